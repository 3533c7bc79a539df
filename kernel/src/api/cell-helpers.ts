import { plotBundle } from '../display/plot.js';
import type { ActivationsOptions } from '../display/activations-options.js';
import { joinBundles } from '../display/join-bundles.js';
import { activationsOf, timestepsOf, toMimeBundles } from '../display/mime.js';
import type { TimestepsOptions } from '../display/timesteps-options.js';
import type { AnyTensor } from '../tensor/tensor.js';
import { outlet } from './outlet.js';
import type { PlotLayout, PlotTrace } from './plot-types.js';
import { showAt, type Shown } from './shown.js';

/**
 * Shows values in the cell's output, each as if it were the cell's last line; any number of times, also in loops. What
 * it gives back can show others in their place.
 * @example
 * ```ts
 * for (const units of [8, 64]) display(Dense(units)(ones([2, 5, 3])));
 * ```
 */
export function display(...values: unknown[]): Shown<unknown[]> {
  return showAt((...those: unknown[]) => joinBundles(those.map(toMimeBundles)), values);
}

/**
 * Shows a tensor's activations over time, beginning with a chosen sample. Any two axes of a tensor of any rank can be
 * shown; the others become the choice of sample.
 *
 * Input shape: `[batch, timesteps, features]`, or any tensor with two axes or more.
 * @throws `ArgumentError` if there is no such axis, no such sample, or another number of labels than timesteps
 * @example
 * ```ts
 * activations(h, { sample: 20 });
 * activations(randomNormal([2, 3, 8, 16]), { time: 'axis2', sample: [1, 0] });
 * ```
 */
export function activations(
  x: AnyTensor,
  options: ActivationsOptions = {}
): Shown<[x: AnyTensor, options?: ActivationsOptions]> {
  return showAt((y, choice = options) => activationsOf(y, choice), [x, options]);
}

/**
 * Shows chosen units of one sample as lines over time. The time cursor is the one of every other picture with the same
 * timesteps.
 *
 * Input shape: `[batch, timesteps, features]`, or any tensor with an axis named `timesteps` before its last one.
 * @throws `ArgumentError` if there is no such sample or unit, or another number of labels than timesteps
 * @example
 * ```ts
 * plotTimesteps(h, { sample: 3, units: [0, 12] });
 * ```
 */
export function plotTimesteps(
  y: AnyTensor,
  options: TimestepsOptions = {}
): Shown<[y: AnyTensor, options?: TimestepsOptions]> {
  return showAt((z, choice = options) => timestepsOf(z, choice), [y, options]);
}

/**
 * Shows a plotly figure: its traces, and a layout if one is wanted. Tensors in CPU memory may stand for arrays. What it
 * gives back can redraw the same figure with other data, in a loop for example.
 * @throws `ArgumentError` if data is not an array of traces, or a tensor must be read first
 * @example
 * ```ts
 * const figure = plot([{ y: [1, 4, 9], type: 'scatter' }], { title: { text: 'squares' } });
 * figure.update([{ y: [1, 4, 9, 16], type: 'scatter' }]);
 * ```
 * @see plotly.js figure reference
 */
export function plot(
  data: readonly PlotTrace[],
  layout: PlotLayout = {}
): Shown<[data: readonly PlotTrace[], layout?: PlotLayout]> {
  return showAt((traces, look = layout) => [plotBundle(traces, look)], [data, layout]);
}

/**
 * Empties the cell's output; with `wait` only when the next output comes, so that nothing flickers.
 * @example
 * ```ts
 * clearOutput({ wait: true });
 * ```
 */
export function clearOutput({ wait = false }: { wait?: boolean } = {}): void {
  outlet()?.clear(wait);
}
