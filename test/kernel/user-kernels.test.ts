/** Functions of the user's in a notebook, where cells change their text and other cells hold what they use. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { errorOf, KernelClient, resultText } from './client.js';

describe('functions that are translated, in cells', () => {
  let kernel: KernelClient;
  beforeAll(async () => {
    kernel = await KernelClient.start();
  });
  afterAll(() => kernel.close());

  const valueOf = async (code: string): Promise<unknown> => {
    const executed = await kernel.execute(code);
    expect(executed.reply.status, JSON.stringify(executed.reply)).toBe('ok');
    return JSON.parse((resultText(executed) ?? '').slice(1, -1)) as unknown;
  };
  const read = (y: string): string => `JSON.stringify(await ${y}.array())`;

  it('have loops and helpers, whatever stop checks stand in them', async () => {
    const code = `const power = gpuKernel((x: number) => {
  let y = 1;
  for (let i = 0; i < 3; i++) y *= x;
  const half = (v: number) => { if (v > 100) return 100; return v / 2; };
  return half(y);
});
${read('power(tensor([1, 2, 10]))')}`;
    expect(await valueOf(code)).toEqual([0.5, 4, 100]);
  });

  it('find numbers, lists and functions of their own cell and of earlier ones', async () => {
    await kernel.execute('const slope = 0.5; let shift = 1; const weights = [3, 4];');
    await kernel.execute('const cube = (v: number) => v * v * v;');
    const code = `const near = 2;
const f = (x: number) => slope * x + shift + weights[1] + cube(near);
${read('gpuKernel(f)(tensor([2]))')}`;
    expect(await valueOf(code)).toEqual([1 + 1 + 4 + 8]);
    expect(resultText(await kernel.execute('f.name'))).toBe("'f'");
  });

  it('mean the names where they stand', async () => {
    const code = `const make = (slope: number) => gpuKernel((x: number) => slope * x);
${read('make(3)(tensor([2]))')}`;
    expect(await valueOf(code)).toEqual([6]);
  });

  it('are activations, too', async () => {
    const code = `const layer = Dense(1, { activation: x => (x > 0 ? x : slope * x), kernelInitializer: 'ones' });
${read('layer(tensor([[-4], [4]]))')}`;
    expect(await valueOf(code)).toEqual([[-2], [4]]);
  });

  it('are refused by the line and the name', async () => {
    const executed = await kernel.execute(
      'const o = { a: 1 };\ngpuKernel((x: number) => x * o.a);'
    );
    expect(errorOf(executed)?.evalue).toMatch(/cannot translate \.a \(line 1 of the function\)/);
  });
});
