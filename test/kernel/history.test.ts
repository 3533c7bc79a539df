import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { KernelClient } from './client.js';

describe('history', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tsteps-test-'));
  const file = join(folder, 'deeper', 'history.jsonl');
  let kernel: KernelClient;

  async function startAgain(): Promise<void> {
    kernel = await KernelClient.start({ env: { TSTEPS_HISTORY: file } });
  }
  const ask = async (content: object) =>
    (await kernel.request('history_request', { raw: true, output: false, ...content })).history;

  beforeAll(async () => {
    await startAgain();
    await kernel.execute('const first = 1');
    await kernel.execute('first + 1');
    await kernel.close();
    await startAgain();
    await kernel.execute('"second session"');
    await kernel.execute('throw new Error("kept too")');
    await kernel.execute('const x = { a: [1] }');
    await kernel.execute('"second session"');
    await kernel.execute('"unseen"', { store_history: false });
    await kernel.execute('"silent"', { silent: true });
  });
  afterAll(async () => {
    await kernel.close();
    rmSync(folder, { recursive: true });
  });

  it('gives the last cells over all sessions, oldest first', async () => {
    expect(await ask({ hist_access_type: 'tail', n: 5 })).toEqual([
      [1, 2, 'first + 1'],
      [2, 1, '"second session"'],
      [2, 2, 'throw new Error("kept too")'],
      [2, 3, 'const x = { a: [1] }'],
      [2, 4, '"second session"']
    ]);
    expect(await ask({ hist_access_type: 'tail', n: 0 })).toEqual([]);
    expect(await ask({ hist_access_type: 'tail', n: 100 })).toHaveLength(6);
  });

  it('gives a range of a session: 0 for the present one, negative ones back from it', async () => {
    const range = (session: number, start: number, stop: number) =>
      ask({ hist_access_type: 'range', session, start, stop });
    expect(await range(0, 1, 3)).toEqual([
      [2, 1, '"second session"'],
      [2, 2, 'throw new Error("kept too")']
    ]);
    expect(await range(-1, 1, 10)).toEqual(await range(1, 1, 10));
    expect(await range(-1, 2, 10)).toEqual([[1, 2, 'first + 1']]);
    expect(await range(7, 1, 10)).toEqual([]);
  });

  it('searches with * and ?, the last n, each input once if asked', async () => {
    const search = (pattern: string, more: object = {}) =>
      ask({ hist_access_type: 'search', pattern, ...more });
    expect(await search('*session*')).toHaveLength(2);
    expect(await search('*session*', { unique: true })).toEqual([[2, 4, '"second session"']]);
    expect(await search('*session*', { n: 1 })).toEqual([[2, 4, '"second session"']]);
    expect(await search('first ? 1')).toEqual([[1, 2, 'first + 1']]);
    expect(await search('const x = { a: [1] }')).toHaveLength(1);
    expect(await search('first')).toEqual([]);
    expect(await search(`${'*a'.repeat(40)}*b`)).toEqual([]);
  });

  it('gives values beside inputs, null where there was none', async () => {
    expect(await ask({ hist_access_type: 'tail', n: 3, output: true })).toEqual([
      [2, 2, ['throw new Error("kept too")', null]],
      [2, 3, ['const x = { a: [1] }', null]],
      [2, 4, ['"second session"', "'second session'"]]
    ]);
  });

  it('is a file that only its owner reads, and a broken line does not matter', async () => {
    expect(statSync(file).mode & 0o077).toBe(0);
    expect(readFileSync(file, 'utf8')).not.toMatch(/unseen|silent/);
    const { appendFileSync } = await import('node:fs');
    appendFileSync(file, '{"session": "half a li\n[1]\nnull\n{"session":1,"line":"x"}\n');
    expect(await ask({ hist_access_type: 'tail', n: 100 })).toHaveLength(6);
  });

  it('lasts as long as the kernel where there is no file for it', async () => {
    const other = await KernelClient.start({ env: { TSTEPS_HISTORY: 'off' } });
    await other.execute('1 + 1');
    const { history } = await other.request('history_request', { hist_access_type: 'tail', n: 5 });
    expect(history).toEqual([[1, 1, '1 + 1']]);
    await other.close();
    const unwritable = await KernelClient.start({ env: { TSTEPS_HISTORY: '/dev/null/no' } });
    await unwritable.execute('2 + 2');
    const answer = await unwritable.request('history_request', { hist_access_type: 'tail', n: 5 });
    expect(answer.history).toEqual([[1, 1, '2 + 2']]);
    expect(unwritable.stderr).toMatch(/history is not kept/);
    await unwritable.close();
  });
});
