import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The repository. */
export const ROOT = resolve(new URL('..', import.meta.url).pathname);
/** The Python environment that the set-up makes. */
export const VENV = resolve(ROOT, process.env.TSTEPS_VENV ?? '.venv');

export function venvProgram(name: string): string {
  return join(VENV, 'bin', name);
}

/** Whether real Jupyter clients can run; says loudly why not. In CI they always run, and fail where something is missing. */
export function hasVenv(): boolean {
  const program = venvProgram('jupyter-execute');
  if (existsSync(program) || process.env.CI === 'true') return true;
  process.stderr.write(`SKIPPED: real Jupyter clients, they need ${program} (npm run setup)\n`);
  return false;
}
