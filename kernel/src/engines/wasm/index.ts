import type { DType, ElementArray } from '../../tensor/dtype.js';
import { dtypeOf } from '../../tensor/dtype.js';
import type {
  AdamCall,
  BinaryOp,
  BufferId,
  CompareOp,
  ConcatPart,
  DenseCall,
  Engine,
  EngineCall,
  EngineOps,
  GruCall,
  LstmCall,
  MatMulCall,
  RecurrentCall,
  RecurrentGradientCall,
  RecurrentGradients,
  RecurrentResult,
  ReduceOp,
  SimpleRnnCall,
  StridedOperand,
  UnaryOp,
  UserKernelCall
} from '../engine.js';
import { CpuKernels } from '../gpujs-cpu/cpu-kernels.js';
import { platform } from '../platform.js';
import { adam } from './adam.js';
import { binary } from './binary.js';
import { Buffers } from './buffers.js';
import { addStrided, castInto, copyStrided, joinRows } from './copy.js';
import { gru, gruGradient } from './gru.js';
import { Heap } from './heap.js';
import type { Workshop } from './job.js';
import { Job } from './job.js';
import { lstm, lstmGradient } from './lstm.js';
import type { WasmVariant } from './module.js';
import { chooseVariant, compile, importsOf, instantiate } from './module.js';
import { PackedWeights } from './packed-weights.js';
import { dense, matMul } from './products.js';
import { reduce } from './reduce.js';
import { gatherRows, scatterRows } from './rows.js';
import { argMax, compare, where } from './selection.js';
import { simpleRnn, simpleRnnGradient } from './simple-rnn.js';
import { sizeOf } from '../strided.js';
import { softmax, softmaxGradient } from './softmax.js';
import { Pool } from './threads/pool.js';
import { unary, unaryGradient } from './unary.js';

export interface WasmEngineOptions {
  /** Default: the fastest this machine takes. */
  variant?: WasmVariant;
  /** Most memory, in pages of 64 KB. Default: 4 GB. */
  limitPages?: number;
  /** That compute at the same time, the caller's among them. Default: what the platform says. */
  threads?: number;
  /** Called on the caller's thread before it takes a part of an operation that several threads share; for tests. */
  beforePart?: () => void;
}

/** The CPU engine: WebAssembly SIMD, on several threads where an operation is large, and plain loops for what is rare. */
export function createWasmEngine(options: WasmEngineOptions = {}): Engine {
  return new WasmEngine(options);
}

/** Only wires: each family of operations has a file of its own. */
class WasmEngine implements Engine {
  readonly device = 'cpu';
  readonly description: string;
  onCall: ((call: EngineCall) => void) | null = null;
  readonly #workshop: Workshop;
  #userKernels: CpuKernels | null = null;

  constructor({ limitPages, beforePart, ...options }: WasmEngineOptions) {
    const variant = options.variant ?? chooseVariant();
    const threads = options.threads ?? platform().threads;
    const fma = variant === 'relaxed' ? ' with FMA' : '';
    this.description = `CPU, WebAssembly SIMD${fma}, ${threads} thread${threads === 1 ? '' : 's'}`;
    const heap = new Heap(limitPages);
    const imports = importsOf(heap.memory);
    const buffers = new Buffers(heap);
    const module = compile(variant);
    const wasm = instantiate(module, imports);
    const pool =
      threads === 1
        ? null
        : new Pool({ module, imports, functions: wasm, threads, beforeChunk: beforePart });
    const weights = new PackedWeights(buffers, wasm);
    this.#workshop = { buffers, wasm, weights, pool, unfinished: null };
  }

  /** The buffers, after what an interrupt left half-way is undone. */
  get #buffers(): Buffers {
    Job.undoUnfinished(this.#workshop);
    return this.#workshop.buffers;
  }

  write(elements: ElementArray): BufferId {
    return Job.run(this.#workshop, job => {
      const buffer = job.result(dtypeOf(elements), elements.length);
      buffer.elements.set(elements);
      return buffer.id;
    });
  }

  read(id: BufferId): Promise<ElementArray> {
    return Promise.resolve(this.peek(id).slice());
  }

  peek(id: BufferId): ElementArray {
    return this.#buffers.get(id).elements;
  }

  free(id: BufferId): void {
    Job.run(this.#workshop, ({ buffers, weights }) => {
      weights.forget(id);
      buffers.free(id);
    });
  }

  memory(): { buffers: number; bytes: number } {
    return this.#buffers.memory();
  }

  matMul(call: MatMulCall): BufferId {
    const { batch, m, k, n } = call;
    return this.#run('matMul', [batch * m, k, n], job => matMul(job, call));
  }

  dense(call: DenseCall): BufferId {
    const { rows, inputs, units } = call;
    return this.#run('dense', [rows, inputs, units], job => dense(job, call));
  }

  simpleRnn(call: SimpleRnnCall): RecurrentResult {
    return this.#run('simpleRnn', sizesOf(call), job => simpleRnn(job, call));
  }

  simpleRnnGradient(gradient: RecurrentGradientCall<SimpleRnnCall>): RecurrentGradients {
    return this.#run('simpleRnnGradient', sizesOf(gradient.call), job =>
      simpleRnnGradient(job, gradient)
    );
  }

  lstm(call: LstmCall): RecurrentResult {
    return this.#run('lstm', sizesOf(call), job => lstm(job, call));
  }

  lstmGradient(gradient: RecurrentGradientCall<LstmCall>): RecurrentGradients {
    return this.#run('lstmGradient', sizesOf(gradient.call), job => lstmGradient(job, gradient));
  }

  gru(call: GruCall): RecurrentResult {
    return this.#run('gru', sizesOf(call), job => gru(job, call));
  }

  gruGradient(gradient: RecurrentGradientCall<GruCall>): RecurrentGradients {
    return this.#run('gruGradient', sizesOf(gradient.call), job => gruGradient(job, gradient));
  }

  unary(op: UnaryOp, x: BufferId, size: number): BufferId {
    return this.#run('unary', [size], job => unary(job, op, x, size));
  }

  unaryGradient(op: UnaryOp, x: BufferId, y: BufferId, dy: BufferId, size: number): BufferId {
    return this.#run('unaryGradient', [size], job => unaryGradient(job, op, x, y, dy, size));
  }

  binary(op: BinaryOp, a: StridedOperand, b: StridedOperand, shape: readonly number[]): BufferId {
    return this.#run('binary', shape, job => binary(job, op, a, b, shape));
  }

  compare(op: CompareOp, a: StridedOperand, b: StridedOperand, shape: readonly number[]): BufferId {
    return this.#run('compare', shape, job => compare(job, op, a, b, shape));
  }

  where(
    condition: StridedOperand,
    a: StridedOperand,
    b: StridedOperand,
    shape: readonly number[]
  ): BufferId {
    return this.#run('where', shape, job => where(job, condition, a, b, shape));
  }

  softmax(x: BufferId, rows: number, columns: number): BufferId {
    return this.#run('softmax', [rows, columns], job => softmax(job, x, rows, columns));
  }

  softmaxGradient(y: BufferId, dy: BufferId, rows: number, columns: number): BufferId {
    return this.#run('softmaxGradient', [rows, columns], job =>
      softmaxGradient(job, y, dy, rows, columns)
    );
  }

  reduce(op: ReduceOp, x: BufferId, outer: number, axis: number, inner: number): BufferId {
    return this.#run('reduce', [outer, axis, inner], job => reduce(job, op, x, outer, axis, inner));
  }

  argMax(x: BufferId, outer: number, axis: number, inner: number): BufferId {
    return this.#run('argMax', [outer, axis, inner], job => argMax(job, x, outer, axis, inner));
  }

  gatherStrided(
    x: BufferId,
    shape: readonly number[],
    strides: readonly number[],
    offset: number
  ): BufferId {
    return this.#run('gatherStrided', shape, job => {
      const from = job.buffers.get(x);
      const out = job.result(from.dtype, sizeOf(shape));
      copyStrided(job, from, shape, strides, offset, out);
      return out.id;
    });
  }

  scatterStrided(
    dy: BufferId,
    shape: readonly number[],
    strides: readonly number[],
    offset: number,
    size: number
  ): BufferId {
    return this.#run('scatterStrided', shape, job => {
      const gradient = job.floats(dy);
      const out = job.result('float32', size);
      addStrided(job, gradient, shape, strides, offset, job.floats(out.id));
      return out.id;
    });
  }

  gatherRows(table: BufferId, ids: BufferId, count: number, width: number): BufferId {
    return this.#run('gatherRows', [count, width], job =>
      gatherRows(job, table, ids, count, width)
    );
  }

  scatterRows(dy: BufferId, ids: BufferId, count: number, rows: number, width: number): BufferId {
    return this.#run('scatterRows', [count, rows, width], job =>
      scatterRows(job, dy, ids, count, rows, width)
    );
  }

  concat(parts: readonly ConcatPart[], outer: number): BufferId {
    const inner = parts.reduce((sum, part) => sum + part.inner, 0);
    return this.#run('concat', [outer, inner], job => {
      const sources = parts.map(({ id }) => job.buffers.get(id));
      const out = job.result(sources[0]?.dtype ?? 'float32', outer * inner);
      joinRows(
        sources.map(({ elements }, i) => ({ elements, inner: parts[i]?.inner ?? 0 })),
        outer,
        out.elements
      );
      return out.id;
    });
  }

  cast(x: BufferId, size: number, to: DType): BufferId {
    return this.#run('cast', [size], job => {
      const elements = job.elements(x);
      const out = job.result(to, size);
      castInto(elements.subarray(0, size), out.elements);
      return out.id;
    });
  }

  userKernel(call: UserKernelCall): BufferId {
    return this.#run('userKernel', call.output, job => {
      const kernels = (this.#userKernels ??= new CpuKernels('webasm'));
      const elements = kernels.run(
        call,
        call.arrays.map(({ id }) => job.floats(id))
      );
      const out = job.result('float32', elements.length);
      job.floats(out.id).set(elements);
      return out.id;
    });
  }

  adam(call: AdamCall): { variable: BufferId; m: BufferId; v: BufferId } {
    return this.#run('adam', [call.size], job => adam(job, call));
  }

  /** Reports an operation, then does it. */
  #run<Result>(
    op: keyof EngineOps,
    sizes: readonly number[],
    operation: (job: Job) => Result
  ): Result {
    this.onCall?.({ op, sizes });
    return Job.run(this.#workshop, operation);
  }
}

function sizesOf({ batch, timesteps, features, units }: RecurrentCall): readonly number[] {
  return [batch, timesteps, features, units];
}
