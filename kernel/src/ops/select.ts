import type { CompareOp } from '../engines/engine.js';
import { isDefault } from '../tensor/axes.js';
import type { DType } from '../tensor/dtype.js';
import { DTypeError, ShapeError } from '../tensor/errors.js';
import { printShape, sizeOf, type Shape } from '../tensor/shape.js';
import type { AnyTensor, FloatTensor, MaskTensor, Tensor } from '../tensor/tensor.js';
import { FEATURES } from '../tensor/axes.js';
import { broadcastLabels, broadcastShapes, broadcastStrides } from './broadcast.js';
import { requireFloat, resolveAxis } from './checks.js';
import { bufferOf, commonEngine, fromBuffer, fromElements } from './make-tensor.js';
import { record, recordCut } from './record.js';

/** `op(a, b)` for each pair of elements of one dtype, with broadcasting; a number stands for a tensor of that value. */
export function compare(op: CompareOp, a: AnyTensor, b: AnyTensor | number): MaskTensor {
  if (typeof b === 'number') {
    const elements = a.dtype === 'int32' ? Int32Array.of(b) : Float32Array.of(b);
    const scalar = fromElements<DType>(elements, [], bufferOf(a).engine);
    const result = compare(op, a, scalar);
    scalar.dispose();
    return result;
  }
  requireOneDType(op, a, b);
  const engine = commonEngine(op, a, b);
  const shape = broadcastShapes(op, a.shape, b.shape);
  const id = engine.compare(op, operand(a, shape), operand(b, shape), shape);
  const labels = broadcastLabels(a.labels, b.labels, isDefault);
  return recordCut(op, [a, b], fromBuffer(engine, id, 'bool', shape, labels));
}

/** `condition ? a : b` for each element, with broadcasting. */
export function where<D extends DType>(
  condition: AnyTensor,
  a: Tensor<Shape, D>,
  b: Tensor<Shape, D>
): Tensor<Shape, D> {
  if (condition.dtype !== 'bool') {
    throw new DTypeError({
      code: 'condition-not-bool',
      where: 'where',
      what: 'where needs a condition of true and false.',
      got: `${condition.dtype} ${printShape(condition.shape)}`,
      expected: 'bool',
      fix: 'x.greater(0) makes one, or x.cast("bool")'
    });
  }
  requireOneDType('where', a, b);
  const engine = commonEngine('where', condition, a, b);
  const both = broadcastShapes('where', a.shape, b.shape);
  const shape = broadcastShapes('where', condition.shape, both);
  const operands = [operand(condition, shape), operand(a, shape), operand(b, shape)] as const;
  const labels = broadcastLabels(a.labels, b.labels, isDefault);
  const fits = labels.length === shape.length ? labels : undefined;
  const y = fromBuffer(engine, engine.where(...operands, shape), a.dtype, shape, fits);
  record('where', [condition, a, b], [y], {});
  return y;
}

/** Where the largest element along an axis stands; the first of equal ones. */
export function argMax(x: AnyTensor, axis: number): Tensor<Shape, 'int32'> {
  requireFloat('argMax', x);
  const along = resolveAxis('argMax', axis, x.shape);
  const size = x.shape[along] ?? 0;
  if (size === 0) {
    throw new ShapeError({
      code: 'nothing-to-reduce',
      where: 'argMax',
      what: 'argMax of no elements has no value.',
      got: printShape(x.shape),
      expected: `at least one element along axis ${axis}`,
      fix: 'check the tensor for an axis of size 0'
    });
  }
  const { engine, id } = bufferOf(x);
  const outer = sizeOf(x.shape.slice(0, along));
  const inner = sizeOf(x.shape.slice(along + 1));
  const without = <T>(list: readonly T[]): T[] => list.filter((_, i) => i !== along);
  const made = engine.argMax(id, outer, size, inner);
  const y = fromBuffer(engine, made, 'int32', without(x.shape), without(x.labels));
  return recordCut('argMax', [x], y);
}

/** Rows of a table by their number: `[rows, width]` and ids `[...]` give `[..., width]`. */
export function gatherRows(where: string, table: FloatTensor, ids: AnyTensor): FloatTensor {
  requireFloat(where, table);
  const whole = ids.dtype === 'int32' ? ids : null;
  if (!whole) {
    throw new DTypeError({
      code: 'ids-not-int32',
      where,
      what: `${where} takes ids: whole numbers of dtype int32.`,
      got: `${ids.dtype} ${printShape(ids.shape)}`,
      expected: 'int32',
      fix: "x.cast('int32')"
    });
  }
  const engine = commonEngine(where, table, whole);
  const [rows = 0, width = 0] = table.shape;
  requireIds(where, whole, rows);
  const id = engine.gatherRows(bufferOf(table).id, bufferOf(whole).id, whole.size, width);
  const y = fromBuffer(engine, id, 'float32', [...ids.shape, width], rowLabels(ids));
  record('gatherRows', [table, whole], [y], {});
  return y;
}

/** Each id as a row of zeros with a one at its place: `[...]` gives `[..., depth]`; ids outside give zeros only. */
export function oneHot(ids: AnyTensor, depth: number): FloatTensor {
  const { engine } = bufferOf(ids);
  const places = fromElements<'int32'>(
    Int32Array.from({ length: depth }, (_, i) => i),
    [depth],
    engine
  );
  const column = fromBuffer(
    engine,
    engine.gatherStrided(bufferOf(ids).id, [ids.size], [1], 0),
    ids.dtype,
    [...ids.shape, 1]
  );
  const hits = compare('equal', column, places);
  const id = engine.cast(bufferOf(hits).id, hits.size, 'float32');
  const y = fromBuffer(engine, id, 'float32', hits.shape, rowLabels(ids));
  for (const temporary of [places, column, hits]) temporary.dispose();
  return y;
}

function rowLabels(ids: AnyTensor): AnyTensor['labels'] | undefined {
  // Ids [batch, timesteps] become [batch, timesteps, features], whatever the ids' own axes were called.
  return ids.rank === 2 ? undefined : [...ids.labels, FEATURES];
}

function operand(x: AnyTensor, shape: Shape): { id: number; strides: number[] } {
  return { id: bufferOf(x).id, strides: broadcastStrides(x.shape, shape) };
}

function requireOneDType(where: string, a: AnyTensor, b: AnyTensor): void {
  if (a.dtype === b.dtype) return;
  throw new DTypeError({
    code: 'dtypes-differ',
    where,
    what: `${where} takes two tensors of one dtype.`,
    got: `${a.dtype} and ${b.dtype}`,
    expected: 'the same dtype in both',
    fix: `x.cast('${a.dtype}') first`
  });
}

/** Ids are looked at where that needs no wait: an id outside would read another tensor's memory. */
function requireIds(where: string, ids: AnyTensor, rows: number): void {
  const elements = ids.handle.peek();
  const wrong = elements?.findIndex(id => id < 0 || id >= rows) ?? -1;
  if (wrong < 0 || !elements) return;
  throw new ShapeError({
    code: 'no-such-row',
    where,
    what: `${where} has no row ${elements[wrong]}: it has ${rows}.`,
    got: `id ${elements[wrong]} at element ${wrong}`,
    expected: `ids from 0 to ${rows - 1}`,
    fix: `make it larger, or check how the ids are made`
  });
}
