import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { KernelClient } from './client.js';

describe('assistance', () => {
  let kernel: KernelClient;
  beforeAll(async () => {
    kernel = await KernelClient.start();
    await kernel.execute('const point = { latitude: 1, longitude: 2 };');
  });
  afterAll(() => kernel.close());

  it('completes members of earlier variables, with their kinds', async () => {
    const code = 'point.lat';
    const reply = await kernel.request('complete_request', { code, cursor_pos: code.length });
    expect(reply).toMatchObject({
      status: 'ok',
      matches: ['latitude'],
      cursor_start: 6,
      cursor_end: 9
    });
    expect(reply.metadata._jupyter_types_experimental).toEqual([
      { start: 6, end: 9, text: 'latitude', type: 'property', signature: 'latitude: number' }
    ]);
  });

  it('counts the cursor in code points, so that an emoji is one', async () => {
    const code = '"🙂🙂"; point.lat';
    const codePoints = [...code].length;
    const reply = await kernel.request('complete_request', { code, cursor_pos: codePoints });
    expect(reply).toMatchObject({
      matches: ['latitude'],
      cursor_start: codePoints - 3,
      cursor_end: codePoints
    });
  });

  it('answers in a busy loop, and says busy again with the running cell as parent', async () => {
    const running = kernel.sendCell('console.log("go"); while (true) {}');
    await kernel.waitFor(m => m.parentId === running && m.type === 'stream');
    const asked = kernel.send('complete_request', { code: 'point.lon', cursor_pos: 9 });
    expect((await kernel.reply(asked)).content.matches).toEqual(['longitude']);
    await kernel.idle(asked);
    const states = () =>
      kernel.received.filter(m => m.type === 'status' && [asked, running].includes(m.parentId));
    await kernel.waitFor(
      m => m === states().at(-1) && m.parentId === running && states().length === 4,
      'busy again'
    );
    expect(
      states().map(m => [m.parentId === running ? 'cell' : 'side', m.content.execution_state])
    ).toEqual([
      ['cell', 'busy'],
      ['side', 'busy'],
      ['side', 'idle'],
      ['cell', 'busy']
    ]);
    await kernel.interrupt();
    await kernel.finish(running);
    expect(states().at(-1)?.content.execution_state).toBe('idle');
  });

  it('inspects a variable as text and markdown', async () => {
    const reply = await kernel.request('inspect_request', {
      code: 'point',
      cursor_pos: 3,
      detail_level: 0
    });
    expect(reply.found).toBe(true);
    expect(reply.data['text/plain']).toContain('latitude: number');
    expect(reply.data['text/markdown']).toMatch(/^```ts\nconst point/);
  });

  it('completes the words of an option, between its quotes, after an emoji too', async () => {
    const before = "'🙂'; Dense(3, { activation: 're";
    const cursor = [...before].length;
    const reply = await kernel.request('complete_request', {
      code: `${before}' })`,
      cursor_pos: cursor
    });
    expect(reply).toMatchObject({
      matches: ['relu', 'relu6', 'leakyRelu'],
      cursor_start: cursor - 2,
      cursor_end: cursor
    });
  });

  it('shows the signature of the call that the cursor is in', async () => {
    const code = 'Dense(';
    const reply = await kernel.request('inspect_request', {
      code,
      cursor_pos: code.length,
      detail_level: 0
    });
    expect(reply.data['text/markdown']).toMatch(/^```ts\nDense\(units: /);
    expect(reply.data['text/markdown']).toContain('A fully connected layer');
  });

  it('finds nothing to inspect on a blank', async () => {
    expect(await kernel.request('inspect_request', { code: '  ', cursor_pos: 1 })).toMatchObject({
      status: 'ok',
      found: false
    });
  });

  it.each([
    ['1 + 1', { status: 'complete' }],
    ['for (const x of [1]) {', { status: 'incomplete', indent: '  ' }],
    ['const = 3', { status: 'invalid' }]
  ])('judges %s', async (code, expected) => {
    expect(await kernel.request('is_complete_request', { code })).toEqual(expected);
  });
});
