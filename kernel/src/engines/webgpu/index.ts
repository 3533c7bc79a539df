import type { ElementArray } from '../../tensor/dtype.js';
import { EngineError } from '../../tensor/errors.js';
import type { DeviceName } from '../../tensor/handle.js';
import type {
  BinaryOp,
  BufferId,
  CompareOp,
  DenseCall,
  Engine,
  EngineCall,
  EngineOps,
  ReduceOp,
  UnaryOp
} from '../engine.js';
import { removeEngine } from '../registry.js';
import type { GpuArray } from './buffers.js';
import { Buffers } from './buffers.js';
import type { GpuDevice } from './device.js';
import { sharedDevice } from './device.js';
import type { ProgramSource } from './gpujs/compile.js';
import { loadCompiler } from './gpujs/compile.js';
import { denseSource, SOFTMAX, SOFTMAX_SCALES } from './gpujs/sources.js';
import type { Matrix, Program } from './program.js';
import { Queue } from './queue.js';
import { rowBlocks } from './row-blocks.js';

/** One launch of a program: what ran, and what gpu.js had made of which text. */
export interface Dispatch {
  source: ProgramSource;
  program: Program;
  workgroups: number;
}

export interface WebgpuEngine extends Engine {
  /** Called once per launch, before it. Replaceable at any time; null reports to nobody. */
  onDispatch: ((dispatch: Dispatch) => void) | null;
}

/**
 * The GPU engine. Dense (and so TimeDistributed(Dense)) and softmax run on it, as programs made by gpu.js; the other
 * operations say that they do not yet. Both device names get the same programs today.
 * @throws `EngineError` when there is no usable GPU
 */
export async function createWebgpuEngine(
  device: Exclude<DeviceName, 'cpu'>
): Promise<WebgpuEngine> {
  const gpu = await sharedDevice();
  return new GpujsEngine(device, gpu, await loadCompiler());
}

class GpujsEngine implements WebgpuEngine {
  readonly device: Exclude<DeviceName, 'cpu'>;
  readonly description: string;
  onCall: ((call: EngineCall) => void) | null = null;
  onDispatch: ((dispatch: Dispatch) => void) | null = null;
  readonly #gpu: GpuDevice;
  readonly #queue: Queue;
  readonly #buffers: Buffers;
  readonly #compile: (source: ProgramSource) => Program;
  readonly #programs = new Map<string, Program>();

  constructor(
    device: Exclude<DeviceName, 'cpu'>,
    gpu: GpuDevice,
    compile: (source: ProgramSource) => Program
  ) {
    this.device = device;
    this.description = `GPU, ${gpu.description}, programs by gpu.js`;
    this.#gpu = gpu;
    this.#queue = new Queue(gpu);
    this.#buffers = new Buffers(gpu, this.#queue);
    this.#compile = compile;
    gpu.onFailure.add(() => removeEngine(device));
  }

  write(elements: ElementArray): BufferId {
    return this.#buffers.write(elements).id;
  }

  read(id: BufferId): Promise<ElementArray> {
    return this.#buffers.read(id);
  }

  peek(): undefined {
    return undefined;
  }

  free(id: BufferId): void {
    this.#buffers.free(id);
  }

  memory(): { buffers: number; bytes: number } {
    return this.#buffers.memory();
  }

  dense({ x, kernel, bias, rows, inputs, units, activation }: DenseCall): BufferId {
    this.#report('dense', [rows, inputs, units]);
    const useBias = bias !== null;
    const perRow = activation === 'softmax';
    const source = denseSource(perRow ? 'linear' : activation, useBias);
    const out = this.#buffers.create('float32', rows * units, 'dense');
    const weights = [this.#matrix(kernel, units, inputs)];
    if (useBias) weights.push(this.#matrix(bias, units, 1));
    const all = this.#matrix(x, inputs, rows);
    for (const [from, to] of this.#blocks('dense', rows, [inputs, units], weights)) {
      const block = rowsOf(all, from, to);
      this.#launch(
        source,
        [block, ...weights],
        [inputs],
        rowsOf(matrixOf(out, units, rows), from, to)
      );
    }
    if (!perRow) return out.id;
    const activated = this.#softmaxRows(out, rows, units);
    this.#buffers.free(out.id);
    return activated.id;
  }

  softmax(x: BufferId, rows: number, columns: number): BufferId {
    this.#report('softmax', [rows, columns]);
    return this.#softmaxRows(this.#buffers.get(x), rows, columns).id;
  }

  matMul(): never {
    throw this.#notYet('matMul');
  }

  simpleRnn(): never {
    throw this.#notYet('SimpleRNN');
  }

  simpleRnnGradient(): never {
    throw this.#notYet('The gradient of SimpleRNN');
  }

  lstm(): never {
    throw this.#notYet('LSTM');
  }

  lstmGradient(): never {
    throw this.#notYet('The gradient of LSTM');
  }

  gru(): never {
    throw this.#notYet('GRU');
  }

  gruGradient(): never {
    throw this.#notYet('The gradient of GRU');
  }

  unary(op: UnaryOp): never {
    throw this.#notYet(op);
  }

  unaryGradient(op: UnaryOp): never {
    throw this.#notYet(`The gradient of ${op}`);
  }

  binary(op: BinaryOp): never {
    throw this.#notYet(op);
  }

  compare(op: CompareOp): never {
    throw this.#notYet(op);
  }

  where(): never {
    throw this.#notYet('where');
  }

  softmaxGradient(): never {
    throw this.#notYet('The gradient of softmax');
  }

  reduce(op: ReduceOp): never {
    throw this.#notYet(op);
  }

  argMax(): never {
    throw this.#notYet('argMax');
  }

  gatherStrided(): never {
    throw this.#notYet('Taking parts of a tensor (slice, transpose, timestep)');
  }

  scatterStrided(): never {
    throw this.#notYet('The gradient of taking parts of a tensor');
  }

  gatherRows(): never {
    throw this.#notYet('Looking up rows (Embedding)');
  }

  scatterRows(): never {
    throw this.#notYet('The gradient of looking up rows');
  }

  concat(): never {
    throw this.#notYet('Joining tensors (concat, pad)');
  }

  cast(): never {
    throw this.#notYet('cast');
  }

  adam(): never {
    throw this.#notYet('Adam');
  }

  #softmaxRows(x: GpuArray, rows: number, columns: number): GpuArray {
    const out = this.#buffers.create('float32', rows * columns, 'softmax');
    const scales = this.#buffers.create('float32', rows * 2, 'softmax scales');
    const [input, scale, result] = [
      matrixOf(x, columns, rows),
      matrixOf(scales, 2, rows),
      matrixOf(out, columns, rows)
    ];
    for (const [from, to] of this.#blocks('softmax', rows, [columns, 2], [])) {
      const block = rowsOf(input, from, to);
      const blockScales = rowsOf(scale, from, to);
      this.#launch(SOFTMAX_SCALES, [block], [columns], blockScales);
      this.#launch(SOFTMAX, [block, blockScales], [], rowsOf(result, from, to));
    }
    this.#buffers.free(scales.id);
    return out;
  }

  /** Blocks of rows that one launch may take: WebGPU binds and launches only so much, and past it reads zeros. */
  #blocks(
    where: string,
    rows: number,
    columns: readonly number[],
    shared: readonly Matrix[]
  ): [from: number, to: number][] {
    return rowBlocks(where, rows, columns, shared, this.#gpu.limits);
  }

  #launch(
    source: ProgramSource,
    inputs: readonly Matrix[],
    scalars: readonly number[],
    out: Matrix
  ): void {
    if (out.columns * out.rows === 0) return;
    const program = this.#programs.get(source.text) ?? this.#compile(source);
    this.#programs.set(source.text, program);
    const [width, height] = program.workgroup;
    const workgroups = Math.ceil(out.columns / width) * Math.ceil(out.rows / height);
    this.onDispatch?.({ source, program, workgroups });
    this.#queue.dispatch(program, inputs, scalars, out);
  }

  #matrix(id: BufferId, columns: number, rows: number): Matrix {
    return matrixOf(this.#buffers.get(id), columns, rows);
  }

  #report(op: keyof EngineOps, sizes: readonly number[]): void {
    this.onCall?.({ op, sizes });
  }

  #notYet(what: string): EngineError {
    return new EngineError({
      code: 'not-on-gpu',
      where: what,
      what: `${what} does not run on the GPU yet.`,
      got: `tensors on '${this.device}'`,
      expected:
        "tensors on 'cpu', or an operation the GPU has: Dense, TimeDistributed(Dense), softmax",
      fix: "move them first: await x.to('cpu'), or await useDevice('cpu')"
    });
  }
}

function matrixOf({ buffer }: GpuArray, columns: number, rows: number): Matrix {
  return { buffer, offset: 0, columns, rows };
}

function rowsOf(matrix: Matrix, from: number, to: number): Matrix {
  const offset = from * matrix.columns * Float32Array.BYTES_PER_ELEMENT;
  return { ...matrix, offset, rows: to - from };
}
