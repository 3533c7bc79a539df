import { describe, expect, it } from 'vitest';
import {
  Dense,
  Flatten,
  Input,
  ones,
  randomNormal,
  seed,
  Sequential,
  ShapeError,
  SimpleRNN,
  tensor,
  TimeDistributed,
  trace,
  zeros
} from '../../../kernel/src/index.js';

describe('weights', () => {
  it('are made once, at the first call, and shared by later calls', async () => {
    const dense = Dense(3);
    const first = await dense(ones([2, 4])).data();
    const second = await dense(ones([2, 4])).data();
    expect(second).toEqual(first);
  });

  it('are the same for the same seed', async () => {
    const make = async (): Promise<Float32Array> => {
      seed(3);
      return SimpleRNN(5)(randomNormal([2, 4, 3])).data();
    };
    expect(await make()).toEqual(await make());
  });

  it('come and go in the order of Keras', () => {
    const rnn = SimpleRNN(5);
    rnn.build([2, 4, 3]);
    expect(rnn.getWeights().map(weight => weight.shape)).toEqual([[3, 5], [5, 5], [5]]);
    expect(Object.keys(rnn.weights)).toEqual(['kernel', 'recurrentKernel', 'bias']);
    expect(rnn.countParams()).toBe(3 * 5 + 5 * 5 + 5);
  });

  it('set from tensors are the ones used; a wrong shape changes nothing', async () => {
    const dense = Dense(2, { useBias: false });
    dense.build([1, 2]);
    dense.setWeights([
      tensor([
        [1, 2],
        [3, 4]
      ])
    ]);
    expect(await dense(ones([1, 2])).data()).toEqual(Float32Array.of(4, 6));
    expect(() => dense.setWeights([zeros([3, 2])])).toThrow(ShapeError);
    expect(await dense(ones([1, 2])).data()).toEqual(Float32Array.of(4, 6));
  });

  it('can be put back after others were set', async () => {
    const dense = Dense(2);
    const x = ones([1, 3]);
    const before = await dense(x).data();
    const saved = dense.getWeights();
    dense.setWeights([zeros([3, 2]), ones([2])]);
    dense.setWeights(saved);
    expect(await dense(x).data()).toEqual(before);
  });

  it('survive a scope that built them', async () => {
    const { scope } = await import('../../../kernel/src/index.js');
    const dense = Dense(2);
    const kept = scope(() => dense(ones([1, 3])));
    expect(await dense(ones([1, 3])).data()).toEqual(await kept.data());
  });

  it('of a recurrent kernel are orthogonal', async () => {
    const rnn = SimpleRNN(6);
    rnn.build([1, 2, 3]);
    const u = rnn.weights['recurrentKernel'];
    const identity = await u.matMul(u.transpose()).data();
    identity.forEach((value, i) => expect(value).toBeCloseTo(i % 7 === 0 ? 1 : 0, 5));
  });
});

describe('a layer called with another input', () => {
  it('of another size says what it was built for', () => {
    const dense = Dense(4) as unknown as (x: unknown) => unknown;
    dense(zeros([2, 200]));
    expect(() => dense(zeros([2, 64]))).toThrow(
      'Dense was built for another input: its kernel is [200, 4], this input needs [64, 4].'
    );
  });

  it('of another number of timesteps just works', () => {
    const rnn = SimpleRNN(4);
    rnn(zeros([2, 5, 3]));
    expect(rnn(zeros([7, 11, 3])).shape).toEqual([7, 4]);
  });
});

describe('Sequential', () => {
  it('knows its sizes before data when it begins with Input', () => {
    const model = Sequential([
      Input([700, 1]),
      SimpleRNN(200, { returnSequences: true }),
      TimeDistributed(Dense(64))
    ]);
    expect(model.countParams()).toBe(40_400 + 12_864);
    expect(model.outputShape([32, 700, 1])).toEqual([32, 700, 64]);
  });

  it('prints a summary whose total is the sum of its rows', () => {
    const model = Sequential([
      Input([700, 1]),
      SimpleRNN(200, { returnSequences: true }),
      Flatten(),
      Dense(64)
    ]);
    const summary = model.summary();
    expect(summary.params).toBe(summary.rows.reduce((sum, row) => sum + row.params, 0));
    expect(summary.params).toBe(40_400 + 8_960_064);
    expect(String(summary)).toContain('[batch, 140000]');
    expect(String(summary)).toContain('8,960,064');
  });

  it('without Input asks for a first call before it counts', () => {
    const model = Sequential([Dense(2)]);
    expect(() => model.countParams()).toThrow('no weights yet');
    expect(() => model.summary()).toThrow('does not know its input yet');
  });

  it('counts a layer used twice once', () => {
    const shared = Dense(3);
    const model = Sequential([Input([3]), shared, shared]);
    expect(model.summary().params).toBe(12);
  });
});

describe('trace', () => {
  it('gives every layer of nested models in order, and the same output as the call', async () => {
    const model = Sequential([
      Sequential([SimpleRNN(4, { returnSequences: true }), Flatten()]),
      Dense(2)
    ]);
    const x = randomNormal([2, 3, 1]);
    const traced = trace(model, x);
    expect(traced.steps.map(step => step.layer)).toEqual([
      'SimpleRNN(4, { returnSequences: true })',
      'Flatten()',
      'Dense(2)'
    ]);
    expect(traced.steps.map(step => step.output.shape)).toEqual([
      [2, 3, 4],
      [2, 12],
      [2, 2]
    ]);
    expect(await traced.output.data()).toEqual(await model(x).data());
  });
});
