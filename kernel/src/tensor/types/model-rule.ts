import type { DType } from '../dtype.js';
import type { Shape } from '../shape.js';
import type { AnyTensor, Tensor } from '../tensor.js';
import type { ShapeRule } from './rule.js';
import type { Mismatch, PrintInput } from './sentence.js';

/** The shape of a tensor, or the shapes of a list of tensors. */
export type TensorShapes<T> = T extends readonly AnyTensor[]
  ? { -readonly [K in keyof T]: ShapeOfTensor<T[K]> }
  : ShapeOfTensor<T>;

type ShapeOfTensor<T> = T extends Tensor<infer S extends Shape, DType> ? S : number[];

/**
 * A model of given input and output shapes, whose batch is open: what it is given must be of its samples' shape, and its
 * outputs have the batch of what it was given.
 */
export interface ModelRule<In, Out> extends ShapeRule {
  out: Fits<In, this['in']> extends true
    ? WithBatch<Out, BatchOf<this['in']>>
    : Mismatch<`Model needs ${PrintAll<In>}, got ${PrintAll<this['in']>}`>;
}

type BatchOf<Given> = Given extends readonly [infer Batch extends number, ...unknown[]]
  ? Batch
  : Given extends readonly [infer First, ...unknown[]]
    ? BatchOf<First>
    : number;

type WithBatch<Out, Batch> = Out extends readonly [number, ...infer Sample]
  ? [Batch, ...Sample]
  : Out extends readonly Shape[]
    ? { [K in keyof Out]: WithBatch<Out[K], Batch> }
    : Out;

/** Whether given shapes are those declared, but for the batch; what is not known fits. */
type Fits<Declared, Given> = Declared extends readonly [number, ...infer Sample]
  ? Given extends readonly [unknown, ...infer Rest]
    ? Rest extends Sample
      ? true
      : Sample extends Rest
        ? true
        : false
    : number extends (Given & Shape)['length']
      ? true
      : false
  : Declared extends readonly [infer First, ...infer Others]
    ? Given extends readonly [infer GivenFirst, ...infer GivenOthers]
      ? Fits<First, GivenFirst> extends true
        ? Fits<Others, GivenOthers>
        : false
      : false
    : Declared extends readonly []
      ? Given extends readonly []
        ? true
        : false
      : true;

type PrintAll<Shapes> = Shapes extends Shape
  ? PrintInput<Shapes>
  : Shapes extends readonly [infer First, ...infer Others]
    ? Others extends readonly []
      ? PrintAll<First>
      : `${PrintAll<First>} and ${PrintAll<Others>}`
    : '[...]';
