/** Elements on their way to the device and back. */
import type { ElementArray } from '../../tensor/dtype.js';
import { dtypeOf, newElements } from '../../tensor/dtype.js';
import type { BufferId } from '../engine.js';
import { ELEMENT_BYTES } from './buffers.js';
import { Job } from './job.js';
import { MAP_READ, USAGE } from './usage.js';
import type { Workshop } from './workshop.js';

/** A new array with a copy of `elements`. */
export function write(workshop: Workshop, elements: ElementArray): BufferId {
  const { gpu, queue } = workshop;
  const { id, block } = Job.run(workshop, 'write', job =>
    job.result(dtypeOf(elements), elements.length)
  );
  // The device writes before it does what is recorded, which may still use the block.
  queue.flush();
  const words = elements instanceof Uint8Array ? Uint32Array.from(elements) : elements;
  // Dawn takes no shared memory, in which the CPU engine's tensors lie.
  const own = words.buffer instanceof ArrayBuffer ? words : words.slice();
  if (own.length > 0) {
    const { buffer, byteOffset, byteLength } = own as Float32Array<ArrayBuffer>;
    gpu.device.queue.writeBuffer(block.buffer, 0, buffer, byteOffset, byteLength);
  }
  return id;
}

/** An owned copy of the elements as the work asked for so far makes them. */
export async function read(workshop: Workshop, id: BufferId): Promise<ElementArray> {
  const { gpu, queue, buffers } = workshop;
  const { dtype, size } = buffers.get(id);
  gpu.check();
  const { block } = Job.run(workshop, 'read', job => job.get(id));
  const bytes = Math.max(size, 1) * ELEMENT_BYTES;
  const staging = gpu.device.createBuffer({
    label: 'read',
    size: bytes,
    usage: USAGE.mapRead | USAGE.copyDestination
  });
  queue.copy(block, staging);
  queue.flush();
  try {
    await staging.mapAsync(MAP_READ);
  } catch (cause) {
    gpu.check(); // says more than "mapping failed", where it knows more
    throw cause;
  }
  gpu.check();
  const elements = newElements(dtype, size);
  const range = staging.getMappedRange();
  // set() into an own array: slice() of a mapped range took four times as long (64 MB, Dawn 0.6.2).
  if (elements instanceof Uint8Array) elements.set(new Uint32Array(range, 0, size));
  else new Uint8Array(elements.buffer).set(new Uint8Array(range, 0, elements.byteLength));
  staging.destroy();
  return elements;
}
