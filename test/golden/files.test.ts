import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as tsteps from '../../kernel/src/index.js';
import type { LayerMembers } from '../../kernel/src/layers/base/layer.js';
import { layerFromConfig } from '../../kernel/src/layers/config/read-config.js';
import { layerConfig } from '../../kernel/src/layers/config/write-config.js';
import { withMask } from '../../kernel/src/ops/make-tensor.js';
import { TOLERANCES } from '../tolerances.js';
import { inFolder } from '../unit/files/fixtures.js';
import { caseNames, differences, evaluate, readCase, unpack, type Packed } from './read-cases.js';

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

const FILES = join(import.meta.dirname, 'files');

/** A model that Keras has trained and saved. */
interface ModelCase {
  expression: string;
  inputs: Packed[];
  weights: Packed[];
  prediction: Packed[];
}

interface AnyModel extends AnyCallable {
  predict(x: unknown): Promise<tsteps.FloatTensor | tsteps.FloatTensor[]>;
}

const forward = () => TOLERANCES.forward;

/** The names of the weights in our files, in Keras's order. */
const NAMES = {
  words: [
    'embedding/embeddings',
    ...both('bidirectional', 'forward_layer', 'backward_layer'),
    ...named('time_distributed/layer', 'kernel', 'bias'),
    ...named('sequential/dense', 'kernel', 'bias'),
    ...named('sequential/batch_normalization', 'gamma', 'beta', 'moving_mean', 'moving_variance'),
    ...named('dense', 'kernel', 'bias')
  ],
  steps: [
    ...recurrent('simple_rnn'),
    ...named('layer_normalization', 'gamma', 'beta'),
    ...recurrent('gru'),
    ...recurrent('gru_1'),
    ...named('time_distributed/layer', 'kernel', 'bias'),
    ...named('conv1d', 'kernel', 'bias'),
    ...both('bidirectional', 'forward_layer', 'backward_layer'),
    'dense/kernel',
    ...named('dense_1', 'kernel', 'bias')
  ],
  'two-inputs': [
    'embedding/embeddings',
    ...named('time_distributed/layer', 'kernel', 'bias'),
    ...recurrent('gru'),
    ...named('dense', 'kernel', 'bias')
  ]
};

function named(layer: string, ...weights: string[]): string[] {
  return weights.map(weight => `${layer}/${weight}`);
}

function recurrent(layer: string): string[] {
  return named(layer, 'kernel', 'recurrent_kernel', 'bias');
}

function both(layer: string, ...directions: string[]): string[] {
  return directions.flatMap(direction => recurrent(`${layer}/${direction}`));
}

describe.each(Object.entries(NAMES))('the Keras model %s', (name, names) => {
  const golden = JSON.parse(readFileSync(join(FILES, `${name}.json`), 'utf8')) as ModelCase;
  const predictions = async (model: AnyModel) => {
    const y = await model.predict(oneOrAll(golden.inputs.map(unpack)));
    return differences('prediction', [y].flat(), golden.prediction, forward);
  };
  const load = async () =>
    (await tsteps.loadKeras(join(FILES, `${name}.keras`))) as unknown as AnyModel;
  /** The same model made here in code; names of layers are no option here. */
  const make = () => evaluate(golden.expression.replaceAll(/,? ?name: '\w+'/g, '')) as AnyModel;

  it('loads from .keras with its weights, and predicts the same', async () => {
    const model = await load();
    expect(await predictions(model)).toEqual([]);
    const exactly = () => ({ absolute: 0, relative: 0 });
    expect(await differences('weight', model.getWeights(), golden.weights, exactly)).toEqual([]);
  });

  it.each(['.weights.h5', '.keras'])('gives its weights to a model made here: %s', async end => {
    const model = make();
    await tsteps.loadWeights(model, join(FILES, `${name}${end}`));
    expect(await predictions(model)).toEqual([]);
  });

  it('is saved and loaded here with the same bits', async () => {
    await inFolder(async folder => {
      const model = await load();
      await tsteps.saveModel(model, join(folder, 'model.safetensors'));
      const same = await tsteps.loadModel(join(folder, 'model.safetensors'));
      expect(JSON.stringify(layerConfig(same))).toBe(JSON.stringify(layerConfig(model)));
      const x = oneOrAll(golden.inputs.map(unpack));
      const [wanted, found] = [
        await model.predict(x),
        await (same as never as AnyModel).predict(x)
      ];
      expect(await bitsOf([found].flat())).toEqual(await bitsOf([wanted].flat()));
    });
  });

  it('keeps its weights in safetensors under names, bit for bit as Keras has them', async () => {
    await inFolder(async folder => {
      const path = join(folder, 'weights.safetensors');
      const model = await load();
      await tsteps.saveWeights(model, path);
      const stored = await tsteps.readSafetensors(path);
      const exactly = () => ({ absolute: 0, relative: 0 });
      const bytes = readFileSync(path);
      // Python reads what is kept here: see files/check_safetensors.py.
      const kept = join(FILES, `${name}.safetensors`);
      if (process.env.TSTEPS_REMAKE === '1') writeFileSync(kept, bytes);
      expect(bytes.equals(readFileSync(kept))).toBe(true);
      const values = Object.values(stored);
      expect(await differences('weight', values, golden.weights, exactly)).toEqual([]);
      expect(Object.keys(stored)).toEqual(names);
      const other = make();
      await tsteps.loadWeights(other, path);
      expect(await predictions(other)).toEqual([]);
    });
  });
});

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
  return bitsOf(outputs);
}

/** Shape, bits and mask of every tensor. */
function bitsOf(tensors: tsteps.FloatTensor[]): Promise<unknown[]> {
  return Promise.all(
    tensors.map(async y => [
      y.shape,
      Buffer.from((await y.data()).buffer).toString('base64'),
      (await y.mask?.array()) ?? null
    ])
  );
}

function oneOrAll<T>(values: T[]): T | T[] {
  return values.length === 1 ? values[0] : values;
}
