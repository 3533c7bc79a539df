import { expect, test } from 'vitest';
import { EngineBuffer } from '../../kernel/src/engines/buffer.js';
import { createWasmEngine } from '../../kernel/src/engines/wasm/index.js';
import { setUpNode } from '../../kernel/src/node.js';

setUpNode();

const nextTurn = () => new Promise(resolve => setImmediate(resolve));

test('4 GB of dropped tensors pass through 1 GB of memory without a dispose', async () => {
  const engine = createWasmEngine({ limitPages: 16_384 });
  const size = 2 ** 18;
  const elements = new Float32Array(size);
  for (let made = 0; made < 4000; made++) {
    new EngineBuffer(engine, engine.write(elements), 'float32', size);
    if (made % 50 === 0) await nextTurn();
  }
  expect(engine.memory().buffers).toBeLessThan(1000);
});

test('a tensor that is still held survives the collections', async () => {
  const engine = createWasmEngine({ limitPages: 16_384 });
  const size = 2 ** 18;
  const held = new EngineBuffer(
    engine,
    engine.write(new Float32Array(size).fill(7)),
    'float32',
    size
  );
  for (let made = 0; made < 1000; made++) {
    new EngineBuffer(engine, engine.write(new Float32Array(size)), 'float32', size);
    if (made % 50 === 0) await nextTurn();
  }
  expect((await held.read()).every(value => value === 7)).toBe(true);
});
