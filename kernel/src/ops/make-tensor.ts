import { EngineBuffer } from '../engines/buffer.js';
import type { BufferId, Engine } from '../engines/engine.js';
import { currentDevice, engineOf } from '../engines/registry.js';
import type { AxisLabel } from '../tensor/axes.js';
import { dtypeOf, type ArrayOf, type DType } from '../tensor/dtype.js';
import { ArgumentError, EngineError } from '../tensor/errors.js';
import { printShape, sameShape, sizeOf, type Shape } from '../tensor/shape.js';
import { Tensor, type AnyTensor, type MaskTensor } from '../tensor/tensor.js';
import { track } from './scope.js';

/** A tensor around a buffer that an engine operation has just made. */
export function fromBuffer<D extends DType>(
  engine: Engine,
  id: BufferId,
  dtype: D,
  shape: Shape,
  labels?: readonly AxisLabel[]
): Tensor<Shape, D> {
  return track(new Tensor(new EngineBuffer(engine, id, dtype, sizeOf(shape)), shape, labels));
}

/** A tensor of elements copied to the device in use; the type of the array says the dtype. */
export function fromElements<D extends DType>(
  elements: ArrayOf[D],
  shape: Shape,
  engine: Engine = engineOf(currentDevice())
): Tensor<Shape, D> {
  return fromBuffer(engine, engine.write(elements), dtypeOf(elements) as D, shape);
}

/** A tensor with every element the same, beside another one; by default a single number. */
export function filledLike(x: AnyTensor, value: number, shape: Shape = []): Tensor<Shape> {
  const values = new Float32Array(sizeOf(shape)).fill(value);
  return fromElements<'float32'>(values, shape, bufferOf(x).engine);
}

/** Another tensor on the same memory; the mask stays as long as the shape does. */
export function shareBuffer<D extends DType>(
  x: Tensor<Shape, D>,
  shape: Shape,
  labels?: readonly AxisLabel[],
  label?: string | null
): Tensor<Shape, D> {
  return viewOf(x, shape, sameShape(shape, x.shape) ? x.mask : null, labels, label);
}

/** The same tensor with another mask, or without one. */
export function withMask<D extends DType>(
  x: Tensor<Shape, D>,
  mask: MaskTensor | null
): Tensor<Shape, D> {
  return viewOf(x, x.shape, mask, x.labels, x.label);
}

/** Another tensor on the same memory, with all that it is given and nothing else. */
export function viewOf<D extends DType>(
  x: Tensor<Shape, D>,
  shape: Shape,
  mask: MaskTensor | null,
  labels?: readonly AxisLabel[],
  label?: string | null
): Tensor<Shape, D> {
  const handle = x.handle;
  // The mask lives as long as its tensor, so no scope may end it.
  const own = mask && new Tensor<Shape, 'bool'>(mask.handle, mask.shape, mask.labels);
  own?.handle.retain();
  handle.retain();
  return track(new Tensor(handle, shape, labels, label, own));
}

/** The engine and buffer of a tensor. */
export function bufferOf(x: AnyTensor): EngineBuffer {
  const handle = x.handle;
  if (handle instanceof EngineBuffer) return handle;
  throw new ArgumentError({
    code: 'symbolic-tensor',
    where: 'tensor',
    what: 'This tensor has no values: it stands for what a model will be given.',
    got: 'a tensor made of Input',
    expected: 'a tensor with values, or a layer in place of the operation',
    fix: 'between Input and Model use layers: Add(), Concatenate(), Reshape(…), CustomLayer({ … })'
  });
}

/** The one engine that holds all operands, or an error that says how to bring them together. */
export function commonEngine(where: string, first: AnyTensor, ...others: AnyTensor[]): Engine {
  const { engine } = bufferOf(first);
  for (const other of others) {
    if (bufferOf(other).engine === engine) continue;
    throw new EngineError({
      code: 'mixed-devices',
      where,
      what: `${where} needs all tensors on one device.`,
      got: `${printShape(first.shape)} on ${first.device} and ${printShape(other.shape)} on ${other.device}`,
      expected: 'tensors on the same device',
      fix: `move one of them: await x.to('${first.device}')`
    });
  }
  return engine;
}
