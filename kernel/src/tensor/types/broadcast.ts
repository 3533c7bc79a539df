import type { Shape } from '../shape.js';
import type { Mismatch, PrintShape } from './sentence.js';

/** The shape of an element-wise operation on two shapes (NumPy's broadcasting, aligned at the last axis). */
export type Broadcast<
  Op extends string,
  A extends Shape,
  B extends Shape
> = number extends A['length']
  ? number[]
  : number extends B['length']
    ? number[]
    : Align<A, B> extends infer Out extends Shape
      ? Out
      : Mismatch<`${Op} cannot broadcast ${PrintShape<A>} with ${PrintShape<B>}`>;

type Align<A extends Shape, B extends Shape, Out extends Shape = []> = A extends readonly [
  ...infer LeadA extends Shape,
  infer LastA extends number
]
  ? B extends readonly [...infer LeadB extends Shape, infer LastB extends number]
    ? CommonSize<LastA, LastB> extends infer Size extends number
      ? Align<LeadA, LeadB, [Size, ...Out]>
      : 'none'
    : [...A, ...Out]
  : [...B, ...Out];

/** The common size of two aligned axes, `'none'` when there is none; an unknown size follows a known one above 1. */
type CommonSize<A extends number, B extends number> = number extends A
  ? B extends 1
    ? number
    : B
  : number extends B
    ? A extends 1
      ? number
      : A
    : A extends B
      ? A
      : A extends 1
        ? B
        : B extends 1
          ? A
          : 'none';

/** The shape of `matMul`: leading axes broadcast, `[..., m, k] · [..., k, n] = [..., m, n]`. */
export type MatMul<A extends Shape, B extends Shape> = number extends A['length']
  ? number[]
  : number extends B['length']
    ? number[]
    : [A, B] extends [
          readonly [...infer LeadA extends Shape, infer M extends number, infer K extends number],
          readonly [...infer LeadB extends Shape, infer L extends number, infer N extends number]
        ]
      ? CommonInner<K, L> extends true
        ? Align<LeadA, LeadB> extends infer Lead extends Shape
          ? [...Lead, M, N]
          : Mismatch<`matMul cannot broadcast ${PrintShape<A>} with ${PrintShape<B>}`>
        : Mismatch<`matMul needs [..., m, k] and [..., k, n], got ${PrintShape<A>} and ${PrintShape<B>}`>
      : Mismatch<`matMul needs [..., m, k] and [..., k, n], got ${PrintShape<A>} and ${PrintShape<B>}`>;

type CommonInner<K extends number, L extends number> = number extends K
  ? true
  : number extends L
    ? true
    : K extends L
      ? true
      : false;
