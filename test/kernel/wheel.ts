/** Wheels, sdists and the environments they go into, all of them in one temporary folder. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { ROOT, venvProgram } from '../venv.js';

const PYTHON = venvProgram('python');
const QUIET = ['--quiet', '--disable-pip-version-check'];

export interface Ended {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** What the checkout's build backend makes. */
export interface Packages {
  folder: string;
  wheel: string;
  sdist: string;
  remove(): void;
}

/** Builds wheel and sdist as pip would, of what npm has built already. */
export function buildPackages(): Packages {
  const folder = mkdtempSync(join(tmpdir(), 'tsteps-package-'));
  const tools = join(folder, 'tools');
  call(PYTHON, ['-m', 'pip', 'install', ...QUIET, '--target', tools, 'setuptools>=77']);
  const script =
    'import backend, json, sys; target = sys.argv[1]; ' +
    'names = [backend.build_wheel(target), backend.build_sdist(target)]; print(json.dumps(names))';
  const printed = call(PYTHON, ['-c', script, folder], {
    ...process.env,
    TSTEPS_SKIP_NPM: '1',
    PYTHONPATH: [tools, join(ROOT, 'kernel', 'packaging')].join(delimiter)
  });
  const [wheel, sdist] = JSON.parse(printed.trim().split('\n').at(-1) ?? '') as [string, string];
  return {
    folder,
    wheel: join(folder, wheel),
    sdist: join(folder, sdist),
    remove: () => rmSync(folder, { recursive: true, force: true })
  };
}

/** Paths and sizes of what a wheel holds. */
export function contentsOf(wheel: string): Map<string, number> {
  const script =
    'import json, sys, zipfile; files = zipfile.ZipFile(sys.argv[1]).infolist(); ' +
    'print(json.dumps([[file.filename, file.file_size] for file in files]))';
  return new Map(JSON.parse(call(PYTHON, ['-c', script, wheel])) as [string, number][]);
}

/** What a program prints; its complaints are shown only when it fails. */
function call(program: string, args: string[], env?: NodeJS.ProcessEnv): string {
  return execFileSync(program, args, {
    cwd: ROOT,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    env
  });
}

/** A new Python environment in which nothing of this machine's Node, Jupyter or GPU packages is found. */
export class Environment {
  readonly folder: string;
  /** Where `tsteps install gpu` puts its package; not there before. */
  readonly gpuFolder: string;

  constructor(folder: string, packages: string[]) {
    this.folder = folder;
    this.gpuFolder = join(folder, 'gpu');
    call(PYTHON, ['-m', 'venv', folder]);
    mkdirSync(join(folder, 'empty'));
    call(this.program('python'), ['-m', 'pip', 'install', ...QUIET, ...packages]);
  }

  program(name: string): string {
    return join(this.folder, 'bin', name);
  }

  /** Runs a program of the environment with no other program on the PATH. */
  run(name: string, args: string[], env: Record<string, string> = {}): Ended {
    return spawnSync(this.program(name), args, {
      cwd: join(this.folder, 'empty'),
      encoding: 'utf8',
      env: { ...this.variables, ...env }
    });
  }

  get variables(): NodeJS.ProcessEnv {
    const { TSTEPS_NODE: _node, PYTHONPATH: _path, ...inherited } = process.env;
    return {
      ...inherited,
      PATH: join(this.folder, 'bin'),
      JUPYTER_DATA_DIR: join(this.folder, 'jupyter', 'data'),
      JUPYTER_CONFIG_DIR: join(this.folder, 'jupyter', 'config'),
      JUPYTER_RUNTIME_DIR: join(this.folder, 'jupyter', 'runtime'),
      TSTEPS_GPU_DIR: this.gpuFolder
    };
  }
}
