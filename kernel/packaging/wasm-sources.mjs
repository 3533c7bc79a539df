/** Hashes that tie the committed .wasm files to the sources they were built from. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';

export const assemblyDirectory = new URL('../assembly/', import.meta.url);
export const variants = ['plain', 'relaxed'];

const sha256 = parts => parts.reduce((hash, part) => hash.update(part), createHash('sha256'));

/** SHA-256 of every source file (name and text, line ends as in the repository) and of the built files. */
export function wasmHashes() {
  const sources = readdirSync(assemblyDirectory)
    .filter(name => /\.(ts|mjs|json)$/.test(name))
    .sort()
    .flatMap(name => [name, '\0', readFileSync(new URL(name, assemblyDirectory)), '\0']);
  const built = variants.map(name => [
    `${name}.wasm`,
    sha256([readFileSync(new URL(`bin/${name}.wasm`, assemblyDirectory))]).digest('hex')
  ]);
  return { sources: sha256(sources).digest('hex'), ...Object.fromEntries(built) };
}
