import { describe, expect, it } from 'vitest';
import {
  concat,
  DTypeError,
  memory,
  ones,
  tensor,
  zeros,
  type AnyTensor
} from '../../../kernel/src/index.js';

const X = tensor([
  [1, 2, 3],
  [4, 5, 6]
]);

describe('flip', () => {
  it('reverses one axis', async () => {
    expect(await X.flip(0).array()).toEqual([
      [4, 5, 6],
      [1, 2, 3]
    ]);
    expect(await X.flip(-1).array()).toEqual([
      [3, 2, 1],
      [6, 5, 4]
    ]);
  });

  it('keeps dtype and axis names, and takes an empty axis', async () => {
    const flipped = tensor([true, false]).withAxes('t').flip(0);
    expect(await flipped.array()).toEqual([false, true]);
    expect(flipped.axes[0].name).toBe('t');
    expect(zeros([2, 0]).flip(1).shape).toEqual([2, 0]);
  });
});

describe('concat', () => {
  it('joins along the first axis, or along another', async () => {
    expect(await concat([X, tensor([[7, 8, 9]])]).array()).toEqual([
      [1, 2, 3],
      [4, 5, 6],
      [7, 8, 9]
    ]);
    expect(await concat([X, tensor([[0], [0]]), X], -1).array()).toEqual([
      [1, 2, 3, 0, 1, 2, 3],
      [4, 5, 6, 0, 4, 5, 6]
    ]);
  });

  it('joins one tensor and empty ones', async () => {
    expect(await concat([zeros([0, 3]), X]).array()).toEqual(await X.array());
    expect(concat([zeros([2, 0]), zeros([2, 0])], 1).shape).toEqual([2, 0]);
  });

  it('keeps dtype and axis names; an id belongs to its size', () => {
    const named = X.cast('int32').withAxes({ name: 'day', id: 'd' }, { name: 'hour', id: 'h' });
    const joined: AnyTensor = concat([named, named], 1);
    expect(joined.dtype).toBe('int32');
    expect(joined.axes.map(({ key }) => key)).toEqual(['d', 'hour:6']);
  });

  it('refuses nothing, what is no tensor, and two dtypes', () => {
    const untyped = concat as unknown as (parts: unknown) => unknown;
    expect(() => untyped([])).toThrow('concat needs an array of tensors, at least one.');
    expect(() => untyped([1, 2])).toThrow('concat needs an array of tensors, at least one.');
    expect(() => concat([X, X.cast('int32')])).toThrow(DTypeError);
  });
});

describe('pad', () => {
  it('puts zeros before and after each axis', async () => {
    const padded = X.pad([
      [1, 0],
      [0, 2]
    ]);
    expect(await padded.array()).toEqual([
      [0, 0, 0, 0, 0],
      [1, 2, 3, 0, 0],
      [4, 5, 6, 0, 0]
    ]);
  });

  it('keeps the dtype and leaves only its result behind', () => {
    const x = ones([2, 3]).cast('bool');
    const before = memory()['cpu'].buffers;
    const padded = x.pad([
      [1, 1],
      [1, 1]
    ]);
    expect(padded.dtype).toBe('bool');
    expect(memory()['cpu'].buffers).toBe(before + 1);
    padded.dispose();
  });

  it('of nothing shares the memory', () => {
    const before = memory()['cpu'].buffers;
    const same = X.pad([
      [0, 0],
      [0, 0]
    ]);
    expect(memory()['cpu'].buffers).toBe(before);
    same.dispose();
  });

  it('refuses what is no number of zeros', () => {
    for (const width of [-1, 0.5]) {
      const call = (): unknown =>
        X.pad([
          [0, 0],
          [width, 0]
        ]);
      expect(call).toThrow('pad needs whole numbers, zero or more, as [before, after].');
    }
  });
});
