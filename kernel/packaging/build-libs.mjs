import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What cells are compiled against (`src/cells/steered-converter.ts`). */
const LIB = 'es2022';
const REFERENCE = /^\/\/\/ <reference lib="([\w.]+)" \/>\r?$/gm;

/**
 * Copies TypeScript's own types. The library of cells becomes one file, in the order in which TypeScript would read its
 * 55 parts: each part costs a kernel's start some looks at the disk. The parts stay as empty files, for types of packages
 * ask for them by name.
 */
export function buildLibs(fork, target) {
  const parts = new Map();
  const add = name => {
    if (parts.has(name)) return;
    const text = readFileSync(join(fork, fileOf(name)), 'utf8');
    parts.set(name, '');
    for (const [, part] of text.matchAll(REFERENCE)) add(part);
    // Set again, so that it follows what it builds on.
    parts.delete(name);
    parts.set(name, text.replace(REFERENCE, ''));
  };
  add(LIB);
  for (const file of readdirSync(fork).filter(name => /^lib\.[\w.]*d\.ts$/.test(name))) {
    copyFileSync(join(fork, file), join(target, file));
  }
  for (const name of parts.keys()) writeFileSync(join(target, fileOf(name)), '');
  const whole = [...parts.values()].join('\n');
  if (whole.includes('<reference lib'))
    throw new Error(`a reference was overlooked in ${fileOf(LIB)}`);
  writeFileSync(join(target, fileOf(LIB)), whole);
}

function fileOf(name) {
  return `lib.${name}.d.ts`;
}
