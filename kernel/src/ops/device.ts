import type { ArrayOf, DType } from '../tensor/dtype.js';
import type { Shape } from '../tensor/shape.js';
import type { AnyTensor, MaskTensor, Tensor } from '../tensor/tensor.js';
import { engineOf } from '../engines/registry.js';
import type { DeviceName } from '../tensor/handle.js';
import { fromElements, shareBuffer, withMask } from './make-tensor.js';

/** The same tensor on another device; waits for the read when the values lie on a GPU. */
export async function moveTo<D extends DType>(
  x: Tensor<Shape, D>,
  device: DeviceName
): Promise<Tensor<Shape, D>> {
  const now = moveNow(x, device);
  if (now) return now;
  const mask = x.mask && (await moveTo(x.mask, device));
  return relabel(fromElements<D>(await x.data(), x.shape, engineOf(device)), x, mask);
}

/** The same tensor on another device where that needs no wait (the values lie in CPU memory); otherwise null. */
export function moveNow<D extends DType>(
  x: Tensor<Shape, D>,
  device: DeviceName
): Tensor<Shape, D> | null {
  if (x.device === device) return shareBuffer(x, x.shape, x.labels, x.label);
  const elements = x.handle.peek() as ArrayOf[D] | undefined;
  if (!elements) return null;
  const mask = x.mask && moveNow(x.mask, device);
  return relabel(fromElements<D>(elements, x.shape, engineOf(device)), x, mask);
}

function relabel<D extends DType>(
  moved: Tensor<Shape, D>,
  from: AnyTensor,
  mask: MaskTensor | null
): Tensor<Shape, D> {
  const labelled = shareBuffer(moved, moved.shape, from.labels, from.label);
  const masked = withMask(labelled, mask);
  for (const temporary of [moved, labelled, mask]) temporary?.dispose();
  return masked;
}
