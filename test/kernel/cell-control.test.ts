import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { errorOf, KernelClient, resultText, streamText } from './client.js';

describe('what a cell can do beside computing', () => {
  let kernel: KernelClient;
  beforeAll(async () => (kernel = await KernelClient.start()));
  afterAll(() => kernel.close());

  it('shows a long text in the pager', async () => {
    const { reply, published } = await kernel.execute('page("Dense\\nA layer"); page("more")');
    expect(reply.payload).toEqual(
      ['Dense\nA layer', 'more'].map(text => ({
        source: 'page',
        data: { 'text/plain': text },
        start: 0
      }))
    );
    expect(published.some(m => m.type === 'display_data' || m.type === 'stream')).toBe(false);
    expect((await kernel.execute('1')).reply.payload).toEqual([]);
  });

  it('finds the values and sources of earlier cells', async () => {
    const { reply } = await kernel.execute('({ answer: 42 })');
    const n = reply.execution_count;
    expect(resultText(await kernel.execute('_.answer + 1'))).toBe('43');
    expect(resultText(await kernel.execute(`Out[${n}].answer + _`))).toBe('85');
    expect(resultText(await kernel.execute(`In[${n}]`))).toBe("'({ answer: 42 })'");
    await kernel.execute('undefined');
    await kernel.execute('"unseen"', { silent: true });
    expect(resultText(await kernel.execute('_'))).toBe("'({ answer: 42 })'");
    expect(resultText(await kernel.execute('const _ = 5; _'))).toBe('5');
  });

  it('lets go of values that only Out holds, beyond the last ten', async () => {
    const kept = await KernelClient.start({ env: { NODE_OPTIONS: '--expose-gc' } });
    await kept.execute('ones([300, 700])');
    const held = await kept.execute('const held = ones([2, 2]); held');
    expect(held.reply.execution_count).toBe(2);
    for (let i = 0; i < 12; i++) await kept.execute(i === 0 ? '0' : 'ones([2])');
    await kept.execute(
      '(globalThis as any).gc(); await new Promise(r => setTimeout(r, 20)); (globalThis as any).gc()'
    );
    expect(resultText(await kept.execute('Out[1]'))).toMatch(
      /Out\[1\] is gone: beyond the last 10/
    );
    expect(resultText(await kept.execute('Out[2] === held'))).toBe('true');
    expect(resultText(await kept.execute('Out[3]'))).toBe('0');
    await kept.close();
  });

  it('puts output of timers under the cell that started them, or under the latest one if told so', async () => {
    const start = async () => {
      const { reply } = await kernel.execute(
        'let tick = 0; const timer = setInterval(() => console.log("tick", tick++), 20); undefined'
      );
      return reply;
    };
    await start();
    const owner = kernel.received.filter(m => m.type === 'execute_input').at(-1)?.parentId ?? '';
    const other = await kernel.execute('await new Promise(r => setTimeout(r, 100))');
    expect(streamText(other)).toBe('');
    expect(streamText({ published: kernel.publishedFor(owner) })).toMatch(/tick 0\ntick 1/);
    await kernel.execute('setOutputCell("latest")');
    const latest = await kernel.execute('await new Promise(r => setTimeout(r, 100))');
    expect(streamText(latest)).toMatch(/tick/);
    await kernel.execute('setOutputCell("own"); clearInterval(timer)');
    expect(errorOf(await kernel.execute('setOutputCell("first" as never)')).evalue).toMatch(/fix/);
  });

  it('installs npm packages beside the notebook, also one whose import has failed before', async () => {
    const source = join(kernel.folder, 'packages', 'tiny-sum');
    mkdirSync(source, { recursive: true });
    writeFileSync(
      join(source, 'package.json'),
      JSON.stringify({
        name: 'tiny-sum',
        version: '1.0.0',
        type: 'module',
        exports: { '.': { types: './index.d.ts', import: './index.js' } }
      })
    );
    writeFileSync(join(source, 'index.js'), 'export const sum = (a, b) => a + b;');
    writeFileSync(
      join(source, 'index.d.ts'),
      'export const sum: (a: number, b: number) => number;'
    );
    const before = await kernel.execute('import { sum } from "tiny-sum"; sum(1, 2)');
    expect(errorOf(before).evalue).toMatch(/Cannot find module 'tiny-sum'/);
    const installed = await kernel.execute('await npmInstall("./packages/tiny-sum")');
    expect(streamText(installed)).toMatch(/added 1 package/);
    expect(resultText(await kernel.execute('import { sum } from "tiny-sum"; sum(1, 2)'))).toBe('3');
    expect(errorOf(await kernel.execute('sum("1", 2)')).ename).toBe('TypeScriptError');
  });

  it('says what npm said when it fails, and refuses what is no name', async () => {
    const failed = await kernel.execute('await npmInstall("./nothing-here")');
    expect(errorOf(failed).evalue).toMatch(/npm install \.\/nothing-here failed/);
    expect(streamText(failed, 'stderr')).toMatch(/npm/);
    for (const call of ['npmInstall()', 'npmInstall("--global")', 'npmInstall("")']) {
      expect(errorOf(await kernel.execute(`await ${call}`)).evalue).toMatch(
        /needs names of packages/
      );
    }
  });
});
