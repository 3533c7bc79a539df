/** The notebooks people get: they run, their claims fail when the layer is wrong, and their files keep the house rules. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MAX_OUTPUT_BYTES, PLOTLY_MIME, TENSOR_MIME } from '../../kernel/src/contract/index.js';
import { errorOf, KernelClient } from './client.js';
import { codeCells, notebookOf, sourceOf, storedBytes } from '../notebook-file.js';
import type { Notebook, NotebookOutput } from '../notebook-file.js';
import { hasVenv, venvProgram } from '../venv.js';

const FOLDER = new URL('../../notebooks/', import.meta.url);
const TUTORIAL = '01-dense-and-time-distributed.ipynb';
const MAX_FILE_BYTES = 2 * 1024 * 1024;

const names = readdirSync(FOLDER).filter(name => name.endsWith('.ipynb'));
const textOf = (name: string): string => readFileSync(new URL(name, FOLDER), 'utf8');
const notebook = (name: string): Notebook => JSON.parse(textOf(name)) as Notebook;
const outputsOf = (name: string): NotebookOutput[] =>
  codeCells(notebook(name)).flatMap(cell => cell.outputs);

/** Declarations and imports alone: such a cell has nothing to show. */
function isDefinition(source: string): boolean {
  const { statements } = ts.createSourceFile('cell.ts', source, ts.ScriptTarget.Latest);
  return statements.every(
    statement =>
      ts.isImportDeclaration(statement) ||
      ts.isFunctionDeclaration(statement) ||
      ts.isClassDeclaration(statement) ||
      ts.isTypeAliasDeclaration(statement) ||
      ts.isInterfaceDeclaration(statement) ||
      ts.isVariableStatement(statement)
  );
}

describe.each(names)('the file of %s', name => {
  it('belongs to our kernel', () => {
    expect(notebook(name).metadata.kernelspec).toEqual({
      name: 'tsteps',
      display_name: 'TypeScript (tsteps)',
      language: 'typescript'
    });
  });

  it('shows the result of every cell that is more than definitions', () => {
    const bare = codeCells(notebook(name)).filter(cell => cell.outputs.length === 0);
    expect(bare.map(sourceOf).filter(source => !isDefinition(source))).toEqual([]);
  });

  it('holds no error', () => {
    expect(outputsOf(name).filter(output => output.output_type === 'error')).toEqual([]);
  });

  it('holds every tensor as data, picture and text, within the limit', () => {
    const pictures = outputsOf(name).filter(
      ({ data }) => data && (TENSOR_MIME in data || PLOTLY_MIME in data)
    );
    expect(pictures.length).toBeGreaterThan(0);
    for (const output of pictures) {
      expect(Object.keys(output.data ?? {}).sort()).toEqual([
        TENSOR_MIME in (output.data ?? {}) ? TENSOR_MIME : PLOTLY_MIME,
        'image/png',
        'text/plain'
      ]);
      expect(storedBytes(notebook(name), output)).toBeLessThanOrEqual(MAX_OUTPUT_BYTES);
    }
  });

  it('is under 2 MB and names no folder of the machine it was run on', () => {
    const text = textOf(name);
    expect(Buffer.byteLength(text)).toBeLessThan(MAX_FILE_BYTES);
    expect(text).not.toMatch(/(?:file:\/\/|[A-Za-z]:\\\\|\/(?:home|Users|root|tmp|work|var)\/)/);
  });
});

/** A layer in the place of TimeDistributed that gives the right shape and wrong numbers. */
const BROKEN = {
  'weights of its own for half of the timesteps': `
    const late = tensor(Float32Array.from({ length: 700 }, (_, t) => Number(t >= 350)), [700, 1]);
    const TimeDistributed = (layer: any) => {
      const other = Dense(64);
      return (h: any): Tensor<[number, 700, 64]> =>
        layer(h).mul(late.mul(-1).add(1)).add(other(h).mul(late));
    };`,
  'new weights at every call': `
    const TimeDistributed = (layer: any) => {
      layer.build([32, 200]);
      return (h: any): Tensor<[number, 700, 64]> => Dense(64)(h) as any;
    };`,
  'Flatten inside': `
    const mixing = Dense(64);
    const TimeDistributed = (layer: any) => {
      layer.build([32, 200]);
      return (h: any): Tensor<[number, 700, 64]> =>
        zeros([700, 64]).add(mixing(Flatten()(h)).reshape([-1, 1, 64]));
    };`
};

describe('the tutorial in the kernel', () => {
  let kernel: KernelClient;
  const sources = codeCells(notebook(TUTORIAL)).map(sourceOf);
  /** In a model a function in the place of the layer would be a type error. */
  const onTensors = sources.filter(source => !/Sequential\(|\bmodel\b/.test(source));

  beforeAll(async () => {
    kernel = await KernelClient.start();
  });
  afterAll(() => kernel.close());

  it('runs from the first cell to the last', async () => {
    for (const source of sources) {
      const { reply, published } = await kernel.execute(source);
      expect(
        published.filter(message => message.type === 'error'),
        source
      ).toEqual([]);
      expect(reply.status).toBe('ok');
    }
  });

  it.each(Object.entries(BROKEN))('its assertions fail with %s', async (_, definition) => {
    const failures: { ename: string; source: string }[] = [];
    for (const source of [onTensors[0], definition, ...onTensors.slice(1)]) {
      const executed = await kernel.execute(source);
      if (executed.reply.status === 'error') {
        failures.push({ ename: errorOf(executed).ename, source });
      }
    }
    expect(failures.length).toBeGreaterThan(0);
    expect(failures.filter(({ ename }) => ename !== 'AssertionError')).toEqual([]);
    // Timesteps that see each other or weights that are not shared are found by the poke, whatever else finds them.
    expect(failures.some(({ source }) => /\bpoke\(TimeDistributed/.test(source))).toBe(true);
  });
});

describe.each(names.filter(name => name !== TUTORIAL))('%s in the kernel', name => {
  it('runs from the first cell to the last', async () => {
    const kernel = await KernelClient.start();
    try {
      for (const source of codeCells(notebook(name)).map(sourceOf)) {
        const { published } = await kernel.execute(source);
        expect(
          published.filter(message => message.type === 'error'),
          source
        ).toEqual([]);
      }
    } finally {
      await kernel.close();
    }
  });
});

describe.skipIf(!hasVenv())('notebooks in nbclient', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'tsteps-nbclient-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  function execute(sources: string[]) {
    const [source, target] = ['in.ipynb', 'out.ipynb'].map(name => join(folder, name));
    writeFileSync(source, JSON.stringify(notebookOf(sources)));
    rmSync(target, { force: true });
    const { status, stderr } = spawnSync(
      venvProgram('jupyter-execute'),
      [source, `--output=${target}`],
      { encoding: 'utf8' }
    );
    const result = existsSync(target)
      ? (JSON.parse(readFileSync(target, 'utf8')) as Notebook)
      : null;
    // eslint-disable-next-line no-control-regex -- terminal colours begin with this character
    return { status, stderr: stderr.replace(/\u001b\[\d*m/g, ''), result };
  }

  it('a tensor of [32, 700, 200] takes at most 256 KiB of the file, noise too', () => {
    const { status, stderr, result } = execute([
      'randomNormal([32, 700, 200])',
      'SimpleRNN(200, { returnSequences: true })(randomNormal([32, 700, 1]))'
    ]);
    expect(status, stderr).toBe(0);
    if (!result) throw new Error('nbclient saved nothing');
    const outputs = codeCells(result).flatMap(cell => cell.outputs);
    expect(outputs.length).toBe(2);
    for (const output of outputs) {
      expect(Object.keys(output.data ?? {}).sort()).toEqual([
        TENSOR_MIME,
        'image/png',
        'text/plain'
      ]);
      expect(storedBytes(result, output)).toBeLessThanOrEqual(MAX_OUTPUT_BYTES);
    }
  });

  it('a notebook whose cell fails is a failed run, with the kernel’s error in it', () => {
    const { status, stderr, result } = execute([
      '1 + 1',
      "throw new RangeError('this run must fail')",
      "console.log('never')"
    ]);
    expect(status).not.toBe(0);
    expect(stderr).toContain('CellExecutionError');
    expect(stderr).toContain('RangeError: this run must fail');
    expect(result).toBeNull();
  });

  it('a cell that does not compile is a failed run, with the sentence in it', () => {
    const { status, stderr } = execute(['SimpleRNN(200)(ones([32, 200]))']);
    expect(status).not.toBe(0);
    expect(stderr).toContain('CellExecutionError');
    expect(stderr).toContain('SimpleRNN needs [batch, timesteps, features], got [32, 200]');
  });
});
