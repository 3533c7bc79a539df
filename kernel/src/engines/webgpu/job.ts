import type { DType } from '../../tensor/dtype.js';
import type { BufferId } from '../engine.js';
import type { GpuDevice } from './device.js';
import { limitPending, made } from './fusion/make.js';
import type { ElementCall } from './fusion/pend.js';
import { pend } from './fusion/pend.js';
import type { Elements, Launch } from './launch.js';
import { launch } from './launch.js';
import type { Block } from './pool.js';
import type { GpuArray } from './value.js';
import type { Workshop } from './workshop.js';

/**
 * The memory of one operation: scratch blocks, which end with it, and its results, which outlive it unless it fails. As
 * the GPU takes work in order, a block may go back as soon as its last use is recorded.
 */
export class Job {
  readonly limits: GpuDevice['limits'];
  readonly #workshop: Workshop;
  readonly #name: string;
  readonly #results: GpuArray[] = [];
  readonly #scratch: Block[] = [];

  private constructor(workshop: Workshop, name: string) {
    this.#workshop = workshop;
    this.#name = name;
    this.limits = workshop.gpu.limits;
  }

  /** Does an operation; errors name it. */
  static run<Result>(workshop: Workshop, name: string, operation: (job: Job) => Result): Result {
    const job = new Job(workshop, name);
    try {
      return operation(job);
    } catch (error) {
      for (const { id } of job.#results) workshop.buffers.free(id);
      throw error;
    } finally {
      for (const block of job.#scratch) workshop.buffers.release(block);
    }
  }

  /** An array, its elements on the device. */
  get(id: BufferId): GpuArray {
    return made(this.#workshop, this.#workshop.buffers.get(id));
  }

  /** What elements an array has, or will have when they are needed. */
  dtypeOf(id: BufferId): DType {
    return this.#workshop.buffers.get(id).dtype;
  }

  /** A new array whose elements are computed when they are needed, together with what they come from or go into. */
  pend(call: ElementCall): BufferId {
    return pend(this.#workshop, this.#name, call);
  }

  /** A new array; its elements are arbitrary until written. */
  result(dtype: DType, size: number): GpuArray {
    limitPending(this.#workshop, size);
    const array = this.#workshop.buffers.create(dtype, size, this.#name);
    this.#results.push(array);
    return array;
  }

  /** A result of zeros. */
  zeros(dtype: DType, size: number): GpuArray {
    const array = this.result(dtype, size);
    this.clear(array);
    return array;
  }

  /** `size` elements of arbitrary contents that last as long as the operation. */
  scratch(size: number): Elements {
    limitPending(this.#workshop, size);
    const block = this.#workshop.buffers.allocate(size, this.#name);
    this.#scratch.push(block);
    return { block, size };
  }

  clear({ block }: Elements): void {
    this.#workshop.queue.clear(block);
  }

  launch(call: Launch): void {
    launch(this.#workshop, this.#name, call);
  }
}
