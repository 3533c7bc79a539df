import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
export const VENV = join(ROOT, '.venv');

const isWindows = process.platform === 'win32';

/** A program of the environment that `npm run setup` makes. */
export function venvProgram(name) {
  return join(VENV, isWindows ? 'Scripts' : 'bin', isWindows ? `${name}.exe` : name);
}
