import type { MimeBundle } from '../contract/payload.js';
import { plotBundle } from '../display/plot.js';
import type { ActivationsOptions } from '../display/activations-options.js';
import { activationsOf, timestepsOf, toMimeBundles } from '../display/mime.js';
import type { TimestepsOptions } from '../display/timesteps-options.js';
import type { AnyTensor } from '../tensor/tensor.js';
import { outlet, type Outlet } from './outlet.js';

/**
 * Shows values in the cell's output, each as if it were the cell's last line; any number of times, also in loops.
 * @example
 * ```ts
 * for (const units of [8, 64]) display(Dense(units)(ones([2, 5, 3])));
 * ```
 */
export function display(...values: unknown[]): void {
  for (const value of values) show(toMimeBundles(value));
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
export function activations(x: AnyTensor, options: ActivationsOptions = {}): void {
  show(activationsOf(x, options));
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
export function plotTimesteps(y: AnyTensor, options: TimestepsOptions = {}): void {
  show(timestepsOf(y, options));
}

/** One trace of a plotly figure: any of plotly's trace types and options. */
export interface PlotTrace {
  type?: string;
  [option: string]: unknown;
}

/**
 * Shows a plotly figure: its traces, and a layout if one is wanted. Tensors in CPU memory may stand for arrays.
 * @throws `ArgumentError` if data is not an array of traces, or a tensor must be read first
 * @example
 * ```ts
 * plot([{ y: [1, 4, 9], type: 'scatter' }], { title: { text: 'squares' } });
 * ```
 * @see plotly.js figure reference
 */
export function plot(data: readonly PlotTrace[], layout: Record<string, unknown> = {}): void {
  show([plotBundle(data, layout)]);
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

function show(bundles: MimeBundle[] | Promise<MimeBundle[]>): void {
  const target = outlet();
  const display: Outlet['display'] = target ? target.display.bind(target) : printText;
  const sendAll = (ready: MimeBundle[], send: Outlet['display']): void => {
    for (const bundle of ready) send(bundle, {});
  };
  if (!(bundles instanceof Promise)) sendAll(bundles, display);
  else if (target) target.defer(async send => sendAll(await bundles, send));
  else void bundles.then(ready => sendAll(ready, display));
}

/** In plain Node the console is where a display goes. */
function printText(bundle: MimeBundle): void {
  // eslint-disable-next-line no-console -- that is the point of it
  console.log(bundle.data['text/plain']);
}
