import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as tsteps from '../../../kernel/src/index.js';
import { layerFromConfig } from '../../../kernel/src/layers/config/read-config.js';
import { layerConfig } from '../../../kernel/src/layers/config/write-config.js';
import { fileError, inFolder } from './fixtures.js';

tsteps.seed(1);
const x = tsteps.randomNormal([2, 5, 3]);

/** A model with a layer of every kind of weight, one used twice. */
function model() {
  const input = tsteps.Input([5, 3]);
  const dense = tsteps.Dense(3, { kernelRegularizer: tsteps.L2(0.1), activation: 'tanh' });
  const h = tsteps.LSTM(3, { returnSequences: true })(dense(dense(input)));
  const both = tsteps.Bidirectional(tsteps.GRU(2, { returnSequences: true }))(h);
  const outputs = tsteps.TimeDistributed(tsteps.Dense(2))(tsteps.BatchNormalization()(both));
  return tsteps.Model({ inputs: input, outputs });
}

const bits = async (y: tsteps.AnyTensor) => [...new Int32Array((await y.data()).slice().buffer)];

describe('saveModel and loadModel', () => {
  it('keep the bits of a functional model, and which layers are one', async () => {
    await inFolder(async folder => {
      const path = join(folder, 'model.safetensors');
      const saved = model();
      saved.layers[1].trainable = false;
      await tsteps.saveModel(saved, path);
      const loaded = await tsteps.loadModel(path);
      expect(await bits(loaded(x))).toEqual(await bits(saved(x)));
      expect(loaded.layers.map(({ name }) => name)).toEqual(saved.layers.map(({ name }) => name));
      expect(loaded.layers.map(({ trainable }) => trainable)).toEqual([
        true,
        false,
        true,
        true,
        true
      ]);
      expect(loaded.name).toBe(saved.name);
      expect(loaded.countParams()).toBe(saved.countParams());
      expect(String(loaded.summary())).toBe(String(saved.summary()));
    });
  });

  it('keep a Sequential that learned its input from its first call', async () => {
    await inFolder(async folder => {
      const path = join(folder, 'model.safetensors');
      const saved = tsteps.Sequential([tsteps.SimpleRNN(4), tsteps.Dense(2)]);
      await expect(tsteps.saveModel(saved, path)).rejects.toThrow('no weights yet');
      saved(x);
      await tsteps.saveModel(saved, path);
      const loaded = await tsteps.loadModel(path);
      expect(await bits(loaded(x))).toEqual(await bits(saved(x)));
    });
  });

  it('gives a model that trains on, and is a layer in others', async () => {
    await inFolder(async folder => {
      const path = join(folder, 'model.safetensors');
      await tsteps.saveModel(model(), path);
      const loaded = await tsteps.loadModel(path);
      loaded.compile({ optimizer: 'adam', loss: 'meanSquaredError' });
      const { history } = await loaded.fit(x, tsteps.zeros([2, 5, 2]), { epochs: 2, verbose: 0 });
      expect(history.loss[1]).toBeLessThan(history.loss[0]);
      const outer = tsteps.Sequential([tsteps.Input([5, 3]), loaded, tsteps.Flatten()]);
      expect(outer(x).shape).toEqual([2, 10]);
    });
  });

  it('refuse what no file can hold, by name', async () => {
    const own = tsteps.CustomLayer({ className: 'Flatten', call: (t: tsteps.FloatTensor) => t });
    const custom = tsteps.Sequential([tsteps.Input([3]), own]);
    await expect(tsteps.saveModel(custom, 'x')).rejects.toThrow(/flatten\S* is one of your own/);
    const double = (t: tsteps.FloatTensor) => t.mul(2);
    const activated = tsteps.Sequential([
      tsteps.Input([3]),
      tsteps.Dense(1, { activation: double })
    ]);
    await expect(tsteps.saveModel(activated, 'x')).rejects.toThrow(/activation: double/);
    await expect(tsteps.saveModel(tsteps.Dense(1), 'x')).rejects.toThrow('writes models');
    await expect(tsteps.saveWeights({} as never, 'x')).rejects.toThrow('needs a model or a layer');
  });

  it('tell weights alone, a newer version and nonsense apart', async () => {
    await inFolder(async folder => {
      const path = join(folder, 'file.safetensors');
      const weights = { w: tsteps.zeros([1]) };
      const codeOf = async (entry: string | null) => {
        const metadata = entry === null ? {} : { tsteps: entry };
        await tsteps.writeSafetensors(path, weights, { metadata });
        return (await fileError(() => tsteps.loadModel(path))).code;
      };
      expect(await codeOf(null)).toBe('not-a-model');
      expect(await codeOf('{"version":2}')).toBe('newer-version');
      expect(await codeOf('{"version":')).toBe('bad-model');
      expect(await codeOf('null')).toBe('bad-model');
      const dense = { className: 'Dense', name: 'dense', config: { units: 1 } };
      const entry = (config: unknown, inputs: unknown = [[3]]) =>
        JSON.stringify({ version: 1, model: config, inputs });
      expect(await codeOf(entry(dense))).toBe('more-weights-than-stored');
      expect(await codeOf(entry({ ...dense, config: { units: 1e9 } }))).toBe('tensor-too-large');
      expect(await codeOf(entry({ ...dense, config: { units: 1, useBias: false } }, [[1]]))).toBe(
        'bad-model'
      );
      expect(await codeOf(entry({ ...dense, config: {} }))).toBe('not-a-count');
      expect(await codeOf(entry({ ...dense, config: { units: 1, unit: 2 } }))).toBe(
        'unknown-option'
      );
      expect(await codeOf(entry({ ...dense, className: 'toString' }))).toBe('invalid-config');
      expect(await codeOf(entry({ sameAs: 0 }))).toBe('invalid-config');
    });
  });
});

describe('loadWeights', () => {
  it('lists what is missing, left over or of another shape, and changes nothing', async () => {
    await inFolder(async folder => {
      const path = join(folder, 'weights.safetensors');
      await tsteps.saveWeights(model(), path);
      const other = tsteps.Sequential([tsteps.Input([5, 3]), tsteps.Dense(4), tsteps.SimpleRNN(3)]);
      const before = await Promise.all(other.getWeights().map(bits));
      const error = await fileError(() => tsteps.loadWeights(other, path));
      expect(error.code).toBe('weights-do-not-match');
      expect(error.got).toMatch(/missing in the file: "simple_rnn\/kernel" \[4, 3\]/);
      expect(error.got).toMatch(/not in the model: "lstm\/kernel" \[3, 12\]/);
      expect(error.got).toMatch(/other shapes: "dense\/kernel" is \[3, 3\], the model's \[3, 4\]/);
      expect(await Promise.all(other.getWeights().map(bits))).toEqual(before);
    });
  });

  it('finds weights by class and place, whatever the layers are called today', async () => {
    await inFolder(async folder => {
      const path = join(folder, 'weights.safetensors');
      const [saved, other] = [model(), model()];
      await tsteps.saveWeights(saved, path);
      await tsteps.loadWeights(other, path);
      expect(await bits(other(x))).toEqual(await bits(saved(x)));
      expect(Object.keys(await tsteps.readSafetensors(path))).toContain('lstm/recurrent_kernel');
    });
  });

  it('takes a layer by itself', async () => {
    await inFolder(async folder => {
      const path = join(folder, 'weights.safetensors');
      const [saved, other] = [tsteps.LSTM(2), tsteps.LSTM(2)];
      for (const layer of [saved, other]) layer.build([1, 5, 3]);
      await tsteps.saveWeights(saved, path);
      await tsteps.loadWeights(other, path);
      expect(await bits(other(x))).toEqual(await bits(saved(x)));
      await expect(tsteps.loadWeights(tsteps.LSTM(2), path)).rejects.toThrow('no weights yet');
    });
  });
});

describe('layerConfig', () => {
  it('is JSON with initializers, regularizers, constraints and layers as objects', () => {
    const dense = tsteps.Dense(2, {
      kernelInitializer: tsteps.VarianceScaling({ mode: 'fanOut', seed: 1 }),
      biasInitializer: 'ones',
      kernelRegularizer: tsteps.L1L2({ l1: 0.1 }),
      kernelConstraint: tsteps.MaxNorm(3)
    });
    const config = layerConfig(tsteps.TimeDistributed(dense));
    expect(config.config).toEqual({
      layer: {
        className: 'Dense',
        name: dense.name,
        config: {
          units: 2,
          kernelInitializer: { className: 'VarianceScaling', config: { mode: 'fanOut', seed: 1 } },
          biasInitializer: 'ones',
          kernelRegularizer: { className: 'L1L2', config: { l1: 0.1, l2: 0 } },
          kernelConstraint: { className: 'MaxNorm', config: { maxValue: 3, axis: 0 } }
        }
      }
    });
    expect(layerConfig(layerFromConfig(JSON.parse(JSON.stringify(config))))).toEqual(config);
  });

  it('says in which layer it is wrong', () => {
    const inner = { className: 'Dense', name: 'head', config: { units: 2, activation: 'rely' } };
    const outer = { className: 'TimeDistributed', name: 'each', config: { layer: inner } };
    expect(() => layerFromConfig(outer)).toThrow(
      /^In the layer head: Dense has no activation 'rely'/
    );
  });
});
