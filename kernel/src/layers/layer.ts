import type { Shape } from '../tensor/shape.js';
import type { FloatTensor, Tensor } from '../tensor/tensor.js';
import type { Apply, ShapeRule } from '../tensor/types/rule.js';
import type { Accepts, ShapeOf } from '../tensor/types/sentence.js';

/** A layer's own weights by Keras's names, in Keras's order. */
export type Weights = Readonly<Record<string, FloatTensor>>;

/**
 * A layer: call it with a tensor, as in Keras. Weights are made at the first call, from the input's shape;
 * calling the same layer again shares them.
 *
 * @example
 * ```ts
 * const dense = Dense(64);
 * dense(ones([32, 700, 200])).shape; // [32, 700, 64]
 * dense.countParams(); // 200 * 64 + 64 = 12,864
 * ```
 * @see Keras 3 `keras.layers.Layer`
 */
export interface Layer<Rule extends ShapeRule> extends LayerMembers {
  <S extends Shape>(x: Tensor<S> & Accepts<Apply<Rule, S>>): Tensor<ShapeOf<Apply<Rule, S>>>;
  /** The shape rule, for the type checker only: it does not exist at run time. */
  readonly rule?: Rule;
}

/** Any layer, whatever it does to shapes. */
export interface AnyLayer extends LayerMembers {
  (x: FloatTensor): FloatTensor;
}

/** What every layer has beside the call. */
export interface LayerMembers {
  /** `Dense`, `SimpleRNN` …: the factory's name. */
  readonly className: string;
  /** Unique within the notebook: `dense`, `dense_1` … */
  readonly name: string;
  /** The factory call that makes such a layer: `Dense(64)`. */
  readonly expression: string;
  /** Layers inside this one, in order; empty for a plain layer. */
  readonly layers: readonly AnyLayer[];
  /**
   * The layer's own weights: `dense.weights.kernel`, `rnn.weights.recurrentKernel`, `….bias`.
   * Empty before the first call.
   */
  readonly weights: Weights;
  /**
   * The shape this layer makes of an input shape, without computing anything.
   * @throws `ShapeError` with the sentence that the call would give
   */
  outputShape(input: Shape): number[];
  /** Makes the weights for an input shape; a call does it by itself. */
  build(input: Shape): void;
  /**
   * Number of weights, those of inner layers included.
   * @throws `ArgumentError` before the first call, when the input's size is not known yet
   */
  countParams(): number;
  /** All weights in Keras's order, inner layers one after the other. */
  getWeights(): FloatTensor[];
  /**
   * Replaces all weights, in the order of `getWeights`.
   * @throws `ShapeError` if a tensor's shape or their number differs; then nothing is changed
   */
  setWeights(weights: readonly FloatTensor[]): void;
}

/** The shape rule of a layer. */
export type RuleOf<L> = L extends Layer<infer Rule> ? Rule : never;

/** The shape rules of a list of layers. */
export type RulesOf<Layers extends readonly AnyLayer[]> = {
  -readonly [K in keyof Layers]: RuleOf<Layers[K]>;
};
