import { describe, expect, it } from 'vitest';
import {
  nameInfluence,
  type InfluenceMap
} from '../../../kernel/src/analysis/influence-pattern.js';
import {
  Activation,
  Bidirectional,
  concat,
  Conv1D,
  Dense,
  Flatten,
  influence,
  Masking,
  memory,
  ones,
  randomNormal,
  seed,
  Sequential,
  SimpleRNN,
  TimeDistributed,
  zeros,
  type FloatTensor,
  type TensorFunction
} from '../../../kernel/src/index.js';

const STEPS = 24;

/** A sample of its own for every pattern, the same every time. */
function sequence(features = 3): FloatTensor {
  seed(3);
  return randomNormal([2, STEPS, features]);
}

const rnn = (units: number): TensorFunction => SimpleRNN(units, { returnSequences: true });
const head = Dense(4);

/** A map whose cells are given by a function of output and input timestep. */
function mapOf(size: number, value: (t: number, s: number) => number): InfluenceMap {
  const steps = Array.from({ length: size }, (_, s) => s);
  const cells = steps.flatMap(t => steps.map(s => value(t, s)));
  return {
    rows: size,
    timesteps: size,
    steps,
    isMasked: steps.map(() => false),
    values: Float32Array.from(cells)
  };
}

describe('influence names the pattern of', () => {
  it.each<[string, TensorFunction, string]>([
    ['Dense', Dense(4), 'diagonal'],
    ['TimeDistributed(Dense)', TimeDistributed(Dense(4)), 'diagonal'],
    ['Activation', Activation('tanh'), 'diagonal'],
    ['a relu, dead at some timesteps', Activation('relu'), 'diagonal'],
    ['SimpleRNN with sequences', rnn(8), 'triangle'],
    [
      'SimpleRNN with sequences and Dense',
      Sequential([SimpleRNN(8, { returnSequences: true }), Dense(1)]),
      'triangle'
    ],
    ['SimpleRNN', SimpleRNN(8), 'row'],
    ['the last timestep', h => head(h.timestep(-1)), 'cell'],
    ['Flatten and Dense', Sequential([Flatten(), Dense(4)]), 'row'],
    ['Bidirectional', Bidirectional(SimpleRNN(8, { returnSequences: true })), 'full'],
    ['Bidirectional without sequences', Bidirectional(SimpleRNN(8)), 'row'],
    ['Conv1D', Conv1D(4, 3, { padding: 'same' }), 'band'],
    ['Conv1D that looks back', Conv1D(4, 3, { padding: 'causal' }), 'band'],
    ['a model that looks at nothing', h => ones([...h.shape]), 'none'],
    [
      'a model that runs backwards in time',
      h => h.slice([0, 0, 0], [-1, -1, -1]).flip(1),
      'irregular'
    ]
  ])('%s', (_, model, pattern) => {
    expect(influence(model, sequence()).pattern).toBe(pattern);
  });

  it('a model written by hand that looks both ways', () => {
    const [ahead, back] = [rnn(4), rnn(4)];
    const both: TensorFunction = x => ahead(x).add(back(x.flip(1)).flip(1));
    expect(influence(both, sequence()).pattern).toBe('full');
  });

  it('a model that looks ahead only', () => {
    const back = rnn(4);
    expect(influence(x => back(x.flip(1)).flip(1), sequence()).pattern).toBe('upper-triangle');
  });
});

describe('influence', () => {
  it('is exactly 0 where an output cannot see the input, and nowhere else', () => {
    const { values, steps, nudged } = influence(rnn(16), sequence());
    expect([steps.length, nudged]).toEqual([STEPS, STEPS]);
    for (let t = 0; t < STEPS; t++) {
      for (let s = 0; s < STEPS; s++) expect(values[t * STEPS + s] !== 0).toBe(s <= t);
    }
  });

  it('measures the change of one output timestep for a nudge of 1 % of the root mean square', () => {
    const x = ones([1, 5, 2]).mul(3);
    const { nudge, values } = influence(y => y.mul(2), x);
    expect(nudge).toBeCloseTo(0.03, 6);
    expect(values[0]).toBeCloseTo(0.06, 5);
    expect(influence(y => y.mul(2), zeros([1, 5, 2])).nudge).toBe(0.01);
  });

  it('nudges 16 directions where there are many features, and finds every timestep', () => {
    const { pattern, values } = influence(Dense(3), randomNormal([1, 9, 40]));
    expect(pattern).toBe('diagonal');
    expect(values.filter(value => value !== 0)).toHaveLength(9);
  });

  it('nudges a long sequence at equal distances, its last timestep among them', () => {
    const { steps, nudged, sentence } = influence(
      h => head(h.timestep(-1)),
      randomNormal([1, 700, 3])
    );
    expect(nudged).toBe(128);
    expect(steps.slice(0, 3)).toEqual([0, 6, 11]);
    expect(steps.at(-1)).toBe(699);
    expect(sentence).toBe(
      'cell: one output sees one input timestep, 699; 128 of 700 input timesteps were nudged'
    );
  });

  it('says how far an effect reaches', () => {
    const layer = SimpleRNN(1, { returnSequences: true, activation: 'linear', useBias: false });
    layer.build([1, 40, 1]);
    layer.setWeights([ones([1, 1]), ones([1, 1]).mul(0.5)]);
    expect(influence(layer, randomNormal([1, 40, 1])).sentence).toMatch(
      /^triangle: each output timestep sees its own and earlier input timesteps; the effect falls under 1 % of its largest after 7 timesteps/
    );
  });

  it('tells the width of a band', () => {
    const { bandWidth, sentence } = influence(Conv1D(4, 3), sequence());
    expect(bandWidth).toBe(3);
    expect(sentence).toBe(
      'band: each output timestep sees 3 input timesteps, from its own to 2 after its own'
    );
  });

  it('leaves masked timesteps out, whether the mask comes with x or from the model', () => {
    const padded = concat([sequence(), zeros([2, 6, 3])], 1);
    const model = SimpleRNN(4, { returnSequences: true });
    for (const found of [
      influence(Sequential([Masking(), model]), padded),
      influence(model, Masking()(padded))
    ]) {
      expect([found.masked, found.nudged, found.pattern]).toEqual([6, STEPS, 'triangle']);
      expect(found.isMasked.slice(STEPS)).toEqual(Array(6).fill(true));
    }
  });

  it('asks nothing of outputs that a mask leaves blank', () => {
    const gap = concat([sequence(), zeros([2, 2, 3]), sequence(), zeros([2, 4, 3])], 1);
    const model = Bidirectional(SimpleRNN(8, { returnSequences: true }));
    const found = influence(Sequential([Masking(), model]), gap);
    expect([found.pattern, found.masked]).toEqual(['full', 6]);
  });

  it('looks at the sample that was asked for', () => {
    const x = concat([zeros([1, 4, 1]), ones([1, 4, 1])], 0);
    expect(influence(y => y.mul(y), x, { sample: 1 }).nudge).toBeCloseTo(0.01, 6);
    expect(influence(y => y.mul(y), x, { sample: 1 }).values[0]).toBeCloseTo(0.0201, 6);
    expect(influence(y => y.mul(y), x).values[0]).toBeCloseTo(0.0001, 6);
  });

  it('keeps no tensor and uses no number of the seed', () => {
    const x = sequence(12);
    const model = rnn(8);
    influence(model, x);
    const buffers = memory().cpu?.buffers;
    seed(8);
    influence(model, x);
    const after = randomNormal([4]).array();
    seed(8);
    expect(randomNormal([4]).array()).toEqual(after);
    expect(memory().cpu?.buffers).toBe((buffers ?? 0) + 2);
  });

  it('says what to do with a tensor it cannot take', () => {
    expect(() => influence(Dense(2), ones([3, 4]))).toThrow('x.expandDims(-1) gives [3, 4, 1]');
    expect(() => influence(Dense(2), sequence(), { sample: 2 })).toThrow('There is no sample 2');
    expect(() => influence(Dense(2), sequence(), { timesteps: 0 })).toThrow('at least 1');
    expect(() => influence(h => h.sum({ axis: 0 }), sequence())).toThrow(
      'does not keep them apart'
    );
  });
});

describe('a pattern', () => {
  it('forgives zeros where an effect has faded, but none before', () => {
    const forgets = mapOf(12, (t, s) => (t < s || t - s > 8 || t - s === 7 ? 0 : 10 ** -(t - s)));
    expect(nameInfluence(forgets).pattern).toBe('triangle');
    const stops = mapOf(12, (t, s) => (t < s || t - s > 8 - (s % 2) ? 0 : 1));
    expect(nameInfluence(stops).pattern).toBe('irregular');
  });

  it('is a band, not a triangle, where every column ends at the same distance', () => {
    const found = nameInfluence(mapOf(12, (t, s) => (t < s || t - s > 8 ? 0 : 1)));
    expect(found).toEqual({ pattern: 'band', band: { before: 8, after: 0 } });
  });

  it('is full only where both sides are', () => {
    expect(nameInfluence(mapOf(6, () => 1)).pattern).toBe('full');
    const fades = mapOf(12, (t, s) =>
      Math.abs(t - s) > 8 ? 0 : 10 ** -Math.abs(t - s) * (1 + (s % 3))
    );
    expect(nameInfluence(mapOf(6, (t, s) => (t === 3 && s === 1 ? 0 : 1))).pattern).toBe(
      'irregular'
    );
    expect(['band', 'full']).toContain(nameInfluence(fades).pattern);
  });
});
