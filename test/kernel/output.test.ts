import { existsSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { KernelClient, streamText } from './client.js';

describe('output', () => {
  let kernel: KernelClient;
  beforeAll(async () => {
    kernel = await KernelClient.start();
  });
  afterAll(() => kernel.close());

  it('of 20,000 printed lines in one synchronous cell arrives whole and in order before idle', async () => {
    const id = kernel.sendCell('for (let i = 0; i < 20_000; i++) console.log(`line ${i}`);');
    const executed = await kernel.finish(id);
    const lines = streamText(executed).trimEnd().split('\n');
    expect(lines).toEqual(Array.from({ length: 20_000 }, (_, i) => `line ${i}`));
    expect(executed.published.at(-1)?.content.execution_state).toBe('idle');
  });

  it('of 20,000 displays to a front end that reads nothing for 3 s arrives whole and in order before idle', async () => {
    const id = kernel.sendCell('for (let i = 0; i < 20_000; i++) display(i);');
    // Nothing is read while this thread sleeps: the socket's buffers fill up, and the kernel must hold the rest.
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 3000);
    const { published } = await kernel.finish(id);
    const shown = published.filter(m => m.type === 'display_data');
    expect(shown.map(m => m.content.data['text/plain'])).toEqual(
      Array.from({ length: 20_000 }, (_, i) => String(i))
    );
    expect(published.at(-1)?.content.execution_state).toBe('idle');
  });

  it('arrives while a synchronous cell still runs', async () => {
    const id = kernel.sendCell(
      'console.log("early"); const until = Date.now() + 3000; while (Date.now() < until) {}'
    );
    await kernel.waitFor(m => m.parentId === id && m.type === 'stream', 'early');
    expect(kernel.received.some(m => m.parentId === id && m.channel === 'shell')).toBe(false);
    await kernel.interrupt();
    await kernel.finish(id);
  });

  it('keeps the order of prints and displays', async () => {
    const { published } = await kernel.execute(
      'console.log("a"); display(1); console.error("b"); display(2); console.log("c"); 3'
    );
    expect(
      published
        .filter(m => m.type !== 'status')
        .map(m => m.content.text ?? m.content.data?.['text/plain'])
    ).toEqual([undefined, 'a\n', '1', 'b\n', '2', 'c\n', '3']);
  });

  it('of a display that must wait comes before the cell is done', async () => {
    const { published } = await kernel.execute(
      'display({ [Symbol.for("Jupyter.display")]: async () => { await new Promise(r => setTimeout(r, 30)); return { "text/html": "<i>late</i>", skipped: () => 0 }; } });'
    );
    const types = published.map(m => m.content.execution_state ?? m.type);
    expect(types).toEqual(['busy', 'execute_input', 'display_data', 'idle']);
  });

  it('above 10 MB goes to a file, with a counted notice', async () => {
    const executed = await kernel.execute(
      'for (let i = 0; i < 120; i++) console.log(String(i).padEnd(99_999, "."));'
    );
    const text = streamText(executed);
    expect(text.length).toBeGreaterThan(10_000_000);
    expect(text.length).toBeLessThanOrEqual(10 * 1024 * 1024);
    const notice = /\[tsteps\] (\d+) more outputs \([\d.]+ MB\) are in (.*)\n/.exec(
      streamText(executed, 'stderr')
    );
    const [, count, file] = notice ?? [];
    expect(existsSync(file)).toBe(true);
    const rest = readFileSync(file, 'utf8');
    expect(rest.trimEnd().split('\n')).toHaveLength(Number(count));
    expect(
      (text + rest)
        .trimEnd()
        .split('\n')
        .map(line => Number.parseInt(line))
    ).toEqual(Array.from({ length: 120 }, (_, i) => i));
  });

  it('through tslab displays and updates, with nothing installed in the notebook folder', async () => {
    const { published } = await kernel.execute(
      'import * as tslab from "tslab";\ntslab.display.html("<b>bold</b>");\nconst slot = tslab.newDisplay();\nslot.text("one");\nslot.text("two");\ntslab.display.png(new Uint8Array([1, 2, 3]));'
    );
    const shown = published.filter(m => /display_data$/.test(m.type));
    expect(shown.map(m => [m.type, m.content.data])).toEqual([
      ['display_data', { 'text/html': '<b>bold</b>' }],
      ['display_data', { 'text/plain': 'one' }],
      ['update_display_data', { 'text/plain': 'two' }],
      ['display_data', { 'image/png': 'AQID' }]
    ]);
    expect(shown[1].content.transient.display_id).toBe(shown[2].content.transient.display_id);
  });
});
