import { MAX_OUTPUT_BYTES, PLOTLY_MIME } from '../../contract/payload.js';
import { formatBytes } from '../format.js';
import type { Bundles } from '../join-bundles.js';
import { plotBundle } from '../plot.js';
import { dataProperty, isPlainObject } from './data-property.js';

/** What a trace holds its values in, by its type: x and y, slices of a pie, places on a map or in a tree. */
const VALUES = ['x', 'y', 'z', 'values', 'r', 'theta', 'lat', 'lon', 'labels', 'locations', 'a'];

/** `{ data: [traces], layout }` of any plotting library that follows plotly, as `plot` shows it. */
export function plotlyFigure(value: object): Bundles | null {
  const [traces, layout] = [dataProperty(value, 'data'), dataProperty(value, 'layout')];
  if (!Array.isArray(traces) || traces.length === 0 || !isObject(layout)) return null;
  if (!traces.every(isTrace)) return null;
  const bundle = plotBundle(traces as object[], layout as Record<string, unknown>);
  const size = JSON.stringify(bundle.data).length;
  if (size > MAX_OUTPUT_BYTES) {
    delete bundle.data[PLOTLY_MIME];
    const text = String(bundle.data['text/plain']);
    bundle.data['text/plain'] =
      `${text}\n(${formatBytes(size)}, too large to be kept here: plot(figure.data, figure.layout) shows it in full)`;
  }
  return [bundle];
}

function isTrace(trace: unknown): boolean {
  if (!isPlainObject(trace)) return false;
  return VALUES.some(name => {
    const values = dataProperty(trace, name);
    return Array.isArray(values) || ArrayBuffer.isView(values) || isObject(values);
  });
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
