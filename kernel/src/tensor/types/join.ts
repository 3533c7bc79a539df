import type { Shape } from '../shape.js';
import type { AnyTensor, Tensor } from '../tensor.js';
import type { DType } from '../dtype.js';
import type { ReplaceAt } from './axis.js';
import type { Mismatch, PrintShape } from './sentence.js';

/** The shapes of a list of tensors. */
export type ShapesOf<Parts extends readonly AnyTensor[]> = {
  -readonly [K in keyof Parts]: Parts[K] extends Tensor<infer S extends Shape, DType> ? S : never;
};

/** The shape of tensors joined along an axis; the joined size itself is not a type. */
export type Concat<
  Shapes extends readonly Shape[],
  Axis extends number,
  Op extends string = 'concat'
> = Shapes extends readonly [infer First extends Shape, ...infer Others extends readonly Shape[]]
  ? number extends First['length'] | Axis
    ? number[]
    : ReplaceAt<First, Axis, [number]> extends infer Out extends Shape
      ? JoinAll<Op, First, Out, Others, Axis>
      : Mismatch<`${Op} has no axis ${Axis}: the shape is ${PrintShape<First>}`>
  : number[];

type JoinAll<
  Op extends string,
  First extends Shape,
  Out extends Shape,
  Others extends readonly Shape[],
  Axis extends number
> = Others extends readonly [infer Next extends Shape, ...infer Rest extends readonly Shape[]]
  ? number extends Next['length']
    ? JoinAll<Op, First, Out, Rest, Axis>
    : Fits<Out, ReplaceAt<Next, Axis, [number]>> extends true
      ? JoinAll<Op, First, Out, Rest, Axis>
      : Mismatch<`${Op} cannot join ${PrintShape<First>} and ${PrintShape<Next>} along axis ${Axis}`>
  : Out;

/** Whether two shapes are equal as far as their sizes are known. */
type Fits<A, B> = [A, B] extends [
  readonly [infer HeadA extends number, ...infer TailA],
  readonly [infer HeadB extends number, ...infer TailB]
]
  ? number extends HeadA | HeadB
    ? Fits<TailA, TailB>
    : [HeadA, HeadB] extends [HeadB, HeadA]
      ? Fits<TailA, TailB>
      : false
  : [A, B] extends [readonly [], readonly []]
    ? true
    : false;

/** `[before, after]` for each axis. */
export type PadWidths = readonly (readonly [number, number])[];

/** The shape with zeros around; an axis with none keeps its size. */
export type Pad<S extends Shape, Widths extends PadWidths> = number extends
  S['length'] | Widths['length']
  ? number[]
  : Widths['length'] extends S['length']
    ? { -readonly [K in keyof S]: PadSize<S[K], K extends keyof Widths ? Widths[K] : never> }
    : Mismatch<`pad needs [before, after] for each of the ${S['length']} axes of ${PrintShape<S>}, got ${Widths['length']}`>;

type PadSize<Size, Pair> = Pair extends readonly [0, 0] ? Size : number;
