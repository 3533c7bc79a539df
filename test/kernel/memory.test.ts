import { once } from 'node:events';
import { afterEach, describe, expect, it } from 'vitest';
import { errorOf, KernelClient, resultText, streamText } from './client.js';

/** Little, so that it is full soon. */
const SMALL_HEAP = { NODE_OPTIONS: '--max-old-space-size=300' };

describe('a full memory', () => {
  const kernels: KernelClient[] = [];
  afterEach(async () => {
    for (const kernel of kernels.splice(0)) await kernel.close();
  });
  async function start(options: Parameters<typeof KernelClient.start>[0] = {}) {
    const kernel = await KernelClient.start({ ...options, env: SMALL_HEAP });
    kernels.push(kernel);
    return kernel;
  }

  it.each([
    ['a loop', 'const all: object[] = []; while (true) all.push(row(all.length))'],
    [
      'a loop after an await',
      'await 0; const more: object[] = []; while (true) { more.push(row(more.length)); if (more.length % 100 === 0) await 0; }'
    ]
  ])('ends the cell that fills it, %s, and not the kernel', async (_name, code) => {
    const kernel = await start();
    await kernel.execute(
      'const kept = [1, 2, 3]; const row = (n: number) => Array.from({ length: 100 }, (_, i) => ({ n, i }))'
    );
    for (let i = 0; i < 2; i++) {
      const { ename, evalue } = errorOf(await kernel.execute(code));
      expect(ename).toBe('OutOfMemory');
      expect(evalue).toMatch(
        /stopped before it ended the kernel: it held 0\.\d of 0\.\d GB[^]*kept[^]*gone[^]*fix/
      );
    }
    expect(resultText(await kernel.execute('kept.length'))).toBe('3');
  });

  it('does not end a cell that makes much garbage', async () => {
    const kernel = await start();
    const code =
      'let kept: number[][] = []; for (let i = 0; i < 3e6; i++) { kept.push([i, i, i, i]); if (kept.length > 2e5) kept = []; } "done"';
    expect(resultText(await kernel.execute(code))).toBe("'done'");
  });

  it('is told by the next kernel when nothing could stop it', async () => {
    const kernel = await start();
    const exited = once(kernel.process, 'exit');
    // One call of V8's own: no loop of the cell is in it.
    kernel.sendCell('JSON.parse("[" + "{\\"a\\":[1]},".repeat(8e6) + "0]")');
    await exited;
    const again = await start({ folder: kernel.folder });
    const { published } = await again.execute('1 + 1');
    expect(streamText({ published }, 'stderr')).toMatch(
      /The kernel before this one ended while cell 1 ran\. Last seen it held \d+\.\d of at most \d+\.\d GB.*run the cells again/
    );
    expect(streamText(await again.execute('2 + 2'), 'stderr')).toBe('');
  });

  it('is not told after a restart that was asked for', async () => {
    const kernel = await start();
    const id = kernel.sendCell('console.log("go"); while (true) {}');
    await kernel.waitFor(m => m.parentId === id && m.type === 'stream');
    await new Promise(resolve => setTimeout(resolve, 600));
    const exited = once(kernel.process, 'exit');
    await kernel.request('shutdown_request', { restart: true }, 'control');
    await exited;
    const again = await start({ folder: kernel.folder });
    expect(streamText(await again.execute('1 + 1'), 'stderr')).toBe('');
  });
});
