// The first step of `npm start` and `npm test`: Node packages, the build, and a Python environment in .venv with the
// wheel in it. Each part is skipped when a stamp in .venv says that nothing it depends on has changed.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkNode } from './check-node.mjs';
import { runCommand, SetupError } from './fail.mjs';
import { findPython } from './find-python.mjs';
import { ROOT, VENV, venvProgram } from './paths.mjs';
import { requirementsOf } from './requirements.mjs';
import { runNpm, runProgram, startProgram } from './run-program.mjs';
import { hashOf } from './source-hash.mjs';

const STAMP = join(VENV, 'tsteps-setup.json');
const INSTALLED = join(ROOT, 'node_modules', '.package-lock.json');
const PIP = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check'];
const PACKAGES = [
  'package.json',
  'package-lock.json',
  'kernel/package.json',
  'extension/package.json'
];
const SOURCES = [...PACKAGES, 'setup.cfg', 'pyproject.toml', 'README.md', 'kernel', 'extension'];

/** Makes everything ready; `extra` is what pip installs beside the wheel: `lab` to use it, `test` to test it. */
export async function setUp(extra) {
  checkNode();
  makeEnvironment();
  const stamp = readStamp();
  const requirements = hashOf(['setup.cfg']);
  const extras = stamp.requirements === requirements ? (stamp.extras ?? []) : [];
  const packages = hashOf(PACKAGES);
  const sources = hashOf(SOURCES);
  // pip's downloads and npm's take turns on nothing, so they run at the same time.
  const others = extras.includes(extra) ? Promise.resolve() : installRequirements(extra);
  others.catch(() => undefined);
  if (stamp.packages !== packages || !existsSync(INSTALLED)) {
    say('installing Node packages');
    runNpm('npm ci', ['ci', '--no-audit', '--no-fund'], { quiet: true });
    writeStamp({ ...readStamp(), packages });
  }
  if (stamp.sources !== sources) {
    say('building the kernel and the extension');
    runNpm('the build', ['run', 'build'], { quiet: true });
  }
  await others;
  if (stamp.sources !== sources) {
    say('installing the wheel into .venv');
    runProgram('pip', venvProgram('python'), [...PIP, '--no-deps', '--force-reinstall', '.'], {
      env: { TSTEPS_SKIP_NPM: '1' }
    });
  }
  writeStamp({ packages, sources, requirements, extras: [...new Set([...extras, extra])] });
}

/** Installs what the wheel and one of its extras need, beside whatever else is going on. */
async function installRequirements(extra) {
  say(`installing Python packages (${extra})`);
  await startProgram('pip', venvProgram('python'), [...PIP, ...requirementsOf(extra)]);
}

function makeEnvironment() {
  if (existsSync(venvProgram('python'))) return;
  const python = findPython();
  say('making a Python environment in .venv');
  try {
    mkdirSync(VENV, { recursive: true });
  } catch (error) {
    throw new SetupError(
      `cannot write ${VENV} (${error.code}). Fix: clone the repository to a folder you may write to.`
    );
  }
  runProgram('python -m venv', python, ['-m', 'venv', VENV]);
}

function readStamp() {
  try {
    return JSON.parse(readFileSync(STAMP, 'utf8'));
  } catch {
    return {};
  }
}

function writeStamp(stamp) {
  writeFileSync(STAMP, JSON.stringify(stamp, null, 2) + '\n');
}

function say(line) {
  console.log(`tsteps: ${line} …`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await runCommand(() => setUp('lab'));
}
