/** Memory of the GPU engine: what nobody holds goes back, and what does not fit is an error that says so. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { EngineBuffer } from '../../kernel/src/engines/buffer.js';
import { classOf } from '../../kernel/src/engines/webgpu/pool.js';
import { platform, setPlatform } from '../../kernel/src/engines/platform.js';
import { findGpu } from './gpu-engine.js';

const { present, absent } = await findGpu();
const own = platform();

test('blocks of 1 MB and more are at most an eighth larger than what they hold', () => {
  for (let bytes = 2 ** 20; bytes < 2 ** 26; bytes += 99_991) {
    expect(classOf(bytes)).toBeGreaterThanOrEqual(bytes);
    expect(classOf(bytes)).toBeLessThanOrEqual(1.125 * bytes + 1);
    expect(classOf(bytes) % 256).toBe(0);
  }
});

describe.skipIf(!present)(`memory of the GPU${absent}`, () => {
  beforeEach(() => setPlatform({ ...own, gpuMemoryLimit: 2 ** 30 }));
  afterEach(() => setPlatform(own));

  const elements = new Float32Array(2 ** 18);
  const drop = (): EngineBuffer => {
    const engine = engineOf();
    return new EngineBuffer(engine, engine.write(elements), 'float32', elements.length);
  };
  const engineOf = () => {
    if (!present) throw new Error('no adapter');
    return present.webgpu;
  };

  test('4,000 dropped tensors of 1 MB pass through 1 GB without a dispose', async () => {
    for (let made = 0; made < 4000; made++) {
      drop();
      if (made % 50 === 0) await new Promise(resolve => setImmediate(resolve));
    }
    expect(engineOf().memory().buffers).toBeLessThan(1000);
  });

  test('a loop that never waits ends in an error that names sizes and the way out', async () => {
    const held: EngineBuffer[] = [];
    expect(() => {
      for (let made = 0; made < 1100; made++) held.push(drop());
    }).toThrow(
      /no room for this result[^]*1\.00 MB more, beside \d+ tensors[^]*scope\(\(\) => …\)/
    );
    for (const buffer of held) buffer.release();
    // What was freed may be used again.
    drop().release();
    await new Promise(resolve => setImmediate(resolve));
  });
});
