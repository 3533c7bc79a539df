import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as tsteps from '../../kernel/src/index.js';
import { isWithin, TOLERANCES } from '../tolerances.js';

const DATA = join(import.meta.dirname, 'data');

interface Packed {
  shape: number[];
  data: string;
}
interface Case {
  expression: string;
  input: Packed;
  weights: Packed[];
  output: Packed;
  /** The output's mask; left out where it has none. */
  mask?: tsteps.NestedNumbers;
}

const versions = read<Record<string, string>>('versions.json');
const cases = readdirSync(DATA).filter(
  file => file.endsWith('.json') && file !== 'versions.json'
);

describe(`layers equal Keras ${versions['keras']}`, () => {
  it.each(cases)('%s', async file => {
    const { expression, input, weights, output, mask } = read<Case>(file);
    const layer = build(expression);
    const x = unpack(input);
    layer.build(x.shape);
    layer.setWeights(weights.map(unpack));
    const y = layer(x);
    expect(y.shape).toEqual(output.shape);
    const values = await y.data();
    const expected = elements(output);
    expect(values.findIndex((value, i) => !isWithin(value, expected[i], TOLERANCES.forward))).toBe(
      -1
    );
    expect(await y.mask?.array()).toEqual(mask);
  });

  it('covers every layer there is', () => {
    const all = cases.map(file => read<Case>(file).expression).join(' ');
    for (const name of [
      'Dense',
      'SimpleRNN',
      'Bidirectional',
      'Conv1D',
      'Masking',
      'TimeDistributed',
      'Flatten',
      'Reshape',
      'Activation',
      'Sequential',
      'Input'
    ]) {
      expect(all).toContain(`${name}(`);
    }
  });
});

/** The layer of a golden file's expression, with the names a cell sees. */
function build(expression: string): tsteps.AnyLayer {
  const names = Object.keys(tsteps);
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the expressions are ours, written by generate.py
  const make = new Function(...names, `return ${expression}`) as (
    ...values: unknown[]
  ) => tsteps.AnyLayer;
  return make(...names.map(name => tsteps[name as keyof typeof tsteps]));
}

function unpack(packed: Packed): tsteps.FloatTensor {
  return tsteps.tensor(elements(packed), packed.shape);
}

function elements({ data }: Packed): Float32Array {
  const bytes = Buffer.from(data, 'base64');
  return new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
}

function read<T>(file: string): T {
  return JSON.parse(readFileSync(join(DATA, file), 'utf8')) as T;
}
