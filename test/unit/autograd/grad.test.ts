import { describe, expect, test } from 'vitest';
import {
  ArgumentError,
  concat,
  Dense,
  DisposedError,
  grad,
  Input,
  LSTM,
  memory,
  noGrad,
  ones,
  scope,
  Sequential,
  ShapeError,
  tensor,
  valueAndGrad,
  where,
  zeros,
  type FloatTensor,
  type TstepsError
} from '../../../kernel/src/index.js';
import { withMask } from '../../../kernel/src/ops/make-tensor.js';

/** A function whose argument types do not matter to the test. */
type Loose = (...args: never[]) => unknown;

function errorOf(run: () => unknown): TstepsError {
  try {
    run();
  } catch (error) {
    return error as TstepsError;
  }
  throw new Error('no error was thrown');
}

describe('results have the form of the arguments', () => {
  const x = tensor([1, 2, 3]) as FloatTensor;
  const y = tensor([
    [1, 2, 3],
    [4, 5, 6]
  ]) as FloatTensor;

  test('one tensor', async () => {
    const of = grad((a: FloatTensor) => a.square().sum())(x);
    expect(of.shape).toEqual([3]);
    expect(await of.array()).toEqual([2, 4, 6]);
  });

  test('several tensors', async () => {
    const [ofX, ofY] = grad((a: FloatTensor, b: FloatTensor) => b.mul(a).sum())(x, y);
    expect(await ofX.array()).toEqual([5, 7, 9]);
    expect(await ofY.array()).toEqual([
      [1, 2, 3],
      [1, 2, 3]
    ]);
  });

  test('a list of tensors, also of one or none beside another', async () => {
    const list = grad((all: readonly FloatTensor[]) => all[0].mul(all[1]).sum())([x, x.mul(2)]);
    expect(await Promise.all(list.map(one => one.array()))).toEqual([
      [2, 4, 6],
      [1, 2, 3]
    ]);
    const [one] = grad((all: readonly FloatTensor[]) => all[0].sum())([x]);
    expect(await one.array()).toEqual([1, 1, 1]);
    const [none, beside] = grad((_: readonly FloatTensor[], b: FloatTensor) => b.sum())([], x);
    expect(none).toEqual([]);
    expect(await beside.array()).toEqual([1, 1, 1]);
  });

  test('valueAndGrad gives both', async () => {
    const { value, grads } = valueAndGrad((a: FloatTensor) => a.square().mean())(x);
    expect(value.size).toBe(1);
    expect(await value.item()).toBeCloseTo(14 / 3, 5);
    expect(await grads.array()).toEqual(
      [2 / 3, 4 / 3, 2].map(each => expect.closeTo(each, 5) as number)
    );
  });

  test('a loss of one element may have any rank', async () => {
    const of = grad((a: FloatTensor) => a.square().sum().reshape([1, 1]))(x);
    expect(await of.array()).toEqual([2, 4, 6]);
  });

  test('what the loss does not depend on has a gradient of zeros', async () => {
    const [ofX, ofY] = grad((a: FloatTensor, _: FloatTensor) => a.sum())(x, y);
    expect(await ofX.array()).toEqual([1, 1, 1]);
    expect(await ofY.array()).toEqual(await zeros([2, 3]).array());
    const constant = grad((_: FloatTensor) => ones([1]) as FloatTensor)(x);
    expect(await constant.array()).toEqual([0, 0, 0]);
  });

  test('the argument itself, or a tensor of somebody else, may be the loss, and is not given back', async () => {
    const [own, other] = [tensor([7]), tensor([8])];
    expect(await grad((a: FloatTensor) => a)(own).array()).toEqual([1]);
    expect(await grad((_: FloatTensor) => other)(own).array()).toEqual([0]);
    expect(await Promise.all([own, other].map(one => one.array()))).toEqual([[7], [8]]);
    const { value } = valueAndGrad((a: FloatTensor) => a)(own);
    value.dispose();
    expect(own.isDisposed).toBe(false);
  });

  test('one tensor given as two arguments has a gradient for each', async () => {
    const [a, b] = grad((first: FloatTensor, second: FloatTensor) =>
      first.mul(second).mul(first).sum()
    )(x, x);
    expect(await a.array()).toEqual([2, 8, 18]);
    expect(await b.array()).toEqual([1, 4, 9]);
    const flat = y.reshape([6]) as FloatTensor;
    const [c, d] = grad((first: readonly FloatTensor[]) =>
      first[0].sum().mul(2).add(first[1].sum())
    )([y, flat]);
    expect([c.shape, d.shape]).toEqual([[2, 3], [6]]);
    expect([await c.mean().item(), await d.mean().item()]).toEqual([2, 1]);
    a.dispose();
    expect(b.isDisposed).toBe(false);
  });
});

describe('what passes a gradient', () => {
  test('views: reshape, squeeze, expandDims, name, withAxes, masks', async () => {
    const x = tensor([[1, 2, 3]]) as FloatTensor;
    const mask = tensor([[true, false, true]]) as never;
    const f = (a: FloatTensor): FloatTensor => {
      const view = a.name('h').withAxes('batch', 'timesteps').expandDims(-1).squeeze(-1);
      return withMask(view.reshape([1, 3]) as FloatTensor, mask)
        .square()
        .sum();
    };
    expect(await grad(f)(x).array()).toEqual([[2, 4, 6]]);
  });

  test('a timestep', async () => {
    const f = (a: FloatTensor): FloatTensor => a.timestep(1).square().sum();
    expect(await grad(f)(ones([1, 3, 2]) as FloatTensor).array()).toEqual([
      [
        [0, 0],
        [2, 2],
        [0, 0]
      ]
    ]);
  });

  test('beside what does not: where by a comparison, and a constant', async () => {
    const x = tensor([-1, 2, -3]) as FloatTensor;
    const f = (a: FloatTensor): FloatTensor =>
      where(a.greater(0), a.mul(5), noGrad(() => a.mul(9)) as FloatTensor).sum();
    expect(await grad(f)(x).array()).toEqual([0, 5, 0]);
  });

  test('noGrad gives what its function gives, and takes it for constant', async () => {
    const x = tensor([3]) as FloatTensor;
    expect(await noGrad(() => x.mul(2)).array()).toEqual([6]);
    const f = (a: FloatTensor): FloatTensor => a.mul(noGrad(() => a.square())).sum();
    expect(await grad(f)(x).array()).toEqual([9]);
    expect(() => noGrad(() => x.reshape([2]))).toThrow(ShapeError);
    expect(await grad((a: FloatTensor) => a.square().sum())(x).array()).toEqual([6]);
  });

  test('dispose and scope inside of the function', async () => {
    const x = tensor([1, 2]) as FloatTensor;
    const f = (a: FloatTensor): FloatTensor => {
      const square = a.square();
      const cube = scope(() => square.mul(a));
      square.dispose();
      const sum = cube.sum();
      cube.dispose();
      return sum;
    };
    expect(await grad(f)(x).array()).toEqual([3, 12]);
  });
});

describe('errors say what is wrong', () => {
  const x = tensor([1, 2, 3]) as FloatTensor;
  const of = (f: Loose, ...args: unknown[]): TstepsError =>
    errorOf(() => (grad(f as never) as (...args: unknown[]) => unknown)(...args));

  test('a result of several numbers', () => {
    const error = of((a: FloatTensor) => a.square(), x);
    expect(error).toBeInstanceOf(ShapeError);
    expect(error).toMatchObject({ code: 'not-a-scalar', where: 'grad', got: '[3], 3 elements' });
    expect(error.fix).toContain('sum()');
  });

  test('an async function, and no tensor', () => {
    const error = of((a: FloatTensor) => Promise.resolve(a.sum()), x);
    expect(error).toBeInstanceOf(ArgumentError);
    expect(error).toMatchObject({ code: 'not-a-loss', got: 'a promise' });
    expect(of(() => 5, x)).toMatchObject({ code: 'not-a-loss', got: '5' });
    expect(of(() => undefined, x)).toMatchObject({ code: 'not-a-loss', got: 'undefined' });
  });

  test('arguments that have no gradient', () => {
    const sum = (a: FloatTensor) => a.sum();
    expect(of(sum, tensor(Int32Array.of(1)))).toMatchObject({ code: 'not-differentiable' });
    expect(of(sum, tensor([true]))).toMatchObject({ code: 'not-differentiable' });
    expect(of(sum, [x, 5])).toMatchObject({ code: 'not-differentiable', got: '5' });
    expect(of(sum)).toMatchObject({ code: 'not-differentiable', got: 'no tensor' });
    expect(of(sum, [])).toMatchObject({ code: 'not-differentiable', got: 'no tensor' });
  });

  test.each<[string, (a: FloatTensor) => FloatTensor]>([
    ['argMax', a => a.reshape([1, 3]).argMax().cast('float32').sum()],
    ["cast('int32')", a => a.cast('int32').cast('float32').sum()],
    ["cast('float32')", a => a.greater(2).cast('float32').mul(2).sum()]
  ])('a result that depends on its argument only through %s', (op, f) => {
    const error = of(f, x);
    expect(error.code).toBe('no-gradient');
    expect(error.got).toContain(op.startsWith("cast('f") ? 'greater' : op);
  });

  test('an argument that was given back before, or is inside', () => {
    const gone = tensor([1]) as FloatTensor;
    gone.dispose();
    expect(of((a: FloatTensor) => a.sum(), gone)).toBeInstanceOf(DisposedError);
    const inside = tensor([1]) as FloatTensor;
    const error = of((a: FloatTensor) => {
      const sum = a.mul(2).sum();
      a.dispose();
      return sum;
    }, inside);
    expect(error).toBeInstanceOf(DisposedError);
    expect(error.code).toBe('disposed');
  });

  test('grad inside grad, but not under noGrad', async () => {
    const inner = (a: FloatTensor) => grad((b: FloatTensor) => b.mul(b).mul(b).sum())(a);
    const error = of((a: FloatTensor) => inner(a).sum(), x);
    expect(error).toBeInstanceOf(ArgumentError);
    expect(error).toMatchObject({ code: 'nested-gradient', where: 'grad' });
    expect(error.fix).toContain('noGrad');
    const f = (a: FloatTensor): FloatTensor => a.mul(noGrad(() => inner(a))).sum();
    expect(await grad(f)(x).array()).toEqual([3, 12, 27]);
  });

  test('the error of the function itself comes through, and the next gradient is right', async () => {
    expect(of((a: FloatTensor) => a.reshape([7]), x)).toBeInstanceOf(ShapeError);
    expect(await grad((a: FloatTensor) => a.sum())(x).array()).toEqual([1, 1, 1]);
  });
});

describe('memory', () => {
  /** Buffers that a run leaves behind. */
  function left(run: () => void): number {
    const before = memory().cpu.buffers;
    run();
    return memory().cpu.buffers - before;
  }
  const x = ones([2, 4, 3]) as FloatTensor;
  const model = Sequential([Input([4, 3]), LSTM(5, { returnSequences: true }), Dense(2)]);
  const weights = model.getWeights();
  const loss = (() => model(x).square().mean()) as unknown as (w: FloatTensor[]) => FloatTensor;

  test('a gradient leaves nothing but itself', () => {
    const taken = left(() => {
      const { value, grads } = valueAndGrad(loss)(weights);
      expect(left(() => [value, ...grads].forEach(one => one.dispose()))).toBe(-1 - weights.length);
    });
    expect(taken).toBe(0);
    expect(left(() => grad(loss)(weights).forEach(one => one.dispose()))).toBe(0);
  });

  test('within a scope it leaves nothing at all', () => {
    expect(left(() => scope(() => void grad(loss)(weights)))).toBe(0);
  });

  test('a call of a layer leaves its outputs, whether recorded or not', () => {
    expect(left(() => model(x).dispose())).toBe(0);
    const f = (a: FloatTensor): FloatTensor => {
      model(a).dispose();
      return a.sum();
    };
    expect(left(() => grad(f)(x).dispose())).toBe(0);
  });

  test.each<[string, (a: FloatTensor) => unknown]>([
    ['not one number', a => a.square().mul(2)],
    ['an error half way', a => a.square().tanh().reshape([1])],
    ['no gradient', a => a.square().cast('int32').cast('float32').sum()],
    ['a result of another kind', a => a.square().size]
  ])('an error leaves nothing: %s', (_, f) => {
    const run = () => errorOf(() => scope(() => grad(f as never)(x as never)));
    expect(left(run)).toBe(0);
  });

  test('joined gradients of one value leave nothing', () => {
    const f = (a: FloatTensor): FloatTensor => {
      const y = a.tanh();
      return (concat([y, y.mul(y), y], 0) as FloatTensor).sum().add(y.max());
    };
    expect(left(() => grad(f)(x).dispose())).toBe(0);
  });
});
