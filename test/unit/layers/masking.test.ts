import { describe, expect, it } from 'vitest';
import {
  Activation,
  Conv1D,
  Dense,
  Flatten,
  Masking,
  memory,
  randomNormal,
  Reshape,
  scope,
  Sequential,
  SimpleRNN,
  tensor,
  TimeDistributed,
  trace,
  type AnyLayer,
  type Tensor
} from '../../../kernel/src/index.js';

/** Two samples of four timesteps; the first has two of padding. */
const PADDED = tensor([
  [
    [1, 2],
    [3, 0],
    [0, 0],
    [0, 0]
  ],
  [
    [5, 6],
    [7, 8],
    [1, 1],
    [2, 2]
  ]
]);
const COUNTS = [
  [true, true, false, false],
  [true, true, true, true]
];

describe('Masking', () => {
  it('masks the timesteps at which every feature equals the value', async () => {
    const { mask } = Masking()(PADDED);
    expect(await mask?.array()).toEqual(COUNTS);
    expect(mask?.axes.map(({ name }) => name)).toEqual(['batch', 'timesteps']);
  });

  it('sets masked timesteps to 0 and leaves the others', async () => {
    const y = Masking({ maskValue: -1 })(
      tensor([
        [
          [-1, -1],
          [-1, 2]
        ]
      ])
    );
    expect(await y.mask?.array()).toEqual([[false, true]]);
    expect((await y.data()).map(value => value + 0)).toEqual(Float32Array.of(0, 0, -1, 2));
  });

  it('takes NaN and Infinity as data', async () => {
    const y = Masking()(tensor([[[NaN], [Infinity], [0]]]));
    expect(await y.mask?.array()).toEqual([[true, true, false]]);
    expect(await y.data()).toEqual(Float32Array.of(NaN, Infinity, 0));
  });

  it('refuses a value that nothing equals', () => {
    expect(() => Masking({ maskValue: NaN })).toThrow(
      'Masking needs maskValue as a finite number.'
    );
  });
});

describe('a mask', () => {
  const masked = Masking()(PADDED);

  it.each<[string, AnyLayer]>([
    ['Dense', Dense(3)],
    ['Activation', Activation('tanh')],
    ["Activation('linear')", Activation('linear')],
    ['TimeDistributed', TimeDistributed(Dense(3))],
    ['SimpleRNN with sequences', SimpleRNN(3, { returnSequences: true })],
    ['Sequential', Sequential([Dense(3), Activation('relu')])]
  ])('is passed on by %s', async (_, layer) => {
    expect(await layer(masked).mask?.array()).toEqual(COUNTS);
  });

  it.each<[string, AnyLayer]>([
    ['Flatten', Flatten()],
    ['Reshape', Reshape([4, 2])],
    ['Conv1D', Conv1D(3, 1)],
    ['SimpleRNN without sequences', SimpleRNN(3)]
  ])('ends at %s', (_, layer) => {
    expect(layer(masked).mask).toBeNull();
  });

  it('stays with the values under other names and on a device', async () => {
    for (const same of [
      masked.name('m'),
      masked.withAxes('n', 't', 'f'),
      await masked.to('cpu')
    ] as Tensor[]) {
      expect(await same.mask?.array()).toEqual(COUNTS);
    }
  });

  it('ends where the values are other ones', () => {
    for (const other of [masked.add(1), masked.flip(1), masked.reshape([2, 4, 2])]) {
      expect(other.mask).toBeNull();
    }
  });

  it('of inner steps goes into the layer of TimeDistributed', async () => {
    const x = randomNormal([2, 3, 4, 2]).mul(tensor([1, 1, 0, 0]).reshape([1, 1, 4, 1]));
    const rnn = SimpleRNN(3);
    const whole = TimeDistributed(rnn)(Masking()(x));
    const short = TimeDistributed(rnn)(x.slice([0, 0, 0, 0], [2, 3, 2, 2]));
    expect(await whole.data()).toEqual(await short.data());
    expect(whole.mask).toBeNull();
  });

  it('makes a padded sequence end where its data end', async () => {
    const rnn = SimpleRNN(5);
    const [ended] = (await rnn(masked).array()) as number[][];
    const [alone] = (await rnn(PADDED.slice([0, 0, 0], [1, 2, 2])).array()) as number[][];
    expect(ended).toEqual(alone);
  });

  it('is given back with its tensor, and lives as long as it', async () => {
    const before = memory()['cpu'].buffers;
    const y = scope(() => Dense(2)(Masking()(PADDED)));
    expect(await y.mask?.array()).toEqual(COUNTS);
    y.dispose();
    expect(y.mask?.isDisposed).toBe(true);
    expect(memory()['cpu'].buffers).toBe(before + 2); // kernel and bias
  });

  it('is seen by every layer of a traced model', async () => {
    const model = Sequential([
      Masking(),
      SimpleRNN(4, { returnSequences: true }),
      TimeDistributed(Dense(3)),
      SimpleRNN(2)
    ]);
    const traced = trace(model, PADDED);
    expect(await traced.output.data()).toEqual(await model(PADDED).data());
    expect(traced.steps.map(({ output }) => output.mask !== null)).toEqual([
      true,
      true,
      true,
      false
    ]);
  });
});
