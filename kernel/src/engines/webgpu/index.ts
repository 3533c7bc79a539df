import type { DType, ElementArray } from '../../tensor/dtype.js';
import type { DeviceName } from '../../tensor/handle.js';
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
import { removeEngine } from '../registry.js';
import { adam } from './adam.js';
import { binary, compare, where } from './broadcast.js';
import { Buffers } from './buffers.js';
import { cast } from './cast.js';
import { concat, gatherStrided, scatterStrided } from './copy.js';
import type { GpuDevice } from './device.js';
import { sharedDevice } from './device.js';
import type { Compiler } from './gpujs/compile.js';
import { loadCompiler } from './gpujs/compile.js';
import { gpujsDense } from './gpujs/dense.js';
import { userKernel } from './gpujs/user-kernel.js';
import { Job } from './job.js';
import { dense, matMul } from './products.js';
import type { Dispatch } from './queue.js';
import { Queue } from './queue.js';
import { gru, gruGradient } from './recurrent/gru.js';
import { lstm, lstmGradient } from './recurrent/lstm.js';
import { simpleRnn, simpleRnnGradient } from './recurrent/simple-rnn.js';
import { argMax, reduce } from './reduce.js';
import { gatherRows, scatterRows } from './rows.js';
import { softmax, softmaxGradient } from './softmax.js';
import { read, write } from './transfer.js';
import { unary, unaryGradient } from './unary.js';
import type { Workshop } from './workshop.js';

type GpuName = Exclude<DeviceName, 'cpu'>;

export interface WebgpuEngine extends Engine {
  /** Called once per launch, before it. Replaceable at any time; null reports to nobody. */
  onDispatch: ((dispatch: Dispatch) => void) | null;
}

/**
 * The GPU engine: every operation as WGSL of our own, those of single elements fused. `gpujs` is the same engine with Dense (and so
 * TimeDistributed(Dense)) as gpu.js translates it.
 * @throws `EngineError` when there is no usable GPU
 */
export async function createWebgpuEngine(device: GpuName): Promise<WebgpuEngine> {
  const gpu = await sharedDevice();
  return new GpuEngine(device, gpu, device === 'gpujs' ? loadCompiler() : null);
}

/** Only wires: each family of operations has a file of its own. */
class GpuEngine implements WebgpuEngine {
  readonly device: GpuName;
  readonly description: string;
  onCall: ((call: EngineCall) => void) | null = null;
  onDispatch: ((dispatch: Dispatch) => void) | null = null;
  readonly #workshop: Workshop;
  readonly #compiler: Compiler | null;

  constructor(device: GpuName, gpu: GpuDevice, compiler: Compiler | null) {
    this.device = device;
    this.description = `GPU, ${gpu.description}${compiler ? ', Dense by gpu.js' : ''}`;
    this.#compiler = compiler;
    const queue = new Queue(gpu);
    this.#workshop = {
      gpu,
      buffers: new Buffers(gpu, queue),
      queue,
      onDispatch: dispatch => this.onDispatch?.(dispatch)
    };
    gpu.onFailure.add(() => removeEngine(device));
  }

  write(elements: ElementArray): BufferId {
    return write(this.#workshop, elements);
  }

  read(id: BufferId): Promise<ElementArray> {
    return read(this.#workshop, id);
  }

  peek(): undefined {
    return undefined;
  }

  free(id: BufferId): void {
    this.#workshop.buffers.free(id);
  }

  memory(): { buffers: number; bytes: number } {
    return this.#workshop.buffers.memory();
  }

  matMul(call: MatMulCall): BufferId {
    const { batch, m, k, n } = call;
    return this.#run('matMul', [batch * m, k, n], job => matMul(job, call));
  }

  dense(call: DenseCall): BufferId {
    const { rows, inputs, units } = call;
    const compiler = this.#compiler;
    return this.#run('dense', [rows, inputs, units], job =>
      compiler ? gpujsDense(job, compiler, call) : dense(job, call)
    );
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
    return this.#run('softmax', [rows, columns], job => softmax(job, job.get(x), rows, columns));
  }

  softmaxGradient(y: BufferId, dy: BufferId, rows: number, columns: number): BufferId {
    return this.#run('softmaxGradient', [rows, columns], job =>
      softmaxGradient(job, job.get(y), job.get(dy), rows, columns)
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
    return this.#run('gatherStrided', shape, job => gatherStrided(job, x, shape, strides, offset));
  }

  scatterStrided(
    dy: BufferId,
    shape: readonly number[],
    strides: readonly number[],
    offset: number,
    size: number
  ): BufferId {
    return this.#run('scatterStrided', shape, job =>
      scatterStrided(job, dy, shape, strides, offset, size)
    );
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
    return this.#run('concat', [outer, inner], job => concat(job, parts, outer));
  }

  cast(x: BufferId, size: number, to: DType): BufferId {
    return this.#run('cast', [size], job => cast(job, x, size, to));
  }

  userKernel(call: UserKernelCall): BufferId {
    return this.#run('userKernel', call.output, job => userKernel(job, loadCompiler(), call));
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
    return Job.run(this.#workshop, op, operation);
  }
}

function sizesOf({ batch, timesteps, features, units }: RecurrentCall): readonly number[] {
  return [batch, timesteps, features, units];
}
