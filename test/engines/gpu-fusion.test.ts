/** Element-wise operations of the GPU engine are computed when they are needed, a chain of them in one launch. */
import { afterEach, describe, expect, test } from 'vitest';
import type { BinaryOp, Engine } from '../../kernel/src/engines/engine.js';
import { createWasmEngine } from '../../kernel/src/engines/wasm/index.js';
import { sharedDevice } from '../../kernel/src/engines/webgpu/device.js';
import type { WebgpuEngine } from '../../kernel/src/engines/webgpu/index.js';
import type { Dispatch } from '../../kernel/src/engines/webgpu/queue.js';
import { unary } from '../reference/activations.js';
import { UNARY } from './elements-contract.js';
import { bits, expectClose, take } from './expect-close.js';
import { findGpu } from './gpu-engine.js';
import { uniform } from './random.js';

const { present, absent } = await findGpu();

function engineOf(): WebgpuEngine {
  if (!present) throw new Error('no adapter');
  return present.webgpu;
}

/** Elements of one array after the other: `op(a, b)`, both in order. */
function both(engine: Engine, op: BinaryOp, a: number, b: number, size: number): number {
  return engine.binary(op, { id: a, strides: [1] }, { id: b, strides: [1] }, [size]);
}

/** The launches of what is done. */
async function launchesOf(work: () => unknown): Promise<Dispatch[]> {
  const launches: Dispatch[] = [];
  engineOf().onDispatch = dispatch => launches.push(dispatch);
  try {
    await work();
  } finally {
    engineOf().onDispatch = null;
  }
  return launches;
}

/** `tanh(x · 2 + bias)` over 5 rows of 7; gives the ids of the three results. */
function chain(engine: Engine, x: number, two: number, bias: number): [number, number, number] {
  const shape = [5, 7];
  const rows = { id: x, strides: [7, 1] };
  const doubled = engine.binary('mul', rows, { id: two, strides: [0, 0] }, shape);
  const moved = engine.binary(
    'add',
    { id: doubled, strides: [7, 1] },
    { id: bias, strides: [0, 1] },
    shape
  );
  return [doubled, moved, engine.unary('tanh', moved, 35)];
}

const writeChain = (engine: Engine) =>
  [uniform(1, 35), Float32Array.of(2), uniform(2, 7)].map(elements => engine.write(elements)) as [
    number,
    number,
    number
  ];

describe.skipIf(!present)(`fused operations of the GPU${absent}`, () => {
  afterEach(() => {
    expect(engineOf().memory()).toEqual({ buffers: 0, bytes: 0 });
  });

  test('a chain with a constant and a bias is one launch that reads each input once', async () => {
    const [gpu, cpu] = [engineOf(), createWasmEngine()];
    const run = async (engine: Engine) => {
      const inputs = writeChain(engine);
      const [doubled, moved, out] = chain(engine, ...inputs);
      for (const id of [...inputs, doubled, moved]) engine.free(id);
      return take(engine, out);
    };
    let values: ArrayLike<number> = [];
    const launches = await launchesOf(async () => (values = await run(gpu)));
    expect(launches.map(({ reads, writes }) => [reads.length, writes.length])).toEqual([[3, 1]]);
    expectClose(values, await run(cpu));
  });

  test('what is still held is written by the same launch', async () => {
    const gpu = engineOf();
    const inputs = writeChain(gpu);
    const [doubled, moved, out] = chain(gpu, ...inputs);
    gpu.free(moved);
    const x = await gpu.read(inputs[0]);
    const launches = await launchesOf(async () => {
      await gpu.read(out);
      expectClose(
        await gpu.read(doubled),
        Array.from(x, value => 2 * value)
      );
    });
    expect(launches.map(({ writes }) => writes.length)).toEqual([2]);
    for (const id of [...inputs, doubled, out]) gpu.free(id);
  });

  test('what nobody needs is never computed', async () => {
    const gpu = engineOf();
    const inputs = writeChain(gpu);
    const launches = await launchesOf(async () => {
      for (const id of chain(gpu, ...inputs)) gpu.free(id);
      await gpu.read(inputs[0]);
    });
    expect(launches).toEqual([]);
    for (const id of inputs) gpu.free(id);
  });

  test('an operation of another kind gets the elements it reads', async () => {
    const gpu = engineOf();
    const inputs = writeChain(gpu);
    const results = chain(gpu, ...inputs);
    const launches = await launchesOf(() => {
      results.push(gpu.reduce('sum', results[2], 5, 7, 1));
    });
    expect(launches.map(({ shader }) => shader.name.replace(/.*(tanh|sum).*/, '$1'))).toEqual([
      'tanh',
      'sum'
    ]);
    for (const id of [...inputs, ...results]) gpu.free(id);
  });

  test('elements that are needed in another order are computed first', async () => {
    const gpu = engineOf();
    const x = gpu.write(uniform(1, 9));
    const elements = (await gpu.read(x)) as Float32Array;
    let values: ArrayLike<number> = [];
    const launches = await launchesOf(async () => {
      const turned = gpu.unary('neg', x, 9);
      const operands = [x, turned].map((id, i) => ({ id, strides: i === 0 ? [3, 1] : [1, 3] }));
      const sum = gpu.binary('add', operands[0], operands[1], [3, 3]);
      gpu.free(turned);
      values = await take(gpu, sum);
    });
    expect(launches).toHaveLength(2);
    const turnedAt = (i: number) => elements[(i % 3) * 3 + Math.floor(i / 3)];
    expectClose(
      values,
      elements.map((value, i) => value - turnedAt(i))
    );
    gpu.free(x);
  });

  test('inputs that are freed first keep their elements until then', async () => {
    const gpu = engineOf();
    const inputs = writeChain(gpu);
    const [doubled, moved, out] = chain(gpu, ...inputs);
    const expected = unary('tanh', await gpu.read(moved));
    const again = chain(gpu, ...inputs);
    for (const id of [...inputs, doubled, moved, out, again[0], again[1]]) gpu.free(id);
    // Would take the blocks of the inputs, if those were free.
    const others = [35, 1, 7].map(size => gpu.write(new Float32Array(size).fill(9)));
    expectClose(await take(gpu, again[2]), expected);
    for (const id of others) gpu.free(id);
  });

  test('a chain of 5,000 operations takes a launch for every 32', async () => {
    const gpu = engineOf();
    const ones = gpu.write(new Float32Array(3).fill(1));
    let sum = gpu.write(new Float32Array(3));
    const launches = await launchesOf(async () => {
      for (let i = 0; i < 5000; i++) {
        const next = both(gpu, 'add', sum, ones, 3);
        gpu.free(sum);
        sum = next;
      }
      expect(await take(gpu, sum)).toEqual(new Float32Array(3).fill(5000));
    });
    expect(launches).toHaveLength(Math.ceil(5000 / 32));
    gpu.free(ones);
  });

  test('100 held steps of a chain are written seven to a launch', async () => {
    const gpu = engineOf();
    const ids = [gpu.write(new Float32Array(3))];
    const launches = await launchesOf(async () => {
      const one = gpu.write(Float32Array.of(1));
      for (let i = 0; i < 100; i++) {
        const operands = [ids[i], one].map((id, k) => ({ id, strides: [1 - k] }));
        ids.push(gpu.binary('add', operands[0], operands[1], [3]));
      }
      gpu.free(one);
      await gpu.read(ids[100]);
    });
    expect(launches.length).toBeLessThanOrEqual(22);
    for (const [i, id] of ids.entries()) {
      expect(await take(gpu, id)).toEqual(new Float32Array(3).fill(i));
    }
  });

  test('sums of ten arrays take two launches, as a shader reads seven', async () => {
    const gpu = engineOf();
    const ids = Array.from({ length: 10 }, (_, i) => gpu.write(new Float32Array(17).fill(i)));
    const launches = await launchesOf(async () => {
      const sum = ids.reduce((total, id) => {
        const next = both(gpu, 'add', total, id, 17);
        gpu.free(total);
        return next;
      });
      expect(await take(gpu, sum)).toEqual(new Float32Array(17).fill(45));
    });
    expect(launches.map(({ reads }) => reads.length)).toEqual([7, 4]);
    for (const id of ids.slice(1)) gpu.free(id);
  });

  test('a gradient reads what its formula has, in the launch of what follows', async () => {
    const gpu = engineOf();
    const elements = [uniform(1, 17), uniform(2, 17)];
    const [x, dy] = elements.map(e => gpu.write(e));
    const y = gpu.unary('tanh', x, 17);
    await gpu.read(y);
    let values: ArrayLike<number> = [];
    const launches = await launchesOf(async () => {
      const dx = gpu.unaryGradient('tanh', x, y, dy, 17);
      const out = gpu.unary('neg', dx, 17);
      gpu.free(dx);
      values = await take(gpu, out);
    });
    expect(launches.map(({ reads, writes }) => [reads.length, writes.length])).toEqual([[2, 1]]);
    const expected = Array.from(
      unary('tanh', elements[0]),
      (t, i) => -elements[1][i] * (1 - t * t)
    );
    expectClose(values, expected);
    for (const id of [x, y, dy]) gpu.free(id);
  });

  test('comparisons, choices and casts are part of the chain', async () => {
    const gpu = engineOf();
    const x = gpu.write(Float32Array.of(1.9, NaN, -Infinity, -0));
    const zero = gpu.write(Float32Array.of(0));
    const launches = await launchesOf(async () => {
      const [own, none] = [
        { id: x, strides: [1] },
        { id: zero, strides: [0] }
      ];
      const isLess = gpu.compare('less', own, none, [4]);
      const chosen = gpu.where({ id: isLess, strides: [1] }, none, own, [4]);
      const whole = gpu.cast(chosen, 4, 'int32');
      expect(await take(gpu, whole)).toEqual(Int32Array.of(1, 0, 0, 0));
      expect(await take(gpu, chosen)).toEqual(Float32Array.of(1.9, NaN, 0, -0));
      expect(await take(gpu, isLess)).toEqual(Uint8Array.of(0, 0, 1, 0));
    });
    expect(launches).toHaveLength(1);
    for (const id of [x, zero]) gpu.free(id);
  });

  test('slices, transposes and repeats are read in the launch of what follows', async () => {
    const gpu = engineOf();
    const x = gpu.write(Float32Array.of(1, 2, 3, 4, 5, 6));
    const launches = await launchesOf(async () => {
      const slice = gpu.gatherStrided(x, [4], [1], 2);
      const turned = gpu.gatherStrided(x, [2, 2], [1, 3], 1);
      const repeated = gpu.gatherStrided(x, [2, 2], [0, 0], 5);
      const product = both(gpu, 'mul', slice, turned, 4);
      const sum = both(gpu, 'add', product, repeated, 4);
      expect(await take(gpu, sum)).toEqual(Float32Array.of(3 * 2 + 6, 4 * 5 + 6, 5 * 3 + 6, 42));
      for (const id of [slice, turned, repeated, product]) gpu.free(id);
    });
    expect(launches.map(({ reads }) => reads.length)).toEqual([3]);
    gpu.free(x);
  });

  const SPECIAL = Float32Array.of(NaN, Infinity, -Infinity, 0, -0, 1, -1, 2.5);

  test.each(UNARY)('%s amid a chain treats NaN, infinities and zeros as alone', async op => {
    const gpu = engineOf();
    const x = gpu.write(SPECIAL);
    const before = gpu.unary('neg', x, SPECIAL.length);
    const during = gpu.unary(op, before, SPECIAL.length);
    const after = gpu.unary('neg', during, SPECIAL.length);
    for (const id of [x, before, during]) gpu.free(id);
    const alone = unary(
      op,
      SPECIAL.map(value => -value)
    );
    const values = await take(gpu, after);
    expectClose(
      values,
      alone.map(value => -value)
    );
    expect(Array.from(values, value => Object.is(value, -0))).toEqual(
      Array.from(alone, value => Object.is(value, 0))
    );
  });

  test.each<BinaryOp>(['add', 'sub', 'mul', 'div', 'pow', 'maximum', 'minimum'])(
    '%s amid a chain treats NaN, infinities and zeros as alone',
    async op => {
      const gpu = engineOf();
      const size = SPECIAL.length ** 2;
      const left = Float32Array.from({ length: size }, (_, i) => SPECIAL[i % SPECIAL.length]);
      const right = left.map((_, i) => SPECIAL[Math.floor(i / SPECIAL.length)]);
      const run = async (isFused: boolean) => {
        const ids = [left, right].map(elements => gpu.write(elements));
        const turned = ids.map(id => gpu.unary('neg', id, size));
        if (!isFused) for (const id of turned) await gpu.read(id);
        const during = both(gpu, op, turned[0], turned[1], size);
        if (!isFused) await gpu.read(during);
        const after = gpu.unary('neg', during, size);
        for (const id of [...ids, ...turned, during]) gpu.free(id);
        return take(gpu, after);
      };
      expect(await run(true)).toEqual(await run(false));
    }
  );

  test('values are to the bit the same, fused or one by one', async () => {
    const gpu = engineOf();
    const elements = [1, 2, 3].map(seed => uniform(seed, 1009));
    const run = async (isFused: boolean) => {
      const ids = elements.map(e => gpu.write(e));
      const steps = [both(gpu, 'mul', ids[0], ids[1], 1009)];
      const next = async (id: number) => {
        if (!isFused) await gpu.read(id);
        steps.push(id);
        return id;
      };
      const sum = await next(both(gpu, 'add', steps[0], ids[2], 1009));
      const root = await next(gpu.unary('sqrt', await next(gpu.unary('square', sum, 1009)), 1009));
      const out = both(gpu, 'sub', root, steps[0], 1009);
      for (const id of [...ids, ...steps]) gpu.free(id);
      return take(gpu, out);
    };
    expect(bits(await run(true))).toEqual(bits(await run(false)));
  });

  test('arrays above the binding limit are computed in parts, with the same bits', async () => {
    const gpu = engineOf();
    const { limits } = await sharedDevice();
    const run = async () => {
      const inputs = writeChain(gpu);
      const wide = { id: inputs[0], strides: [0, 7, 1] };
      const added = gpu.binary('add', wide, { id: inputs[2], strides: [0, 0, 1] }, [9, 5, 7]);
      const out = gpu.unary('tanh', added, 315);
      for (const id of [...inputs, added]) gpu.free(id);
      return take(gpu, out);
    };
    const whole = await run();
    const { maxStorageBufferBindingSize } = limits;
    Object.assign(limits, { maxStorageBufferBindingSize: 130 * 4 });
    let parts = new Float32Array(0) as Float32Array;
    const launches = await launchesOf(async () => (parts = await run()));
    Object.assign(limits, { maxStorageBufferBindingSize });
    expect(launches).toHaveLength(3);
    expect(bits(parts)).toEqual(bits(whole));
  });
});
