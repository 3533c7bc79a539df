import { Script } from 'node:vm';
import { Worker } from 'node:worker_threads';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Engine } from '../../kernel/src/engines/engine.js';
import { createWasmEngine } from '../../kernel/src/engines/wasm/index.js';
import { setUpNode } from '../../kernel/src/node.js';
import { bitsOf, type Operation, PARALLEL_OPERATIONS } from './parallel-operations.js';
import { uniform } from './random.js';

setUpNode();

/** An engine whose other threads are up, and what its caller is told before each part. */
async function engineWith(threads: number) {
  const hook = { onPart: () => {} };
  const engine = createWasmEngine({ threads, beforePart: () => hook.onPart() });
  let parts = 0;
  hook.onPart = () => parts++;
  const [, dense] = PARALLEL_OPERATIONS[0];
  const partsOfRun = async () => {
    parts = 0;
    await dense(engine);
    return parts;
  };
  const alone = await partsOfRun();
  while ((await partsOfRun()) === alone);
  hook.onPart = () => {};
  return { engine, hook };
}

const single = createWasmEngine({ threads: 1 });

describe.each([2, 4])('%i threads', threads => {
  let engine: Engine;
  beforeAll(async () => {
    ({ engine } = await engineWith(threads));
  });

  test.each(PARALLEL_OPERATIONS)('give the bits of one: %s', async (_, operation) => {
    const expected = await bitsOf(operation, single);
    for (let run = 0; run < 3; run++) {
      expect((await bitsOf(operation, engine)).equals(expected)).toBe(true);
    }
  });

  test('are told of in the description', () => {
    expect(engine.description).toBe(`CPU, WebAssembly SIMD with FMA, ${threads} threads`);
  });

  test('leave nothing behind', () => {
    expect(engine.memory()).toEqual({ buffers: 0, bytes: 0 });
  });
});

/** Notes whatever buffers a method gives, so that they can be freed when its caller is interrupted. */
function noting(engine: Engine, made: unknown[]): Engine {
  return new Proxy(engine, {
    get(target, name) {
      const method = Reflect.get(target, name) as (...args: unknown[]) => unknown;
      return (...args: unknown[]) => {
        const result = method.apply(target, args);
        made.push(result);
        return result;
      };
    }
  });
}

/** Frees all that was made; what is a number in a result is a buffer. */
function freeAll(engine: Engine, made: unknown[]): void {
  for (const result of made.splice(0)) {
    if (typeof result === 'number') engine.free(result);
    else if (result && typeof result === 'object') freeAll(engine, Object.values(result));
  }
}

function isAlive(engine: Engine, id: number): boolean {
  try {
    return engine.peek(id) !== undefined;
  } catch {
    return false;
  }
}

describe('after an interrupt', () => {
  const operations = PARALLEL_OPERATIONS.map(([, operation]) => operation);
  const pick = (chance: number): Operation => operations[Math.floor(chance * operations.length)];

  test('between two parts all is as before, 200 times', async () => {
    const { engine, hook } = await engineWith(4);
    const made: unknown[] = [];
    const chances = uniform(12, 400).map(Math.abs);
    let interrupts = 0;
    for (let i = 0; interrupts < 200; i++) {
      let left = 1 + Math.floor(chances[(2 * i + 1) % 400] * 6);
      hook.onPart = () => {
        if (--left === 0) throw new Error('stop');
      };
      try {
        await pick(chances[(2 * i) % 400])(noting(engine, made));
        made.length = 0;
      } catch (error) {
        expect(error).toEqual(new Error('stop'));
        interrupts++;
        freeAll(engine, made);
      }
      expect(engine.memory()).toEqual({ buffers: 0, bytes: 0 });
    }
    hook.onPart = () => {};
    for (const operation of operations) {
      expect((await bitsOf(operation, engine)).equals(await bitsOf(operation, single))).toBe(true);
    }
  });

  test('by SIGINT at any moment all is as before, 200 times', async () => {
    const { engine } = await engineWith(4);
    const interrupter = new Interrupter();
    const chances = uniform(12, 400).map(Math.abs);
    let interrupts = 0;
    for (let i = 0; interrupts < 200; i++) {
      const operation = pick(chances[(2 * i) % 400]);
      const first = engine.write(new Float32Array());
      engine.free(first);
      try {
        await interrupter.run(() => operation(engine), chances[(2 * i + 1) % 400] * 8);
      } catch (error) {
        expect(error).toMatchObject({ code: 'ERR_SCRIPT_EXECUTION_INTERRUPTED' });
        interrupts++;
        // A result that was given when its caller was interrupted is nobody's: found by its number.
        const next = engine.write(new Float32Array());
        for (let id = first; id <= next; id++) if (isAlive(engine, id)) engine.free(id);
      }
      expect(engine.memory()).toEqual({ buffers: 0, bytes: 0 });
    }
    for (const operation of operations) {
      expect((await bitsOf(operation, engine)).equals(await bitsOf(operation, single))).toBe(true);
    }
    await interrupter.close();
  });
});

const [IDLE, INSIDE, SENDING] = [0, 1, 2];

/** Interrupts functions as the kernel interrupts cells: a signal comes only while Node lets it end a script. */
class Interrupter {
  readonly #delayMs = new Float64Array(new SharedArrayBuffer(8));
  readonly #state = new Int32Array(new SharedArrayBuffer(4));
  readonly #script = new Script('interruptible()');
  readonly #thread = new Worker(
    `const { delayMs, state } = require('node:worker_threads').workerData;
    for (;;) {
      Atomics.wait(state, 0, ${IDLE});
      const until = performance.now() + delayMs[0];
      while (performance.now() < until);
      if (Atomics.compareExchange(state, 0, ${INSIDE}, ${SENDING}) === ${INSIDE}) {
        process.kill(process.pid, 'SIGINT');
        Atomics.wait(state, 0, ${SENDING});
      }
    }`,
    { eval: true, workerData: { delayMs: this.#delayMs, state: this.#state } }
  );

  /** Runs the synchronous part of a function, which is interrupted if it takes longer than the delay. */
  run<Result>(synchronous: () => Result, delayMs: number): Result {
    const state = this.#state;
    this.#delayMs[0] = delayMs;
    let result: Result | undefined;
    const interruptible = () => {
      Atomics.store(state, 0, INSIDE);
      Atomics.notify(state, 0);
      result = synchronous();
      // Once it is being sent, the signal has to find the script still running.
      while (Atomics.compareExchange(state, 0, INSIDE, IDLE) === SENDING);
    };
    Object.assign(globalThis, { interruptible });
    try {
      this.#script.runInThisContext({ breakOnSigint: true });
      return result!;
    } catch (error) {
      // The signal came too late.
      if (result !== undefined) return result;
      throw error;
    } finally {
      Atomics.store(state, 0, IDLE);
      Atomics.notify(state, 0);
    }
  }

  async close(): Promise<void> {
    await this.#thread.terminate();
  }
}
