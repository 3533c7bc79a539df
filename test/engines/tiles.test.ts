import { afterAll, expect, test } from 'vitest';
import { platform, setPlatform } from '../../kernel/src/engines/platform.js';
import { createWasmEngine } from '../../kernel/src/engines/wasm/index.js';
import { setUpNode } from '../../kernel/src/node.js';
import { bitsOf, PARALLEL_OPERATIONS } from './parallel-operations.js';

setUpNode();
const own = platform();
afterAll(() => setPlatform(own));

function engineWith(keepsVectorOrder: boolean) {
  setPlatform({ ...own, keepsVectorOrder });
  return createWasmEngine({ threads: 1 });
}

const [low, high] = [engineWith(false), engineWith(true)];

test.each(PARALLEL_OPERATIONS)(
  'low and high tiles give the same bits: %s',
  async (_, operation) => {
    expect((await bitsOf(operation, high)).equals(await bitsOf(operation, low))).toBe(true);
  }
);
