import { describe, expect, test } from 'vitest';
import { Heap } from '../../kernel/src/engines/wasm/heap.js';
import { createWasmEngine } from '../../kernel/src/engines/wasm/index.js';
import { setUpNode } from '../../kernel/src/node.js';
import { EngineError } from '../../kernel/src/tensor/errors.js';
import { uniform } from './random.js';

setUpNode();

const MEGABYTE = 2 ** 20;

describe('the heap', () => {
  test('blocks in use never overlap, whatever the order of requests', () => {
    const heap = new Heap(256); // 16 MB, so that it fills up and compacts
    const inUse = new Map<number, number>();
    let refusals = 0;
    for (const value of uniform(1, 4000)) {
      const bytes = Math.floor(2 ** (12 + value * 10));
      const address = heap.allocate(bytes);
      if (address === undefined) refusals++;
      else {
        for (const [other, size] of inUse) {
          expect(address >= other + size || address + bytes <= other).toBe(true);
        }
        expect(address + bytes).toBeLessThanOrEqual(heap.memory.buffer.byteLength);
        inUse.set(address, bytes);
      }
      if (inUse.size > 20 || address === undefined) {
        const [oldest] = inUse;
        heap.release(...oldest);
        inUse.delete(oldest[0]);
      }
    }
    expect(refusals).toBeGreaterThan(0);
  });

  test('many small blocks, freed, serve one large request', () => {
    const heap = new Heap(256);
    const blocks: number[] = [];
    for (;;) {
      const address = heap.allocate(1000);
      if (address === undefined) break;
      blocks.push(address);
    }
    for (const address of blocks) heap.release(address, 1000);
    expect(heap.allocate(12 * MEGABYTE)).toBeDefined();
  });

  test('a freed block is used again before memory grows', () => {
    const heap = new Heap(256);
    const first = heap.allocate(MEGABYTE) as number;
    heap.release(first, MEGABYTE);
    expect(heap.allocate(MEGABYTE)).toBe(first);
  });

  test('views made before memory grew still see their elements', () => {
    const heap = new Heap(1024);
    const view = new Float32Array(heap.memory.buffer, heap.allocate(400), 100);
    view[99] = 7;
    const before = heap.memory.buffer.byteLength;
    heap.allocate(20 * MEGABYTE);
    expect(heap.memory.buffer.byteLength).toBeGreaterThan(before);
    expect(view[99]).toBe(7);
  });
});

describe('a full CPU engine', () => {
  const fill = () => {
    const engine = createWasmEngine({ limitPages: 256 });
    const ids: number[] = [];
    try {
      for (;;) ids.push(engine.write(new Float32Array(MEGABYTE)));
    } catch (error) {
      return { engine, ids, error };
    }
  };

  test('names the sizes and what to do', () => {
    const { error, ids } = fill();
    expect(error).toBeInstanceOf(EngineError);
    const { got, expected, fix } = error as EngineError;
    expect(got).toBe(`4.00 MB more, beside ${ids.length} tensors of ${ids.length * 4}.0 MB`);
    expect(expected).toMatch(/^at most 15\.\d MB in all$/);
    expect(fix).toContain('dispose()');
  });

  test('computes again after something is freed, and a failed operation keeps nothing', async () => {
    const { engine, ids } = fill();
    const before = engine.memory();
    expect(() => engine.unary('neg', ids[0], MEGABYTE)).toThrow(EngineError);
    expect(engine.memory()).toEqual(before);
    engine.free(ids[1]);
    const out = engine.unary('neg', ids[0], MEGABYTE);
    expect((await engine.read(out)).length).toBe(MEGABYTE);
  });

  test('a recurrent loop that fails half-way keeps nothing', () => {
    const { engine, ids } = fill();
    engine.free(ids[1]);
    const [units, timesteps] = [64, 200];
    const [x, kernel, recurrentKernel] = [
      engine.write(new Float32Array(timesteps)),
      engine.write(new Float32Array(4 * units)),
      engine.write(new Float32Array(4 * units * units))
    ];
    const call = {
      ...{ x, kernel, recurrentKernel, bias: null, initialStates: null, mask: null },
      ...{ batch: 1, timesteps, features: 1, units },
      ...{ returnSequences: false, goBackwards: false, zeroOutputForMask: false, keep: true },
      activation: 'tanh',
      recurrentActivation: 'sigmoid'
    } as const;
    const fillers: number[] = [];
    expect(() => {
      for (;;) fillers.push(engine.write(new Float32Array(1024)));
    }).toThrow(EngineError);
    // Room for the output and the states, not for the gates.
    for (const id of fillers.slice(0, 30)) engine.free(id);
    const before = engine.memory();
    expect(() => engine.lstm(call)).toThrow(EngineError);
    expect(engine.memory()).toEqual(before);
  });
});
