import { describe, expect, it } from 'vitest';
import * as tsteps from '../../kernel/src/index.js';
import type { LayerMembers } from '../../kernel/src/layers/base/layer.js';
import { layerFromConfig } from '../../kernel/src/layers/config/read-config.js';
import { layerConfig } from '../../kernel/src/layers/config/write-config.js';
import { withMask } from '../../kernel/src/ops/make-tensor.js';
import { caseNames, evaluate, readCase, unpack, type Packed } from './read-cases.js';

interface LayerCase {
  expression: string;
  inputs: Packed[];
  weights: Packed[];
  mask?: (tsteps.NestedNumbers | null)[];
  training?: true;
  initialState?: Packed[];
  calls?: { inputs: Packed[] }[];
}

/** A layer of any number of inputs and outputs. */
interface AnyCallable extends LayerMembers {
  (x: unknown, options?: object): tsteps.FloatTensor | tsteps.FloatTensor[];
}

describe('a layer made of its own config', () => {
  it.each(caseNames('layers'))('computes the same, bit for bit: %s', async name => {
    const golden = readCase<LayerCase>('layers', name);
    const layer = evaluate(golden.expression) as AnyCallable;
    const text = JSON.stringify(layerConfig(layer));
    const copy = layerFromConfig(JSON.parse(text)) as unknown as AnyCallable;
    expect(JSON.stringify(layerConfig(copy))).toBe(text);
    expect(copy.expression).toBe(layer.expression);
    const [wanted, found] = [await outputsOf(layer, golden), await outputsOf(copy, golden)];
    expect(found).toEqual(wanted);
  });
});

/** The bits of every output, and the masks. */
async function outputsOf(layer: AnyCallable, golden: LayerCase): Promise<unknown[]> {
  const { inputs = golden.calls?.[0]?.inputs ?? [], mask, training, initialState } = golden;
  const x = inputs.map((packed, i) => {
    const given = mask?.[i] ?? null;
    if (given === null) return unpack(packed);
    return withMask(unpack(packed), tsteps.tensor(given) as unknown as tsteps.MaskTensor);
  });
  const call = () =>
    [
      layer(oneOrAll(x), {
        ...(training && { training }),
        ...(initialState && { initialState: initialState.map(unpack) })
      })
    ].flat();
  call(); // makes the weights
  layer.setWeights(golden.weights.map(unpack));
  layer.resetState();
  const outputs = call();
  return Promise.all(
    outputs.map(async y => [
      y.shape,
      Buffer.from((await y.data()).buffer).toString('base64'),
      (await y.mask?.array()) ?? null
    ])
  );
}

function oneOrAll<T>(values: T[]): T | T[] {
  return values.length === 1 ? values[0] : values;
}
