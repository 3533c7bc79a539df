import type { ArrayOf, DType } from '../tensor/dtype.js';
import type { Shape } from '../tensor/shape.js';
import type { AnyTensor, Tensor } from '../tensor/tensor.js';
import { engineOf } from '../engines/registry.js';
import type { DeviceName } from '../tensor/handle.js';
import { fromElements, shareBuffer } from './make-tensor.js';

/** The same tensor on another device; waits for the read when the values lie on a GPU. */
export async function moveTo<D extends DType>(
  x: Tensor<Shape, D>,
  device: DeviceName
): Promise<Tensor<Shape, D>> {
  const now = moveNow(x, device);
  if (now) return now;
  return relabel(fromElements<D>(await x.data(), x.shape, engineOf(device)), x);
}

/** The same tensor on another device where that needs no wait (the values lie in CPU memory); otherwise null. */
export function moveNow<D extends DType>(
  x: Tensor<Shape, D>,
  device: DeviceName
): Tensor<Shape, D> | null {
  if (x.device === device) return shareBuffer(x, x.shape, x.labels, x.label);
  const elements = x.handle.peek() as ArrayOf[D] | undefined;
  return elements ? relabel(fromElements<D>(elements, x.shape, engineOf(device)), x) : null;
}

function relabel<D extends DType>(moved: Tensor<Shape, D>, from: AnyTensor): Tensor<Shape, D> {
  const labelled = shareBuffer(moved, moved.shape, from.labels, from.label);
  moved.dispose();
  return labelled;
}
