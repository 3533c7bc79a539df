import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { errorOf, KernelClient, resultText, streamText } from './client.js';

const ASKABLE = { allow_stdin: true };

describe('questions to the user', () => {
  let kernel: KernelClient;
  beforeAll(async () => (kernel = await KernelClient.start()));
  afterAll(() => kernel.close());

  it('prompt waits in the middle of a synchronous cell', async () => {
    const id = kernel.sendCell(
      'console.log("before"); const name = prompt("Your name:"); `hello ${name}`',
      ASKABLE
    );
    const question = await kernel.asked(id);
    expect(question.content).toMatchObject({ prompt: 'Your name:', password: false });
    // What was printed before is there before the question is answered.
    await kernel.waitFor(m => m.parentId === id && m.type === 'stream');
    expect(await kernel.beat()).toBe('beat');
    kernel.answer(question, 'Ada 🦕');
    expect(resultText(await kernel.finish(id))).toBe("'hello Ada 🦕'");
  });

  it('input can be awaited while the cell does other things', async () => {
    const id = kernel.sendCell(
      `let ticks = 0;
       const timer = setInterval(() => ticks++, 5);
       const key = await input("Key:", { password: true });
       clearInterval(timer);
       console.log(key, ticks > 0)`,
      ASKABLE
    );
    const question = await kernel.asked(id);
    expect(question.content.password).toBe(true);
    await new Promise(resolve => setTimeout(resolve, 100));
    kernel.answer(question, 'secret');
    expect(streamText(await kernel.finish(id))).toBe('secret true\n');
  });

  it('asks one question at a time, and takes each answer for its own question', async () => {
    const id = kernel.sendCell(
      'const both = Promise.all([input("a"), input("b")]); const c = prompt("c"); [...(await both), c].join()',
      ASKABLE
    );
    for (const name of ['a', 'b', 'c']) {
      const question = await kernel.waitFor(
        m => m.parentId === id && m.type === 'input_request' && m.content.prompt === name
      );
      expect(kernel.received.filter(m => m.parentId === id && m.channel === 'stdin').at(-1)).toBe(
        question
      );
      kernel.answer(question, `${name}!`);
    }
    expect(resultText(await kernel.finish(id))).toBe("'a!,b!,c!'");
  });

  it.each([
    ['prompt', 'prompt("waiting")'],
    ['input', 'await input("waiting")']
  ])('Stop ends a blocked %s, and its late answer is nobody’s', async (_name, code) => {
    const id = kernel.sendCell(`let reached = 1; ${code}; reached = 2`, ASKABLE);
    const question = await kernel.asked(id);
    await kernel.interrupt();
    expect(errorOf(await kernel.finish(id)).ename).toBe('Interrupted');
    kernel.answer(question, 'too late');
    const next = kernel.sendCell('`${reached} ${prompt("again")}`', ASKABLE);
    kernel.answer(await kernel.asked(next), 'in time');
    expect(resultText(await kernel.finish(next))).toBe("'1 in time'");
  });

  it('refuses where there is no user: by request, and after the cell', async () => {
    const refused = errorOf(await kernel.execute('prompt("anybody?")', { allow_stdin: false }));
    expect(refused).toMatchObject({ ename: 'EngineError' });
    expect(refused.evalue).toMatch(/prompt has nobody to ask[^]*fix/);
    const late = kernel.sendCell(
      'setTimeout(() => input("late").catch(e => console.log(e.code)), 50); undefined',
      ASKABLE
    );
    await kernel.finish(late);
    const said = await kernel.waitFor(m => m.parentId === late && m.type === 'stream');
    expect(said.content.text).toBe('nobody-to-ask\n');
  });

  it('takes an answer from clients that name no question', async () => {
    const id = kernel.sendCell('prompt("who?")', ASKABLE);
    await kernel.asked(id);
    kernel.send('input_reply', { value: 'plain client' }, { channel: 'stdin' });
    expect(resultText(await kernel.finish(id))).toBe("'plain client'");
  });

  it('shuts down while it waits', async () => {
    const id = kernel.sendCell('prompt("forever")', ASKABLE);
    await kernel.asked(id);
    const gone = new Promise(resolve => kernel.process.once('exit', resolve));
    await kernel.request('shutdown_request', { restart: false }, 'control');
    await gone;
  });
});
