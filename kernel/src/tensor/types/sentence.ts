import type { Shape } from '../shape.js';

/**
 * The result of a shape rule that cannot be met, holding the sentence a person reads. The parameter of a call becomes
 * `Tensor<S> & "the sentence"`, so that the compiler's own error carries it.
 */
export interface Mismatch<Sentence extends string> {
  readonly mismatch: Sentence;
}

/** `"[32, ?, 200]"`: a shape as messages print it, `?` for a size known only at run time. */
export type PrintShape<S extends Shape> = number extends S['length'] ? '[...]' : `[${Join<S>}]`;

/** `PrintShape` of a rule's input. */
export type PrintInput<In> = In extends Shape ? PrintShape<In> : '[...]';

type Join<S extends Shape> = S extends readonly [
  infer Head extends number,
  ...infer Tail extends Shape
]
  ? Tail extends readonly []
    ? PrintSize<Head>
    : `${PrintSize<Head>}, ${Join<Tail>}`
  : '';

export type PrintSize<N extends number> = number extends N ? '?' : `${N}`;

/** Unknown where a result is fine, the sentence where it is a mismatch: intersected with a parameter's type. */
export type Accepts<Result> = Result extends Mismatch<infer Sentence> ? Sentence : unknown;

/** The shape a rule gives, or a shape of unknown rank where it is a mismatch (the call is an error already). */
export type ShapeOf<Result> = Result extends Shape ? Result : number[];
