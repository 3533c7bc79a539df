import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

const ROOT = resolve(new URL('../..', import.meta.url).pathname);
const VENV = resolve(ROOT, process.env.TSTEPS_VENV ?? '.venv');

/** A program of the environment that the set-up makes. */
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
