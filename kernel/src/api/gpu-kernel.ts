import { loadCompiler } from '../engines/webgpu/gpujs/compile.js';
import type { Constants, Ends } from '../ops/user-kernel/options.js';
import {
  mapKernel,
  reduceKernel,
  stencilKernel,
  type UserKernel
} from '../ops/user-kernel/user-kernel.js';
import { ArgumentError } from '../tensor/errors.js';
import type { Shape } from '../tensor/shape.js';
import type { FloatTensor, Tensor } from '../tensor/tensor.js';
import type { HasAxis, Reduce } from '../tensor/types/axis.js';
import type { Mismatch, PrintShape, Accepts, ShapeOf } from '../tensor/types/sentence.js';

/** What a kernel of yours was translated to. */
export interface Translated {
  /** gpu.js's JavaScript, which runs on the CPU as WebAssembly. */
  readonly javascript: string;
  /** WGSL, which runs on a GPU; it needs none to be read. */
  readonly wgsl: string;
}

/** `f(x)` of every element. */
export interface MapKernel extends Translated {
  <S extends Shape>(x: Tensor<S>): Tensor<S>;
}

/** `f(x, y)` of every pair of elements. */
export interface MapKernel2 extends Translated {
  <A extends Shape, B extends Shape>(x: Tensor<A>, y: Tensor<B> & Accepts<Same<A, B>>): Tensor<A>;
}

/** `f(x, y, …)` of elements at the same place of several tensors. */
export interface MapKernelN extends Translated {
  <S extends Shape>(...tensors: Tensor<S>[]): Tensor<S>;
}

/** A function folded along an axis. */
export interface ReduceKernel<
  Axis extends number | undefined,
  Keep extends boolean
> extends Translated {
  <S extends Shape>(
    x: Tensor<S> & Accepts<Reduce<'gpuKernel', S, Axis, Keep>>
  ): Tensor<ShapeOf<Reduce<'gpuKernel', S, Axis, Keep>>>;
}

/** A function of neighbours along an axis. */
export interface StencilKernel<Axis extends number> extends Translated {
  <S extends Shape>(x: Tensor<S> & Accepts<HasAxis<'gpuKernel', S, Axis>>): Tensor<S>;
}

type Same<A extends Shape, B extends Shape> = number extends A['length'] | B['length']
  ? A
  : A['length'] extends B['length']
    ? number extends A[number] | B[number]
      ? A
      : [A, B] extends [B, A]
        ? A
        : Different<A, B>
    : Different<A, B>;

type Different<
  A extends Shape,
  B extends Shape
> = Mismatch<`gpuKernel needs tensors of one shape, got ${PrintShape<A>} and ${PrintShape<B>}`>;

type Numbers = (...numbers: number[]) => number;

/** Written this way a derivative does not say what the function is. */
type Derivative<F extends Numbers> = (...numbers: Parameters<F>) => number;

/** What every kind of kernel takes. */
export interface KernelOptions {
  /**
   * Numbers, lists of numbers and functions of numbers that the function uses and does not declare itself. Default none.
   */
  constants?: Constants;
}

/** Options of a kernel of single elements. */
export interface MapOptions<F extends Numbers> extends KernelOptions {
  /** Default `'map'`. */
  kind?: 'map';
  /** The slope of the function, for training through it: of the same numbers; of several numbers, a list with one for each. */
  derivative?: Derivative<F> | readonly Derivative<F>[];
}

/** Options of a kernel that folds an axis. */
export interface ReduceOptions<
  Axis extends number | undefined,
  Keep extends boolean
> extends KernelOptions {
  kind: 'reduce';
  /** Which axis to fold; all of them when left out. Negative counts from the end. */
  axis?: Axis;
  /** Keep the folded axis with size 1. Default false. */
  keepDims?: Keep;
  /** What the function is first given beside the first element. Default: the first element itself, beside the second. */
  initial?: number;
}

/** Options of a kernel of neighbours. */
export interface StencilOptions<Axis extends number> extends KernelOptions {
  kind: 'stencil';
  /** Along which axis neighbours are read. Default 1, the timesteps of `[batch, timesteps, features]`. */
  axis?: Axis;
  /** What stands before the first and after the last: the nearest one again, zeros, or the other end. Default `'nearest'`. */
  ends?: Ends;
}

/**
 * Makes an operation of a TypeScript function of numbers. It runs where its tensors are: on a GPU as a shader, which gpu.js
 * translates the function to, on the CPU as WebAssembly.
 *
 * - `map`: `f(x)`, or `f(x, y)` of tensors of one shape, for every element. The result has their shape.
 * - `reduce`: `f(total, x)` along an axis, as `Array.prototype.reduce`. The result lacks that axis.
 * - `stencil`: `f(at, t)`, where `at(-1)` is the timestep before and `at(0)` the one at `t`. The result has the shape of x.
 *
 * The function is read from its source. It may use numbers, arithmetic, Math, conditions, loops, local variables and helper
 * functions. What else it uses is given as `constants`; in a notebook, numbers, lists of numbers and functions around it are
 * found without, as they are at that moment. Every number is a float32: whole ones are exact up to 16,777,216.
 * Cost: one call of the function per element, or per element of the folded axis; one thread each on a GPU.
 * @throws `ArgumentError` for what cannot be translated, with its line and what to write instead; `ShapeError` if tensors
 * differ in shape; `EngineError` if they are on different devices
 * @example
 * ```ts
 * const slope = 0.1;
 * const leaky = gpuKernel(x => (x > 0 ? x : slope * x), { constants: { slope } });
 * await leaky(tensor([-1, 2])).array(); // [-0.1, 2]
 * ```
 * @example
 * ```ts
 * const smooth = gpuKernel(at => (at(-1) + at(0) + at(1)) / 3, { kind: 'stencil' });
 * smooth(ones([32, 700, 1])).shape; // [32, 700, 1]
 * ```
 * @see gpu.js 2.24, which compiles the function
 */
export function gpuKernel<const Axis extends number = 1>(
  f: (at: (offset: number) => number, t: number) => number,
  options: StencilOptions<Axis>
): StencilKernel<Axis>;
export function gpuKernel<
  const Axis extends number | undefined = undefined,
  const Keep extends boolean = false
>(
  f: (total: number, x: number) => number,
  options: ReduceOptions<Axis, Keep>
): ReduceKernel<Axis, Keep>;
export function gpuKernel<F extends Numbers>(f: F, options?: MapOptions<F>): KernelOf<F>;
export function gpuKernel(f: unknown, options: AnyOptions = {}): unknown {
  return operation(kernelOf(f, options));
}

/** The kernel of a function of one, two or more numbers. */
type KernelOf<F extends Numbers> = Parameters<F>['length'] extends 1
  ? MapKernel
  : Parameters<F>['length'] extends 2
    ? MapKernel2
    : MapKernelN;

/** Options as they come, types escaped or not. */
interface AnyOptions {
  kind?: string;
  constants?: Constants;
  derivative?: unknown;
  axis?: number;
  keepDims?: boolean;
  initial?: number;
  ends?: string;
}

const KINDS: Record<string, readonly string[]> = {
  map: ['kind', 'constants', 'derivative'],
  reduce: ['kind', 'constants', 'axis', 'keepDims', 'initial'],
  stencil: ['kind', 'constants', 'axis', 'ends']
};

const ENDS: readonly string[] = ['nearest', 'zeros', 'wrap'] satisfies Ends[];

function kernelOf(f: unknown, options: AnyOptions): UserKernel {
  const { kind = 'map', constants = {}, ends = 'nearest', initial } = options;
  const known = Object.hasOwn(KINDS, kind) ? KINDS[kind] : undefined;
  if (!known) throw wrongOption('kind', kind, Object.keys(KINDS));
  const unknown = Object.keys(options).find(name => !known.includes(name));
  if (unknown !== undefined) throw wrongOption('option', unknown, known);
  if (!ENDS.includes(ends)) throw wrongOption('ends', ends, ENDS);
  switch (kind) {
    case 'reduce': {
      const { axis, keepDims = false } = options;
      return reduceKernel('gpuKernel', f, constants, { axis, keepDims, initial });
    }
    case 'stencil':
      return stencilKernel('gpuKernel', f, constants, {
        axis: options.axis ?? 1,
        ends: ends as Ends
      });
    default: {
      const { derivative } = options;
      const derivatives = derivative === undefined ? [] : [derivative].flat();
      return mapKernel('gpuKernel', f, constants, derivatives);
    }
  }
}

/** The function that users call. */
function operation({
  name,
  kind,
  inputs,
  text: { text, functions, tables },
  run
}: UserKernel): Translated {
  const op = (...tensors: FloatTensor[]): FloatTensor => run(...tensors);
  Object.defineProperty(op, 'name', { value: name });
  const arrays = inputs + tables.length;
  const integers = kind === 'map' ? 0 : 1;
  const dimensions = ({ map: 1, reduce: 2, stencil: 3 } as const)[kind];
  return Object.defineProperties(op, {
    javascript: { value: [...functions.map(({ source }) => source), text].join('\n') },
    wgsl: {
      get: () =>
        loadCompiler().programOf({ name, text, functions, arrays, integers, dimensions }).shader
          .code
    }
  }) as unknown as Translated;
}

function wrongOption(what: string, got: string, known: readonly string[]): ArgumentError {
  const list = known.join(', ');
  return new ArgumentError({
    code: 'unknown-option',
    where: 'gpuKernel',
    what: `gpuKernel has no ${what} '${got}': it knows ${list}`,
    got,
    expected: `one of ${list}`,
    fix: 'check the spelling'
  });
}
