/** Part of a buffer as a program sees it: `[columns, rows]` float32 elements from a byte offset on. */
export interface Matrix {
  buffer: GPUBuffer;
  /** Bytes, a multiple of 256. */
  offset: number;
  columns: number;
  rows: number;
}

/** A translated function: one compute shader and the layout of its uniform parameters. */
export interface Program {
  readonly name: string;
  /** gpu.js's WGSL, as it came. */
  readonly compiled: string;
  /** The same with unsafe WGSL functions replaced; this is what runs. */
  readonly shader: string;
  readonly workgroup: readonly [number, number];
  readonly parameterBytes: number;
  writeParameters(
    target: ArrayBuffer,
    inputs: readonly Matrix[],
    scalars: readonly number[],
    out: Matrix
  ): void;
}
