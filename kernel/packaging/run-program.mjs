import { spawn, spawnSync } from 'node:child_process';
import { ROOT } from './paths.mjs';
import { SetupError } from './fail.mjs';

/** Runs a program in the repository, its output in ours; throws with the step's name when it fails. */
export function runProgram(step, program, args, { env = {}, quiet = false } = {}) {
  const done = spawnSync(program, args, {
    cwd: ROOT,
    stdio: quiet ? ['ignore', 'ignore', 'inherit'] : 'inherit',
    env: { ...process.env, ...env }
  });
  if (done.error) throw couldNotStart(step, program, done.error);
  if (done.status !== 0) throw hasFailed(step, done.status);
}

/** The same without waiting: resolves when the program has ended well. */
export function startProgram(step, program, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'] });
    child.on('error', error => reject(couldNotStart(step, program, error)));
    child.on('exit', code => (code === 0 ? resolve() : reject(hasFailed(step, code))));
  });
}

function couldNotStart(step, program, error) {
  return new SetupError(`${step} could not start ${program}: ${error.message}`);
}

function hasFailed(step, code) {
  return new SetupError(`${step} failed (exit code ${code}); its own message is above.`);
}

/** Runs npm as the npm that started us, which is right on Windows too. */
export function runNpm(step, args, options) {
  const cli = process.env.npm_execpath;
  if (cli) runProgram(step, process.execPath, [cli, ...args], options);
  else runProgram(step, process.platform === 'win32' ? 'npm.cmd' : 'npm', args, options);
}
