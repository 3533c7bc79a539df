import type { DType } from '../../tensor/dtype.js';
import type { Shape } from '../../tensor/shape.js';
import type { AnyTensor, FloatTensor, MaskTensor, Tensor } from '../../tensor/tensor.js';
import type { ShapesOf } from '../../tensor/types/join.js';
import type { Apply, ApplyAll, ShapeRule } from '../../tensor/types/rule.js';
import type { Accepts } from '../../tensor/types/sentence.js';

/** A layer's own weights by Keras's names, in Keras's order. */
export type Weights = Readonly<Record<string, FloatTensor>>;

/** What a call may say beside the input. */
export interface CallOptions {
  /**
   * Layers that behave otherwise in training (Dropout, BatchNormalization) do so. Default: as the layer that makes the
   * call; false outside of any.
   */
  training?: boolean;
  /** bool `[batch, timesteps]`, true where a timestep counts. Default: the mask that the input carries. */
  mask?: MaskTensor;
  /**
   * Recurrent layers: the states to begin with, `[batch, units]` each (LSTM: h and c). Default: zeros. As in Keras 3.15.1,
   * a call with states takes no notice of a mask that the input carries; give it as `mask` if it should count.
   */
  initialState?: FloatTensor | readonly FloatTensor[];
}

/** What a rule's result is as tensors: one, or a list of them. */
export type Output<Result> = Result extends Shape
  ? Tensor<Result>
  : Result extends readonly Shape[]
    ? { -readonly [K in keyof Result]: Result[K] extends Shape ? Tensor<Result[K]> : never }
    : Tensor<number[]>;

/** The dtypes a layer takes: float32, unless its rule says otherwise. */
type Taken<Rule> = Rule extends { takes: infer D extends DType } ? D : 'float32';

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
  <S extends Shape>(
    x: Tensor<S, Taken<Rule>> & Accepts<Apply<Rule, S>>,
    options?: CallOptions
  ): Output<Apply<Rule, S>>;
  /** The shape rule, for the type checker only: it does not exist at run time. */
  readonly rule?: Rule;
}

/** A layer of several inputs, which it takes as a list: `Add()([a, b])`. */
export interface MergeLayer<Rule extends ShapeRule> extends LayerMembers {
  <Parts extends readonly AnyTensor[]>(
    x: readonly [...Parts] & Accepts<ApplyAll<Rule, ShapesOf<Parts>>>,
    options?: CallOptions
  ): Output<ApplyAll<Rule, ShapesOf<Parts>>>;
  readonly rule?: Rule;
}

/** Any layer of one input and one output, whatever it does to shapes. */
export interface AnyLayer extends LayerMembers {
  (x: FloatTensor, options?: CallOptions): FloatTensor;
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
  /** False keeps the weights of this layer, and of those inside it, as they are when a model trains. */
  trainable: boolean;
  /**
   * The shape this layer makes of an input shape, without computing anything; of several outputs the first.
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
  /** All weights in Keras's order, inner layers one after the other; a layer that is used twice counts once. */
  getWeights(): FloatTensor[];
  /**
   * Replaces all weights, in the order of `getWeights`.
   * @throws `ShapeError` if a tensor's shape or their number differs; then nothing is changed
   */
  setWeights(weights: readonly FloatTensor[]): void;
  /** Stateful recurrent layers, here and inside, begin with zeros again. */
  resetState(): void;
}

/** The shape rule of a layer. */
export type RuleOf<L> = L extends { readonly rule?: infer Rule }
  ? Exclude<Rule, undefined> extends infer R extends ShapeRule
    ? R
    : never
  : never;

/** The shape rules of a list of layers. */
export type RulesOf<Layers extends readonly unknown[]> = {
  -readonly [K in keyof Layers]: RuleOf<Layers[K]>;
};
