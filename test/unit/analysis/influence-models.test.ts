import { describe, expect, it } from 'vitest';
import {
  Activation,
  Bidirectional,
  Conv1D,
  Dense,
  Flatten,
  influence,
  Masking,
  randomNormal,
  seed,
  Sequential,
  SimpleRNN,
  tensor,
  TimeDistributed,
  type FloatTensor
} from '../../../kernel/src/index.js';

const T = 12;

type Model = (x: FloatTensor) => FloatTensor;

const sequences = { returnSequences: true } as const;

/** Each model and what its map must be called; read from the changes alone, never from the layers' names. */
const MODELS: [name: string, model: () => Model, pattern: string, bandWidth: number | null][] = [
  ['Dense', () => Dense(4), 'diagonal', null],
  ['TimeDistributed(Dense)', () => TimeDistributed(Dense(4)), 'diagonal', null],
  ['Activation', () => Activation('tanh'), 'diagonal', null],
  ['SimpleRNN with sequences', () => SimpleRNN(8, sequences), 'triangle', null],
  [
    'SimpleRNN backwards, turned back',
    () => {
      const rnn = SimpleRNN(8, { ...sequences, goBackwards: true });
      return x => rnn(x).flip(1);
    },
    'upper-triangle',
    null
  ],
  ['Bidirectional', () => Bidirectional(SimpleRNN(8, sequences)), 'full', null],
  [
    'Bidirectional that sums',
    () => Bidirectional(SimpleRNN(8, sequences), { mergeMode: 'sum' }),
    'full',
    null
  ],
  [
    'Bidirectional and Dense',
    () => Sequential([Bidirectional(SimpleRNN(8, sequences)), TimeDistributed(Dense(3))]),
    'full',
    null
  ],
  ['Conv1D of 3', () => Conv1D(4, 3, { padding: 'same' }), 'band', 3],
  ['causal Conv1D of 3', () => Conv1D(4, 3, { padding: 'causal' }), 'band', 3],
  ['Conv1D of 1', () => Conv1D(4, 1), 'diagonal', null],
  [
    'Conv1D of 3 over every second timestep',
    () => Conv1D(4, 3, { padding: 'causal', dilationRate: 2 }),
    'irregular',
    null
  ],
  ['Conv1D without padding', () => Conv1D(4, 3), 'band', 3],
  [
    'two Conv1D of 3',
    () => Sequential([Conv1D(4, 3, { padding: 'same' }), Conv1D(4, 3, { padding: 'same' })]),
    'band',
    5
  ],
  [
    'Conv1D and SimpleRNN',
    () => Sequential([Conv1D(4, 3, { padding: 'causal' }), SimpleRNN(8, sequences)]),
    'triangle',
    null
  ],
  ['Flatten and Dense', () => Sequential([Flatten(), Dense(4)]), 'row', null],
  [
    'SimpleRNN, its last output, and Dense',
    () => Sequential([SimpleRNN(8), Dense(4)]),
    'row',
    null
  ],
  ['Bidirectional, its last outputs', () => Bidirectional(SimpleRNN(8)), 'row', null],
  [
    'Dense of the last timestep',
    () => {
      const dense = Dense(4);
      return x => dense(x.timestep(-1));
    },
    'cell',
    null
  ]
];

describe('influence names what the data show', () => {
  it.each(MODELS)('%s', (_, make, pattern, bandWidth) => {
    seed(11);
    const found = influence(make(), randomNormal([2, T, 3]));
    expect([found.pattern, found.bandWidth]).toEqual([pattern, bandWidth]);
  });
});

describe('influence leaves masked timesteps out', () => {
  /** Sample 0 has 3 timesteps of padding at its end, sample 1 at its beginning. */
  const padded = (): FloatTensor => {
    const counts = [0, 1].map(sample =>
      Array.from({ length: T }, (_, t) => [sample === 0 ? t < T - 3 : t >= 3])
    );
    return randomNormal([2, T, 3]).mul(tensor(counts, [2, T, 1]).cast('float32'));
  };

  it.each([
    ['SimpleRNN with sequences', () => SimpleRNN(8, sequences), 'triangle'],
    ['SimpleRNN, its last output', () => SimpleRNN(8), 'row'],
    ['Bidirectional', () => Bidirectional(SimpleRNN(8, sequences)), 'full'],
    ['Dense', () => Dense(4), 'diagonal']
  ] as const)('Masking and %s', (_, make, pattern) => {
    seed(12);
    const [model, x] = [Sequential([Masking(), make()]), padded()];
    for (const sample of [0, 1]) {
      const found = influence(model, x, { sample });
      expect([found.pattern, found.masked]).toEqual([pattern, 3]);
    }
  });
});
