import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { errorOf, KernelClient, streamText } from './client.js';

describe('comms of cells', () => {
  let kernel: KernelClient;
  beforeAll(async () => (kernel = await KernelClient.start()));
  afterAll(() => kernel.close());

  it('opens one, with binary buffers both ways', async () => {
    const done = await kernel.execute(
      `const line = openComm('widget', { value: 1 }, { buffers: [new Float32Array([1, 2])] });
       line.onMessage(({ data, buffers }) =>
         line.send({ sum: data.value + [...buffers[0]].reduce((a, b) => a + b) }, { buffers: [buffers[0]] }));`
    );
    const opened = done.published.find(m => m.type === 'comm_open');
    expect(opened?.content).toMatchObject({ target_name: 'widget', data: { value: 1 } });
    expect(new Float32Array(new Uint8Array(opened?.buffers[0] ?? []).buffer)).toEqual(
      new Float32Array([1, 2])
    );
    const comm_id = opened?.content.comm_id ?? '';
    const bytes = new Uint8Array(300_000).fill(1);
    const sent = kernel.send('comm_msg', { comm_id, data: { value: 5 } }, { buffers: [bytes] });
    const answer = await kernel.waitFor(m => m.parentId === sent && m.type === 'comm_msg');
    expect(answer.content.data).toEqual({ sum: 300_005 });
    expect(answer.buffers[0]).toHaveLength(300_000);
    await kernel.idle(sent);
    const info = await kernel.request('comm_info_request', { target_name: 'widget' });
    expect(info.comms).toEqual({ [comm_id]: { target_name: 'widget' } });
    await kernel.execute('line.close()');
    expect((await kernel.request('comm_info_request', {})).comms).toEqual({});
  });

  it('takes those of a registered target; output of a handler belongs to its message', async () => {
    await kernel.execute(
      `registerCommTarget('echo', (comm, { data }) => {
         comm.send({ hello: data.name });
         comm.onMessage(({ data }) => { console.log('heard', data); });
         comm.onClose(() => console.log('closed'));
       })`
    );
    const comm_id = 'from-front-end';
    const opened = kernel.send('comm_open', { comm_id, target_name: 'echo', data: { name: 'x' } });
    await kernel.idle(opened);
    expect(kernel.publishedFor(opened).map(m => m.type)).toEqual(['status', 'comm_msg', 'status']);
    const said = kernel.send('comm_msg', { comm_id, data: 7 });
    await kernel.idle(said);
    const closed = kernel.send('comm_close', { comm_id, data: {} });
    await kernel.idle(closed);
    const printed = (parent: string) => streamText({ published: kernel.publishedFor(parent) });
    expect(printed(said)).toBe('heard 7\n');
    expect(printed(closed)).toBe('closed\n');
  });

  it('closes what nobody takes', async () => {
    const opened = kernel.send('comm_open', { comm_id: 'c', target_name: 'nobody', data: {} });
    const closed = await kernel.waitFor(m => m.parentId === opened && m.type === 'comm_close');
    expect(closed.content.comm_id).toBe('c');
  });

  it('shows what a handler throws, under its message, and lives on', async () => {
    await kernel.execute(`registerCommTarget('bad', () => { throw new Error('in a handler'); })`);
    const opened = kernel.send('comm_open', { comm_id: 'd', target_name: 'bad', data: {} });
    const shown = await kernel.waitFor(m => m.parentId === opened && m.type === 'stream');
    expect(shown.content.text).toMatch(/in a handler/);
    expect(errorOf(await kernel.execute(`line.send({})`)).evalue).toMatch(/is closed[^]*fix/);
  });

  it('handles a message where a running cell awaits, and Stop reaches a handler that loops', async () => {
    await kernel.execute(
      `registerCommTarget('go', (_comm, { data }) => { if (data.loop) while (true) {} went = true; }); let went = false;`
    );
    const cell = kernel.sendCell(
      'while (!went) await new Promise(r => setTimeout(r, 10)); console.log("went")'
    );
    await kernel.waitFor(m => m.parentId === cell && m.type === 'execute_input');
    kernel.send('comm_open', { comm_id: 'e', target_name: 'go', data: {} });
    expect(streamText(await kernel.finish(cell))).toBe('went\n');
    const looping = kernel.send('comm_open', {
      comm_id: 'f',
      target_name: 'go',
      data: { loop: true }
    });
    await kernel.waitFor(m => m.parentId === looping && m.type === 'status');
    await new Promise(resolve => setTimeout(resolve, 100));
    await kernel.interrupt();
    await kernel.idle(looping);
    expect(streamText(await kernel.execute('console.log(1)'))).toBe('1\n');
  });
});
