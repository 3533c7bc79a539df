/** Pending arrays of the GPU engine where memory is short, and where the device is lost. */
import { afterEach, describe, expect, test } from 'vitest';
import type { Engine } from '../../kernel/src/engines/engine.js';
import { platform, setPlatform } from '../../kernel/src/engines/platform.js';
import { sharedDevice } from '../../kernel/src/engines/webgpu/device.js';
import { createWebgpuEngine } from '../../kernel/src/engines/webgpu/index.js';
import { take } from './expect-close.js';
import { findGpu } from './gpu-engine.js';

const { present, absent } = await findGpu();
const own = platform();

describe.skipIf(!present)(`memory of pending arrays on the GPU${absent}`, () => {
  afterEach(() => setPlatform(own));

  const MB = 2 ** 20;
  const SIZE = 2 ** 18;
  const fill = (gpu: Engine, value: number) => gpu.write(new Float32Array(SIZE).fill(value));
  const isAll = async (gpu: Engine, id: number, value: number) =>
    (await take(gpu, id)).every(element => element === value);
  const limitTo = (megabytes: number) => setPlatform({ ...own, gpuMemoryLimit: megabytes * MB });
  /** An engine that has no blocks yet. */
  const engineWith = (megabytes: number) => {
    limitTo(megabytes);
    return createWebgpuEngine('webgpu');
  };
  const add = (gpu: Engine, [a, b]: readonly number[]) =>
    gpu.binary('add', { id: a, strides: [1] }, { id: b, strides: [1] }, [SIZE]);
  /** A sum of 1 and 2, each of which is freed. */
  const pendingSum = (gpu: Engine) => {
    const ids = [fill(gpu, 1), fill(gpu, 2)];
    const sum = add(gpu, ids);
    for (const id of ids) gpu.free(id);
    return sum;
  };

  test('an array for which there is no room beside all others is an error at the call', async () => {
    const gpu = await engineWith(2);
    const ids = [fill(gpu, 1), fill(gpu, 2)];
    expect(() => add(gpu, ids)).toThrow(
      /no room for this result[^]*1\.00 MB more, beside 2 tensors[^]*at most 2\.00 MB/
    );
    expect(gpu.memory()).toEqual({ buffers: 2, bytes: 2 * MB });
  });

  test('a failed computation changes nothing and can be tried again', async () => {
    const gpu = await engineWith(64);
    const sum = pendingSum(gpu);
    const out = gpu.unary('neg', sum, SIZE);
    limitTo(3); // room for one of both
    for (let tries = 0; tries < 3; tries++) {
      await expect(gpu.read(out)).rejects.toThrow('no room for this result');
    }
    expect(() => gpu.softmax(out, 1, SIZE)).toThrow('no room for this result');
    expect(gpu.memory()).toEqual({ buffers: 2, bytes: 2 * MB });
    expect(await isAll(gpu, sum, 3)).toBe(true);
    expect(await isAll(gpu, out, -3)).toBe(true);
    expect(gpu.memory()).toEqual({ buffers: 0, bytes: 0 });
  });

  test('other operations get the room that inputs of pending ones take', async () => {
    const gpu = await engineWith(4);
    const sum = pendingSum(gpu);
    const other = fill(gpu, 4);
    const copies = [0, 1].map(() => gpu.concat([{ id: other, inner: SIZE }], 1));
    for (const id of copies) expect(await isAll(gpu, id, 4)).toBe(true);
    expect(await isAll(gpu, sum, 3)).toBe(true);
  });

  test('freed inputs of pending arrays take little room', async () => {
    const gpu = await engineWith(32);
    const sums = Array.from({ length: 24 }, () => pendingSum(gpu));
    for (const id of sums) expect(await isAll(gpu, id, 3)).toBe(true);
  });

  test('a pending array of a lost device is the error that a read of any other is', async () => {
    const engine = await createWebgpuEngine('webgpu');
    const x = engine.write(Float32Array.of(1));
    const pending = engine.unary('neg', x, 1);
    const { device } = await sharedDevice();
    device.destroy();
    await device.lost;
    await expect(engine.read(pending)).rejects.toThrow(/The GPU failed[^]*the device was lost/);
  });
});
