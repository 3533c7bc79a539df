import { PLOTLY_MIME, type MimeBundle } from '../contract/payload.js';
import { ArgumentError } from '../tensor/errors.js';
import { Tensor, type AnyTensor } from '../tensor/tensor.js';
import { toBase64 } from '../contract/base64.js';
import { drawHeatmap, type Matrix } from './picture/heatmap-picture.js';
import { drawPlot } from './picture/plot-picture.js';

type Json = Record<string, unknown>;

/** A plotly figure as a MIME bundle: the figure, a picture of its lines and points, and a list of its traces. */
export function plotBundle(data: readonly object[], layout: Json): MimeBundle {
  if (!Array.isArray(data) || !data.every(trace => typeof trace === 'object' && trace !== null)) {
    throw new ArgumentError({
      code: 'not-a-figure',
      where: 'plot',
      what: 'plot needs an array of plotly traces.',
      got: Array.isArray(data) ? 'an array with something else in it' : typeof data,
      expected: "an array of objects, such as [{ y: [1, 4, 9], type: 'scatter' }]",
      fix: 'put the trace in an array: plot([trace], layout)'
    });
  }
  const traces = data.map(trace => plainValue(trace) as Json);
  const picture = drawFigure(traces, layout);
  return {
    data: {
      [PLOTLY_MIME]: { data: traces, layout: plainValue(layout) },
      ...(picture ? { 'image/png': toBase64(picture) } : {}),
      'text/plain': printPlot(traces, titleText(layout))
    },
    metadata: {}
  };
}

/** Arrays and plain values as JSON has them: typed arrays and tensors become arrays, NaN becomes a gap. */
function plainValue(value: unknown): unknown {
  if (value instanceof Tensor) return plainArray(elementsOf(value as AnyTensor));
  if (ArrayBuffer.isView(value)) return plainArray(value as unknown as ArrayLike<number>);
  if (Array.isArray(value)) return value.map(plainValue);
  if (typeof value === 'number') return value - value === 0 ? value : null;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plainValue(item)]));
}

function elementsOf(x: AnyTensor): ArrayLike<number> {
  const elements = x.handle.peek();
  if (elements) return elements;
  throw new ArgumentError({
    code: 'tensor-on-gpu',
    where: 'plot',
    what: 'plot cannot wait for a tensor on a GPU.',
    got: `a tensor on '${x.device}'`,
    expected: 'arrays, or tensors on the CPU',
    fix: 'plot([{ y: await x.data() }])'
  });
}

function plainArray(values: ArrayLike<number>): (number | null)[] {
  return Array.from(values, value => (value - value === 0 ? value : null));
}

/** A picture of a figure that is one heatmap, or lines, points and bars; null for anything else. */
function drawFigure(traces: readonly Json[], layout: Json): Uint8Array | null {
  const [first] = traces;
  const z = first?.['type'] === 'heatmap' ? first['z'] : null;
  if (!isMatrix(z)) return drawPlot(traces, titleText(layout));
  const [x, y] = [plainObject(layout['xaxis']), plainObject(layout['yaxis'])];
  const isReversed = y['autorange'] === 'reversed';
  return drawHeatmap(z, {
    title: titleText(layout),
    x: titleText(x),
    y: titleText(y),
    xStep: stepOf(first?.['dx']),
    yStep: stepOf(first?.['dy']),
    isReversed
  });
}

function stepOf(value: unknown): number {
  return typeof value === 'number' ? value : 1;
}

function isMatrix(z: unknown): z is Matrix {
  if (!Array.isArray(z) || z.length === 0) return false;
  const rows: unknown[] = z;
  const cells: unknown[] = rows.flat();
  return (
    rows.every(row => Array.isArray(row) && row.length > 0) &&
    cells.every(value => value === null || typeof value === 'number') &&
    cells.some(value => typeof value === 'number')
  );
}

function plainObject(value: unknown): Json {
  return typeof value === 'object' && value !== null ? (value as Json) : {};
}

/** The title of a layout or of one of its axes, which plotly takes as text or as an object. */
function titleText(layout: Json): string {
  const title = layout['title'];
  if (typeof title === 'string') return title;
  const text = typeof title === 'object' && title !== null && 'text' in title ? title.text : '';
  return typeof text === 'string' ? text : '';
}

function printPlot(traces: readonly Json[], title: string): string {
  const lines = traces.map(trace => {
    const type = typeof trace['type'] === 'string' ? trace['type'] : 'scatter';
    const name = typeof trace['name'] === 'string' ? ` ${trace['name']}` : '';
    const values = trace['y'] ?? trace['x'] ?? trace['z'];
    const count = Array.isArray(values) ? `, ${values.length} values` : '';
    return `  ${type}${name}${count}`;
  });
  return [title || 'plot', ...lines].join('\n');
}
