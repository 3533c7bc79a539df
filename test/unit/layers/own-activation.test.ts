/** Activations of the user's own: functions of numbers, and kernels of them, with and without a derivative. */
import { describe, expect, test } from 'vitest';
import {
  Activation,
  ArgumentError,
  compare,
  Dense,
  Dropout,
  gpuKernel,
  grad,
  Input,
  LSTM,
  ones,
  randomNormal,
  seed,
  Sequential,
  SGD,
  tensor,
  type FloatTensor
} from '../../../kernel/src/index.js';

const leaky = (x: number): number => (x > 0 ? x : 0.2 * x);
const kernel = gpuKernel(leaky, { derivative: x => (x > 0 ? 1 : 0.2) });

describe('an activation of one number', () => {
  test('equals the one of Keras with the same formula', () => {
    const x = randomNormal([4, 7, 3]);
    const known = Dense(5, { activation: 'leakyRelu' });
    const expected = known(x);
    for (const activation of [leaky, kernel]) {
      const own = Dense(5, { activation });
      own.build(x.shape);
      own.setWeights(known.getWeights());
      expect(compare(own(x), expected).verdict).not.toBe('different');
    }
    expect(compare(Activation(leaky)(x), Activation('leakyRelu')(x)).verdict).not.toBe('different');
  });

  test('stands in recurrent layers', () => {
    const x = randomNormal([2, 5, 3]);
    const named = LSTM(4, { recurrentActivation: 'hardSigmoid' });
    const expected = named(x);
    const own = LSTM(4, {
      recurrentActivation: v => Math.max(0, Math.min(1, v / 6 + 0.5))
    });
    own.build(x.shape);
    own.setWeights(named.getWeights());
    expect(compare(own(x), expected).verdict).not.toBe('different');
  });

  test('is told apart from a function of tensors', async () => {
    const x = tensor([[1, -2]]);
    const square = (v: FloatTensor): FloatTensor => v.mul(v);
    const twice = (v: FloatTensor): FloatTensor => square(square(v));
    expect(await Activation(square)(x).array()).toEqual([[1, 4]]);
    expect(await Activation(twice)(x).array()).toEqual([[1, 16]]);
    expect(await Activation((v: number) => v * v)(x).array()).toEqual([[1, 4]]);
  });

  test('that cannot be translated is an error that names the construct', () => {
    const elsewhere = (v: number): number => (v < 0 ? 0.5 * v : v);
    expect(() => Activation((v: number) => elsewhere(v))(ones([1, 2]))).toThrow(
      /activation cannot translate a call of elsewhere/
    );
    expect(() => Activation(v => Number(v.toFixed(2)))(ones([1, 2]))).toThrow(
      /activation cannot translate a call of/
    );
  });
});

describe('training through it', () => {
  test('needs a derivative, and says so', () => {
    const loss = (x: FloatTensor): FloatTensor => Activation(leaky)(x).sum();
    expect(() => grad(loss)(ones([1, 2]))).toThrow(ArgumentError);
    expect(() => grad(loss)(ones([1, 2]))).toThrow(/No gradient passes leaky[^]*derivative: x =>/);
    const smooth = gpuKernel(at => at(0), { kind: 'stencil' });
    expect(() => grad((x: FloatTensor) => smooth(x).sum())(ones([1, 2, 1]))).toThrow(/noGrad/);
  });

  test('takes the derivative that is given', () => {
    const x = tensor([[-2, 3]]);
    const slope = grad((v: FloatTensor) => kernel(v).mul(v).sum())(x);
    // d(f(v) v) = f'(v) v + f(v)
    const expected = [[0.2 * -2 + leaky(-2), 3 + leaky(3)]];
    expect(compare(slope, tensor(expected)).verdict).not.toBe('different');
  });

  test('takes one derivative for each number', async () => {
    const product = gpuKernel((x: number, y: number) => x * x * y, {
      derivative: [(x, y) => 2 * x * y, x => x * x]
    });
    const [dx, dy] = grad((x: FloatTensor, y: FloatTensor) => product(x, y).sum())(
      tensor([3]),
      tensor([5])
    );
    expect([await dx.item(), await dy.item()]).toEqual([30, 9]);
  });

  test('a model learns as with the named activation', async () => {
    const losses = async (activation: typeof kernel | 'leakyRelu'): Promise<number[]> => {
      seed(3);
      const model = Sequential([Input([2]), Dense(8, { activation }), Dropout(0), Dense(1)]);
      model.compile({ optimizer: SGD({ learningRate: 0.05 }), loss: 'meanSquaredError' });
      const x = randomNormal([64, 2]);
      const { history } = await model.fit(x, x.sum({ axis: 1, keepDims: true }), {
        ...{ epochs: 3, verbose: 0 }
      });
      return history.loss;
    };
    const [own, named] = [await losses(kernel), await losses('leakyRelu')];
    own.forEach((loss, epoch) => expect(loss).toBeCloseTo(named[epoch], 5));
    expect(own[2]).toBeLessThan(own[0]);
  });
});
