import type { Shape } from '../shape.js';
import type { Mismatch, PrintInput, PrintShape } from './sentence.js';

/**
 * What a layer does to a shape, as a type: `out` is written in terms of `this['in']`.
 * `in` must be `unknown`: as `readonly number[]` an intersection with it would distribute and lose sizes.
 */
export interface ShapeRule {
  in: unknown;
  out: unknown;
}

/** The result of a rule for one input shape: a shape or a `Mismatch`. */
export type Apply<Rule extends ShapeRule, S> = number extends (S & Shape)['length']
  ? number[]
  : (Rule & { in: S })['out'];

/** The result of the rule of a layer of several inputs for their shapes. */
export type ApplyAll<Rule extends ShapeRule, Shapes> = (Rule & { in: Shapes })['out'];

/** Output shape = input shape. */
export interface SameRule extends ShapeRule {
  out: this['in'];
}

/** `[batch, ..., features] -> [batch, ..., units]`. */
export interface DenseRule<Units extends number> extends ShapeRule {
  out: this['in'] extends readonly [infer Batch, ...infer Middle, infer _Features]
    ? [Batch, ...Middle, Units]
    : Mismatch<`Dense needs [batch, ..., features], got ${PrintInput<this['in']>}`>;
}

/**
 * `[batch, timesteps, features] -> [batch, timesteps, units]`, or `[batch, units]` without `returnSequences`; with states
 * to return, a list of the output's shape and each state's.
 */
export interface RecurrentRule<
  Name extends string,
  Units extends number,
  Sequences extends boolean,
  States extends readonly unknown[] = []
> extends ShapeRule {
  /** Tells `Bidirectional` that the layer can be run backwards. */
  recurrent: Name;
  out: this['in'] extends readonly [infer Batch, infer Timesteps, infer _Features]
    ? WithStates<
        Sequences extends true ? [Batch, Timesteps, Units] : [Batch, Units],
        Batch,
        Units,
        States
      >
    : Mismatch<`${Name} needs [batch, timesteps, features], got ${PrintInput<this['in']>}`>;
}

type WithStates<Out, Batch, Units, States extends readonly unknown[]> = States extends readonly []
  ? Out
  : [Out, ...{ [K in keyof States]: [Batch, Units] }];

/** `[batch, timesteps, ...rest]`: the child's rule on `[batch, ...rest]`, then timesteps put back. */
export interface TimeDistributedRule<Child extends ShapeRule> extends ShapeRule {
  out: this['in'] extends readonly [infer Batch, infer Timesteps, infer Feature, ...infer Features]
    ? Apply<Child, [Batch, Feature, ...Features]> extends readonly [infer Out, ...infer Rest]
      ? [Out, Timesteps, ...Rest]
      : Apply<Child, [Batch, Feature, ...Features]>
    : Mismatch<`TimeDistributed needs [batch, timesteps, ...features], got ${PrintInput<this['in']>}`>;
}

/** `[batch, ...rest] -> [batch, product of rest]`; the product is a type only where it needs no arithmetic. */
export interface FlattenRule extends ShapeRule {
  out: this['in'] extends readonly [infer Batch, ...infer Rest]
    ? [Batch, FlatSize<Rest>]
    : Mismatch<`Flatten needs [batch, ...], got ${PrintInput<this['in']>}`>;
}

type FlatSize<Rest extends readonly unknown[]> = Rest extends readonly []
  ? 1
  : Rest extends readonly [infer Only]
    ? Only
    : Rest extends readonly [1, ...infer Others]
      ? FlatSize<Others>
      : Rest extends readonly [...infer Others, 1]
        ? FlatSize<Others>
        : number;

/** `[batch, ...] -> [batch, ...target]`, -1 for the size that follows. */
export interface ReshapeRule<Target extends Shape> extends ShapeRule {
  out: this['in'] extends readonly [infer Batch, ...infer _Rest]
    ? [Batch, ...{ -readonly [K in keyof Target]: Target[K] extends -1 ? number : Target[K] }]
    : Mismatch<`Reshape needs [batch, ...], got ${PrintInput<this['in']>}`>;
}

/** `[batch, ...sample]` of exactly the declared sample shape. */
export interface InputRule<Sample extends Shape> extends ShapeRule {
  out: this['in'] extends readonly [infer _Batch, ...infer Rest]
    ? Rest extends Sample
      ? this['in']
      : Sample extends Rest
        ? this['in']
        : Mismatch<`Input declares [batch, ${Inner<Sample>}], got ${PrintInput<this['in']>}`>
    : Mismatch<`Input declares [batch, ${Inner<Sample>}], got ${PrintInput<this['in']>}`>;
}

type Inner<Sample extends Shape> = PrintShape<Sample> extends `[${infer Sizes}]` ? Sizes : never;

/** The rules of layers applied one after the other; the first mismatch stands. */
export interface SequentialRule<Rules extends readonly ShapeRule[]> extends ShapeRule {
  out: Fold<Rules, this['in']>;
}

type Fold<Rules extends readonly ShapeRule[], S> = Rules extends readonly [
  infer First extends ShapeRule,
  ...infer Others extends readonly ShapeRule[]
]
  ? Apply<First, S> extends infer Out
    ? Out extends Shape
      ? Fold<Others, Out>
      : Out
    : never
  : S;
