import { cast } from '../../ops/elementwise.js';
import { withMask } from '../../ops/make-tensor.js';
import { scope } from '../../ops/scope.js';
import { compare, gatherRows } from '../../ops/select.js';
import type { CheckedOptions, LooseOptions } from '../../tensor/types/options.js';
import type { EmbeddingRule } from '../../tensor/types/sequence-rule.js';
import { createLayer } from '../base/create-layer.js';
import type { Layer } from '../base/layer.js';
import { BOOLEAN, checkOptions, requireCount } from '../base/options.js';
import { weightSpec } from '../base/weight-options.js';
import { CONSTRAINT, type ConstraintChoice } from '../choices/constraints.js';
import { INITIALIZER, type InitializerChoice } from '../choices/initializers.js';
import { REGULARIZER, type RegularizerChoice } from '../choices/regularizers.js';

export interface EmbeddingOptions {
  /** Id 0 is padding: timesteps with it do not count, see `Tensor.mask`. Default false. */
  maskZero?: boolean;
  /** Default `'randomUniform'`, from -0.05 to 0.05. */
  embeddingsInitializer?: InitializerChoice;
  embeddingsRegularizer?: RegularizerChoice;
  embeddingsConstraint?: ConstraintChoice;
}

/** The options as sentences list them. */
export type EmbeddingOptionNames =
  'maskZero, embeddingsInitializer, embeddingsRegularizer, embeddingsConstraint';

/**
 * A learned vector for each id: row `id` of a table. Ids are int32; float32 ids are truncated, as in Keras.
 *
 * Input shape: `[batch, ...]`, ids from 0 to `inputDim - 1`. Output shape: `[batch, ..., outputDim]`.
 * Weights: `embeddings [inputDim, outputDim]`.
 * @throws `ShapeError` for an id that has no row
 * @example
 * ```ts
 * Embedding(1000, 64)(tensor(Int32Array.of(4, 20, 7), [1, 3])).shape; // [1, 3, 64]
 * ```
 * @see Keras 3 `keras.layers.Embedding`
 */
export function Embedding<
  const OutputDim extends number,
  const O extends LooseOptions<EmbeddingOptions> = {}
>(
  inputDim: number,
  outputDim: OutputDim,
  options?: O & CheckedOptions<'Embedding', EmbeddingOptionNames, EmbeddingOptions, O>
): Layer<EmbeddingRule<OutputDim>>;
export function Embedding(
  inputDim: number,
  outputDim: number,
  options: EmbeddingOptions = {}
): Layer<EmbeddingRule<number>> {
  requireCount('Embedding', 'inputDim', inputDim);
  requireCount('Embedding', 'outputDim', outputDim);
  checkOptions('Embedding', options, {
    maskZero: BOOLEAN,
    embeddingsInitializer: INITIALIZER,
    embeddingsRegularizer: REGULARIZER,
    embeddingsConstraint: CONSTRAINT
  });
  const { maskZero = false } = options;
  return createLayer({
    className: 'Embedding',
    args: { inputDim, outputDim },
    options,
    outputShape: input => [...input, outputDim],
    weights: () => ({
      embeddings: weightSpec([inputDim, outputDim], ['id', 'features'], 'randomUniform', {
        initializer: options.embeddingsInitializer,
        regularizer: options.embeddingsRegularizer,
        constraint: options.embeddingsConstraint
      })
    }),
    call: (x, { weight }) =>
      scope(() => {
        const ids = cast(x, 'int32');
        const y = gatherRows('Embedding', weight('embeddings'), ids);
        return maskZero ? withMask(y, compare('notEqual', ids, 0)) : y;
      })
  });
}
