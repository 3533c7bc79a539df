import { activate, isFused, type Activated } from '../../ops/activations.js';
import { convolve } from '../../ops/convolution.js';
import { scope } from '../../ops/scope.js';
import { placeWindows, reachOf, type TimeWindow } from '../../ops/time-window.js';
import { ArgumentError } from '../../tensor/errors.js';
import type {
  CheckedOptions,
  LooseOptions,
  OptionOf,
  OwnActivation
} from '../../tensor/types/options.js';
import type { ConvolutionRule, Padding, WindowSizes } from '../../tensor/types/sequence-rule.js';
import { createLayer } from '../base/create-layer.js';
import type { Layer } from '../base/layer.js';
import { BOOLEAN, checkOptions, NUMBER, oneOf, requireCount } from '../base/options.js';
import { requireSequence, shapeMismatch } from '../base/shape-check.js';
import {
  KERNEL_AND_BIAS,
  kernelAndBias,
  type KernelAndBiasOptions
} from '../base/weight-options.js';
import { ACTIVATION } from '../choices/activations.js';
import { regularizerOf } from '../choices/regularizers.js';

export interface Conv1DOptions extends KernelAndBiasOptions {
  /** Timesteps from one window to the next. Default 1. */
  strides?: number;
  /**
   * What happens at the ends: `'valid'` takes whole windows only, `'same'` adds zeros on both sides so that there are as
   * many timesteps as before (divided by `strides`), `'causal'` adds them in front, so that no output sees what comes
   * after it. Default `'valid'`.
   */
  padding?: Padding;
  /** Timesteps from one that a window sees to the next. Default 1; more than 1 only with `strides` 1. */
  dilationRate?: number;
  /** Features and filters are cut into so many groups, each seeing its own features only. Default 1. */
  groups?: number;
  /** Applied to every output. Default `'linear'`. */
  activation?: Activated;
  /** Adds one learned number per filter. Default true. */
  useBias?: boolean;
}

/** The options as sentences list them. */
export type Conv1DOptionNames =
  'strides, padding, dilationRate, groups, activation, useBias, kernelInitializer, biasInitializer, kernelRegularizer, biasRegularizer, activityRegularizer, kernelConstraint, biasConstraint';

const PADDINGS = oneOf(['valid', 'same', 'causal'] satisfies Padding[]);

/** What the number of output timesteps follows from, as a type. */
interface WindowOf<KernelSize extends number, O> extends WindowSizes {
  kernelSize: KernelSize;
  padding: OptionOf<O, 'padding', 'valid'>;
  strides: OptionOf<O, 'strides', 1>;
  dilationRate: OptionOf<O, 'dilationRate', 1>;
}

/**
 * A convolution over time: every output timestep sees a window of `kernelSize` input timesteps, all windows with the same
 * weights: `y_t = activation(sum_i x_{t+i} · kernel_i + bias)`.
 *
 * Input shape: `[batch, timesteps, features]`. Output shape: `[batch, steps, filters]`; steps = timesteps for `'same'` and
 * `'causal'`, timesteps - kernelSize + 1 for `'valid'`, all with strides and dilation of 1.
 * Weights: `kernel [kernelSize, features, filters]`, `bias [filters]`.
 * Cost: 2 · batch · steps · kernelSize · features · filters FLOP, as one matrix product; a copy of the windows, kernelSize
 * times as large as x. A mask is dropped, as in Keras.
 * @throws `ShapeError` if x is not of rank 3, has too few timesteps, or other features than at the first call
 * @example
 * ```ts
 * Conv1D(16, 3)(ones([32, 700, 1])).shape; // [32, 698, 16]
 * Conv1D(16, 3, { padding: 'causal', activation: 'relu' })(ones([32, 700, 1])).shape; // [32, 700, 16]
 * ```
 * @see Keras 3 `keras.layers.Conv1D`. Golden values: test/golden
 */
export function Conv1D<
  const Filters extends number,
  const KernelSize extends number,
  const O extends LooseOptions<Conv1DOptions> = {}
>(
  filters: Filters,
  kernelSize: KernelSize,
  options?: O & OwnActivation & CheckedOptions<'Conv1D', Conv1DOptionNames, Conv1DOptions, O>
): Layer<ConvolutionRule<Filters, WindowOf<KernelSize, O>>>;
export function Conv1D(
  filters: number,
  kernelSize: number,
  options: Conv1DOptions = {}
): Layer<ConvolutionRule<number, WindowOf<number, Conv1DOptions>>> {
  checkOptions('Conv1D', options, {
    strides: NUMBER,
    padding: PADDINGS,
    dilationRate: NUMBER,
    groups: NUMBER,
    activation: ACTIVATION,
    useBias: BOOLEAN,
    ...KERNEL_AND_BIAS
  });
  const { strides = 1, padding = 'valid', dilationRate = 1, groups = 1 } = options;
  const { activation = 'linear', useBias = true } = options;
  const counts = { filters, kernelSize, strides, dilationRate, groups };
  for (const [name, count] of Object.entries(counts)) requireCount('Conv1D', name, count);
  requireOneOfBoth(strides, dilationRate);
  requireGroups('filters', filters, groups);
  const window: TimeWindow = { size: kernelSize, strides, padding, dilationRate };
  return createLayer({
    className: 'Conv1D',
    args: { filters, kernelSize },
    options,
    activityRegularizer: regularizerOf(options.activityRegularizer),
    outputShape(input) {
      const elseFix = 'bring x to rank 3, or wrap the layer in TimeDistributed';
      const [batch, timesteps] = requireSequence('Conv1D', input, elseFix);
      const { steps } = placeWindows(timesteps, window);
      if (padding === 'valid' && steps < 1) {
        const needs = `needs at least ${reachOf(window)} timesteps`;
        throw shapeMismatch('Conv1D', needs, input, "padding: 'same', or a smaller kernelSize");
      }
      return [batch, steps, filters];
    },
    weights(input) {
      const features = input.at(-1) ?? 0;
      requireGroups('features', features, groups);
      return kernelAndBias(
        [kernelSize, features / groups, filters],
        ['timesteps', 'features', 'filters'],
        useBias,
        options
      );
    },
    call(x, { weight }) {
      const weights = { kernel: weight('kernel'), bias: useBias ? weight('bias') : null };
      if (isFused(activation) && (groups === 1 || activation !== 'softmax')) {
        return convolve(x, weights, window, groups, activation);
      }
      return scope(() => activate(activation, convolve(x, weights, window, groups, 'linear')));
    }
  });
}

function requireGroups(what: string, count: number, groups: number): void {
  if (count % groups === 0) return;
  throw new ArgumentError({
    code: 'not-divisible',
    where: 'Conv1D',
    what: `Conv1D cannot cut ${count} ${what} into ${groups} equal groups.`,
    got: `${what} ${count}, groups ${groups}`,
    expected: `${what} as a multiple of groups`,
    fix: 'change one of them'
  });
}

function requireOneOfBoth(strides: number, dilationRate: number): void {
  if (strides === 1 || dilationRate === 1) return;
  throw new ArgumentError({
    code: 'strides-and-dilation',
    where: 'Conv1D',
    what: 'Conv1D takes strides or dilationRate above 1, not both.',
    got: `strides ${strides}, dilationRate ${dilationRate}`,
    expected: 'one of them 1',
    fix: 'leave one of them out'
  });
}
