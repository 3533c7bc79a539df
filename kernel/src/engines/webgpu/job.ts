import type { DType } from '../../tensor/dtype.js';
import { EngineError } from '../../tensor/errors.js';
import type { BufferId } from '../engine.js';
import type { Binding } from './bind-groups.js';
import type { Buffers, GpuArray } from './buffers.js';
import { ELEMENT_BYTES } from './buffers.js';
import type { GpuDevice } from './device.js';
import type { Block } from './pool.js';
import type { Dispatch, Queue } from './queue.js';
import type { Shader } from './shader.js';
import { groupsFor, MOST_GROUPS, THREADS, Uniforms } from './shader.js';

/** What every operation computes with. */
export interface Workshop {
  readonly buffers: Buffers;
  readonly queue: Queue;
  readonly limits: GpuDevice['limits'];
  /** Told of every dispatch before it. */
  onDispatch(dispatch: Dispatch): void;
}

/** Elements of an operand: an array's, or memory that lasts as long as the operation. */
export interface Elements {
  readonly block: Block;
  readonly size: number;
}

/** One launch, its operands whole unless they are bindings of parts. */
export interface Launch {
  shader: Shader;
  reads: readonly (Elements | Binding)[];
  writes: readonly (Elements | Binding)[];
  uniforms?: Uniforms;
  /** Workgroups; or `threads` for shaders that take one element a thread. */
  groups?: readonly [x: number, y?: number, z?: number];
  threads?: number;
}

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
    this.limits = workshop.limits;
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

  get(id: BufferId): GpuArray {
    return this.#workshop.buffers.get(id);
  }

  /** A new array; its elements are arbitrary until written. */
  result(dtype: DType, size: number): GpuArray {
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
    const block = this.#workshop.buffers.allocate(size, this.#name);
    this.#scratch.push(block);
    return { block, size };
  }

  clear({ block }: Elements): void {
    this.#workshop.queue.clear(block);
  }

  launch({ shader, reads, writes, uniforms = new Uniforms(), groups, threads = 0 }: Launch): void {
    const [x, y = 1, z = 1] = groups ?? groupsFor(Math.ceil(threads / THREADS));
    if (x * y * z === 0) return;
    this.#requireLaunchable(Math.max(x, y, z));
    const dispatch: Dispatch = {
      shader,
      uniforms,
      reads: reads.map(operand => this.#bind(operand)),
      writes: writes.map(operand => this.#bind(operand)),
      groups: [x, y, z]
    };
    this.#workshop.onDispatch(dispatch);
    this.#workshop.queue.dispatch(dispatch);
  }

  #requireLaunchable(groups: number): void {
    if (groups <= MOST_GROUPS) return;
    throw this.#overLimit(`${groups} workgroups`, `at most ${MOST_GROUPS}`);
  }

  /** Past the limit a binding reads zeros and says so much later. */
  #bind(operand: Elements | Binding): Binding {
    const binding = 'offset' in operand ? operand : whole(operand);
    const { maxStorageBufferBindingSize: limit } = this.limits;
    if (binding.bytes <= limit) return binding;
    throw this.#overLimit(`${binding.bytes} bytes`, `at most ${limit} bytes`);
  }

  #overLimit(got: string, expected: string): EngineError {
    return new EngineError({
      code: 'over-gpu-limit',
      where: this.#name,
      what: `This ${this.#name} is larger than the GPU can bind or launch at once.`,
      got,
      expected,
      fix: "use a smaller batch, or the CPU: await x.to('cpu')"
    });
  }
}

/** All elements of an operand. */
function whole({ block, size }: Elements): Binding {
  return { block, offset: 0, bytes: Math.max(size, 1) * ELEMENT_BYTES };
}

/** Some elements of an operand; they start at a multiple of 64. */
export function part({ block }: Elements, from: number, size: number): Binding {
  return { block, offset: from * ELEMENT_BYTES, bytes: Math.max(size, 1) * ELEMENT_BYTES };
}

/** Calls `use` for parts of `size` elements that bindings can hold. */
export function inParts(
  { limits }: Job,
  size: number,
  use: (start: number, count: number) => void
): void {
  const fitting = Math.floor(limits.maxStorageBufferBindingSize / ELEMENT_BYTES);
  const step = fitting - (fitting % PART_STEP);
  for (let start = 0; start < size; start += step) use(start, Math.min(step, size - start));
}

/** Bindings start at multiples of 256 bytes. */
const PART_STEP = 64;
