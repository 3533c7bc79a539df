import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { EngineError } from '../../tensor/errors.js';

/** Shows what a program writes, where it writes it. */
type Write = (name: 'stdout' | 'stderr', text: string) => void;

/** `npm install` in the notebook's folder; resolves when npm has ended well. */
export async function npmInstall(
  packages: readonly string[],
  folder: string,
  write: Write
): Promise<void> {
  const wrong = packages.find(name => typeof name !== 'string' || !/^[^-\s]\S*$/.test(name));
  if (wrong !== undefined || packages.length === 0) {
    throw new EngineError({
      code: 'no-package-name',
      where: 'npmInstall',
      what: 'npmInstall needs names of packages',
      got: wrong === undefined ? 'none' : JSON.stringify(wrong),
      expected: "names, with a version if you like: 'lodash-es@4'",
      fix: "await npmInstall('lodash-es')"
    });
  }
  const npm = findNpm();
  if (!npm) {
    throw new EngineError({
      code: 'no-npm',
      where: 'npmInstall',
      what: 'npmInstall finds no npm',
      got: `Node ${process.versions.node} at ${process.execPath}, without npm beside it or on PATH`,
      expected: 'npm',
      fix: 'install Node with npm, or set TSTEPS_NODE to one that has it'
    });
  }
  const [program, ...first] = npm;
  const args = [...first, 'install', '--no-audit', '--no-fund', '--no-progress', ...packages];
  // What packages run at their installation finds the same Node.
  const PATH = [dirname(process.execPath), process.env['PATH'] ?? ''].join(delimiter);
  const child = spawn(program, args, {
    cwd: folder,
    env: { ...process.env, PATH },
    stdio: ['ignore', 'pipe', 'pipe']
  });
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (text: string) => write(name, text));
  }
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  if (code === 0) return;
  throw new EngineError({
    code: 'npm-failed',
    where: 'npmInstall',
    what: `npm install ${packages.join(' ')} failed`,
    got: `exit code ${code}; npm's own words stand above`,
    expected: 'exit code 0',
    fix: 'check the name, the version and the network'
  });
}

/** The npm that belongs to this Node, else the one on PATH. */
function findNpm(): [program: string, ...args: string[]] | null {
  const folder = dirname(process.execPath);
  const script = [join(folder, '..', 'lib'), folder]
    .map(base => join(base, 'node_modules', 'npm', 'bin', 'npm-cli.js'))
    .find(existsSync);
  if (script) return [process.execPath, script];
  // On Windows npm is a script for a shell, which spawn does not run.
  if (process.platform === 'win32') return null;
  const found = (process.env['PATH'] ?? '')
    .split(delimiter)
    .map(entry => join(entry, 'npm'))
    .find(existsSync);
  return found ? [found] : null;
}
