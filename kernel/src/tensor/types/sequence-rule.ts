import type { Shape } from '../shape.js';
import type { ShapeRule, Apply } from './rule.js';
import type { IsAny } from './options.js';
import type { Mismatch, PrintInput } from './sentence.js';
import type { Decrement, Double } from './size.js';

/** `[batch, timesteps, ...features]` as it is. */
export interface MaskingRule extends ShapeRule {
  out: this['in'] extends readonly [unknown, unknown, unknown, ...unknown[]]
    ? this['in']
    : Mismatch<`Masking needs [batch, timesteps, ...features], got ${PrintInput<this['in']>}`>;
}

/** `[batch, features] -> [batch, n, features]`. */
export interface RepeatVectorRule<N extends number> extends ShapeRule {
  out: this['in'] extends readonly [infer Batch, infer Features]
    ? [Batch, N, Features]
    : Mismatch<`RepeatVector needs [batch, features], got ${PrintInput<this['in']>}`>;
}

/** The axes of a sample in another order, counted from 1. */
export interface PermuteRule<Dims extends Shape> extends ShapeRule {
  out: this['in'] extends readonly [infer Batch, ...infer Rest]
    ? Rest['length'] extends Dims['length']
      ? [Batch, ...{ -readonly [K in keyof Dims]: AxisFrom1<this['in'], Dims[K]> }]
      : Mismatch<`Permute needs a batch and ${Dims['length']} axes, got ${PrintInput<this['in']>}`>
    : number[];
}

type AxisFrom1<In, Axis> = Axis extends keyof In ? In[Axis] & number : number;

/** `[batch, ...] -> [batch, ..., outputDim]`, of ids. */
export interface EmbeddingRule<OutputDim extends number> extends ShapeRule {
  takes: 'int32' | 'float32';
  out: this['in'] extends readonly [...infer Ids] ? [...Ids, OutputDim] : number[];
}

/** `[batch, timesteps, features] -> [batch, steps, features]`. */
export interface PoolingRule extends ShapeRule {
  out: this['in'] extends readonly [infer Batch, unknown, infer Features]
    ? [Batch, number, Features]
    : Mismatch<`MaxPooling1D needs [batch, timesteps, features], got ${PrintInput<this['in']>}`>;
}

/** `[batch, timesteps, features] -> [batch, features]`, or `[batch, 1, features]`. */
export interface GlobalPoolingRule<KeepDims> extends ShapeRule {
  out: this['in'] extends readonly [infer Batch, unknown, infer Features]
    ? KeepDims extends true
      ? [Batch, 1, Features]
      : [Batch, Features]
    : Mismatch<`GlobalAveragePooling1D needs [batch, timesteps, features], got ${PrintInput<this['in']>}`>;
}

/** How `Bidirectional` joins both directions; null gives both outputs. */
export type MergeMode = 'concat' | 'sum' | 'mul' | 'ave' | null;

/**
 * The shape of one direction; with `concat` twice as many features. With several outputs a list: the output, or both with
 * `mergeMode: null`, then the states of both directions.
 */
export interface BidirectionalRule<Child extends ShapeRule, Merge> extends ShapeRule {
  out: Apply<Child, this['in']> extends infer Out
    ? Out extends Shape
      ? IsNull<Merge> extends true
        ? [Out, Out]
        : Merged<Out, Merge>
      : Out extends readonly [infer First extends Shape, ...infer States]
        ? IsNull<Merge> extends true
          ? [First, First, ...States, ...States]
          : [Merged<First, Merge>, ...States, ...States]
        : Out
    : never;
}

/** Without `strict`, null is any. */
type IsNull<Merge> = IsAny<Merge> extends true ? true : Merge extends null ? true : false;

type Merged<Out, Merge> = Merge extends 'concat'
  ? Out extends readonly [...infer Lead, infer Units]
    ? [...Lead, Double<Units>]
    : Out
  : Out;

/** How `Conv1D` treats the ends of a sequence. */
export type Padding = 'valid' | 'same' | 'causal';

/** The sizes that say how many timesteps a convolution gives. */
export interface WindowSizes {
  kernelSize: number;
  padding: unknown;
  strides: unknown;
  dilationRate: unknown;
}

/** `[batch, timesteps, features] -> [batch, steps, filters]`; the steps are a type only where they are cheap to know. */
export interface ConvolutionRule<
  Filters extends number,
  Window extends WindowSizes
> extends ShapeRule {
  out: this['in'] extends readonly [infer Batch, infer Timesteps, infer _Features]
    ? Steps<Timesteps, Window> extends infer Out
      ? Out extends number
        ? [Batch, Out, Filters]
        : Mismatch<`Conv1D needs at least ${Window['kernelSize']} timesteps, got ${PrintInput<this['in']>}`>
      : never
    : Mismatch<`Conv1D needs [batch, timesteps, features], got ${PrintInput<this['in']>}`>;
}

type Steps<Timesteps, Window extends WindowSizes> = Window['strides'] extends 1
  ? Window['padding'] extends 'same' | 'causal'
    ? Timesteps
    : Window['padding'] extends 'valid'
      ? Window['dilationRate'] extends 1
        ? Less<Timesteps, Window['kernelSize']>
        : number
      : number
  : number;

/** Timesteps of a `valid` convolution: as many as there are, less the kernel's own beyond its first. */
type Less<Timesteps, KernelSize extends number> = KernelSize extends SmallKernel
  ? LessTimes<Timesteps, SmallKernels[KernelSize]>
  : number;

/** As many marks as a kernel takes timesteps; larger kernels are not worth their time in the type checker. */
interface SmallKernels {
  1: [1];
  2: [1, 1];
  3: [1, 1, 1];
  4: [1, 1, 1, 1];
  5: [1, 1, 1, 1, 1];
  6: [1, 1, 1, 1, 1, 1];
  7: [1, 1, 1, 1, 1, 1, 1];
}
type SmallKernel = keyof SmallKernels;

type LessTimes<Timesteps, Marks extends readonly unknown[]> = Marks extends readonly [
  unknown,
  ...infer Rest
]
  ? Rest extends readonly []
    ? Timesteps extends 0
      ? 'none'
      : Timesteps
    : LessTimes<Decrement<Timesteps>, Rest>
  : Timesteps;
