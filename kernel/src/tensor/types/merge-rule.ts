import type { Shape } from '../shape.js';
import type { Broadcast } from './broadcast.js';
import type { Concat } from './join.js';
import type { ShapeRule } from './rule.js';
import type { Mismatch } from './sentence.js';

/** The common shape of a list of shapes, as adding them gives. */
export interface AddRule extends ShapeRule {
  out: this['in'] extends readonly [
    infer First extends Shape,
    ...infer Others extends readonly Shape[]
  ]
    ? Others extends readonly []
      ? Mismatch<'Add needs at least two inputs.'>
      : AddAll<First, Others>
    : number[];
}

type AddAll<Sum extends Shape, Others extends readonly Shape[]> = Others extends readonly [
  infer Next extends Shape,
  ...infer Rest extends readonly Shape[]
]
  ? Broadcast<'Add', Sum, Next> extends infer Out
    ? Out extends Shape
      ? AddAll<Out, Rest>
      : Out
    : never
  : Sum;

/** A list of shapes joined along an axis. */
export interface ConcatenateRule<Axis> extends ShapeRule {
  out: this['in'] extends readonly [Shape]
    ? Mismatch<'Concatenate needs at least two inputs.'>
    : this['in'] extends readonly Shape[]
      ? Concat<this['in'], Axis & number, 'Concatenate'>
      : number[];
}
