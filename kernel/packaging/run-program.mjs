import { spawnSync } from 'node:child_process';
import { ROOT } from './paths.mjs';
import { SetupError } from './fail.mjs';

/** Runs a program in the repository, its output in ours; throws with the step's name when it fails. */
export function runProgram(step, program, args, { env = {}, quiet = false } = {}) {
  const done = spawnSync(program, args, {
    cwd: ROOT,
    stdio: quiet ? ['ignore', 'ignore', 'inherit'] : 'inherit',
    env: { ...process.env, ...env }
  });
  if (done.error) throw new SetupError(`${step} could not start ${program}: ${done.error.message}`);
  if (done.status !== 0) {
    throw new SetupError(`${step} failed (exit code ${done.status}); its own message is above.`);
  }
}

/** Runs npm as the npm that started us, which is right on Windows too. */
export function runNpm(step, args, options) {
  const cli = process.env.npm_execpath;
  if (cli) runProgram(step, process.execPath, [cli, ...args], options);
  else runProgram(step, process.platform === 'win32' ? 'npm.cmd' : 'npm', args, options);
}
