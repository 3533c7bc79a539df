import type { FloatTensor } from '../tensor.js';

/** A function of one number, as an activation of the user's may be one. */
export type ElementFunction = (x: number) => number;

/** A function of tensors that keeps the shape, as an activation of the user's may be one. */
export type TensorFunction = (x: FloatTensor) => FloatTensor;

/**
 * Lets the compiler read `activation: x => …` as a function of a number. The inferred object cannot say so by itself: while
 * it is inferred it is what stands for no options.
 */
export interface OwnActivation {
  activation?: ElementFunction | {};
  recurrentActivation?: ElementFunction | {};
  [option: string]: unknown;
}

/**
 * The type an options object is inferred against: known options keep their completions; unknown ones, unknown words and
 * values of other types get through to `CheckedOptions`, which answers with a sentence instead of the compiler's long form.
 */
export type LooseOptions<Known> = {
  [Name in keyof Known]?: Known[Name] extends string | undefined
    ? Known[Name] | (string & {})
    : Known[Name] | {};
} & Record<string, unknown>;

/** The type of an option where it is given, else that of its default. */
export type OptionOf<Options, Name extends string, Default> = Options extends {
  readonly [N in Name]: infer Value;
}
  ? Value
  : Default;

/** Keras's Python spelling of an option, as old pages show it, and ours. */
export interface PythonSpelling {
  return_sequences: 'returnSequences';
  return_state: 'returnState';
  use_bias: 'useBias';
  go_backwards: 'goBackwards';
  zero_output_for_mask: 'zeroOutputForMask';
  merge_mode: 'mergeMode';
  mask_value: 'maskValue';
  mask_zero: 'maskZero';
  pool_size: 'poolSize';
  reset_after: 'resetAfter';
  recurrent_activation: 'recurrentActivation';
  recurrent_dropout: 'recurrentDropout';
  unit_forget_bias: 'unitForgetBias';
  dilation_rate: 'dilationRate';
  kernel_initializer: 'kernelInitializer';
  recurrent_initializer: 'recurrentInitializer';
  bias_initializer: 'biasInitializer';
  kernel_regularizer: 'kernelRegularizer';
  learning_rate: 'learningRate';
  batch_size: 'batchSize';
  validation_split: 'validationSplit';
  validation_data: 'validationData';
  sample_weight: 'sampleWeight';
  input_shape: 'Input([...]) as the first layer';
}

/** The words that string options take, as sentences list them. */
export interface KnownWords {
  activation: Activations;
  recurrentActivation: Activations;
  kernelInitializer: Initializers;
  recurrentInitializer: Initializers;
  biasInitializer: Initializers;
  embeddingsInitializer: Initializers;
  betaInitializer: Initializers;
  gammaInitializer: Initializers;
  movingMeanInitializer: Initializers;
  movingVarianceInitializer: Initializers;
  kernelRegularizer: Regularizers;
  recurrentRegularizer: Regularizers;
  biasRegularizer: Regularizers;
  activityRegularizer: Regularizers;
  embeddingsRegularizer: Regularizers;
  betaRegularizer: Regularizers;
  gammaRegularizer: Regularizers;
  kernelConstraint: Constraints;
  recurrentConstraint: Constraints;
  biasConstraint: Constraints;
  embeddingsConstraint: Constraints;
  betaConstraint: Constraints;
  gammaConstraint: Constraints;
  mergeMode: 'concat, sum, mul, ave';
  padding: 'valid, same, causal';
}

type Activations =
  'elu, exponential, gelu, hardSigmoid, leakyRelu, linear, relu, relu6, selu, sigmoid, silu, softmax, softplus, softsign, tanh';
type Initializers =
  'glorotNormal, glorotUniform, heNormal, heUniform, lecunNormal, lecunUniform, ones, orthogonal, randomNormal, randomUniform, truncatedNormal, zeros';
type Regularizers = 'l1, l2, l1l2';
type Constraints = 'maxNorm, minMaxNorm, nonNeg, unitNorm';

/**
 * `unknown` when every option is known and right; otherwise the sentence that says what is wrong.
 * `Names` is the list of options as the sentence prints it.
 */
export type CheckedOptions<Where extends string, Names extends string, Known, Options> = [
  Problem<Where, Names, Known, Options>
] extends [never]
  ? unknown
  : Problem<Where, Names, Known, Options>;

type Problem<Where extends string, Names extends string, Known, Options> = {
  [Name in keyof Options]-?: Name extends keyof Known
    ? IsAny<Options[Name]> extends true
      ? never // null, where cells are checked without strict
      : Options[Name] extends Known[Name] | undefined
        ? never
        : IsAnyWord<Name, Options[Name]> extends true
          ? never
          : WrongValue<Where, Name & string, Options[Name]>
    : Name extends keyof PythonSpelling
      ? `${Where}: ${Name} is written ${PythonSpelling[Name]} here`
      : `${Where} has no option '${Name & string}': it knows ${Names}`;
}[keyof Options];

/**
 * Which word a variable holds, as in `let activation = 'relu'`, only the running code knows, and checks. Shapes depend on
 * the words of `mergeMode` and `padding`: they have to be known.
 */
type IsAnyWord<Name, Value> =
  Name extends Exclude<keyof KnownWords, 'mergeMode' | 'padding'>
    ? string extends Value
      ? true
      : false
    : false;

/** True for `any` only. */
export type IsAny<T> = 0 extends 1 & T ? true : false;

type WrongValue<Where extends string, Name extends string, Value> = Name extends keyof KnownWords
  ? IsOneWord<Value> extends true
    ? `${Where} has no ${Name} '${Value & string}': it knows ${KnownWords[Name]}`
    : `${Where}: ${Name} takes one of ${KnownWords[Name]}`
  : `${Where}: ${Name} takes another type of value`;

type IsOneWord<Value> = Value extends string ? (string extends Value ? false : true) : false;
