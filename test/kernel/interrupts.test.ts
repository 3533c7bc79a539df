import { afterAll, beforeAll, expect, it } from 'vitest';
import { KernelClient, resultText, streamText } from './client.js';
import { seededIntegers } from './malformed.js';

/** What may run when Stop comes; each would go on for longer than it is given. */
const CELLS = [
  'for (;;) {}',
  'await 0; for (;;) count++;',
  'for (;;) await null;',
  'await new Promise(() => {})',
  'for (;;) { console.log("line", count++); }',
  'for (;;) { await new Promise(r => setTimeout(r, 1)); count++; }',
  'for (let i = 0; ; i++) kept = Math.max(kept, relu(ones([8, 8])).size);',
  'const a: number[] = []; for (let i = 0; ; i++) { a.push(i); if (i % 1000 === 0) a.length = 0; }',
  'setInterval(() => { for (;;) {} }, 1); await new Promise(() => {})',
  'prompt("?")',
  'try { for (;;) {} } finally { count = -1; }',
  'JSON.parse("[" + "1,".repeat(2e5) + "1]").length'
];

let kernel: KernelClient;
beforeAll(async () => (kernel = await KernelClient.start()));
afterAll(() => kernel.close());

it('200 interrupts at random moments leave the kernel healthy', async () => {
  await kernel.execute('let count = 0; let kept = 41;');
  const pick = seededIntegers(7);
  for (let round = 0; round < 200; round++) {
    const code = CELLS[pick(CELLS.length)] ?? '';
    const id = kernel.sendCell(code, { allow_stdin: true });
    await new Promise(resolve => setTimeout(resolve, pick(40)));
    await kernel.interrupt();
    // Some come before the cell has begun or after it is over: what runs on is stopped once more.
    let last: Promise<unknown> = Promise.resolve();
    const again = setInterval(() => {
      last = kernel.interrupt();
    }, 300);
    await kernel.finish(id);
    clearInterval(again);
    await last;
    kernel.received.length = 0;
    if (round % 10 !== 9) continue;
    const sum = await kernel.execute(`console.log("r${round}"); kept > 0 ? 1 + 1 : 0`);
    expect(resultText(sum)).toBe('2');
    expect(streamText(sum)).toBe(`r${round}\n`);
    expect(await kernel.beat()).toBe('beat');
  }
  expect(kernel.stderr).toBe('');
});
