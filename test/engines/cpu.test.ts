import { beforeAll, describe, expect, test } from 'vitest';
import type { Engine } from '../../kernel/src/engines/engine.js';
import { createWasmEngine } from '../../kernel/src/engines/wasm/index.js';
import { setUpNode } from '../../kernel/src/node.js';
import { denseContract } from './dense-contract.js';
import { elementsContract } from './elements-contract.js';
import { gradientContract } from './gradient-contract.js';
import { matMulContract } from './mat-mul-contract.js';
import { memoryContract } from './memory-contract.js';
import { recurrentContract } from './recurrent-contract.js';
import { recurrentGradientContract } from './recurrent-gradient-contract.js';
import { selectionContract } from './selection-contract.js';

setUpNode();

describe.each(['relaxed', 'plain'] as const)('the CPU engine, %s variant', variant => {
  let engine: Engine;
  beforeAll(() => {
    createWasmEngine(); // asks the host for relaxed SIMD, where that is behind a switch
    engine = createWasmEngine({ variant });
  });

  memoryContract(() => engine);
  denseContract(() => engine);
  matMulContract(() => engine);
  recurrentContract(() => engine);
  recurrentGradientContract(() => engine);
  elementsContract(() => engine);
  gradientContract(() => engine);
  selectionContract(() => engine);

  test('nothing is left behind by any of the above', () => {
    expect(engine.memory()).toEqual({ buffers: 0, bytes: 0 });
  });
});

test('the fastest variant is the one with FMA', () => {
  const { description } = createWasmEngine({ threads: 1 });
  expect(description).toBe('CPU, WebAssembly SIMD with FMA, 1 thread');
});

test('a buffer seen under two shapes is packed for each', async () => {
  const engine = createWasmEngine();
  const kernel = engine.write(Float32Array.of(1, 2, 3, 4, 5, 6));
  const x = engine.write(Float32Array.of(1, 1, 1));
  const sizes = { x, kernel, bias: null, rows: 1, activation: 'linear' } as const;
  const tall = engine.dense({ ...sizes, inputs: 3, units: 2 });
  const wide = engine.dense({ ...sizes, inputs: 2, units: 3 });
  expect(await engine.read(tall)).toEqual(Float32Array.of(9, 12));
  expect(await engine.read(wide)).toEqual(Float32Array.of(5, 7, 9));
});

test('weights freed and written anew are packed anew', async () => {
  const engine = createWasmEngine();
  const x = engine.write(Float32Array.of(1));
  const results: number[] = [];
  for (const weight of [2, 3]) {
    const kernel = engine.write(Float32Array.of(weight));
    const sizes = { x, kernel, bias: null, rows: 1, inputs: 1, units: 1 };
    results.push((await engine.read(engine.dense({ ...sizes, activation: 'linear' })))[0]);
    engine.free(kernel);
  }
  expect(results).toEqual([2, 3]);
});
