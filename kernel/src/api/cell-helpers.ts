import type { MimeBundle } from '../contract/payload.js';
import { plotBundle } from '../display/plot.js';
import { activationsOf, toMimeBundles } from '../display/mime.js';
import type { AnyTensor } from '../tensor/tensor.js';
import { outlet } from './outlet.js';

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
 * Shows a tensor's activations over time, beginning with a chosen sample.
 *
 * Input shape: `[batch, timesteps, features]`, or any tensor with an axis named `timesteps` before its last one.
 * @throws `ArgumentError` if there is no such axis or no such sample
 * @example
 * ```ts
 * activations(h, { sample: 20 });
 * ```
 */
export function activations(x: AnyTensor, { sample = 0 }: { sample?: number } = {}): void {
  show(activationsOf(x, sample));
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
  const send = (ready: MimeBundle[]): void => {
    for (const bundle of ready) emit(bundle);
  };
  if (!(bundles instanceof Promise)) return send(bundles);
  const work = bundles.then(send);
  outlet()?.defer(work);
}

/** To the notebook, or as text where there is none (plain Node). */
function emit(bundle: MimeBundle): void {
  const target = outlet();
  if (target) target.display(bundle, {});
  // eslint-disable-next-line no-console -- in plain Node the console is where a display goes
  else console.log(bundle.data['text/plain']);
}
