import type { DType, ElementArray } from '../tensor/dtype.js';
import type { TensorHandle } from '../tensor/handle.js';
import type { BufferId, Engine } from './engine.js';

/** What is left of a buffer that nobody can reach any more. */
interface Remains {
  engine: Engine;
  id: BufferId;
  /** Called before the memory goes back. */
  onFree: (() => void)[];
}

/** The net under `dispose` and `scope`: a buffer nobody can reach any more goes back when the collector finds out. */
const unreachable = new FinalizationRegistry<Remains>(freeBuffer);

function freeBuffer({ engine, id, onFree }: Remains): void {
  for (const callback of onFree) callback();
  engine.free(id);
}

/** One buffer of an engine, shared by the tensors that see it under different shapes. */
export class EngineBuffer implements TensorHandle {
  readonly engine: Engine;
  readonly id: BufferId;
  readonly dtype: DType;
  readonly size: number;
  readonly #remains: Remains;
  #holders = 1;

  constructor(engine: Engine, id: BufferId, dtype: DType, size: number) {
    this.engine = engine;
    this.id = id;
    this.dtype = dtype;
    this.size = size;
    this.#remains = { engine, id, onFree: [] };
    unreachable.register(this, this.#remains, this);
  }

  get device(): Engine['device'] {
    return this.engine.device;
  }

  read(): Promise<ElementArray> {
    return this.engine.read(this.id);
  }

  peek(): ElementArray | undefined {
    return this.engine.peek(this.id);
  }

  onFree(callback: () => void): void {
    this.#remains.onFree.push(callback);
  }

  retain(): void {
    this.#holders++;
  }

  release(): void {
    this.#holders--;
    if (this.#holders > 0) return;
    unreachable.unregister(this);
    freeBuffer(this.#remains);
  }
}
