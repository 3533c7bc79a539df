/**
 * The GPU engine on a real WebGPU device: SwiftShader from Debian's Chromium, or whatever adapter the machine has.
 * Without one the suite is skipped by name, except in CI, where that is a failure.
 */
import gpujs from 'gpu.js';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Engine, EngineCall } from '../../kernel/src/engines/engine.js';
import { createWasmEngine } from '../../kernel/src/engines/wasm/index.js';
import type { WebgpuEngine } from '../../kernel/src/engines/webgpu/index.js';
import type { Dispatch } from '../../kernel/src/engines/webgpu/queue.js';
import { sharedDevice } from '../../kernel/src/engines/webgpu/device.js';
import { loadCompiler } from '../../kernel/src/engines/webgpu/gpujs/compile.js';
import { denseSource } from '../../kernel/src/engines/webgpu/gpujs/sources.js';
import { createWebgpuEngine } from '../../kernel/src/engines/webgpu/index.js';
import type { EngineError } from '../../kernel/src/tensor/errors.js';
import { denseContract } from './dense-contract.js';
import { elementsContract } from './elements-contract.js';
import { bits, expectClose, take } from './expect-close.js';
import { findGpu } from './gpu-engine.js';
import { gradientContract } from './gradient-contract.js';
import { matMulContract } from './mat-mul-contract.js';
import { memoryContract } from './memory-contract.js';
import { selectionContract } from './selection-contract.js';
import { uniform, weights } from './random.js';

const { present, absent } = await findGpu();

describe.skipIf(!present).each(['webgpu', 'gpujs'] as const)(
  `the GPU engine as %s${absent}`,
  name => {
    const engine = () => engineNamed(name);

    memoryContract(engine);
    denseContract(engine);
    // Dense is the only operation in which the two differ.
    if (name === 'webgpu') {
      matMulContract(engine);
      elementsContract(engine);
      gradientContract(engine);
      selectionContract(engine);
    }

    test('nothing can be read without waiting', () => {
      const id = engine().write(Float32Array.of(1));
      expect(engine().peek(id)).toBeUndefined();
      engine().free(id);
    });

    test('nothing is left behind by any of the above', () => {
      expect(engine().memory()).toEqual({ buffers: 0, bytes: 0 });
    });
  }
);

describe.skipIf(!present)(`one device under both names${absent}`, () => {
  let engine: WebgpuEngine;
  beforeAll(() => {
    if (present) engine = present.gpujs;
  });

  test('keeps their buffers apart', async () => {
    if (!present) return;
    const id = present.webgpu.write(Float32Array.of(1));
    expect(engine.memory().buffers).toBe(0);
    expect(present.webgpu.device).toBe('webgpu');
    expect(await take(present.webgpu, id)).toEqual(Float32Array.of(1));
  });

  describe('the founding case, TimeDistributed(Dense(64)) over [32, 700, 200]', () => {
    const sizes = { rows: 32 * 700, inputs: 200, units: 64, activation: 'tanh' } as const;
    const operands = [uniform(1, 32 * 700 * 200), weights(2, 200, 64), uniform(3, 64)];
    const cpu = createWasmEngine();
    const dispatches: Dispatch[] = [];
    const cpuCalls: EngineCall[] = [];
    let values: Float32Array;

    beforeAll(async () => {
      engine.onDispatch = dispatch => dispatches.push(dispatch);
      cpu.onCall = call => cpuCalls.push(call);
      values = await runDense(engine);
      engine.onDispatch = null;
    }, 120_000);

    async function runDense(on: Engine): Promise<Float32Array> {
      const [x, kernel, bias] = operands.map(elements => on.write(elements));
      const result = take(on, on.dense({ ...sizes, x, kernel, bias }));
      for (const id of [x, kernel, bias]) on.free(id);
      return result;
    }

    test('ran as one gpu.js program and no CPU product', () => {
      expect(cpuCalls).toEqual([]);
      expect(dispatches.map(({ shader }) => shader.name)).toEqual(['dense tanh']);
      expect(dispatches.map(({ groups }) => groups)).toEqual([[64 / 8, 22_400 / 8, 1]]);
    });

    test("ran gpu.js's own WGSL: what gpu.js makes of the same function, tanh made safe", () => {
      const [{ shader }] = dispatches;
      const source = denseSource('tanh', true);
      const { compiled } = loadCompiler().programOf(source);
      expect(compiled).toBe(compiledByGpujs(source.text));
      const helpers = shader.code.indexOf('struct Params');
      expect(shader.code.slice(helpers).replaceAll('tanh_of(', 'tanh(')).toBe(compiled);
      expect(shader.code.slice(0, helpers)).toMatch(/^fn is_nan[^]*fn tanh_of[^]*\}\n$/);
    });

    test('equals the CPU at each of 700 timesteps', async () => {
      expectClose(values, await runDense(cpu));
    });
  });

  test.each(['webgpu', 'gpujs'] as const)(
    'a batch too large for one binding is computed in parts by %s, with the same bits',
    async name => {
      const on = engineNamed(name);
      const { limits } = await sharedDevice();
      const [rows, inputs, units] = [300, 20, 6];
      const ids = [uniform(1, rows * inputs), weights(2, inputs, units)].map(e => on.write(e));
      const run = async () => {
        let launches = 0;
        on.onDispatch = () => launches++;
        const sizes = { x: ids[0], kernel: ids[1], bias: null, rows, inputs, units };
        const out = on.dense({ ...sizes, activation: 'tanh' });
        on.onDispatch = null;
        return { values: await take(on, out), launches };
      };
      const whole = await run();
      const { maxStorageBufferBindingSize } = limits;
      Object.assign(limits, { maxStorageBufferBindingSize: 130 * inputs * 4 });
      const parts = await run();
      Object.assign(limits, { maxStorageBufferBindingSize });
      for (const id of ids) on.free(id);
      expect([whole.launches, parts.launches]).toEqual([1, 3]); // 128 rows a part
      expect(bits(parts.values)).toEqual(bits(whole.values));
    }
  );

  test('more elements than one dimension of a launch holds are all computed', async () => {
    const on = engineNamed('webgpu');
    const size = 65_536 * 256 + 5;
    const id = on.write(new Float32Array(size).map((_, i) => (i % 251) - 125));
    const values = await take(on, on.unary('abs', id, size));
    on.free(id);
    expect(Array.from(values.slice(-3))).toEqual(
      [size - 3, size - 2, size - 1].map(i => Math.abs((i % 251) - 125))
    );
  });

  test('an operand that no part of the work can do without, too large to bind, is an error', async () => {
    if (!present) return;
    const on = present.webgpu;
    const { limits } = await sharedDevice();
    const { maxStorageBufferBindingSize } = limits;
    const id = on.write(new Float32Array(1000));
    Object.assign(limits, { maxStorageBufferBindingSize: 2048 });
    const error = errorOf(() => on.softmax(id, 1, 1000));
    Object.assign(limits, { maxStorageBufferBindingSize });
    on.free(id);
    expect(error.code).toBe('over-gpu-limit');
    expect(error.got).toBe('4000 bytes');
    expect(on.memory()).toEqual({ buffers: 0, bytes: 0 });
  });

  test('an array over the device limit is an error, not zeros', () => {
    const ids = [1, 1].map(size => engine.write(new Float32Array(size)));
    const sizes = { rows: 2 ** 20, inputs: 1, units: 2 ** 12, activation: 'linear' } as const;
    const error = errorOf(() => engine.dense({ x: ids[0], kernel: ids[1], bias: null, ...sizes }));
    for (const id of ids) engine.free(id);
    expect(error.code).toBe('gpu-out-of-memory');
    expect(error.got).toBe(`${2 ** 34} bytes`);
  });

  test('nothing is left behind by any of the above', () => {
    expect(engine.memory()).toEqual({ buffers: 0, bytes: 0 });
  });

  test('after the first GPU error every read fails with its message, and a new engine works', async () => {
    const id = engine.write(Float32Array.of(1));
    const { device } = await sharedDevice();
    device.createBuffer({ size: 4, usage: 0x1 | 0x80 }); // mapRead and storage exclude each other
    await expect(engine.read(id)).rejects.toThrow(/The GPU failed[^]*usage/i);
    await expect(engine.read(id)).rejects.toThrow('The GPU failed');
    const next = await createWebgpuEngine('gpujs');
    expect(await take(next, next.write(Float32Array.of(2)))).toEqual(Float32Array.of(2));
  });

  test('a lost device is an error that says so', async () => {
    const next = await createWebgpuEngine('gpujs');
    const id = next.write(Float32Array.of(1));
    const { device } = await sharedDevice();
    device.destroy();
    await device.lost;
    await expect(next.read(id)).rejects.toThrow(/The GPU failed[^]*the device was lost/);
  });
});

/** What gpu.js makes of a dense function when nothing of ours is near. */
function compiledByGpujs(text: string): string {
  const { WebGPUKernel } = gpujs as unknown as {
    WebGPUKernel: new (
      text: string,
      settings: object
    ) => {
      build(...args: unknown[]): Promise<void>;
      compiledSource: string;
    };
  };
  const kernel = new WebGPUKernel(text, {
    output: [64, 22_400],
    argumentTypes: ['Array', 'Array', 'Array', 'Integer'],
    loopMaxIterations: 2 ** 30
  });
  kernel.build([[1, 2]], [[1], [2]], [[3]], 2).catch(() => undefined); // it finds no device, after translating
  return kernel.compiledSource;
}

function errorOf(run: () => unknown): EngineError {
  try {
    run();
  } catch (error) {
    return error as EngineError;
  }
  throw new Error('no error was thrown');
}

function engineNamed(name: 'gpujs' | 'webgpu'): WebgpuEngine {
  if (!present) throw new Error('no adapter');
  return present[name];
}
