import { Comparison } from '../analysis/compare.js';
import { Flow } from '../analysis/flow.js';
import { Influence } from '../analysis/influence.js';
import type { MimeBundle } from '../contract/payload.js';
import type { ElementArray } from '../tensor/dtype.js';
import { joinBundles, type Bundles } from './join-bundles.js';
import { PARTS } from '../tensor/parts.js';
import { Tensor, type AnyTensor } from '../tensor/tensor.js';
import { defaultAxes, readOptions, type ActivationsOptions } from './activations-options.js';
import { activationsBundle } from './activations-view.js';
import { cardBundle } from './card-view.js';
import { compareBundle } from './compare-view.js';
import { flowBundle } from './flow-view.js';
import { influenceBundle } from './influence-view.js';
import type { GridAxes } from './tile/sample-grid.js';
import { readTimestepsOptions, type TimestepsOptions } from './timesteps-options.js';
import { dataProperty } from './values/data-property.js';
import { anyValueBundles } from './values/recognisers.js';
import { textBundle } from './values/text-bundle.js';

/**
 * What a value becomes in a notebook: all outputs but the last are shown above it. A value that needs no wait is
 * answered at once, so that a loop of `display` calls streams; a tensor on a GPU is read first.
 */
export function toMimeBundles(value: unknown): Bundles {
  if (value === undefined) return [];
  if (!canBeAsked(value)) return anyValueBundles(value);
  if (isTensor(value) && value.isSymbolic) return [textBundle(String(value))];
  if (isTensor(value)) return afterReading(value, elements => [tensorBundle(value, elements)]);
  if (value instanceof Comparison) return [compareBundle(value)];
  if (value instanceof Flow) return [flowBundle(value)];
  if (value instanceof Influence) return [influenceBundle(value)];
  return hasParts(value) ? partBundles(value) : anyValueBundles(value);
}

/** False for a proxy that throws at every question. */
function canBeAsked(value: unknown): boolean {
  try {
    return isTensor(value) || hasParts(value) || true;
  } catch {
    return false;
  }
}

function hasParts(value: unknown): value is Record<typeof PARTS, () => unknown[]> {
  if (typeof value !== 'object' || value === null) return false;
  return typeof dataProperty(value, PARTS) === 'function';
}

function isTensor(value: unknown): value is AnyTensor {
  return value instanceof Tensor;
}

/** A tensor as its activations where it has timesteps, otherwise as a card. */
function tensorBundle(x: AnyTensor, elements: ElementArray): MimeBundle {
  const axes = defaultAxes(x);
  if (!axes || x.size === 0) return cardBundle(x, elements);
  const sample = sampleToShow(x, elements, axes);
  return activationsBundle(x, elements, {
    ...axes,
    sample,
    layout: 'map',
    lines: null,
    labels: null
  });
}

/** The first sample, unless another holds a value that is not finite: then that one. */
function sampleToShow(x: AnyTensor, elements: ElementArray, { timeAxis }: GridAxes): number {
  if (timeAxis !== 1) return 0;
  const perSample = elements.length / (x.shape[0] as number);
  const found = elements.findIndex(value => value - value !== 0);
  return found < 0 ? 0 : Math.floor(found / perSample);
}

/** The activations of one chosen sample, along chosen axes. */
export function activationsOf(x: AnyTensor, options: ActivationsOptions): Bundles {
  const choice = readOptions('activations', x, options);
  return afterReading(x, elements => [activationsBundle(x, elements, choice)]);
}

/** Chosen units of one sample as lines over time. */
export function timestepsOf(x: AnyTensor, options: TimestepsOptions): Bundles {
  const choice = readTimestepsOptions(x, options);
  return afterReading(x, elements => [activationsBundle(x, elements, choice)]);
}

function partBundles(value: Record<typeof PARTS, () => unknown[]>): Bundles {
  const parts = value[PARTS]().map(part =>
    typeof part === 'string' ? [textBundle(part)] : toMimeBundles(part)
  );
  return joinBundles(parts);
}

function afterReading(x: AnyTensor, show: (elements: ElementArray) => MimeBundle[]): Bundles {
  const elements = x.handle.peek();
  return elements ? show(elements) : x.handle.read().then(show);
}
