import type { AnyTensor, FloatTensor } from '../tensor/tensor.js';
import { FEATURES } from '../tensor/axes.js';
import { ShapeError } from '../tensor/errors.js';
import { printShape, sizeOf, stridesOf, type Shape } from '../tensor/shape.js';
import { broadcastShapes, broadcastStrides } from './broadcast.js';
import { requireFloat } from './checks.js';
import { bufferOf, commonEngine, fromBuffer } from './make-tensor.js';
import { record } from './record.js';
import { gather } from './structure.js';

/** Operands whose matrices are taken with rows and columns exchanged. */
export interface Transposed {
  a?: boolean;
  b?: boolean;
}

/** Matrix product of the last two axes, leading axes broadcast. */
export function matMul(a: AnyTensor, b: AnyTensor): FloatTensor {
  const y = matMulOf(a, b, {});
  record('matMul', [a, b], [y], {});
  return y;
}

/** `matMul` with operands transposed, without a copy; not recorded for gradients. */
export function matMulOf(a: AnyTensor, b: AnyTensor, transposed: Transposed): FloatTensor {
  requireFloat('matMul', a);
  requireFloat('matMul', b);
  const engine = commonEngine('matMul', a, b);
  const [shapeA, shapeB] = [turned(a.shape, transposed.a), turned(b.shape, transposed.b)];
  const [m, k] = matrixSizes(shapeA, shapeB);
  const n = shapeB.at(-1) ?? 0;
  const lead = broadcastShapes('matMul', a.shape.slice(0, -2), b.shape.slice(0, -2));
  const left = matrices(a, lead);
  const right = matrices(b, lead);
  const id = engine.matMul({
    a: bufferOf(left.tensor).id,
    b: bufferOf(right.tensor).id,
    batch: sizeOf(lead),
    m,
    k,
    n,
    aBatchStride: left.batchStride,
    bBatchStride: right.batchStride,
    transposeA: transposed.a ?? false,
    transposeB: transposed.b ?? false
  });
  for (const { tensor, isCopy } of [left, right]) if (isCopy) tensor.dispose();
  const labels = a.rank >= b.rank ? [...a.labels.slice(0, -1), FEATURES] : b.labels;
  return fromBuffer(engine, id, 'float32', [...lead, m, n], labels);
}

/** A shape with its last two axes exchanged, if asked for. */
function turned(shape: Shape, isTurned = false): Shape {
  const [rows, columns] = shape.slice(-2);
  if (!isTurned || rows === undefined || columns === undefined) return shape;
  return [...shape.slice(0, -2), columns, rows];
}

function matrixSizes(a: Shape, b: Shape): [m: number, k: number] {
  const [m, k] = a.slice(-2);
  const inner = b.at(-2);
  if (m !== undefined && k !== undefined && k === inner) return [m, k];
  throw new ShapeError({
    code: 'inner-sizes-differ',
    where: 'matMul',
    what: `matMul needs [..., m, k] and [..., k, n], got ${printShape(a)} and ${printShape(b)}`,
    got: `inner sizes ${k ?? 'none'} and ${inner ?? 'none'}`,
    expected: 'the last axis of the first to equal the last but one of the second',
    fix: 'transpose one of them, or expandDims a vector to a matrix'
  });
}

/** The operand's matrices one after the other: all of them, one for all, or a copy where some repeat and some do not. */
function matrices(
  x: AnyTensor,
  lead: Shape
): { tensor: AnyTensor; batchStride: number; isCopy: boolean } {
  const own = x.shape.slice(0, -2);
  const matrixSize = sizeOf(x.shape.slice(-2));
  if (sizeOf(own) === 1) return { tensor: x, batchStride: 0, isCopy: false };
  if (sizeOf(own) === sizeOf(lead)) return { tensor: x, batchStride: matrixSize, isCopy: false };
  const full = [...lead, ...x.shape.slice(-2)];
  const strides = [
    ...broadcastStrides(own, lead).map(stride => stride * matrixSize),
    ...stridesOf(x.shape.slice(-2))
  ];
  return { tensor: gather(x, full, strides, 0), batchStride: matrixSize, isCopy: true };
}
