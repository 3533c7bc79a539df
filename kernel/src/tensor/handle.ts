import type { DType, ElementArray } from './dtype.js';

/**
 * Where a tensor's values can be computed: `cpu` is the WASM engine, `webgpu` and `gpujs` are the WebGPU engine
 * (`gpujs` takes gpu.js's programs for Dense and TimeDistributed, `webgpu` our own).
 */
export type DeviceName = 'cpu' | 'webgpu' | 'gpujs';

/**
 * A tensor's hold on its values. Several tensors may share one handle's memory (`reshape`);
 * the memory goes back when the last of them is disposed.
 */
export interface TensorHandle {
  readonly device: DeviceName;
  readonly dtype: DType;
  readonly size: number;
  /** True where there are no values: the tensor stands for what a model will be given. */
  readonly isSymbolic?: true;
  /** An owned copy, taken of the values as they are at the call. */
  read(): Promise<ElementArray>;
  /** The live values where reading needs no wait (CPU), for one synchronous use; otherwise undefined. */
  peek(): ElementArray | undefined;
  /** Has `callback` called when the memory is given back, before it can hold anything else. */
  onFree(callback: () => void): void;
  /** One more tensor shares this memory. */
  retain(): void;
  /** One tensor fewer; the last release frees the memory. */
  release(): void;
}
