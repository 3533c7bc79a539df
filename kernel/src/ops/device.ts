import type { AnyTensor } from '../tensor/tensor.js';
import { engineOf } from '../engines/registry.js';
import type { DeviceName } from '../tensor/handle.js';
import { fromElements, shareBuffer } from './make-tensor.js';

/** The same tensor on another device; waits for the read when the values lie on a GPU. */
export async function moveTo(x: AnyTensor, device: DeviceName): Promise<AnyTensor> {
  const now = moveNow(x, device);
  if (now) return now;
  return relabel(fromElements(await x.handle.read(), x.shape, engineOf(device)), x);
}

/** The same tensor on another device where that needs no wait (the values lie in CPU memory); otherwise null. */
export function moveNow(x: AnyTensor, device: DeviceName): AnyTensor | null {
  if (x.device === device) return shareBuffer(x, x.shape, x.labels, x.label);
  const elements = x.handle.peek();
  return elements ? relabel(fromElements(elements, x.shape, engineOf(device)), x) : null;
}

function relabel(moved: AnyTensor, from: AnyTensor): AnyTensor {
  const labelled = shareBuffer(moved, moved.shape, from.labels, from.label);
  moved.dispose();
  return labelled;
}
