import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  COMM_TARGET,
  TENSOR_MIME,
  readCommMessage,
  type ActivationsPayload,
  type CommMessage,
  type CommRequest,
  type LineHint
} from '../../kernel/src/contract/index.js';
import { KernelClient, type Executed, type KernelMessage } from './client.js';

describe('the comm', () => {
  let kernel: KernelClient;
  const comm = randomUUID();

  beforeAll(async () => {
    kernel = await KernelClient.start();
    await kernel.execute('seed(3); const h = randomNormal([4, 9, 5]).name("h");');
    const opened = kernel.send('comm_open', { comm_id: comm, target_name: COMM_TARGET, data: {} });
    await kernel.idle(opened);
  });
  afterAll(() => kernel.close());

  function payloadOf({ published }: Executed): ActivationsPayload {
    const message = published.find(m => TENSOR_MIME in (m.content.data ?? {}));
    return message?.content.data[TENSOR_MIME] as unknown as ActivationsPayload;
  }

  function ask(data: CommRequest): string {
    return kernel.send('comm_msg', { comm_id: comm, data });
  }

  function commMessage(parent: string): Promise<KernelMessage> {
    return kernel.waitFor(m => m.type === 'comm_msg' && m.parentId === parent, 'a comm message');
  }

  function contentOf({ content }: KernelMessage): CommMessage {
    return readCommMessage(content.data);
  }

  function slice(fingerprint: string, changes: Partial<CommRequest> = {}): CommRequest {
    const whole = { sample: 2, firstStep: 3, steps: 4, timeAxis: 1, unitAxis: 2 };
    return { type: 'slice', id: 7, fingerprint, ...whole, ...changes } as CommRequest;
  }

  function floats({ buffers: [bytes] }: KernelMessage): number[] {
    return [...new Float32Array(Uint8Array.from(bytes).buffer)];
  }

  async function hintsOf(executed: Executed): Promise<LineHint[]> {
    const parent = executed.published[0].parentId;
    const message = contentOf(await commMessage(parent));
    return message.type === 'hints' ? message.hints : [];
  }

  it('is listed, and a comm of another target is closed again', async () => {
    const info = await kernel.request('comm_info_request', { target_name: COMM_TARGET });
    expect(info).toMatchObject({ comms: { [comm]: { target_name: COMM_TARGET } } });
    const other = kernel.send('comm_open', { comm_id: 'other', target_name: 'jupyter.widget' });
    const closed = await kernel.waitFor(m => m.type === 'comm_close' && m.parentId === other);
    expect(closed.content.comm_id).toBe('other');
  });

  it('gives the exact values of another sample than the stored one', async () => {
    const { fingerprint = '' } = payloadOf(await kernel.execute('h'));
    const reply = await commMessage(ask(slice(fingerprint)));
    expect(contentOf(reply)).toEqual({ type: 'slice', id: 7, status: 'ok', units: 5, steps: 4 });
    const { published } = await kernel.execute(
      'console.log(JSON.stringify(await h.slice([2, 3, 0], [1, 4, 5]).reshape([4, 5]).transpose().data()))'
    );
    const printed = published.find(m => m.type === 'stream')?.content.text ?? '{}';
    expect(floats(reply)).toEqual(Object.values(JSON.parse(printed) as Record<string, number>));
  });

  it('answers while a cell runs, and says busy for the cell afterwards', async () => {
    const { fingerprint = '' } = payloadOf(await kernel.execute('h'));
    const running = kernel.sendCell('console.log("go"); while (true) {}');
    await kernel.waitFor(m => m.parentId === running && m.type === 'stream');
    const asked = ask(slice(fingerprint));
    expect(contentOf(await commMessage(asked))).toMatchObject({ status: 'ok' });
    await kernel.idle(asked);
    await kernel.waitFor(
      m =>
        m.parentId === running &&
        m.content.execution_state === 'busy' &&
        kernel.received.indexOf(m) >
          kernel.received.findIndex(
            idle => idle.parentId === asked && idle.content.execution_state === 'idle'
          ),
      'busy again'
    );
    await kernel.interrupt();
    await kernel.finish(running);
  });

  it('says gone for a disposed tensor and for one nobody knows', async () => {
    const executed = await kernel.execute(
      'const passing = h.add(1); display(passing); passing.dispose();'
    );
    const { fingerprint = '' } = payloadOf(executed);
    expect(contentOf(await commMessage(ask(slice(fingerprint))))).toMatchObject({ status: 'gone' });
    expect(contentOf(await commMessage(ask(slice('nobody'))))).toMatchObject({ status: 'gone' });
  });

  it.each([
    ['a sample that is not there', { sample: 4 }],
    ['steps past the end', { firstStep: 6, steps: 4 }],
    ['an axis that is not there', { timeAxis: 3 }],
    ['one axis twice', { timeAxis: 2 }]
  ])('refuses %s', async (_, changes) => {
    const { fingerprint = '' } = payloadOf(await kernel.execute('h'));
    const reply = await commMessage(ask(slice(fingerprint, changes)));
    expect(contentOf(reply)).toMatchObject({ status: 'refused' });
    expect(reply.buffers).toEqual([]);
  });

  it('outlives nonsense', async () => {
    const nonsense = kernel.send('comm_msg', { comm_id: comm, data: { type: 'slice', id: -1 } });
    await kernel.idle(nonsense);
    expect(kernel.publishedFor(nonsense).filter(m => m.type === 'comm_msg')).toEqual([]);
    expect((await kernel.execute('1 + 1')).reply.status).toBe('ok');
  });

  it('sends the shapes that the lines of a cell made, each as it was when its line ran', async () => {
    const executed = await kernel.execute(
      [
        'let y: FloatTensor = Dense(3)(h);',
        'const f = () => 1;',
        'const [a, b] = [ones([2]), zeros([2, 3])];',
        'y = Flatten()(',
        '  y',
        ');',
        'const n = 5;'
      ].join('\n')
    );
    expect(await hintsOf(executed)).toEqual([
      { line: 0, kind: 'shape', text: 'y  batch 4 × timesteps 9 × features 3' },
      { line: 2, kind: 'shape', text: 'a  axis0 2   b  batch 2 × features 3' },
      { line: 5, kind: 'shape', text: 'y  batch 4 × features 27' }
    ]);
    expect(
      (await kernel.execute('console.log(f.name)')).published.find(m => m.type === 'stream')
        ?.content.text
    ).toBe('f\n');
  });

  it('puts the sentence and the shapes behind the line that failed, compiled or run', async () => {
    expect(
      await hintsOf(
        await kernel.execute('const ok = 1;\nTimeDistributed(Dense(4))(ones([32, 700]))')
      )
    ).toEqual([
      {
        line: 1,
        kind: 'error',
        text: 'TimeDistributed needs [batch, timesteps, ...features], got [32, 700]'
      }
    ]);
    await kernel.execute('const early = ones([32, 700]);');
    const rejected = await kernel.execute('TimeDistributed(Dense(4))(early)');
    expect((await hintsOf(rejected))[0]?.text).toBe(
      'TimeDistributed needs [batch, timesteps, ...features], got [32, 700]  (early  batch 32 × features 700)'
    );
    const thrown = await kernel.execute(
      'const flat: any = ones([32, 700]);\nTimeDistributed(Dense(4))(flat)'
    );
    expect((await hintsOf(thrown)).at(-1)).toEqual({
      line: 1,
      kind: 'error',
      text: 'TimeDistributed needs [batch, timesteps, ...features], got [32, 700]  (flat  batch 32 × features 700)'
    });
  });
});
