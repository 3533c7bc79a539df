/** What a function of the user's may not contain: an error before anything runs, which names it, its line and the way out. */
import { Script } from 'node:vm';
import { describe, expect, test } from 'vitest';
import {
  ArgumentError,
  DTypeError,
  gpuKernel,
  ones,
  ShapeError,
  tensor,
  zeros,
  type TstepsError
} from '../../../kernel/src/index.js';

function errorOf(run: () => unknown): TstepsError {
  try {
    run();
  } catch (error) {
    return error as TstepsError;
  }
  throw new Error('no error was thrown');
}

/** A function as a notebook would hand it over, from its source. */
function written(source: string): (x: number) => number {
  return new Script(`(${source})`).runInThisContext() as (x: number) => number;
}

const give = '{ constants: { slope } }';

describe('constructs that cannot be translated', () => {
  test.each([
    ['x => { let y = 0; for (const w of [1, 2]) y += w * x; return y; }', 'for-of', 'i < n'],
    ['x => { let y = 0; for (const i in [1]) y += x; return y; }', 'for-in', 'i < n'],
    ['x => x?.toFixed()', '?.', 'without ?.'],
    ['x => settings.slope * x', '.slope', 'constants'],
    ['x => slope * x', 'slope, which is not declared in it', give],
    ["x => 'a'", 'a string', 'numbers'],
    ['x => `${x}`', 'a string', 'numbers'],
    ['x => 10n', 'a bigint', 'numbers'],
    ['x => null', 'null', 'numbers'],
    ['x => /a/', '/a/', 'numbers'],
    ['async x => x', 'an async function', 'async'],
    ['async x => await x', 'an async function', 'async'],
    ['function* f(x) { return x; }', 'a generator', 'one number'],
    ['function f(x) { return x < 1 ? 1 : x * f(x - 1); }', 'recursion', 'loop'],
    ['x => { const g = v => (v < 1 ? 1 : g(v - 1)); return g(x); }', 'recursion', 'loop'],
    ['x => helper(x)', 'a call of helper, which it does not know', '{ constants: { helper } }'],
    ['x => console.log(x)', 'a call of console.log', 'Math'],
    ['x => x.toFixed(2)', 'a call of x.toFixed', 'Math'],
    ['x => Math.random() * x', 'Math.random', 'randomUniform'],
    ['x => Math.clz32(x)', 'Math.clz32', 'use one of abs'],
    ['x => Math.pow(x)', 'Math.pow of 1 numbers', '2 numbers'],
    ['x => [x, 1]', 'an array', 'constants'],
    ['x => ({ x })', 'an object', 'variable'],
    ['x => { const { y } = x; return y; }', 'destructuring', 'statement of its own'],
    ['([x]) => x', 'destructuring', 'statement of its own'],
    ['(x = 1) => x', 'a default value', 'where it is used'],
    ['(...x) => 1', '...', 'parameter'],
    ['x => { var y = x; return y; }', 'var', 'let or const'],
    ['x => { switch (x) { default: return 1; } }', 'switch', 'else if'],
    ['x => { try { return x; } catch { return 1; } }', 'try', 'without'],
    ["x => { throw new Error('no'); }", 'throw', 'NaN'],
    ['x => new Date() - x', 'new', 'helper functions'],
    ['x => { class A {} return x; }', 'a class', 'helper functions'],
    ['function f(x) { return this.slope * x; }', '.slope', 'constants'],
    ['x => { let y = 0; return (y = x); }', 'an assignment inside an expression', 'statement'],
    ['x => { let i = 0; return i++ + x; }', '++ or -- inside an expression', 'statement'],
    ['x => (1, x)', 'a comma between expressions', 'statement'],
    ['x => { a: while (x > 1) break a; return x; }', 'a label', 'break'],
    ['x => typeof x', 'typeof', 'leave it out'],
    ['x => x >>> 1', '>>>', 'whole numbers'],
    ['x => x || 1', 'a condition as its result', '? 1 : 0'],
    ['x => 1 + (x || 1)', '|| of numbers', 'a ? b : c'],
    ['x => x ?? 1', '?? of numbers', 'a ? b : c'],
    ['x => x > 0', 'a condition as its result', '? 1 : 0'],
    ['x => (x > 0) * 2', 'a condition as a number', '? 1 : 0'],
    ['x => { if (x > 0) return 1; }', 'a way through it without return', 'at the end'],
    ['x => { if (x > 0) { return; } return 1; }', 'return without a number', 'return a number'],
    ['x => { Math.abs(x); return x; }', 'a statement that does nothing', 'assign it'],
    ['x => { slope = x; return x; }', 'an assignment to slope, which lies outside', 'let slope'],
    ['x => { let y = x; y = x > 0; return y; }', 'a variable of two kinds', 'one variable'],
    [
      'x => { const y = 2 * x; const g = v => v + y; return g(1); }',
      'y of the function around',
      'argument'
    ],
    ['x => { const g = (a, b) => a + b; return g(x); }', 'a call of g with 1 numbers', 'give it 2'],
    ['x => (v => v)(x)', 'a function as a value', 'name it']
  ])('%s', (source, construct, fix) => {
    const error = errorOf(() => gpuKernel(written(source)));
    expect(error).toBeInstanceOf(ArgumentError);
    expect(error.what).toContain(`gpuKernel cannot translate ${construct}`);
    expect(error.what).toMatch(/\(line 1 of the function\)\.$/);
    expect(error.fix).toContain(fix);
    expect([error.code, error.where]).toEqual(['not-translatable', 'gpuKernel']);
  });

  test('the line counts from the first of the function, and the source is shown', () => {
    const error = errorOf(() =>
      gpuKernel(written('x => {\n  const y = x;\n\n  return y + unknown;\n}'))
    );
    expect(error.what).toContain('unknown, which is not declared in it (line 4 of the function)');
    expect(error.got).toBe('unknown');
  });

  test.each([
    ['Math.tanh', Math.tanh],
    ['a bound function', ((x: number) => x).bind(null)],
    ['a class', class A {} as unknown as (x: number) => number],
    ['no function', 3 as unknown as (x: number) => number]
  ])('%s has no source that could be read', (_, f) => {
    const error = errorOf(() => gpuKernel(f));
    expect([error.code, error.fix]).toEqual([
      'not-a-kernel-function',
      'write it out: x => Math.tanh(x)'
    ]);
  });

  test.each([
    ['an object', { a: 1 }],
    ['an empty list', []],
    ['a list with a string', [1, 'a']],
    ['a string', 'a']
  ])('%s is no constant', (_, value) => {
    const constants = { slope: value } as unknown as Record<string, number>;
    const error = errorOf(() => gpuKernel((x: number) => x, { constants }));
    expect(error.code).toBe('not-a-constant');
    expect(error.what).toContain('slope');
  });
});

describe('wrong use', () => {
  const double = gpuKernel((x: number) => 2 * x);
  const add = gpuKernel((x: number, y: number) => x + y);

  test('shapes that differ', () => {
    // @ts-expect-error -- the sentence at compile time
    const error = errorOf(() => add(ones([2, 3]), ones([3, 2])));
    expect(error).toBeInstanceOf(ShapeError);
    expect(error.what).toContain('needs tensors of one shape, got [2, 3] and [3, 2]');
  });

  test('as many tensors as numbers', () => {
    // @ts-expect-error -- one is missing
    expect(errorOf(() => add(ones([2]))).code).toBe('wrong-input-count');
  });

  test('float32 only', () => {
    const ids = tensor(Int32Array.of(1), [1], 'int32');
    // @ts-expect-error -- int32
    expect(errorOf(() => double(ids))).toBeInstanceOf(DTypeError);
  });

  test('an axis that is not there', () => {
    const sum = gpuKernel((a: number, b: number) => a + b, { kind: 'reduce', axis: 3 });
    // @ts-expect-error -- the sentence at compile time
    expect(errorOf(() => sum(ones([2, 3]))).code).toBe('no-such-axis');
    const mean = gpuKernel(at => at(0), { kind: 'stencil' });
    // @ts-expect-error -- there are no timesteps
    expect(errorOf(() => mean(ones([2]))).code).toBe('no-such-axis');
  });

  test('nothing to reduce, unless there is something to start from', async () => {
    const sum = (a: number, b: number): number => a + b;
    const nothing = zeros([2, 0]);
    expect(errorOf(() => gpuKernel(sum, { kind: 'reduce', axis: 1 })(nothing)).code).toBe(
      'nothing-to-reduce'
    );
    const started = gpuKernel(sum, { kind: 'reduce', axis: 1, initial: 4 })(nothing);
    expect(await started.array()).toEqual([4, 4]);
  });

  test.each([
    ['kind', { kind: 'fold' }, "no kind 'fold': it knows map, reduce, stencil"],
    [
      'ends',
      { kind: 'stencil', ends: 'mirror' },
      "no ends 'mirror': it knows nearest, zeros, wrap"
    ],
    ['option', { axes: 1 }, "no option 'axes': it knows kind, constants, derivative"]
  ])('an unknown %s', (_, options, sentence) => {
    const error = errorOf(() => gpuKernel((x: number) => x, options as unknown as { kind: 'map' }));
    expect(error.what).toContain(sentence);
  });

  test('parameters that do not fit the kind', () => {
    const f = ((a: number, b: number, c: number) => a + b + c) as never as (a: number) => number;
    expect(errorOf(() => gpuKernel(f, { kind: 'reduce' })).code).toBe('wrong-parameters');
    expect(errorOf(() => gpuKernel(() => 1)).code).toBe('wrong-array-count');
  });
});
