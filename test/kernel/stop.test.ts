import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { errorOf, KernelClient, resultText, streamText } from './client.js';

/** What the acceptance list allows from Stop to the end of the cell, in ms. */
const LIMIT = 1000;

describe('Stop', () => {
  let kernel: KernelClient;
  beforeAll(async () => {
    kernel = await KernelClient.start();
    await kernel.execute('let kept = 41');
  });
  afterAll(() => kernel.close());

  /** Runs a cell until it has printed `go`, stops it, and gives its end. */
  async function stopped(code: string) {
    const id = kernel.sendCell(code);
    await kernel.waitFor(
      m => m.parentId === id && m.type === 'stream' && m.content.text.includes('go'),
      'go'
    );
    return stopRunning(id);
  }

  async function stopRunning(id: string) {
    const before = Date.now();
    expect(await kernel.interrupt()).toMatchObject({ status: 'ok' });
    const executed = await kernel.finish(id);
    const took = Date.now() - before;
    expect(errorOf(executed)).toMatchObject({ ename: 'Interrupted' });
    expect(took).toBeLessThan(LIMIT);
    kernel.received.length = 0;
    return executed;
  }

  async function expectAlive() {
    expect(resultText(await kernel.execute('kept + 1'))).toBe('42');
  }

  it.each([
    ['an endless loop', 'console.log("go"); while (true) {}'],
    ['a loop after an await', 'console.log("go"); await 0; while (true) {}'],
    ['a loop of awaits that never turns the event loop', 'console.log("go"); for (;;) await null;'],
    ['a pending await', 'console.log("go"); await new Promise(() => {})'],
    [
      'a loop that catches everything',
      'console.log("go"); for (;;) { try { for (;;) {} } catch {} }'
    ],
    [
      'a loop in an awaited function',
      'async function work() { for (;;) await new Promise(r => setTimeout(r, 1)); }\nconsole.log("go"); await work()'
    ],
    [
      'endless recursion through timers',
      'function tick() { for (;;) {} }\nconsole.log("go"); setTimeout(tick, 0); await new Promise(() => {})'
    ],
    ['a loop without a body', 'console.log("go"); for (;;);'],
    [
      'a generator',
      'function* forever() { for (;;) yield 1; }\nconsole.log("go"); for (const one of forever()) one;'
    ],
    [
      'third-party synchronous code',
      'import vm from "vm";\nconsole.log("go"); vm.runInThisContext("for (;;) {}")'
    ]
  ])('ends %s within a second and keeps the variables', async (_what, code) => {
    await stopped(code);
    await expectAlive();
  });

  it('ends a loop of a local file, and one of its functions called later', async () => {
    writeFileSync(
      join(kernel.folder, 'spin.ts'),
      'export function spin(): void { for (;;) {} }\nexport const later = () => setTimeout(spin, 0);\n'
    );
    await stopped('import { spin } from "./spin"; console.log("go"); spin()');
    await stopped('import { spin } from "./spin"; console.log("go"); await 0; spin()');
    await stopped(
      'import { later } from "./spin"; console.log("go"); later(); await new Promise(() => {})'
    );
    await expectAlive();
  });

  it('ends a cell behind a long call of the engine, as soon as that call is over', async () => {
    await kernel.execute('const big = ones([1500, 1500])');
    const id = kernel.sendCell('console.log("go"); await 0; for (;;) big.matMul(big)');
    await kernel.waitFor(m => m.parentId === id && m.type === 'stream');
    await kernel.interrupt();
    expect(errorOf(await kernel.finish(id)).ename).toBe('Interrupted');
    await expectAlive();
  });

  it('ends a microtask loop that outlives its cell', async () => {
    await kernel.execute(
      'const spin = (): Promise<void> => Promise.resolve().then(spin); void spin()'
    );
    const waiting = kernel.sendCell('kept + 1');
    await new Promise(resolve => setTimeout(resolve, 200));
    await kernel.interrupt();
    await kernel.finish(waiting);
    await expectAlive();
  });

  it('says honestly what it cannot end, and where that is: a package’s loop after an await', async () => {
    const folder = join(kernel.folder, 'node_modules', 'spinner');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'package.json'), '{"name":"spinner","main":"index.js"}');
    writeFileSync(
      join(folder, 'index.js'),
      'exports.spin = function spin() {\n  const end = Date.now() + 8000;\n  while (Date.now() < end);\n};\n'
    );
    writeFileSync(join(folder, 'index.d.ts'), 'export function spin(): void;');
    const id = kernel.sendCell(
      'import { spin } from "spinner"; await 0; console.log("go"); spin()'
    );
    await kernel.waitFor(m => m.parentId === id && m.type === 'stream');
    await kernel.interrupt();
    const said = await kernel.waitFor(
      m => m.parentId === id && m.type === 'stream' && m.content.name === 'stderr'
    );
    expect(said.content.text).toMatch(
      /cannot be stopped: it is in code of a package or of Node \(spin, spinner\/index\.js, line \d\).*Restart Kernel, which forgets all variables/
    );
    expect(said.content.text).not.toContain(kernel.folder);
    // It ends by itself here, and the request of long ago ends the cell then.
    expect(errorOf(await kernel.finish(id)).ename).toBe('Interrupted');
    await expectAlive();
  });

  it('ends a loop in an interval that a later cell waits behind, and the interval with it', async () => {
    await kernel.execute('let ticks = 0; setInterval(() => { ticks++; for (;;) {} }, 1)');
    const waiting = kernel.sendCell('await new Promise(() => {})');
    // An answer to this shows that the request before it has been taken.
    await kernel.request('kernel_info_request', {});
    await stopRunning(waiting);
    expect(resultText(await kernel.execute('ticks'))).toBe('1');
    await kernel.execute('await new Promise(resolve => setTimeout(resolve, 20))');
    expect(resultText(await kernel.execute('ticks'))).toBe('1');
  });

  it('keeps what the stopped cell had set', async () => {
    await stopped('let rounds = 0; console.log("go"); while (true) rounds++;');
    expect(resultText(await kernel.execute('rounds > 1000'))).toBe('true');
  });

  it('leaves nothing of a stopped cell running', async () => {
    await kernel.execute('let beats = 0');
    await stopped(
      'console.log("go"); for (;;) { await new Promise(resolve => setTimeout(resolve, 5)); beats++; }'
    );
    const first = resultText(
      await kernel.execute('await new Promise(resolve => setTimeout(resolve, 50)); beats')
    );
    const second = resultText(
      await kernel.execute('await new Promise(resolve => setTimeout(resolve, 50)); beats')
    );
    expect(second).toBe(first);
  });

  it('aborts the cells queued behind the stopped one', async () => {
    const id = kernel.sendCell('console.log("go"); while (true) {}');
    const queued = kernel.sendCell('1');
    await kernel.waitFor(m => m.parentId === id && m.type === 'stream');
    await kernel.interrupt();
    expect((await kernel.finish(queued)).reply.status).toBe('aborted');
    await expectAlive();
  });

  it('ends a compile that takes too long, and keeps the declarations', async () => {
    const id = kernel.sendCell(
      [
        'type Orders<T extends string, U extends string = T> = [T] extends [never]',
        "  ? '' : T extends U ? `${T}${Orders<Exclude<U, T>>}` : never;",
        "const order: Orders<'a' | 'b' | 'c' | 'd' | 'e' | 'f' | 'g' | 'h' | 'i'> = 'none';"
      ].join('\n')
    );
    await kernel.waitFor(m => m.parentId === id && m.type === 'execute_input');
    await stopRunning(id);
    await expectAlive();
  });

  it('does nothing to an idle kernel', async () => {
    await kernel.interrupt();
    await expectAlive();
  });

  it('works by SIGINT from outside too', async () => {
    const id = kernel.sendCell('console.log("go"); while (true) {}');
    await kernel.waitFor(m => m.parentId === id && m.type === 'stream');
    kernel.process.kill('SIGINT');
    expect(errorOf(await kernel.finish(id)).ename).toBe('Interrupted');
    await expectAlive();
  });

  it('finds the heartbeat alive in a busy loop', async () => {
    const id = kernel.sendCell('console.log("go"); while (true) {}');
    await kernel.waitFor(m => m.parentId === id && m.type === 'stream');
    expect(await kernel.beat()).toBe('beat');
    await stopRunning(id);
  });

  it('reaches a cell that waits for a slow reader', async () => {
    const id = kernel.sendCell('console.log("go"); for (;;) console.log("x".repeat(100_000));');
    await kernel.waitFor(m => m.parentId === id && m.type === 'stream');
    const executed = await stopRunning(id);
    expect(streamText(executed)).toMatch(/^go\nxxx/);
  });
});
