import type { Shape } from '../shape.js';
import type { Mismatch, PrintShape } from './sentence.js';

/** The shape left when one axis is reduced: gone, or of size 1 with `keepDims`. Negative axes count from the end. */
export type Reduce<
  Op extends string,
  S extends Shape,
  Axis extends number | undefined,
  KeepDims extends boolean
> = number extends S['length']
  ? number[]
  : [Axis] extends [undefined]
    ? KeepDims extends true
      ? { -readonly [K in keyof S]: 1 }
      : []
    : number extends Axis
      ? number[]
      : ReplaceAt<S, Axis & number, KeepDims extends true ? [1] : []> extends infer Out extends
            Shape
        ? Out
        : Mismatch<`${Op} has no axis ${Axis & number}: the shape is ${PrintShape<S>}`>;

/** The shape itself where it has the axis. */
export type HasAxis<Op extends string, S extends Shape, Axis extends number> = number extends
  S['length'] | Axis
  ? S
  : ReplaceAt<S, Axis, []> extends Shape
    ? S
    : Mismatch<`${Op} has no axis ${Axis}: the shape is ${PrintShape<S>}`>;

/** The shape with the axis at `Axis` replaced by the axes `By`; `'none'` when there is no such axis. */
export type ReplaceAt<
  S extends Shape,
  Axis extends number,
  By extends Shape
> = `${Axis}` extends `-${infer FromEnd extends number}`
  ? ReplaceFromEnd<S, FromEnd, By>
  : ReplaceFromStart<S, Axis, By>;

type ReplaceFromStart<
  S extends Shape,
  Axis extends number,
  By extends Shape,
  Before extends Shape = []
> = S extends readonly [infer Head extends number, ...infer Tail extends Shape]
  ? Before['length'] extends Axis
    ? [...Before, ...By, ...Tail]
    : ReplaceFromStart<Tail, Axis, By, [...Before, Head]>
  : 'none';

type ReplaceFromEnd<
  S extends Shape,
  FromEnd extends number,
  By extends Shape,
  After extends Shape = []
> = S extends readonly [...infer Lead extends Shape, infer Last extends number]
  ? [Last, ...After]['length'] extends FromEnd
    ? [...Lead, ...By, ...After]
    : ReplaceFromEnd<Lead, FromEnd, By, [Last, ...After]>
  : 'none';

/** The shape with its axes in reverse order. */
export type Reverse<S extends Shape> = number extends S['length']
  ? number[]
  : S extends readonly [infer Head extends number, ...infer Tail extends Shape]
    ? [...Reverse<Tail>, Head]
    : [];

/** The shape with its axes in the order `Order` names them. */
export type Permute<S extends Shape, Order extends Shape> = number extends S['length']
  ? number[]
  : number extends Order['length']
    ? number[]
    : Order['length'] extends S['length']
      ? { -readonly [K in keyof Order]: Order[K] extends keyof S ? S[Order[K]] & number : number }
      : Mismatch<`transpose needs an order of all axes of ${PrintShape<S>}, got ${PrintShape<Order>}`>;

/** A requested shape in which -1 stands for a size that follows from the others. */
export type Resolve<S extends Shape> = number extends S['length']
  ? number[]
  : { -readonly [K in keyof S]: S[K] extends -1 ? number : S[K] };
