import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { KernelClient } from '../kernel/client.js';

/** Bytes that a process may grow by over a whole run. */
const MAX_GROWTH = 50e6;
/** Cells before the first measurement: a kernel that has just started still compiles itself. */
const WARM_UP = 60;

describe('a kernel that is used for long', () => {
  let kernel: KernelClient;
  beforeAll(async () => {
    kernel = await KernelClient.start();
  });
  afterAll(() => kernel.close());

  /** Runs cells and gives the time of each, in ms. */
  async function run(cells: readonly string[]): Promise<number[]> {
    const times: number[] = [];
    for (const code of cells) {
      const start = performance.now();
      const { reply } = await kernel.execute(code);
      if (reply.status !== 'ok') throw new Error(`${code}: ${reply.evalue}`);
      times.push(performance.now() - start);
      kernel.received.length = 0;
    }
    return times;
  }

  /** Resident memory of the process at rest, in bytes; Linux only, 0 elsewhere. */
  async function memory(): Promise<number> {
    await new Promise(resolve => setTimeout(resolve, 2000));
    if (process.platform !== 'linux') return 0;
    const status = readFileSync(`/proc/${kernel.process.pid}/status`, 'utf8');
    return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) * 1024;
  }

  const declare = (name: number): string =>
    [
      `const a${name} = ${name};`,
      `const b${name} = ${name % 3 === 0 ? `zeros([2, ${(name % 7) + 1}])` : `'text ${name}'`};`,
      `function c${name}(x: number) { return x + a${name}; }`
    ].join('\n');

  const cells = (count: number, name: (at: number) => number): string[] =>
    Array.from({ length: count }, (_, at) => declare(name(at)));

  it('runs the thousandth cell of new names about as fast as the first', async () => {
    await run(cells(WARM_UP, at => 10_000 + at));
    const before = await memory();
    const times = await run(cells(1000, at => at));
    expect(median(times.slice(-100))).toBeLessThan(3 * median(times.slice(0, 100)));
    expect((await memory()) - before).toBeLessThan(MAX_GROWTH);
    await run(['c0(a999) + c500(a250)']);
  });

  it('runs the same twenty cells ten thousand times, no slower at the end', async () => {
    await run(cells(WARM_UP, at => 20_000 + (at % 20)));
    const before = await memory();
    const times = await run(cells(10_000, at => 20_000 + (at % 20)));
    expect(median(times.slice(-100))).toBeLessThan(1.3 * median(times.slice(0, 100)));
    expect((await memory()) - before).toBeLessThan(MAX_GROWTH);
  });
});

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[times.length >> 1] ?? 0;
}
