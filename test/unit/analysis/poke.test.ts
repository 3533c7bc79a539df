import { describe, expect, it } from 'vitest';
import {
  Dense,
  Flatten,
  memory,
  poke,
  randomNormal,
  seed,
  Sequential,
  SimpleRNN,
  TimeDistributed,
  trace
} from '../../../kernel/src/index.js';

describe('poke of one of 700 timesteps', () => {
  seed(11);
  const h = randomNormal([1, 700, 200]);

  it('changes one output of a Dense, its own', () => {
    const found = poke(Dense(64), h, 351);
    expect(found.changed).toEqual([351]);
    expect(String(found)).toBe('poke at timestep 351: 1 of 700 output timesteps changed (351)');
  });

  it('changes every output of Flatten and Dense', () => {
    const found = poke(Sequential([Flatten(), Dense(64)]), h, 351);
    expect([found.outputs, found.changed.length]).toEqual([64, 64]);
    expect(String(found)).toBe('poke at timestep 351: 64 of 64 outputs changed (0 to 63)');
  });

  it('changes the outputs of a SimpleRNN from there on and none before', () => {
    const { changed } = poke(
      SimpleRNN(200, { returnSequences: true }),
      randomNormal([1, 700, 1]),
      356
    );
    expect(changed).toEqual(Array.from({ length: 344 }, (_, i) => 356 + i));
  });

  it('says which timesteps there are', () => {
    expect(() => poke(Dense(2), h, 700)).toThrow('There is no timestep 700');
    expect(() => poke(Dense(2), h, 1.5)).toThrow('There is no timestep 1.5');
  });
});

describe('the flow of SimpleRNN(200) and Dense(64) on 700 timesteps', () => {
  seed(12);
  const model = Sequential([SimpleRNN(200, { returnSequences: true }), TimeDistributed(Dense(64))]);
  const { flow } = trace(model, randomNormal([2, 700, 1]));

  it('knows kind, weights and cost of every layer', () => {
    expect(flow.stages.map(({ kind }) => kind)).toEqual(['input', 'recurrent', 'each']);
    expect(flow.stages.map(({ weights }) => weights)).toEqual([0, 40_400, 12_864]);
    expect(flow.stages.map(stage => stage.multiplyAdds)).toEqual([0, 28_140_000, 8_960_000]);
    expect(flow.stages[2].weightShapes).toEqual([
      { name: 'kernel', shape: [200, 64] },
      { name: 'bias', shape: [64] }
    ]);
  });

  it('compares what could stand at the place of the Dense', () => {
    expect(flow.variantStage).toBe(2);
    expect(flow.variants.map(({ weights }) => weights)).toEqual([12_864, 8_960_064, 12_864]);
    expect(flow.variants.map(variant => variant.multiplyAdds)).toEqual([
      8_960_000, 8_960_000, 12_800
    ]);
    expect(flow.variants.map(({ outputShape }) => outputShape)).toEqual([[700, 64], [64], [64]]);
  });

  it('pokes each of them', () => {
    expect(flow.poke('shared', 351).changed).toEqual([351]);
    expect(flow.poke('flatten', 351).changed).toHaveLength(64);
    expect(flow.poke('last', 351).changed).toEqual([]);
    expect(flow.poke('last', 699).changed).toHaveLength(64);
  });

  it('gives back what a poke needed', () => {
    const buffers = memory().cpu?.buffers;
    flow.poke('flatten', 3);
    expect(memory().cpu?.buffers).toBe(buffers);
  });
});

describe('a flow', () => {
  it('tells what layers do to timesteps', () => {
    const model = Sequential([Dense(3), Flatten(), Dense(2)]);
    const { flow } = trace(model, randomNormal([1, 5, 4]));
    expect(flow.stages.map(({ kind }) => kind)).toEqual(['input', 'each', 'whole', 'sample']);
    expect(flow.stages.map(({ timeAxis }) => timeAxis)).toEqual([1, 1, null, null]);
    const last = trace(SimpleRNN(3), randomNormal([1, 5, 4])).flow;
    expect(last.stages[1].kind).toBe('last');
  });

  it('refuses what it cannot poke', () => {
    const { flow } = trace(SimpleRNN(3), randomNormal([1, 5, 4]));
    expect(flow.variants).toEqual([]);
    expect(() => flow.poke('shared', 0)).toThrow('no Dense on a sequence');
    const large = trace(Dense(64), randomNormal([1, 7000, 700])).flow;
    expect(() => large.poke('flatten', 0)).toThrow('at most 1 GiB');
  });
});
