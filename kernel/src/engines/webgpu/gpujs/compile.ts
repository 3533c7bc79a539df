/**
 * gpu.js as a compiler: it translates the text of a JavaScript function to WGSL at once, before it touches any device,
 * and our queue runs that WGSL on our device and buffers. What is used of it is internal, so the version is pinned
 * (2.24.1) and test/engines compares what is dispatched with what gpu.js makes by itself.
 */
import { functionSetting, LOOP_MAX_ITERATIONS } from '../../gpujs-settings.js';
import { platform } from '../../platform.js';
import type { UserFunction } from '../../engine.js';
import type { Shader } from '../shader.js';
import { Uniforms } from '../shader.js';
import { withSafeMath } from './safe-math.js';

/** A function of gpu.js's JavaScript subset, and the arguments it takes. */
export interface ProgramSource {
  name: string;
  /** Arrays come first, then integers. */
  text: string;
  arrays: number;
  integers: number;
  /** Functions that the text calls. Default none. */
  functions?: readonly UserFunction[];
  /** Axes of the result. Default 2. */
  dimensions?: 1 | 2 | 3;
}

/** Sizes of an array, innermost first. */
export interface Matrix {
  columns: number;
  rows: number;
  /** Default 1. */
  layers?: number;
}

/** A translated function: one compute shader and the layout of its uniforms. */
export interface Program {
  /** gpu.js's WGSL, as it came. */
  readonly compiled: string;
  /** The same with unsafe WGSL functions replaced; this is what runs. */
  readonly shader: Shader;
  /** Columns and rows of a workgroup. */
  readonly workgroup: readonly [number, number];
  /** `width`: threads of a row of workgroups, for a result of one axis that is launched in several rows. */
  uniforms(
    inputs: readonly Matrix[],
    scalars: readonly number[],
    out: Matrix,
    width?: number
  ): Uniforms;
}

/** Workgroups for every element of a result. */
export function groupsOf({ workgroup }: Program, { columns, rows }: Matrix): [number, number] {
  return [Math.ceil(columns / workgroup[0]), Math.ceil(rows / workgroup[1])];
}

/** Translates functions, each once. */
export class Compiler {
  readonly #gpujs: Gpujs;
  readonly #programs = new Map<string, Program>();

  constructor(gpujs: Gpujs) {
    this.#gpujs = gpujs;
  }

  programOf(source: ProgramSource): Program {
    const key = [...(source.functions ?? []).map(({ source: text }) => text), source.text].join(
      '\n'
    );
    const known = this.#programs.get(key);
    if (known) return known;
    const program = compile(this.#gpujs, source);
    this.#programs.set(key, program);
    return program;
  }
}

/** What we use of a gpu.js kernel. */
interface GpujsKernel {
  build(...args: unknown[]): Promise<void>;
  compiledSource: string;
  workgroupSize: [number, number, number];
  paramsLayout: {
    arrayArgs: { dimsOffset: number }[];
    scalarArgs: { offset: number }[];
  };
}

interface Gpujs {
  WebGPUKernel: new (text: string, settings: Record<string, unknown>) => GpujsKernel;
  WebGPUContext: { acquire: () => Promise<unknown> };
}

let shared: Compiler | null = null;

/** The one compiler of the process; the first call loads gpu.js. */
export function loadCompiler(): Compiler {
  shared ??= new Compiler(platform().loadModule('gpu.js') as Gpujs);
  return shared;
}

function compile({ WebGPUKernel, WebGPUContext }: Gpujs, source: ProgramSource): Program {
  const { name, text, arrays, integers, functions = [], dimensions = 2 } = source;
  const kernel = new WebGPUKernel(text, {
    output: fill(dimensions, 1),
    argumentTypes: [...fill(arrays, 'Array'), ...fill(integers, 'Integer')],
    functions: functions.map(functionSetting),
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
  const { arrayArgs, scalarArgs } = kernel.paramsLayout;
  const [width, height] = kernel.workgroupSize;
  const code = withSafeMath(kernel.compiledSource);
  return {
    compiled: kernel.compiledSource,
    shader: { name, code, reads: arrays, writes: 1 },
    workgroup: [width, height],
    uniforms(inputs, scalars, out, width = 0) {
      const uniforms = new Uniforms();
      writeSizes(uniforms.view, 0, out, width);
      inputs.forEach((input, i) => writeSizes(uniforms.view, arrayArgs[i]?.dimsOffset ?? 0, input));
      scalars.forEach((scalar, i) =>
        uniforms.view.setInt32(scalarArgs[i]?.offset ?? 0, scalar, true)
      );
      return uniforms;
    }
  };
}

/** gpu.js's sizes are [x, y, z] and a fourth number, which only programs of one axis read, of their result. */
function writeSizes(
  view: DataView,
  offset: number,
  { columns, rows, layers = 1 }: Matrix,
  fourth = 0
): void {
  [columns, rows, layers, fourth].forEach((size, i) => view.setUint32(offset + i * 4, size, true));
}

function fill<T>(count: number, value: T): T[] {
  return new Array<T>(count).fill(value);
}
