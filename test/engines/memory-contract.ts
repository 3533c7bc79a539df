import { expect, test } from 'vitest';
import type { Engine, EngineCall } from '../../kernel/src/engines/engine.js';

/** What every engine's memory must do. */
export function memoryContract(engine: () => Engine): void {
  test.each([
    ['float32', Float32Array.of(1.5, -0, NaN, Infinity)],
    ['int32', Int32Array.of(1, -2, 2 ** 31 - 1)],
    ['bool', Uint8Array.of(1, 0, 1)],
    ['empty', new Float32Array(0)],
    ['shared', new Float32Array(new SharedArrayBuffer(12)).fill(2)]
  ])('%s elements come back as they were written', async (_, elements) => {
    const id = engine().write(elements);
    const back = await engine().read(id);
    expect(back.constructor).toBe(elements.constructor);
    expect(back).toEqual(elements);
    engine().free(id);
  });

  test('a read is an own copy', async () => {
    const id = engine().write(Float32Array.of(1, 2));
    const first = await engine().read(id);
    first[0] = 7;
    expect(await engine().read(id)).toEqual(Float32Array.of(1, 2));
    engine().free(id);
  });

  test('memory counts buffers and their bytes, and freeing returns both', () => {
    const before = engine().memory();
    const ids = [new Float32Array(10), new Uint8Array(3)].map(e => engine().write(e));
    const { buffers, bytes } = engine().memory();
    expect([buffers - before.buffers, bytes - before.bytes]).toEqual([2, 43]);
    for (const id of ids) engine().free(id);
    expect(engine().memory()).toEqual(before);
  });

  test('a freed buffer is an error that names it', () => {
    const id = engine().write(Float32Array.of(1));
    engine().free(id);
    expect(() => engine().free(id)).toThrow(`no buffer ${id}`);
  });

  test('every operation is reported before it runs', () => {
    const calls: EngineCall[] = [];
    const ids = [6, 4, 2].map(size => engine().write(new Float32Array(size)));
    engine().onCall = call => calls.push(call);
    const sizes = { rows: 3, inputs: 2, units: 2, activation: 'linear' } as const;
    const out = engine().dense({ x: ids[0], kernel: ids[1], bias: ids[2], ...sizes });
    engine().onCall = null;
    for (const id of [...ids, out]) engine().free(id);
    expect(calls).toEqual([{ op: 'dense', sizes: [3, 2, 2] }]);
  });
}
