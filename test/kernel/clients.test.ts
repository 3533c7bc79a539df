/** Programs that people run kernels with, each started as they start it. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codeCells, notebookOf, sourceOf, type Notebook } from '../notebook-file.js';
import { hasVenv, VENV, venvProgram } from '../venv.js';
import { errorOf, resultText, streamText, type KernelClient } from './client.js';
import { startFromSpec, untilReady } from './kernelspec.js';

const SPEC = join(VENV, 'share', 'jupyter', 'kernels', 'tsteps');
const ready = hasVenv();

let folder: string;
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'tsteps-clients-'))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs a program of the environment with an empty home and input of its own. */
function run(name: string, args: string[], input = '') {
  return spawnSync(venvProgram(name), args, {
    cwd: folder,
    input,
    encoding: 'utf8',
    env: {
      ...process.env,
      HOME: folder,
      PROMPT_TOOLKIT_NO_CPR: '1',
      PATH: `${join(VENV, 'bin')}${delimiter}${process.env.PATH ?? ''}`
    }
  });
}

function write(name: string, notebook: object): string {
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify(notebook));
  return path;
}

function read(path: string): Notebook {
  // Papermill keeps parameters in the notebook as Python's JSON, which knows infinity.
  const text = readFileSync(path, 'utf8').replace(/: (NaN|-?Infinity)/g, ': null');
  return JSON.parse(text) as Notebook;
}

/** What all cells of a notebook printed. */
function printed(notebook: Notebook): string {
  return codeCells(notebook)
    .flatMap(cell => cell.outputs)
    .map(({ text }) => (Array.isArray(text) ? text.join('') : (text ?? '')))
    .join('');
}

describe.skipIf(!ready)('a front end without jupyter_client, as VS Code', () => {
  let kernel: KernelClient;
  beforeAll(async () => {
    kernel = await startFromSpec(SPEC);
    await untilReady(kernel);
  });
  afterAll(() => kernel.close());

  it('runs cells by kernel.json alone, in the folder it chose', async () => {
    expect(resultText(await kernel.execute('process.cwd()'))).toBe(`'${kernel.folder}'`);
  });

  it('stops a cell by message, as kernel.json says', async () => {
    const spec = JSON.parse(readFileSync(join(SPEC, 'kernel.json'), 'utf8')) as object;
    expect(spec).toMatchObject({ interrupt_mode: 'message' });
    const running = kernel.sendCell('console.log("go"); for (;;);');
    await kernel.waitFor(m => m.parentId === running && m.type === 'stream');
    await kernel.interrupt();
    expect(errorOf(await kernel.finish(running)).ename).toBe('Interrupted');
  });
});

describe.skipIf(!ready || process.platform === 'win32')('sockets that are files', () => {
  it('carry cells, output and the heartbeat', async () => {
    const place = mkdtempSync(join(tmpdir(), 'tsteps-ipc-'));
    const kernel = await startFromSpec(SPEC, {
      folder: place,
      connection: {
        transport: 'ipc',
        ip: join(place, 'kernel'),
        ...{ shell_port: 1, iopub_port: 2, stdin_port: 3, control_port: 4, hb_port: 5 }
      }
    });
    try {
      await untilReady(kernel);
      expect(streamText(await kernel.execute('console.log("through files")'))).toBe(
        'through files\n'
      );
      expect(await kernel.beat()).toBe('beat');
    } finally {
      await kernel.close();
    }
  });
});

describe.skipIf(!ready)('jupyter console', () => {
  it('runs the lines of a pipe, and ends with it', () => {
    const lines = [
      'const twice = (x: number) => 2 * x;',
      'twice(20) + 3',
      "throw new RangeError('typed')"
    ];
    const args = ['--kernel=tsteps', '--simple-prompt'];
    const { stdout, stderr, status } = run('jupyter-console', args, `${lines.join('\n')}\n`);
    expect(stdout, stderr).toMatch(/Out\[2\]: 43/);
    expect(stderr).toContain('RangeError');
    expect(status).toBe(0);
  });

  it('asks at a terminal for the rest of an unfinished cell, and completes names', () => {
    const script = join(import.meta.dirname, 'console_session.py');
    const { stderr, status } = run('python', [script, venvProgram('jupyter-console')]);
    expect(status, stderr).toBe(0);
  });
});

describe.skipIf(!ready)('nbclient', () => {
  it('runs a notebook cell by cell, counts, and keeps going over an error that is allowed', () => {
    const source = write(
      'nbclient.ipynb',
      notebookOf(['let n = 1', "throw new Error('allowed')", 'n + 1'])
    );
    const script = `
import json, sys, nbformat
from nbclient import NotebookClient
notebook = nbformat.read(sys.argv[1], 4)
client = NotebookClient(notebook, allow_errors=True)
client.execute()
nbformat.write(notebook, sys.argv[1])
print(json.dumps(notebook.metadata.language_info))`;
    const { stdout, stderr, status } = run('python', ['-c', script, source]);
    expect(status, stderr).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ name: 'typescript', file_extension: '.ts' });
    const cells = codeCells(read(source));
    expect(cells.map(cell => cell.execution_count)).toEqual([1, 2, 3]);
    expect(cells[1].outputs).toMatchObject([
      { output_type: 'error', ename: 'Error', evalue: 'allowed' }
    ]);
    expect(cells[2].outputs).toMatchObject([
      { output_type: 'execute_result', data: { 'text/plain': ['2'] } }
    ]);
  });
});

describe.skipIf(!ready)('nbmake', () => {
  it('passes a notebook that runs and fails one with an error, a type error or a rejected promise', () => {
    const notebooks = {
      'runs.ipynb': ['const x: number = 1', 'console.log(x)'],
      'throws.ipynb': ["throw new RangeError('must fail')"],
      'does-not-compile.ipynb': ["const x: number = 'one'"],
      'rejects.ipynb': ["await Promise.reject(new Error('must fail'))"]
    };
    const files = Object.entries(notebooks).map(([name, cells]) => write(name, notebookOf(cells)));
    const args = ['-m', 'pytest', '--nbmake', '-q', '-rA', '-p', 'no:cacheprovider', ...files];
    const { stdout, status } = run('python', args);
    const outcomes = [...stdout.matchAll(/^(PASSED|FAILED) (\S+?)::/gm)].map(([, outcome, file]) =>
      [file, outcome].join(' ')
    );
    expect(outcomes.sort()).toEqual([
      'does-not-compile.ipynb FAILED',
      'rejects.ipynb FAILED',
      'runs.ipynb PASSED',
      'throws.ipynb FAILED'
    ]);
    expect(status).toBe(1);
  });
});

describe.skipIf(!ready)('papermill', () => {
  const VALUES = {
    epochs: 20,
    rate: 1e-3,
    name: 'two "quotes",\na line, ${no} `template` \\ \u2028 🙂',
    isFast: true,
    nothing: null,
    sizes: [1, [2, 3], []],
    options: { 'a b': { deep: [null, false] }, constructor: 1, __proto__of: 2 }
  };

  /** Cell 0 is tagged `parameters`, as papermill wants it. */
  function parameterized(cells: string[]): object {
    const notebook = notebookOf(cells) as { cells: { metadata: object }[] };
    notebook.cells[0].metadata = { tags: ['parameters'] };
    return notebook;
  }

  it('writes every kind of value in TypeScript, and its cell wins over the tagged one', () => {
    const source = write(
      'parameters.ipynb',
      parameterized([
        "const epochs = 1; let rate = 1; const name = 'default'; const untouched = 'kept';",
        'console.log(JSON.stringify({ epochs, rate, name, isFast, nothing, sizes, options, untouched }));',
        'console.log([large, nan, infinite, -infinite].join());',
        'const next: number = epochs + 1; nothing?.anything; epochs = next; console.log(epochs);'
      ])
    );
    const target = join(folder, 'parameterized.ipynb');
    const yaml = Object.entries(VALUES)
      // YAML would take the raw character for a line break.
      .map(([key, value]) => `${key}: ${JSON.stringify(value).replace('\u2028', '\\u2028')}`)
      .concat('large: 9007199254740993', 'nan: .nan', 'infinite: .inf');
    const { stderr, status } = run('papermill', [source, target, '-y', yaml.join('\n')]);
    expect(status, stderr).toBe(0);
    const result = read(target);
    const injected = sourceOf(result.cells[1]);
    expect(injected).toMatch(/^\/\/ Parameters\nlet epochs = 20;\nlet rate = 0.001;\n/);
    const [line, numbers, next] = printed(result).trim().split('\n');
    expect(JSON.parse(line)).toEqual({ ...VALUES, untouched: 'kept' });
    expect(numbers).toBe('9007199254740993,NaN,Infinity,-Infinity');
    expect(next).toBe('21');
  });

  it('stops at the first cell that fails, with the error in the notebook', () => {
    const source = write(
      'fails.ipynb',
      parameterized(['let n = 1', 'if (n > 1) throw new Error(`n is ${n}`)', '3'])
    );
    const target = join(folder, 'failed.ipynb');
    const { stderr, status } = run('papermill', [source, target, '-p', 'n', '2']);
    expect(status).not.toBe(0);
    expect(stderr).toContain('n is 2');
    expect(codeCells(read(target)).at(-1)?.execution_count).toBeNull();
  });

  it('lists the parameters of a notebook', () => {
    const source = write(
      'help.ipynb',
      parameterized(["let epochs = 5; // how often\nconst mode: 'train' | 'test' = 'train'\n"])
    );
    const { stdout, stderr, status } = run('papermill', ['--help-notebook', source]);
    expect(status, stderr).toBe(0);
    expect(stdout).toMatch(/epochs: Unknown type \(default 5\)\s+how often/);
    expect(stdout).toContain("mode: 'train' | 'test' (default 'train')");
  });
});
