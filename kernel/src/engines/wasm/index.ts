import type { DType, ElementArray } from '../../tensor/dtype.js';
import { dtypeOf } from '../../tensor/dtype.js';
import type {
  BinaryOp,
  BufferId,
  ConcatPart,
  DenseCall,
  Engine,
  EngineCall,
  EngineOps,
  MatMulCall,
  ReduceOp,
  SimpleRnnCall,
  StridedOperand,
  UnaryOp
} from '../engine.js';
import { binaryStrided } from './binary.js';
import { Buffers } from './buffers.js';
import { castInto, copyStrided, joinRows } from './copy.js';
import { Heap } from './heap.js';
import type { WasmFunctions, WasmVariant } from './module.js';
import { ACTIVATION_CODES, chooseVariant, instantiate, NONE, UNARY_CODES } from './module.js';
import { packedBytes, PackedWeights } from './packed-weights.js';
import { reduceMiddle } from './reduce.js';

/** Elements per call into WASM: V8 swaps baseline for optimised code only between calls. */
const ELEMENTS_PER_CALL = 16_384;

const FLOAT = Float32Array.BYTES_PER_ELEMENT;

export interface WasmEngineOptions {
  /** Default: the fastest this machine takes. */
  variant?: WasmVariant;
  /** Most memory, in pages of 64 KB. Default: 4 GB. */
  limitPages?: number;
}

/** The CPU engine: WebAssembly SIMD for products, recurrent loops and the exp family, plain loops for the rest. */
export function createWasmEngine(options: WasmEngineOptions = {}): Engine {
  return new WasmEngine(options.variant ?? chooseVariant(), options.limitPages);
}

class WasmEngine implements Engine {
  readonly device = 'cpu';
  readonly description: string;
  onCall: ((call: EngineCall) => void) | null = null;
  readonly #buffers: Buffers;
  readonly #wasm: WasmFunctions;
  readonly #weights: PackedWeights;

  constructor(variant: WasmVariant, limitPages?: number) {
    const heap = new Heap(limitPages);
    this.description = `CPU, WebAssembly SIMD${variant === 'relaxed' ? ' with FMA' : ''}, 1 thread`;
    this.#buffers = new Buffers(heap);
    this.#wasm = instantiate(variant, heap.memory);
    this.#weights = new PackedWeights(this.#buffers, this.#wasm);
  }

  write(elements: ElementArray): BufferId {
    const buffer = this.#buffers.create(dtypeOf(elements), elements.length);
    buffer.elements.set(elements);
    return buffer.id;
  }

  read(id: BufferId): Promise<ElementArray> {
    return Promise.resolve(this.#buffers.get(id).elements.slice());
  }

  peek(id: BufferId): ElementArray {
    return this.#buffers.get(id).elements;
  }

  free(id: BufferId): void {
    this.#weights.forget(id);
    this.#buffers.free(id);
  }

  memory(): { buffers: number; bytes: number } {
    return this.#buffers.memory();
  }

  matMul({ a, b, batch, m, k, n, aBatchStride, bBatchStride }: MatMulCall): BufferId {
    this.#report('matMul', [batch * m, k, n]);
    const left = this.#address(a);
    const right = this.#address(b);
    // Matrices that share `b` and lie one after the other are one tall matrix.
    const tall = bBatchStride === 0 && aBatchStride === m * k;
    const count = tall ? Math.min(batch, 1) : batch;
    const rows = tall ? batch * m : m;
    return this.#withScratch(packedBytes(k, n), packed =>
      this.#withScratch(this.#wasm.denseScratch(n), scratch => {
        const out = this.#buffers.create('float32', batch * m * n);
        for (let i = 0; i < count; i++) {
          if (i === 0 || bBatchStride > 0) {
            this.#wasm.pack(right + i * bBatchStride * FLOAT, k, n, packed);
          }
          const from = left + i * aBatchStride * FLOAT;
          const to = out.address + i * m * n * FLOAT;
          this.#wasm.dense(from, packed, NONE, to, rows, k, n, ACTIVATION_CODES.linear, scratch);
        }
        return out.id;
      })
    );
  }

  dense({ x, kernel, bias, rows, inputs, units, activation }: DenseCall): BufferId {
    this.#report('dense', [rows, inputs, units]);
    const packed = this.#weights.of(kernel, inputs, units);
    return this.#withScratch(this.#wasm.denseScratch(units), scratch => {
      const out = this.#buffers.create('float32', rows * units);
      this.#wasm.dense(
        this.#address(x),
        packed,
        this.#optionalAddress(bias),
        out.address,
        rows,
        inputs,
        units,
        ACTIVATION_CODES[activation],
        scratch
      );
      return out.id;
    });
  }

  simpleRnn(call: SimpleRnnCall): BufferId {
    const { batch, timesteps, features, units, returnSequences } = call;
    this.#report('simpleRnn', [batch, timesteps, features, units]);
    const kernel = this.#weights.of(call.kernel, features, units);
    const recurrentKernel = this.#weights.of(call.recurrentKernel, units, units);
    const steps = returnSequences ? timesteps : 1;
    return this.#withScratch(this.#wasm.simpleRnnScratch(batch, timesteps, units), scratch => {
      const out = this.#buffers.create('float32', batch * steps * units);
      this.#wasm.simpleRnn(
        this.#address(call.x),
        call.mask === null ? NONE : this.#buffers.get(call.mask).address,
        kernel,
        recurrentKernel,
        this.#optionalAddress(call.bias),
        this.#optionalAddress(call.initialState),
        out.address,
        batch,
        timesteps,
        features,
        units,
        ACTIVATION_CODES[call.activation],
        returnSequences,
        call.goBackwards,
        call.zeroOutputForMask,
        scratch
      );
      return out.id;
    });
  }

  unary(op: UnaryOp, x: BufferId, size: number): BufferId {
    this.#report('unary', [size]);
    const from = this.#address(x);
    const out = this.#buffers.create('float32', size);
    if (op === 'log') {
      const [input, output] = [this.#buffers.floats(x), this.#buffers.floats(out.id)];
      for (let i = 0; i < size; i++) output[i] = Math.log(input[i] as number);
      return out.id;
    }
    for (let done = 0; done < size; done += ELEMENTS_PER_CALL) {
      const count = Math.min(ELEMENTS_PER_CALL, size - done);
      this.#wasm.elementwise(
        UNARY_CODES[op],
        from + done * FLOAT,
        out.address + done * FLOAT,
        count
      );
    }
    return out.id;
  }

  binary(op: BinaryOp, a: StridedOperand, b: StridedOperand, shape: readonly number[]): BufferId {
    this.#report('binary', shape);
    const out = this.#buffers.create('float32', sizeOf(shape));
    binaryStrided(
      op,
      { elements: this.#buffers.floats(a.id), strides: a.strides },
      { elements: this.#buffers.floats(b.id), strides: b.strides },
      shape,
      this.#buffers.floats(out.id)
    );
    return out.id;
  }

  softmax(x: BufferId, rows: number, columns: number): BufferId {
    this.#report('softmax', [rows, columns]);
    const from = this.#address(x);
    const out = this.#buffers.create('float32', rows * columns);
    this.#wasm.softmaxRows(from, out.address, rows, columns, columns * FLOAT);
    return out.id;
  }

  reduce(op: ReduceOp, x: BufferId, outer: number, axis: number, inner: number): BufferId {
    this.#report('reduce', [outer, axis, inner]);
    const elements = this.#buffers.floats(x);
    const out = this.#buffers.create('float32', outer * inner);
    reduceMiddle(op, elements, outer, axis, inner, this.#buffers.floats(out.id));
    return out.id;
  }

  gatherStrided(
    x: BufferId,
    shape: readonly number[],
    strides: readonly number[],
    offset: number
  ): BufferId {
    this.#report('gatherStrided', shape);
    const { dtype, elements } = this.#buffers.get(x);
    const out = this.#buffers.create(dtype, sizeOf(shape));
    copyStrided(elements, shape, strides, offset, out.elements);
    return out.id;
  }

  concat(parts: readonly ConcatPart[], outer: number): BufferId {
    const inner = parts.reduce((sum, part) => sum + part.inner, 0);
    this.#report('concat', [outer, inner]);
    const sources = parts.map(({ id }) => this.#buffers.get(id));
    const out = this.#buffers.create(sources[0]?.dtype ?? 'float32', outer * inner);
    joinRows(
      sources.map(({ elements }, i) => ({ elements, inner: parts[i]?.inner ?? 0 })),
      outer,
      out.elements
    );
    return out.id;
  }

  cast(x: BufferId, size: number, to: DType): BufferId {
    this.#report('cast', [size]);
    const { elements } = this.#buffers.get(x);
    const out = this.#buffers.create(to, size);
    castInto(elements.subarray(0, size), out.elements);
    return out.id;
  }

  #report(op: keyof EngineOps, sizes: readonly number[]): void {
    this.onCall?.({ op, sizes });
  }

  /** Runs `use` with a block that lasts as long as the call. */
  #withScratch(bytes: number, use: (address: number) => BufferId): BufferId {
    const address = this.#buffers.allocate(bytes);
    try {
      return use(address);
    } finally {
      this.#buffers.release(address, bytes);
    }
  }

  #address(id: BufferId): number {
    return this.#buffers.floats(id).byteOffset;
  }

  #optionalAddress(id: BufferId | null): number {
    return id === null ? NONE : this.#address(id);
  }
}

function sizeOf(shape: readonly number[]): number {
  return shape.reduce((product, size) => product * size, 1);
}
