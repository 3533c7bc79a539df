/**
 * Functions of the user on the CPU: gpu.js compiles them to WebAssembly, or where it cannot runs them as JavaScript.
 * Both compute in float32, as the GPU does.
 */
import type { UserKernelCall } from '../engine.js';
import { functionSetting, LOOP_MAX_ITERATIONS } from '../gpujs-settings.js';
import { platform } from '../platform.js';

export type CpuMode = 'webasm' | 'cpu';

/** What we use of gpu.js. */
interface Gpujs {
  GPU: new (settings: { mode: CpuMode }) => {
    createKernel(text: string, settings: Record<string, unknown>): CpuKernel;
  };
  input(elements: ArrayLike<number>, sizes: number[]): unknown;
}

interface CpuKernel {
  (...args: unknown[]): Nested;
  setOutput(sizes: number[]): void;
}

/** Rows of rows of numbers, innermost first. */
type Nested = Float32Array | Nested[];

/** Kernels of one mode, each compiled once; gpu.js keeps what it made for the last eight sizes. */
export class CpuKernels {
  readonly mode: CpuMode;
  readonly #gpujs: Gpujs;
  readonly #gpu: InstanceType<Gpujs['GPU']>;
  readonly #kernels = new Map<string, CpuKernel>();

  constructor(mode: CpuMode) {
    this.mode = mode;
    this.#gpujs = platform().loadModule('gpu.js') as Gpujs;
    this.#gpu = new this.#gpujs.GPU({ mode });
  }

  /** The elements of the result; `arrays` are those of the call. */
  run(call: UserKernelCall, arrays: readonly Float32Array[]): Float32Array {
    const output = [...call.output];
    const size = output.reduce((a, b) => a * b, 1);
    if (size === 0) return new Float32Array(0); // gpu.js refuses it
    const kernel = this.#kernelOf(call);
    kernel.setOutput(output);
    const given = arrays.map((elements, i) =>
      this.#argument(elements, call.arrays[i]?.sizes ?? [])
    );
    return flattened(kernel(...given, ...call.integers), size);
  }

  #kernelOf({ text, functions }: UserKernelCall): CpuKernel {
    const key = [...functions.map(({ source }) => source), text].join('\n');
    const known = this.#kernels.get(key);
    if (known) return known;
    const kernel = this.#gpu.createKernel(text, {
      dynamicArguments: true,
      dynamicOutput: true,
      functions: functions.map(functionSetting),
      loopMaxIterations: LOOP_MAX_ITERATIONS,
      precision: 'single'
    });
    this.#kernels.set(key, kernel);
    return kernel;
  }

  /** Flat elements with their sizes; gpu.js's JavaScript reads those at wrong places beyond one axis, so it gets rows. */
  #argument(elements: Float32Array, sizes: readonly number[]): unknown {
    if (this.mode === 'webasm') return this.#gpujs.input(elements, [...sizes]);
    return nested(elements, sizes);
  }
}

function nested(elements: Float32Array, sizes: readonly number[]): Nested {
  if (sizes.length <= 1) return elements;
  const outer = sizes[sizes.length - 1] ?? 0;
  const each = outer === 0 ? 0 : elements.length / outer;
  return Array.from({ length: outer }, (_, i) =>
    nested(elements.subarray(i * each, (i + 1) * each), sizes.slice(0, -1))
  );
}

function flattened(result: Nested, size: number): Float32Array {
  if (result instanceof Float32Array) return result;
  const flat = new Float32Array(size);
  let at = 0;
  const add = (part: Nested): void => {
    if (!(part instanceof Float32Array)) return part.forEach(add);
    flat.set(part, at);
    at += part.length;
  };
  add(result);
  return flat;
}
