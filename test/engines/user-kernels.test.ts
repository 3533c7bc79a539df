/**
 * Functions of users, on every engine that runs them: a GPU (SwiftShader, or what the machine has), gpu.js's WebAssembly
 * and its JavaScript. What TypeScript itself makes of a function is what they must give.
 */
import { describe, expect, test } from 'vitest';
import { CpuKernels } from '../../kernel/src/engines/gpujs-cpu/cpu-kernels.js';
import type { UserKernelCall } from '../../kernel/src/engines/engine.js';
import {
  gpuKernel,
  memory,
  tensor,
  useDevice,
  type DeviceName,
  type FloatTensor
} from '../../kernel/src/index.js';
import { readFunction } from '../../kernel/src/ops/user-kernel/function-source.js';
import {
  mapText,
  reduceText,
  stencilText,
  type KernelText
} from '../../kernel/src/ops/user-kernel/kernel-text.js';
import type { Ends } from '../../kernel/src/ops/user-kernel/options.js';
import { onDevice } from '../reference/on-device.js';
import { TOLERANCES } from '../tolerances.js';
import { expectClose } from './expect-close.js';
import { uniform } from './random.js';
import { MAPS, type MapCase } from './user-functions.js';

const absent = await useDevice('webgpu').then(
  () => null,
  (error: Error) => error.message.split('\n')[0]
);
await useDevice('cpu');
if (absent !== null && process.env['CI'] === 'true') {
  test('CI has a WebGPU adapter', () => expect.fail(absent));
}

/** What runs functions of users: devices, and gpu.js's JavaScript, which is what a machine without WebAssembly has. */
const RUNNERS: { name: string; device: DeviceName | null; skip: boolean }[] = [
  { name: 'webgpu', device: 'webgpu', skip: absent !== null },
  { name: 'webasm', device: 'cpu', skip: false },
  { name: 'cpu', device: null, skip: false }
];

const ODD = [NaN, Infinity, -Infinity];
const NUMBERS = [-3.25, -1.5, -1, -0.3, 0, 0.4, 0.999, 1.7, 2.5, 4];

/** The inputs of a case: numbers of every kind, each input in another order; NaN and the infinities where they are asked for. */
function inputsOf({ f }: MapCase, isOdd: boolean): Float32Array[] {
  const all = isOdd ? [...NUMBERS, ...ODD] : NUMBERS;
  return Array.from({ length: f.length }, (_, n) =>
    Float32Array.from(all, (_, i) => all[(i * (2 * n + 1)) % all.length])
  );
}

/** What gpu.js's JavaScript gives for a kernel. */
function withoutWebAssembly(
  { text, functions, tables }: KernelText,
  inputs: readonly Float32Array[],
  sizes: readonly number[],
  output: readonly number[],
  integers: readonly number[]
): Float32Array {
  const elements = [...inputs, ...tables];
  const call: UserKernelCall = {
    ...{ name: 'test', text, functions, integers, output },
    arrays: elements.map((list, id) => ({ id, sizes: id < inputs.length ? sizes : [list.length] }))
  };
  return new CpuKernels('cpu').run(call, elements);
}

async function run(device: DeviceName, compute: () => FloatTensor): Promise<Float32Array> {
  const y = onDevice(device, compute);
  expect(y.device).toBe(device);
  return await y.data();
}

describe.each(RUNNERS)('functions of numbers on $name', ({ device, skip }) => {
  for (const [category, cases] of Object.entries(MAPS)) {
    describe.skipIf(skip)(category, () => {
      test.each(Object.entries(cases))('%s', async (_, given) => {
        const { f, constants = {}, tolerance } = given;
        const inputs = inputsOf(given, category === 'what is no number');
        const size = inputs[0].length;
        const expected = Array.from(inputs[0], (_, i) => f(...inputs.map(input => input[i])));
        const values = device
          ? await run(device, () => {
              const op = gpuKernel(f, { constants }) as (...xs: FloatTensor[]) => FloatTensor;
              return op(...inputs.map(input => tensor(input) as FloatTensor));
            })
          : withoutWebAssembly(
              mapText(readFunction('test', f), f.length, constants),
              inputs,
              [size],
              [size],
              []
            );
        expectClose(values, expected, TOLERANCES[tolerance ?? 'userFunction']);
      });
    });
  }

  describe.skipIf(skip)('along an axis', () => {
    const shape = [3, 5, 4];
    const x = uniform(7, 60, 2);
    /** x with the middle axis last, one line after the other, and where line and step stand in x. */
    const at = (line: number, t: number): number => Math.floor(line / 4) * 20 + t * 4 + (line % 4);
    const lines = Array.from({ length: 12 }, (_, line) =>
      Array.from({ length: 5 }, (_, t) => x[at(line, t)])
    );

    test.each<[string, (total: number, v: number) => number, number | undefined]>([
      ['the largest', (most, v) => (v > most ? v : most), undefined],
      ['a sum of squares', (total, v) => total + v * v, 0],
      ['a product with a negative start', (total, v) => total * v, -0.5],
      ['a count by Math', (n, v) => n + Math.max(0, Math.sign(v)), 0],
      [
        'a branch with an early return',
        (total, v) => {
          if (v < 0) return total;
          return total + v;
        },
        1
      ]
    ])('reduce: %s', async (_, f, initial) => {
      const expected = lines.map(line =>
        initial === undefined
          ? line.reduce((total, v) => f(total, v))
          : line.reduce((total, v) => f(total, v), initial)
      );
      const source = readFunction('test', f);
      const values = device
        ? await run(device, () => {
            const options = {
              kind: 'reduce',
              axis: 1,
              ...(initial !== undefined && { initial })
            } as const;
            return gpuKernel(f, options)(tensor(x, shape));
          })
        : withoutWebAssembly(reduceText(source, initial, {}), [x], [4, 5, 3], [4, 3], [5]);
      expectClose(values, expected, TOLERANCES.userFunction);
    });

    test.each<[string, (at: (offset: number) => number, t: number) => number, Ends]>([
      ['the mean of three', at => (at(-1) + at(0) + at(1)) / 3, 'nearest'],
      ['a difference, zeros outside', at => at(0) - at(-1), 'zeros'],
      ['around the ends', at => at(-2) + 10 * at(3), 'wrap'],
      [
        'a loop over the window',
        at => {
          let most = at(0);
          for (let k = -2; k <= 2; k++) most = Math.max(most, at(k));
          return most;
        },
        'nearest'
      ],
      ['its place', (at, t) => (t % 2 === 0 ? at(0) : t), 'nearest'],
      ['far beyond the ends', at => at(-20) + at(20), 'wrap']
    ])('stencil: %s', async (_, f, ends) => {
      const place = {
        nearest: (i: number) => Math.min(4, Math.max(0, i)),
        zeros: (i: number) => i,
        wrap: (i: number) => ((i % 5) + 5) % 5
      }[ends];
      const expected = new Float32Array(60);
      lines.forEach((line, n) =>
        line.forEach((_, t) => (expected[at(n, t)] = f(k => line[place(t + k)] ?? 0, t)))
      );
      const values = device
        ? await run(device, () => gpuKernel(f, { kind: 'stencil', ends })(tensor(x, shape)))
        : withoutWebAssembly(
            stencilText(readFunction('test', f), ends, {}),
            [x],
            [4, 5, 3],
            [4, 5, 3],
            [5]
          );
      expectClose(values, expected, TOLERANCES.userFunction);
    });
  });
});

describe.each(RUNNERS.filter(({ device }) => device))('tensors on $name', ({ device, skip }) => {
  const on = device ?? 'cpu';

  test.skipIf(skip)('four axes and more are taken element by element', async () => {
    const values = uniform(3, 2 * 3 * 2 * 2 * 2);
    const shape = [2, 3, 2, 2, 2];
    const got = await run(on, () => gpuKernel((x: number) => x * x)(tensor(values, shape)));
    expectClose(
      got,
      values.map(v => v * v)
    );
  });

  test.skipIf(skip)('a reduction over everything, and with keepDims', async () => {
    const sum = (total: number, x: number) => total + x;
    const x = Float32Array.from({ length: 24 }, (_, i) => i);
    const all = onDevice(on, () => gpuKernel(sum, { kind: 'reduce' })(tensor(x, [2, 3, 4])));
    expect(all.shape).toEqual([]);
    expect(await all.item()).toBe(276);
    const kept = onDevice(on, () =>
      gpuKernel(sum, { kind: 'reduce', axis: -1, keepDims: true })(tensor(x, [2, 3, 4]))
    );
    expect(kept.shape).toEqual([2, 3, 1]);
    expect(Array.from(await kept.data())).toEqual([6, 22, 38, 54, 70, 86]);
  });

  test.skipIf(skip)('no elements give no elements', async () => {
    const got = await run(on, () =>
      gpuKernel((x: number) => x + 1)(tensor(new Float32Array(0), [0, 3]))
    );
    expect(got).toHaveLength(0);
  });

  test.skipIf(skip)('axes keep their names, and nothing is left behind', async () => {
    const before = memory()[on];
    const x = onDevice(on, () => tensor([[1, 2]]).withAxes('day', 'hour'));
    const table = gpuKernel((v: number) => list[0] * v, { constants: { list: [2] } });
    const y = table(x);
    expect(y.axes.map(({ name }) => name)).toEqual(['day', 'hour']);
    expect(await y.array()).toEqual([[2, 4]]);
    x.dispose();
    y.dispose();
    expect(memory()[on].buffers).toBeLessThanOrEqual((before?.buffers ?? 0) + 1);
  });

  test.skipIf(skip)('a million elements', async () => {
    const x = uniform(5, 1_000_003);
    const got = await run(on, () => gpuKernel((v: number) => 2 * v + 1)(tensor(x)));
    expectClose(
      got,
      x.map(v => 2 * v + 1)
    );
  });
});

declare const list: number[];
