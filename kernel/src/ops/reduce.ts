import type { AnyTensor, FloatTensor } from '../tensor/tensor.js';
import type { ReduceOp } from '../engines/engine.js';
import { sizeOf } from '../tensor/shape.js';
import { ShapeError } from '../tensor/errors.js';
import { printShape } from '../tensor/shape.js';
import { requireFloat, resolveAxis } from './checks.js';
import { bufferOf, fromBuffer } from './make-tensor.js';
import { record } from './record.js';

export interface ReduceOptions {
  /** Which axis to reduce; all of them when left out. Negative counts from the end. */
  axis?: number | undefined;
  /** Keep the reduced axis with size 1. Default false. */
  keepDims?: boolean | undefined;
}

/** `sum`, `mean`, `max` or `min` along one axis or over everything. */
export function reduce(op: ReduceOp, x: AnyTensor, options: ReduceOptions = {}): FloatTensor {
  requireFloat(op, x);
  const { engine, id } = bufferOf(x);
  const keepDims = options.keepDims ?? false;
  if (options.axis === undefined) {
    requireElements(op, x, x.size);
    const shape = keepDims ? x.shape.map(() => 1) : [];
    const labels = keepDims ? x.labels : [];
    const all = fromBuffer(engine, engine.reduce(op, id, 1, x.size, 1), 'float32', shape, labels);
    record('reduce', [x], [all], { op, axis: null });
    return all;
  }
  const axis = resolveAxis(op, options.axis, x.shape);
  const size = x.shape[axis] ?? 0;
  requireElements(op, x, size);
  const outer = sizeOf(x.shape.slice(0, axis));
  const inner = sizeOf(x.shape.slice(axis + 1));
  const kept = keepDims ? [1] : [];
  const shape = [...x.shape.slice(0, axis), ...kept, ...x.shape.slice(axis + 1)];
  const labels = keepDims ? x.labels : x.labels.filter((_, index) => index !== axis);
  const y = fromBuffer(engine, engine.reduce(op, id, outer, size, inner), 'float32', shape, labels);
  record('reduce', [x], [y], { op, axis });
  return y;
}

/** A maximum, minimum or mean of nothing has no value; a sum has. */
function requireElements(op: ReduceOp, x: AnyTensor, size: number): void {
  if (size > 0 || op === 'sum') return;
  throw new ShapeError({
    code: 'nothing-to-reduce',
    where: op,
    what: `${op} of no elements has no value.`,
    got: printShape(x.shape),
    expected: 'at least one element to reduce',
    fix: 'check the tensor for an axis of size 0'
  });
}
