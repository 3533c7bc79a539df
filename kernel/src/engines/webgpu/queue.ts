import type { Binding } from './bind-groups.js';
import { BindGroups } from './bind-groups.js';
import type { GpuDevice } from './device.js';
import type { Block } from './pool.js';
import type { Shader, Uniforms } from './shader.js';
import { UNIFORM_BYTES } from './shader.js';
import { USAGE } from './usage.js';

/** Dispatches recorded before the GPU gets them: a submit costs as much as four of them. */
const DISPATCHES_PER_SUBMIT = 64;

/** One launch of a shader. */
export interface Dispatch {
  readonly shader: Shader;
  readonly uniforms: Uniforms;
  readonly reads: readonly Binding[];
  readonly writes: readonly Binding[];
  readonly groups: readonly [x: number, y: number, z: number];
}

/**
 * Records dispatches in one pass of one encoder and hands them to the GPU in bunches: when enough are there, before a
 * read, or soon. Dispatches of a pass run one after the other as far as anyone can see.
 */
export class Queue {
  readonly #gpu: GpuDevice;
  readonly #pipelines = new WeakMap<Shader, GPUComputePipeline>();
  readonly #bindGroups: BindGroups;
  /** One slot for each dispatch of a submit; written before the submit, so that the next one may use it again. */
  readonly #uniforms: GPUBuffer;
  readonly #slots = new Uint8Array(DISPATCHES_PER_SUBMIT * UNIFORM_BYTES);
  #encoder: GPUCommandEncoder | null = null;
  #pass: GPUComputePassEncoder | null = null;
  #dispatches = 0;

  constructor(gpu: GpuDevice) {
    this.#gpu = gpu;
    this.#uniforms = gpu.device.createBuffer({
      label: 'uniforms',
      size: this.#slots.length,
      usage: USAGE.uniform | USAGE.copyDestination
    });
    this.#bindGroups = new BindGroups(gpu.device, this.#uniforms);
  }

  dispatch({ shader, uniforms, reads, writes, groups }: Dispatch): void {
    const offset = this.#dispatches * UNIFORM_BYTES;
    this.#slots.set(new Uint8Array(uniforms.view.buffer), offset);
    this.#dispatches++;
    this.#pass ??= this.#open().beginComputePass();
    this.#pass.setPipeline(this.#pipelineOf(shader));
    this.#pass.setBindGroup(0, this.#bindGroups.groupOf(shader, [...reads, ...writes]), [offset]);
    this.#pass.dispatchWorkgroups(...groups);
    if (this.#dispatches === DISPATCHES_PER_SUBMIT) this.flush();
  }

  /** Fills a block with zeros. */
  clear({ buffer }: Block): void {
    this.#endPass();
    this.#open().clearBuffer(buffer);
  }

  /** Copies a block into a buffer of the same size. */
  copy({ buffer, bytes }: Block, to: GPUBuffer): void {
    this.#endPass();
    this.#open().copyBufferToBuffer(buffer, 0, to, 0, Math.min(bytes, to.size));
  }

  /** Gives the GPU everything recorded so far. */
  flush(): void {
    if (!this.#encoder) return;
    this.#endPass();
    const { queue } = this.#gpu.device;
    queue.writeBuffer(this.#uniforms, 0, this.#slots, 0, this.#dispatches * UNIFORM_BYTES);
    queue.submit([this.#encoder.finish()]);
    this.#encoder = null;
    this.#dispatches = 0;
  }

  /** A block is about to go. */
  forget(block: Block): void {
    this.#bindGroups.forget(block);
  }

  #open(): GPUCommandEncoder {
    if (!this.#encoder) {
      this.#encoder = this.#gpu.device.createCommandEncoder();
      queueMicrotask(() => this.flush());
    }
    return this.#encoder;
  }

  #endPass(): void {
    this.#pass?.end();
    this.#pass = null;
  }

  #pipelineOf(shader: Shader): GPUComputePipeline {
    const known = this.#pipelines.get(shader);
    if (known) return known;
    const { device } = this.#gpu;
    const module = device.createShaderModule({ label: shader.name, code: shader.code });
    const pipeline = device.createComputePipeline({
      label: shader.name,
      layout: this.#bindGroups.layoutOf(shader).pipeline,
      compute: { module, entryPoint: 'main' }
    });
    this.#pipelines.set(shader, pipeline);
    return pipeline;
  }
}
