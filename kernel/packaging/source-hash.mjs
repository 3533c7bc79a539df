import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './paths.mjs';

/** Folders with what we build, not what it is built from. */
const BUILT = new Set(['node_modules', 'dist', 'lib', 'labextension', 'bundle', '__pycache__']);

/** One hash over the contents of files and folders of the repository. */
export function hashOf(paths) {
  const hash = createHash('sha256');
  for (const path of paths) addToHash(hash, path);
  return hash.digest('hex');
}

function addToHash(hash, path) {
  const full = join(ROOT, path);
  if (!statSync(full).isDirectory()) {
    hash.update(path).update('\0').update(readFileSync(full));
    return;
  }
  for (const entry of readdirSync(full).sort()) {
    if (!BUILT.has(entry) && !entry.endsWith('.egg-info')) addToHash(hash, `${path}/${entry}`);
  }
}
