import type { Shape } from '../shape.js';
import type { Mismatch, PrintShape } from './sentence.js';

/**
 * Whether targets of a shape fit what a model gives: the same shape, or, for ids of classes, without the last axis (or with
 * a last axis of 1). Unknown sizes fit; which of the two a loss takes is checked when it runs.
 */
export type FitsTarget<Given, Target extends Shape> = Given extends Shape
  ? number extends Given['length'] | Target['length']
    ? true
    : SameSizes<Given, Target> extends true
      ? true
      : Given extends readonly [...infer Lead extends Shape, infer Classes extends number]
        ? SameSizes<Lead, Target> extends true
          ? true
          : SameSizes<[...Lead, 1], Target> extends true
            ? true
            : Mismatch<`fit needs targets ${PrintShape<Given>}${OrIds<Lead, Classes>}, got ${PrintShape<Target>}`>
        : Mismatch<`fit needs targets ${PrintShape<Given>}, got ${PrintShape<Target>}`>
  : true;

type OrIds<Lead extends Shape, Classes> = Classes extends 1 ? '' : ` or ids ${PrintShape<Lead>}`;

type SameSizes<A extends Shape, B extends Shape> = [A, B] extends [
  readonly [infer HeadA extends number, ...infer TailA extends Shape],
  readonly [infer HeadB extends number, ...infer TailB extends Shape]
]
  ? number extends HeadA | HeadB
    ? SameSizes<TailA, TailB>
    : [HeadA, HeadB] extends [HeadB, HeadA]
      ? SameSizes<TailA, TailB>
      : false
  : [A, B] extends [readonly [], readonly []]
    ? true
    : false;
