// `npm run golden`: remakes the golden values with real Keras, in a Python environment of its own.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from './fail.mjs';
import { findPython } from './find-python.mjs';
import { ROOT } from './paths.mjs';
import { runProgram } from './run-program.mjs';

const GOLDEN = join(ROOT, 'test', 'golden');
const ENVIRONMENT = join(GOLDEN, '.venv');
const bin = process.platform === 'win32' ? 'Scripts' : 'bin';
const python = join(ENVIRONMENT, bin, 'python');

await runCommand(() => {
  if (!existsSync(python)) runProgram('python -m venv', findPython(), ['-m', 'venv', ENVIRONMENT]);
  const requirements = join(GOLDEN, 'requirements.txt');
  runProgram('pip', python, ['-m', 'pip', 'install', '--quiet', '-r', requirements]);
  runProgram('the generator', python, [join(GOLDEN, 'generate.py')]);
});
