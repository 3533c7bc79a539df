import type { AnyTensor, FloatTensor, Tensor } from '../tensor/tensor.js';
import type { BinaryOp, UnaryOp } from '../engines/engine.js';
import { isDefault } from '../tensor/axes.js';
import type { DType } from '../tensor/dtype.js';
import type { Shape } from '../tensor/shape.js';
import { broadcastLabels, broadcastShapes, broadcastStrides } from './broadcast.js';
import { requireFloat } from './checks.js';
import { bufferOf, commonEngine, filledLike, fromBuffer } from './make-tensor.js';
import { record, recordCut } from './record.js';

/** `op(x)` for each element. */
export function unary(op: UnaryOp, x: AnyTensor): FloatTensor {
  requireFloat(op, x);
  const { engine, id } = bufferOf(x);
  const y = fromBuffer(engine, engine.unary(op, id, x.size), 'float32', x.shape, x.labels);
  record('unary', [x], [y], { op });
  return y;
}

/** `op(a, b)` for each pair of elements, with broadcasting; a number stands for a tensor of that value. */
export function binary(op: BinaryOp, a: AnyTensor, b: AnyTensor | number): FloatTensor {
  requireFloat(op, a);
  if (typeof b === 'number') {
    const scalar = filledLike(a, b);
    const result = binary(op, a, scalar);
    scalar.dispose();
    return result;
  }
  requireFloat(op, b);
  const engine = commonEngine(op, a, b);
  const shape = broadcastShapes(op, a.shape, b.shape);
  const id = engine.binary(
    op,
    { id: bufferOf(a).id, strides: broadcastStrides(a.shape, shape) },
    { id: bufferOf(b).id, strides: broadcastStrides(b.shape, shape) },
    shape
  );
  const labels = broadcastLabels(a.labels, b.labels, isDefault);
  const y = fromBuffer(engine, id, 'float32', shape, labels);
  record('binary', [a, b], [y], { op });
  return y;
}

/** Softmax along the last axis: each row becomes positive numbers that sum to 1. */
export function softmax(x: AnyTensor): FloatTensor {
  requireFloat('softmax', x);
  const { engine, id } = bufferOf(x);
  const columns = x.shape.at(-1) ?? 1;
  const rows = columns === 0 ? 0 : x.size / columns;
  const y = fromBuffer(engine, engine.softmax(id, rows, columns), 'float32', x.shape, x.labels);
  record('softmax', [x], [y], {});
  return y;
}

/** The same elements as another dtype: float to int drops the fraction, anything to bool asks "is it not 0?". */
export function cast<D extends DType>(x: AnyTensor, dtype: D): Tensor<Shape, D> {
  const { engine, id } = bufferOf(x);
  const y = fromBuffer(engine, engine.cast(id, x.size, dtype), dtype, x.shape, x.labels);
  return recordCut(`cast('${dtype}')`, [x], y);
}
