import { describe, expect, test } from 'vitest';
import {
  Bidirectional,
  Dense,
  GRU,
  Input,
  L2,
  LSTM,
  Masking,
  ones,
  Sequential,
  SimpleRNN,
  tensor,
  zeros,
  type FloatTensor,
  type LSTMOptions,
  type MaskTensor
} from '../../../kernel/src/index.js';
import type { AnyLayer } from '../../../kernel/src/layers/base/layer.js';
import { coreOf } from '../../../kernel/src/layers/base/layer-core.js';
import { withMask } from '../../../kernel/src/ops/make-tensor.js';
import { runWithLosses } from '../../golden/own-losses.js';

type Make = (units: number, options?: LSTMOptions) => AnyLayer;
const LAYERS = [
  ['SimpleRNN', SimpleRNN, 1],
  ['LSTM', LSTM, 2],
  ['GRU', GRU, 1]
] as unknown as [string, Make, number][];

const plain = tensor([[[1], [2], [3]]]) as FloatTensor;
const mask = tensor([[true, false, false]]) as unknown as MaskTensor;
const masked = withMask(plain, mask);

async function valuesOf(x: FloatTensor): Promise<number[]> {
  return Array.from(await x.data());
}

describe.each(LAYERS)('%s that is given states', (_, make, stateCount) => {
  const initialState = Array.from({ length: stateCount }, () => ones([1, 2]) as FloatTensor);

  test('takes no notice of a mask that x carries, and obeys one that the call is given', async () => {
    const layer = make(2);
    const call = (x: FloatTensor, options: object) => valuesOf(layer(x, options));
    const all = await call(plain, { initialState });
    const first = await call(plain.slice([0, 0, 0], [1, 1, 1]), { initialState });
    expect(await call(masked, { initialState })).toEqual(all);
    expect(await call(plain, { initialState, mask })).toEqual(first);
    expect(await call(masked, { initialState, mask })).toEqual(first);
    expect(await call(masked, {})).not.toEqual(await call(plain, {}));
  });

  test('of the wrong number or shape says so', () => {
    const layer = make(2);
    const wrong = { code: 'states-do-not-fit' };
    const call = (states: FloatTensor[]) => () => layer(plain, { initialState: states });
    expect(call([...initialState, initialState[0]])).toThrow(
      expect.objectContaining(wrong) as Error
    );
    expect(call([])).toThrow(expect.objectContaining(wrong) as Error);
    const wide = Array.from({ length: stateCount }, () => ones([1, 3]) as FloatTensor);
    expect(call(wide)).toThrow(expect.objectContaining(wrong) as Error);
  });

  test('stateful goes on where the last call ended, until it is reset', async () => {
    const layer = make(2, { stateful: true });
    const [a, b] = [plain.slice([0, 0, 0], [1, 2, 1]), plain.slice([0, 2, 0], [1, 1, 1])];
    await valuesOf(layer(a));
    const after = await valuesOf(layer(b));
    layer.resetState();
    const whole = await valuesOf(layer(plain));
    after.forEach((value, i) => expect(value).toBeCloseTo(whole[i], 5));
    layer.resetState();
    expect(await valuesOf(layer(b as FloatTensor))).not.toEqual(after);
    expect(() => layer(ones([2, 1, 1]) as FloatTensor)).toThrow('of [2, 2] to begin with');
  });

  test('returnState gives the last states, which begin another call', async () => {
    const layer = make(2, { returnState: true });
    const head = plain.slice([0, 0, 0], [1, 2, 1]) as FloatTensor;
    const tail = plain.slice([0, 2, 0], [1, 1, 1]) as FloatTensor;
    const [, ...states] = coreOf(layer).run([head]);
    const [rest] = coreOf(layer).run([tail], { initialState: states });
    const [whole] = coreOf(layer).run([plain]);
    const expected = await valuesOf(whole);
    (await valuesOf(rest)).forEach((value, i) => expect(value).toBeCloseTo(expected[i], 5));
  });
});

describe('an activity regularizer', () => {
  test.each(LAYERS)('of %s adds the penalty of its output, for each sample', async (_, make) => {
    const layer = make(3, { activityRegularizer: L2(0.5), returnSequences: true });
    const x = ones([4, 2, 3]) as FloatTensor;
    const { result, losses } = runWithLosses(layer, () => layer(x));
    const squares = (await valuesOf(result)).reduce((sum, value) => sum + value * value, 0);
    expect(losses.length).toBe(1);
    expect(await losses[0].item()).toBeCloseTo((0.5 * squares) / 4, 5);
  });

  test('counts in the loss of a model, also of one inside', async () => {
    const rnn = SimpleRNN(2, { activityRegularizer: 'l2', kernelInitializer: 'ones' });
    const model = Sequential([
      Input([1, 1]),
      Sequential([rnn]),
      Dense(1, { kernelInitializer: 'zeros' })
    ]);
    model.compile({ loss: 'meanSquaredError' });
    const { loss } = await model.evaluate(ones([3, 1, 1]), zeros([3, 1]));
    expect(loss).toBeCloseTo(0.01 * 2 * Math.tanh(1) ** 2, 5);
  });
});

test('Bidirectional: each direction leaves out what the mask leaves out, and sequences are zero there', async () => {
  const layer = Bidirectional(SimpleRNN(1, { returnSequences: true }));
  const x = tensor([[[1], [2], [0], [0]]]);
  const full = await layer(Masking()(x)).array();
  const short = await layer(x.slice([0, 0, 0], [1, 2, 1])).array();
  const [rows, expected] = [full, short] as unknown as number[][][][];
  expect(rows[0].slice(0, 2)).toEqual(expected[0]);
  expect(rows[0].slice(2)).toEqual([
    [0, 0],
    [0, 0]
  ]);
});

test('Bidirectional that is given states obeys a mask that the call is given, and no other', async () => {
  const layer = Bidirectional(GRU(2));
  const initialState = [ones([1, 2]), zeros([1, 2])];
  const call = (x: FloatTensor, options: object) =>
    valuesOf((layer as unknown as AnyLayer)(x, options));
  const first = await call(plain.slice([0, 0, 0], [1, 1, 1]), { initialState });
  const all = await call(plain, { initialState });
  expect(all).not.toEqual(first);
  expect(await call(masked, { initialState })).toEqual(all);
  expect(await call(plain, { initialState, mask })).toEqual(first);
});
