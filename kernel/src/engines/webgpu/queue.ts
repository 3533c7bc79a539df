import type { GpuDevice } from './device.js';
import type { Matrix, Program } from './program.js';
import { USAGE } from './usage.js';

/** Dispatches recorded before the GPU gets them: a submit costs as much as four of them. */
const DISPATCHES_PER_SUBMIT = 64;

/** Records dispatches and hands them to the GPU in bunches: when enough are there, before a read, or soon. */
export class Queue {
  readonly #gpu: GpuDevice;
  readonly #pipelines = new WeakMap<Program, GPUComputePipeline>();
  #encoder: GPUCommandEncoder | null = null;
  #uniforms: GPUBuffer[] = [];

  constructor(gpu: GpuDevice) {
    this.#gpu = gpu;
  }

  /** Runs `program` once per element of `out`. */
  dispatch(
    program: Program,
    inputs: readonly Matrix[],
    scalars: readonly number[],
    out: Matrix
  ): void {
    const { device } = this.#gpu;
    const uniform = device.createBuffer({
      size: program.parameterBytes,
      usage: USAGE.uniform,
      mappedAtCreation: true
    });
    program.writeParameters(uniform.getMappedRange(), inputs, scalars, out);
    uniform.unmap();
    this.#uniforms.push(uniform);
    const pipeline = this.#pipelineOf(program);
    const bindings = [{ buffer: uniform }, ...[...inputs, out].map(bindingOf)];
    this.#encoder ??= this.#open();
    const pass = this.#encoder.beginComputePass({ label: program.name });
    pass.setPipeline(pipeline);
    pass.setBindGroup(
      0,
      device.createBindGroup({
        label: program.name,
        layout: pipeline.getBindGroupLayout(0),
        entries: bindings.map((resource, binding) => ({ binding, resource }))
      })
    );
    const [width, height] = program.workgroup;
    pass.dispatchWorkgroups(Math.ceil(out.columns / width), Math.ceil(out.rows / height));
    pass.end();
    if (this.#uniforms.length >= DISPATCHES_PER_SUBMIT) this.flush();
  }

  /** Gives the GPU everything recorded so far. */
  flush(): void {
    if (!this.#encoder) return;
    this.#gpu.device.queue.submit([this.#encoder.finish()]);
    this.#encoder = null;
    // Destroying after the submit is allowed: the GPU finishes what it was given.
    for (const uniform of this.#uniforms) uniform.destroy();
    this.#uniforms = [];
  }

  #open(): GPUCommandEncoder {
    queueMicrotask(() => this.flush());
    return this.#gpu.device.createCommandEncoder();
  }

  #pipelineOf(program: Program): GPUComputePipeline {
    const known = this.#pipelines.get(program);
    if (known) return known;
    const { device } = this.#gpu;
    const module = device.createShaderModule({ label: program.name, code: program.shader });
    const pipeline = device.createComputePipeline({
      label: program.name,
      layout: 'auto',
      compute: { module, entryPoint: 'main' }
    });
    this.#pipelines.set(program, pipeline);
    return pipeline;
  }
}

function bindingOf({ buffer, offset, columns, rows }: Matrix): GPUBufferBinding {
  // A binding of no bytes is not allowed; every buffer has at least four.
  const size = Math.max(columns * rows, 1) * Float32Array.BYTES_PER_ELEMENT;
  return { buffer, offset, size };
}
