import { ArgumentError } from '../../tensor/errors.js';
import { printShape, type Shape } from '../../tensor/shape.js';
import type { AnyLayer } from '../base/layer.js';
import { closed, OPEN_STEPS } from '../base/symbolic.js';
import type { Graph } from './graph.js';

/** A model's layers as a table; it prints as text. */
export class Summary {
  readonly title: string;
  readonly rows: readonly SummaryRow[];
  /** Number of weights of the whole model; a layer used twice counts once. */
  readonly params: number;

  constructor(title: string, rows: readonly SummaryRow[], params: number) {
    this.title = title;
    this.rows = rows;
    this.params = params;
  }

  toString(): string {
    const cells = [
      ['layer', 'output shape', 'weights'],
      ...this.rows.map(row => [row.layer, row.outputShape, row.params.toLocaleString('en')])
    ];
    const widths = [0, 1, 2].map(column => Math.max(...cells.map(row => row[column]?.length ?? 0)));
    const line = (row: string[]): string =>
      row
        .map((cell, i) => (i === 2 ? cell.padStart(widths[i] ?? 0) : cell.padEnd(widths[i] ?? 0)))
        .join('   ');
    const [head = [], ...body] = cells;
    const rule = '─'.repeat(line(head).length);
    const total = `total weights: ${this.params.toLocaleString('en')}`;
    return [this.title, rule, line(head), rule, ...body.map(line), rule, total].join('\n');
  }

  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return this.toString();
  }
}

export interface SummaryRow {
  layer: string;
  /** With `batch` for the size that the data brings. */
  outputShape: string;
  params: number;
}

/** The summary of a chain of layers that has seen an input shape. */
export function summarize(
  model: AnyLayer,
  chain: readonly AnyLayer[],
  seen: Shape | null,
  batchIsOpen: boolean
): Summary {
  if (!seen) {
    throw new ArgumentError({
      code: 'not-built',
      where: 'Sequential.summary',
      what: 'This model does not know its input yet.',
      got: 'summary() before the first call',
      expected: 'a model that begins with Input, or that was called',
      fix: 'put Input([700, 1]) first'
    });
  }
  let shape: Shape = seen;
  const rows = chain.map(layer => {
    shape = layer.outputShape(shape);
    const printed = batchIsOpen ? withBatch(shape) : printShape(shape);
    return { layer: layer.expression, outputShape: printed, params: layer.countParams() };
  });
  return new Summary(model.name, rows, model.countParams());
}

/** The summary of a model whose layers form a graph, one row for each call of a layer. */
export function summarizeGraph(model: AnyLayer, { inputs, nodes }: Graph): Summary {
  const given = inputs.map(input => ({
    layer: `Input([${input.shape.slice(1).join(', ')}])`,
    outputShape: withBatch(closed(input.shape)),
    params: 0
  }));
  const calls = nodes.map(({ layer, outputs }) => ({
    layer: layer?.expression ?? '',
    outputShape: outputs.map(({ shape }) => withBatch(shape)).join(', '),
    params: layer?.countParams() ?? 0
  }));
  return new Summary(model.name, [...given, ...calls], model.countParams());
}

function withBatch(shape: Shape): string {
  const sample = shape.slice(1).map(size => (size === OPEN_STEPS ? 'any' : size));
  return `[${['batch', ...sample].join(', ')}]`;
}
