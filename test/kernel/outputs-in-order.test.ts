import { describe, expect, it } from 'vitest';
import { CellOutputs } from '../../kernel/src/host/run/cell-outputs.js';
import { SharedState } from '../../kernel/src/host/shared-state.js';
import type { FromMain } from '../../kernel/src/host/thread-messages.js';
import type { OutgoingMessage } from '../../kernel/src/wire/message.js';
import { Outbox } from '../../kernel/src/wire/outbox.js';

const text = (value: string) => ({ data: { 'text/plain': value }, metadata: {} });

function later() {
  let resolve = (): void => undefined;
  const promise = new Promise<void>(onResolve => (resolve = onResolve));
  return { promise, resolve: () => resolve() };
}

describe('outputs of a cell', () => {
  function collect() {
    const seen: string[] = [];
    const post = (message: FromMain): void => {
      if (message.type === 'stream') seen.push(message.text);
      if (message.type === 'publish') seen.push(JSON.stringify(message.content['data']));
    };
    return { seen, outputs: new CellOutputs(post, new SharedState(), () => 1) };
  }

  it('stay behind a deferred display, and those of another deferred one behind theirs', async () => {
    const { seen, outputs } = collect();
    const first = later();
    const second = later();
    outputs.stream('stdout', 'a');
    outputs.defer(async display => {
      await first.promise;
      display(text('slow'));
    });
    outputs.stream('stdout', 'b');
    outputs.defer(async display => {
      await second.promise;
      display(text('slower'));
    });
    outputs.stream('stdout', 'c');
    expect(seen).toEqual(['a']);
    const settled = outputs.settle(1);
    second.resolve();
    first.resolve();
    await settled;
    expect(seen).toEqual(['a', '{"text/plain":"slow"}', 'b', '{"text/plain":"slower"}', 'c']);
  });

  it('come out after a deferred display that failed, and the cell fails', async () => {
    const { seen, outputs } = collect();
    outputs.defer(() => Promise.reject(new Error('lost device')));
    outputs.stream('stdout', 'after');
    // It may have failed long before the cell asks.
    await new Promise(resolve => setImmediate(resolve));
    await expect(outputs.settle(1)).rejects.toThrow('lost device');
    expect(seen).toEqual(['after']);
  });
});

describe('the outbox', () => {
  function record() {
    const sent: OutgoingMessage[] = [];
    let sentBytes = 0;
    const outbox = new Outbox({
      send: async message => {
        await Promise.resolve();
        sent.push(structuredClone(message));
      },
      onSent: bytes => (sentBytes += bytes),
      coalesceMs: 5
    });
    const shown = () => sent.map(m => m.content['text'] ?? m.type);
    return { outbox, shown, bytes: () => sentBytes };
  }

  it('makes one message of neighbouring text of one stream', async () => {
    const { outbox, shown, bytes } = record();
    for (const piece of ['a', 'b', 'c']) outbox.stream(null, 'stdout', piece, 1);
    outbox.stream(null, 'stderr', 'd', 1);
    outbox.stream(null, 'stdout', 'e', 1);
    await outbox.flush();
    expect(shown()).toEqual(['abc', 'd', 'e']);
    expect(bytes()).toBe(5);
  });

  it('keeps text before what was pushed after it', async () => {
    const { outbox, shown } = record();
    outbox.stream(null, 'stdout', 'a');
    outbox.push({ type: 'status', parent: null, content: {} });
    outbox.stream(null, 'stdout', 'b');
    await outbox.flush();
    expect(shown()).toEqual(['a', 'status', 'b']);
  });

  it('sends waiting text without being asked', async () => {
    const { outbox, shown } = record();
    outbox.stream(null, 'stdout', 'a');
    await expect.poll(shown).toEqual(['a']);
  });
});
