// The first step of `npm start` and `npm test`: Node packages, the build, and a Python environment in .venv with the
// wheel in it. Each part is skipped when a stamp in .venv says that nothing it depends on has changed.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runCommand, SetupError } from './fail.mjs';
import { findPython } from './find-python.mjs';
import { ROOT, VENV, venvProgram } from './paths.mjs';
import { runNpm, runProgram } from './run-program.mjs';
import { hashOf } from './source-hash.mjs';

const MINIMUM_NODE = [20, 19];
const STAMP = join(VENV, 'tsteps-setup.json');
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
  const packages = hashOf(PACKAGES);
  if (
    stamp.packages !== packages ||
    !existsSync(join(ROOT, 'node_modules', '.package-lock.json'))
  ) {
    say('installing Node packages');
    runNpm('npm ci', ['ci', '--no-audit', '--no-fund'], { quiet: true });
    writeStamp({ ...stamp, packages });
  }
  const sources = hashOf(SOURCES);
  const extras = new Set(stamp.extras ?? []);
  const isBuilt = stamp.sources === sources;
  if (isBuilt && extras.has(extra)) return;
  if (!isBuilt) {
    say('building the kernel and the extension');
    runNpm('the build', ['run', 'build'], { quiet: true });
  }
  say('installing the wheel and JupyterLab into .venv');
  const requirements = hashOf(['setup.cfg']);
  const needsOthers = stamp.requirements !== requirements || !extras.has(extra);
  installWheel(needsOthers ? extra : null);
  const kept = stamp.requirements === requirements ? [...extras] : [];
  const done = { packages, sources, requirements, extras: [...new Set([...kept, extra])] };
  writeStamp(done);
}

/** Installs what the wheel needs where that changed, then the wheel itself, which pip would take for installed. */
function installWheel(extra) {
  const pip = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check'];
  const env = { TSTEPS_SKIP_NPM: '1' };
  const args = extra ? [...pip, `.[${extra}]`] : [...pip, '--no-deps', '--force-reinstall', '.'];
  runProgram('pip', venvProgram('python'), args, { env });
}

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  const [needMajor, needMinor] = MINIMUM_NODE;
  if (major > needMajor || (major === needMajor && minor >= needMinor)) return;
  throw new SetupError(
    `needs Node ${MINIMUM_NODE.join('.')} or newer, this is ${process.versions.node} (${process.execPath}). Fix: install a newer Node from nodejs.org or your package manager.`
  );
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
