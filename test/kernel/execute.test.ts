import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { errorOf, KernelClient, resultText, streamText } from './client.js';

describe('a cell', () => {
  let kernel: KernelClient;
  beforeAll(async () => {
    kernel = await KernelClient.start();
  });
  afterAll(() => kernel.close());

  it('shows its last value, with the input before it and idle after it', async () => {
    const executed = await kernel.execute('1 + 1');
    expect(resultText(executed)).toBe('2');
    expect(executed.published.map(m => m.content.execution_state ?? m.type)).toEqual([
      'busy',
      'execute_input',
      'execute_result',
      'idle'
    ]);
    expect(executed.reply).toMatchObject({ status: 'ok', execution_count: 1, payload: [] });
  });

  it('shows null, but nothing for undefined', async () => {
    expect(resultText(await kernel.execute('null'))).toBe('null');
    expect(resultText(await kernel.execute('void 0'))).toBeUndefined();
  });

  it('shows a promise as a promise', async () => {
    expect(resultText(await kernel.execute('Promise.resolve(7)'))).toBe('Promise { 7 }');
  });

  it('may await at its top level', async () => {
    expect(
      resultText(await kernel.execute('const late = await Promise.resolve(6);\nlate * 7'))
    ).toBe('42');
  });

  it('sees through its functions what a later cell assigns', async () => {
    await kernel.execute('let lr = 0.1; function step() { return lr * 10 }');
    expect(resultText(await kernel.execute('lr = 0.5; step()'))).toBe('5');
    expect(resultText(await kernel.execute('lr += 1; step()'))).toBe('15');
  });

  it('may name an earlier variable in shorthand', async () => {
    await kernel.execute('const width = 3; const height = 4;');
    expect(resultText(await kernel.execute('({ width, height })'))).toBe('{ width: 3, height: 4 }');
  });

  it('may declare a constant again', async () => {
    await kernel.execute('const size = 1');
    await kernel.execute('const size = "large"');
    expect(resultText(await kernel.execute('size.toUpperCase()'))).toBe("'LARGE'");
  });

  it('prints to both streams', async () => {
    const executed = await kernel.execute('console.log("out", [1]); console.error("bad")');
    expect(streamText(executed)).toBe('out [ 1 ]\n');
    expect(streamText(executed, 'stderr')).toBe('bad\n');
  });

  it('is one error when its types are wrong, and nothing of it runs', async () => {
    const executed = await kernel.execute('console.log("ran");\nconst text: string = 3;');
    const error = errorOf(executed);
    expect(error.ename).toBe('TypeScriptError');
    expect(error.evalue).toBe("Type 'number' is not assignable to type 'string'.");
    expect(error.text).toContain('line 2, column 7');
    expect(error.text).toContain('> 2 | const text: string = 3;\n    |       ^^^^');
    expect(streamText(executed)).toBe('');
    expect(executed.reply).toMatchObject({ status: 'error', ename: 'TypeScriptError' });
  });

  it('that throws shows the TypeScript line, and no frame of the kernel', async () => {
    await kernel.execute(
      'interface Erased { a: number }\n\nfunction fail(x: number): never {\n  throw new RangeError(`bad ${x}`);\n}'
    );
    const error = errorOf(
      await kernel.execute('interface Other { b: string }\nconst n: number = 7;\nfail(n);')
    );
    expect(error.ename).toBe('RangeError');
    expect(error.evalue).toBe('bad 7');
    expect(error.text).toMatch(/at fail \(cell \d+:4:9\)\n {4}at cell \d+:3:5$/);
    expect(error.text).not.toMatch(/kernel\.cjs|node:|evalmachine/);
  });

  it('shows the TypeScript line of an error that is only printed', async () => {
    const executed = await kernel.execute(
      'interface Gone { a: 1 }\nconst made = new TypeError("printed");\nconsole.error(made);\nmade'
    );
    expect(streamText(executed, 'stderr')).toMatch(/^TypeError: printed\n {4}at cell \d+:2:14\n$/);
    expect(resultText(executed)).toMatch(/^TypeError: printed\n {4}at cell \d+:2:14$/);
  });

  it('may await an expression in parentheses, and in a loop', async () => {
    const code = 'let sum = await (async () => 1)();\nfor await (const n of [2, 3]) sum += n;\nsum';
    expect(resultText(await kernel.execute(code))).toBe('6');
  });

  it('that throws keeps what it had declared until then', async () => {
    await kernel.execute('const before = 1; throw new Error("x"); const after = 2;');
    expect(resultText(await kernel.execute('before'))).toBe('1');
    expect(errorOf(await kernel.execute('after')).ename).toBe('TypeScriptError');
  });

  it('may throw what is no Error', async () => {
    expect(errorOf(await kernel.execute('throw { code: 3 }'))).toMatchObject({
      ename: 'Thrown',
      evalue: '{ code: 3 }'
    });
  });

  it('keeps a type that is imported beside an await in parentheses', async () => {
    const { reply } = await kernel.execute('const layer = Dense(1);\nawait (1 + 1)');
    expect(reply.status).toBe('ok');
    expect(resultText(await kernel.execute('layer.className'))).toBe("'Dense'");
  });

  it('aborts the cells queued behind an error, but not with stop_on_error false', async () => {
    const first = [
      kernel.sendCell('throw new Error("first")'),
      kernel.sendCell('1'),
      kernel.sendCell('2')
    ];
    const replies = await Promise.all(first.map(async id => (await kernel.finish(id)).reply));
    expect(replies.map(({ status }) => status)).toEqual(['error', 'aborted', 'aborted']);
    expect(replies.map(reply => 'execution_count' in reply)).toEqual([true, false, false]);
    const second = [
      kernel.sendCell('throw new Error("second")', { stop_on_error: false }),
      kernel.sendCell('1')
    ];
    const later = await Promise.all(second.map(async id => (await kernel.finish(id)).reply.status));
    expect(later).toEqual(['error', 'ok']);
  });

  it('counts unless it is silent or outside history, and silent shows nothing', async () => {
    const counted = await kernel.execute('0');
    const count = Number(counted.reply.execution_count);
    const silent = await kernel.execute('console.log("hidden"); 5', { silent: true });
    expect(silent.published.map(m => m.type)).toEqual(['status', 'status']);
    const unstored = await kernel.execute('5', { store_history: false });
    expect(unstored.reply.execution_count).toBe(count);
    expect(resultText(unstored)).toBe('5');
    expect((await kernel.execute('0')).reply.execution_count).toBe(count + 1);
  });

  it('answers user expressions, each with its own success or failure', async () => {
    const { reply } = await kernel.execute('const seven = 7', {
      user_expressions: { good: 'seven * 2', bad: 'nothingLikeIt' }
    });
    expect(reply.user_expressions.good).toMatchObject({
      status: 'ok',
      data: { 'text/plain': '14' }
    });
    expect(reply.user_expressions.bad).toMatchObject({
      status: 'error',
      ename: 'TypeScriptError'
    });
  });

  it('prints a late line under the cell that started it', async () => {
    const early = kernel.sendCell(
      'let release: () => void; const released = new Promise<void>(r => release = r);\nvoid released.then(() => console.log("late"))'
    );
    await kernel.finish(early);
    await kernel.execute('release()');
    const late = await kernel.waitFor(m => m.type === 'stream' && m.content.text === 'late\n');
    expect(late.parentId).toBe(early);
  });
});
