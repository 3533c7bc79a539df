/**
 * The GPU engine on a real WebGPU device: SwiftShader from Debian's Chromium, or whatever adapter the machine has.
 * Without one the suite is skipped by name, except in CI, where that is a failure.
 */
import gpujs from 'gpu.js';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Engine, EngineCall } from '../../kernel/src/engines/engine.js';
import { createWasmEngine } from '../../kernel/src/engines/wasm/index.js';
import type { Dispatch, WebgpuEngine } from '../../kernel/src/engines/webgpu/index.js';
import { sharedDevice } from '../../kernel/src/engines/webgpu/device.js';
import { createWebgpuEngine } from '../../kernel/src/engines/webgpu/index.js';
import { setUpNode } from '../../kernel/src/node.js';
import { EngineError } from '../../kernel/src/tensor/errors.js';
import { denseContract } from './dense-contract.js';
import { bits, expectClose, take } from './expect-close.js';
import { memoryContract } from './memory-contract.js';
import { uniform, weights } from './random.js';

setUpNode();

const { present, absent } = await createEngines();

if (!present && process.env['CI'] === 'true') {
  test('CI has a WebGPU adapter', () => expect.fail(absent));
}

describe.skipIf(!present)(`the GPU engine${absent}`, () => {
  let engine: WebgpuEngine;
  beforeAll(() => {
    if (present) engine = present.gpujs;
  });

  memoryContract(() => engine);
  denseContract(() => engine);

  test('nothing can be read without waiting', () => {
    const id = engine.write(Float32Array.of(1));
    expect(engine.peek(id)).toBeUndefined();
    engine.free(id);
  });

  test('both device names share one device and keep their buffers apart', async () => {
    if (!present) return;
    const id = present.webgpu.write(Float32Array.of(1));
    expect(engine.memory().buffers).toBe(0);
    expect(present.webgpu.device).toBe('webgpu');
    expect(await take(present.webgpu, id)).toEqual(Float32Array.of(1));
  });

  test.each([
    ['matMul', (e: Engine) => e.matMul(UNUSED.matMul)],
    ['SimpleRNN', (e: Engine) => e.simpleRnn(UNUSED.recurrent)],
    ['The gradient of SimpleRNN', (e: Engine) => e.simpleRnnGradient(UNUSED.gradient)],
    ['LSTM', (e: Engine) => e.lstm(UNUSED.recurrent)],
    ['GRU', (e: Engine) => e.gru(UNUSED.recurrent)],
    ['tanh', (e: Engine) => e.unary('tanh', 1, 1)],
    ['The gradient of tanh', (e: Engine) => e.unaryGradient('tanh', 1, 1, 1, 1)],
    ['greater', (e: Engine) => e.compare('greater', UNUSED.operand, UNUSED.operand, [1])],
    ['add', (e: Engine) => e.binary('add', UNUSED.operand, UNUSED.operand, [1])],
    ['mean', (e: Engine) => e.reduce('mean', 1, 1, 1, 1)],
    ['Taking parts of a tensor', (e: Engine) => e.gatherStrided(1, [1], [1], 0)],
    ['Joining tensors', (e: Engine) => e.concat([{ id: 1, inner: 1 }], 1)],
    ['cast', (e: Engine) => e.cast(1, 1, 'int32')]
  ])('%s is an error that names the device and the way out', (what, call) => {
    const error = errorOf(() => call(engine));
    expect(error).toBeInstanceOf(EngineError);
    expect(error.what).toMatch(new RegExp(`^${what}.* does not run on the GPU yet\\.$`));
    expect(error.got).toContain("'gpujs'");
    expect(error.fix).toContain(".to('cpu')");
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
      expect(dispatches.map(({ program }) => program.name)).toEqual(['dense tanh']);
      expect(dispatches.map(({ workgroups }) => workgroups)).toEqual([(64 / 8) * (22_400 / 8)]);
    });

    test("ran gpu.js's own WGSL: what gpu.js makes of the same function, tanh made safe", () => {
      const [{ source, program }] = dispatches;
      expect(program.compiled).toBe(compiledByGpujs(source.text));
      const helpers = program.shader.indexOf('struct Params');
      expect(program.shader.slice(helpers).replaceAll('safe_tanh(', 'tanh(')).toBe(
        program.compiled
      );
      expect(program.shader.slice(0, helpers)).toMatch(/^fn is_nan[^]*fn safe_tanh[^]*\}\n$/);
    });

    test('equals the CPU at each of 700 timesteps', async () => {
      expectClose(values, await runDense(cpu));
    });
  });

  test('a batch too large for one binding is computed in parts, with the same bits', async () => {
    const { limits } = await sharedDevice();
    const [rows, inputs, units] = [300, 20, 6];
    const ids = [uniform(1, rows * inputs), weights(2, inputs, units)].map(e => engine.write(e));
    const run = async (activation: 'tanh' | 'softmax') => {
      const counts: number[] = [];
      engine.onDispatch = ({ workgroups }) => counts.push(workgroups);
      const sizes = { x: ids[0], kernel: ids[1], bias: null, rows, inputs, units, activation };
      const out = engine.dense(sizes);
      engine.onDispatch = null;
      return { values: await take(engine, out), launches: counts.length };
    };
    const whole = [await run('tanh'), await run('softmax')];
    const { maxStorageBufferBindingSize } = limits;
    Object.assign(limits, { maxStorageBufferBindingSize: 130 * inputs * 4 });
    const parts = [await run('tanh'), await run('softmax')];
    Object.assign(limits, { maxStorageBufferBindingSize });
    for (const id of ids) engine.free(id);
    expect(whole.map(({ launches }) => launches)).toEqual([1, 3]);
    // 128 rows a part of dense; softmax has narrower rows and takes all 300 at once.
    expect(parts.map(({ launches }) => launches)).toEqual([3, 5]);
    parts.forEach(({ values }, i) => expect(bits(values)).toEqual(bits(whole[i].values)));
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

/** A recurrence that is refused before it looks at its operands. */
const RECURRENCE = {
  ...{ x: 1, kernel: 1, recurrentKernel: 1, bias: null, initialStates: null, mask: null },
  ...{ batch: 1, timesteps: 1, features: 1, units: 1 },
  activation: 'tanh',
  recurrentActivation: 'sigmoid',
  ...{ resetAfter: true },
  ...{ returnSequences: true, goBackwards: false, zeroOutputForMask: false, keep: false }
} as const;

/** Calls that are refused before they look at their operands. */
const UNUSED = {
  matMul: { a: 1, b: 1, batch: 1, m: 1, k: 1, n: 1, aBatchStride: 0, bBatchStride: 0 },
  recurrent: RECURRENCE,
  gradient: {
    call: RECURRENCE,
    result: { output: 1, states: [] as number[], kept: [] as number[] },
    ...{ outputGradient: null, stateGradients: [], needsX: true }
  },
  operand: { id: 1, strides: [1] }
} as const;

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

interface Found {
  present: { gpujs: WebgpuEngine; webgpu: WebgpuEngine } | null;
  /** Why there is none, or nothing. */
  absent: string;
}

async function createEngines(): Promise<Found> {
  try {
    const [gpujs, webgpu] = [await createWebgpuEngine('gpujs'), await createWebgpuEngine('webgpu')];
    return { present: { gpujs, webgpu }, absent: '' };
  } catch (error) {
    if (!(error instanceof EngineError)) throw error;
    return { present: null, absent: `, absent here: ${error.got}` };
  }
}
