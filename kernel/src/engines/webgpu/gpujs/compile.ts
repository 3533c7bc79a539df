/**
 * gpu.js as a compiler: it translates the text of a JavaScript function to WGSL at once, before it touches any device,
 * and our queue runs that WGSL on our device and buffers. What is used of it is internal, so the version is pinned
 * (2.24.1) and test/engines compares what is dispatched with what gpu.js makes by itself.
 */
import type { Matrix, Program } from '../program.js';
import { withSafeMath } from './safe-math.js';

/**
 * gpu.js ends a loop whose bound is an argument after `loopMaxIterations` turns without a word (1000 by default): a dot
 * product over 2000 elements was half of what it should be. Larger than any axis here.
 */
const LOOP_MAX_ITERATIONS = 2 ** 30;

/** A function of gpu.js's JavaScript subset, and the arguments it takes. */
export interface ProgramSource {
  name: string;
  /** Two-dimensional arrays come first, then integers. */
  text: string;
  arrays: number;
  integers: number;
}

/** What we use of a gpu.js kernel. */
interface GpujsKernel {
  build(...args: unknown[]): Promise<void>;
  compiledSource: string;
  workgroupSize: [number, number, number];
  paramsLayout: {
    arrayArgs: { dimsOffset: number }[];
    scalarArgs: { offset: number }[];
    byteLength: number;
  };
}

interface Gpujs {
  WebGPUKernel: new (text: string, settings: Record<string, unknown>) => GpujsKernel;
  WebGPUContext: { acquire: () => Promise<unknown> };
}

/** Loads gpu.js (about 100 ms, so only when a GPU is used). The result translates functions. */
export async function loadCompiler(): Promise<(source: ProgramSource) => Program> {
  const loaded: unknown = await import('gpu.js');
  const { default: gpujs } = loaded as { default: Gpujs };
  return source => compile(gpujs, source);
}

function compile({ WebGPUKernel, WebGPUContext }: Gpujs, source: ProgramSource): Program {
  const { name, text, arrays, integers } = source;
  const kernel = new WebGPUKernel(text, {
    output: [1, 1],
    argumentTypes: [...fill(arrays, 'Array'), ...fill(integers, 'Integer')],
    loopMaxIterations: LOOP_MAX_ITERATIONS
  });
  const acquire = WebGPUContext.acquire;
  // After translating, `build` asks for gpu.js's own device and goes on when it comes: it never does.
  WebGPUContext.acquire = () => new Promise(() => undefined);
  try {
    void kernel.build(...fill(arrays, [[0]]), ...fill(integers, 1));
  } finally {
    WebGPUContext.acquire = acquire;
  }
  const { arrayArgs, scalarArgs, byteLength } = kernel.paramsLayout;
  const [width, height] = kernel.workgroupSize;
  return {
    name,
    compiled: kernel.compiledSource,
    shader: withSafeMath(kernel.compiledSource),
    workgroup: [width, height],
    parameterBytes: byteLength,
    writeParameters(target, inputs, scalars, out) {
      const view = new DataView(target);
      writeSizes(view, 0, out);
      inputs.forEach((input, i) => writeSizes(view, arrayArgs[i]?.dimsOffset ?? 0, input));
      scalars.forEach((scalar, i) => view.setInt32(scalarArgs[i]?.offset ?? 0, scalar, true));
    }
  };
}

/** gpu.js's sizes are [x, y, z] and a fourth number that its two-dimensional programs do not read. */
function writeSizes(view: DataView, offset: number, { columns, rows }: Matrix): void {
  [columns, rows, 1, 0].forEach((size, i) => view.setUint32(offset + i * 4, size, true));
}

function fill<T>(count: number, value: T): T[] {
  return new Array<T>(count).fill(value);
}
