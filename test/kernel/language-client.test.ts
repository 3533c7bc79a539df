import { Worker } from 'node:worker_threads';
import { afterEach, describe, expect, it } from 'vitest';
import { LanguageClient } from '../../kernel/src/host/protocol/language-client.js';
import { LANGUAGE_SCRIPT, TYPES } from './built.js';

describe('the language thread', () => {
  let client: LanguageClient;
  let workers: Worker[] = [];
  const log: string[] = [];
  afterEach(() => client.close());

  function start() {
    workers = [];
    client = new LanguageClient(
      () => {
        const worker = new Worker(LANGUAGE_SCRIPT, { workerData: { typesFolder: TYPES } });
        workers.push(worker);
        return worker;
      },
      line => log.push(line)
    );
  }

  async function commit(source: string) {
    const result = await client.call('compile', { source });
    if (!result.ok) throw new Error(result.problems[0].headline);
    const { ticket, declarations } = result;
    return client.call('commit', { ticket, names: null, declarations });
  }

  it('keeps the declarations when it is killed and started again', async () => {
    start();
    await commit('const kept = 1;');
    await workers[0].terminate();
    expect(await client.call('compile', { source: 'kept' })).toMatchObject({ ok: true });
    expect(workers).toHaveLength(2);
  });

  it('answers a request that it died on', async () => {
    start();
    await commit('const kept = 1;');
    const answer = client.call('complete', { source: 'kep', offset: 3 });
    await workers[0].terminate();
    expect((await answer).entries.map(entry => entry.name)).toEqual(['kept']);
  });

  it('commits a cell whose compiler died while it ran', async () => {
    start();
    const result = await client.call('compile', { source: 'const kept = 1;' });
    if (!result.ok) throw new Error('not compiled');
    await workers[0].terminate();
    const { ticket, declarations } = result;
    await client.call('commit', { ticket, names: null, declarations });
    expect(await client.call('compile', { source: 'kept' })).toMatchObject({ ok: true });
  });

  it('compiles before it answers what was asked while somebody typed', async () => {
    start();
    const order: string[] = [];
    const note = (name: string) => () => order.push(name);
    await Promise.all([
      client.call('complete', { source: 'De', offset: 2 }).then(note('asked first')),
      client.call('inspect', { source: 'Dense', offset: 2 }).then(note('inspect')),
      client.call('complete', { source: 'LS', offset: 2 }).then(note('complete')),
      client.call('compile', { source: '1 + 1' }).then(note('compile'))
    ]);
    expect(order).toEqual(['asked first', 'compile', 'inspect', 'complete']);
  });

  it('diagnoses the newest text only', async () => {
    start();
    const busy = client.call('complete', { source: 'De', offset: 2 });
    const texts = ['first', 'second', 'third'];
    const found = await Promise.all(texts.map(source => client.call('diagnose', { source })));
    await busy;
    expect(found.map(list => list.length)).toEqual([0, 0, 1]);
  });

  it('forgets what cells that run again have replaced, and restores the rest', async () => {
    start();
    for (let run = 0; run < 5; run++) await commit('const kept = 1; function f() { return kept; }');
    await commit('const other = f();');
    await workers[0].terminate();
    expect(await client.call('compile', { source: 'kept + other + f()' })).toMatchObject({
      ok: true
    });
  });

  it('fails what was asked before a restart on purpose, and answers what is asked after it', async () => {
    start();
    await commit('const kept = 1;');
    const hopeless = client.call('compile', { source: 'kept' });
    const failed = expect(hopeless).rejects.toThrow('restarted');
    await client.restart();
    await failed;
    expect(await client.call('compile', { source: 'kept' })).toMatchObject({ ok: true });
  });
});
