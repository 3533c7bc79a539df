import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { setOutlet } from '../../../kernel/src/api/outlet.js';
import { toMimeBundles } from '../../../kernel/src/display/index.js';
import { platform, setPlatform } from '../../../kernel/src/engines/platform.js';
import { progress } from '../../../kernel/src/index.js';
import { checkCell } from '../types/fork.js';

interface Sent {
  text: string;
  id: string | undefined;
  isUpdate: boolean;
  at: number;
}

const sent: Sent[] = [];
const FULL = '█'.repeat(20);

function pass(milliseconds: number): void {
  vi.setSystemTime(Date.now() + milliseconds);
}

function lastText(): string {
  return sent.at(-1)?.text ?? '';
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: 0 });
  sent.length = 0;
});

afterEach(() => void vi.useRealTimers());

// An outlet that is there once stays: this comes first.
describe('progress in a script', () => {
  it('prints how it ended, once', () => {
    const print = vi.spyOn(console, 'log').mockImplementation(() => undefined);
    for (const _ of progress([1, 2], { label: 'files' })) pass(1000);
    expect(print.mock.calls).toEqual([[`files  ${FULL}  2/2 in 2.0 s`]]);
    print.mockRestore();
  });

  it('writes over the last line of a terminal', () => {
    const lines: [string, boolean][] = [];
    const real = platform();
    setPlatform({ ...real, rewriteLine: (text, isLast) => lines.push([text, isLast]) > 0 });
    for (const _ of progress(Array(10).keys(), { total: 10 })) pass(100);
    setPlatform(real);
    expect(lines.map(([, isLast]) => isLast)).toEqual([false, false, false, false, true]);
    expect(lines.at(-1)?.[0]).toBe(`${FULL}  10/10 in 1.0 s`);
  });
});

describe('the last line of a terminal', () => {
  function written(isTTY: boolean, columns: number, isLast: boolean): string | undefined {
    const { stdout } = process;
    const before = { isTTY: stdout.isTTY, columns: stdout.columns };
    const write = vi.spyOn(stdout, 'write').mockReturnValue(true);
    Object.assign(stdout, { isTTY, columns });
    const isWritten = platform().rewriteLine('12345678', isLast);
    Object.assign(stdout, before);
    const text = write.mock.calls[0]?.[0];
    write.mockRestore();
    expect(isWritten).toBe(isTTY);
    return text as string | undefined;
  }

  it('is cut where it would wrap, and whole when it stays', () => {
    expect(written(true, 5, false)).toBe('\r1234\u001B[K');
    expect(written(true, 5, true)).toBe('\r12345678\u001B[K\n');
    expect(written(true, 0, false)).toBe('\r12345678\u001B[K');
    expect(written(false, 80, true)).toBeUndefined();
  });
});

describe('progress in a notebook', () => {
  beforeEach(() => {
    setOutlet({
      display: ({ data }, { displayId, update = false }) => {
        const text = data['text/plain'] as string;
        expect(Object.keys(data)).toEqual(['text/plain']);
        sent.push({ text, id: displayId, isUpdate: update, at: Date.now() });
      },
      clear: () => undefined,
      defer: () => undefined
    });
  });

  it('gives the items as they are, and is one output that says how it ended', () => {
    const items: number[] = [];
    for (const item of progress([1, 2, 3], { label: 'epoch 1' })) {
      items.push(item);
      pass(1000);
    }
    expect(items).toEqual([1, 2, 3]);
    expect(sent.map(({ text }) => text)).toEqual([
      'epoch 1  ░░░░░░░░░░░░░░░░░░░░  0/3  0 %',
      'epoch 1  ██████░░░░░░░░░░░░░░  1/3  33 %  1/s  2.0 s left',
      'epoch 1  █████████████░░░░░░░  2/3  66 %  1/s  1.0 s left',
      `epoch 1  ${FULL}  3/3  100 %  1/s  0 ms left`,
      `epoch 1  ${FULL}  3/3 in 3.0 s`
    ]);
    expect(new Set(sent.map(({ id }) => id)).size).toBe(1);
    expect(sent.map(({ isUpdate }) => isUpdate)).toEqual([false, true, true, true, true]);
  });

  it('is drawn at most 4 times in any second, its end besides', () => {
    for (const _ of progress(Array(10_000).keys(), { total: 10_000 })) pass(1);
    const running = sent.slice(0, -1);
    expect(running.length).toBeGreaterThan(30);
    for (const { at } of running) {
      expect(running.filter(other => other.at >= at && other.at < at + 1000).length).toBeLessThan(
        5
      );
    }
    expect(lastText()).toBe(`${FULL}  10000/10000 in 10.0 s`);
  });

  it.each<[string, Iterable<unknown>, string]>([
    ['a Map', new Map([[1, 2]]), `${FULL}  1/1 in 0 ms`],
    ['a typed array', new Float32Array(2), `${FULL}  2/2 in 0 ms`],
    ['an empty list', [], `${FULL}  0/0 in 0 ms`],
    ['a generator, which does not know how long it is', new Set('ab').values(), '2 in 0 ms']
  ])('goes through %s', (_, items, text) => {
    expect([...progress(items)]).toEqual(expect.any(Array));
    expect(lastText()).toBe(text);
  });

  it('says how far it got after break and throw, and closes what it went through', () => {
    let isClosed = false;
    function* items(): Generator<number> {
      try {
        for (let i = 0; ; i++) yield i;
      } finally {
        isClosed = true;
      }
    }
    for (const item of progress(items(), { total: 8 })) if (item === 2) break;
    expect([lastText(), isClosed]).toEqual(['█████░░░░░░░░░░░░░░░  2/8 in 0 ms, stopped', true]);
    expect(() => {
      for (const item of progress([1, 2])) if (item === 2) throw new Error('no');
    }).toThrow('no');
    expect(lastText()).toBe('██████████░░░░░░░░░░  1/2 in 0 ms, stopped');
  });

  it('goes through what comes later', async () => {
    async function* items(): AsyncGenerator<string> {
      yield* await Promise.resolve(['a', 'b']);
    }
    const seen: string[] = [];
    for await (const item of progress(items(), { label: 'rows' })) seen.push(item);
    expect([seen, lastText()]).toEqual([['a', 'b'], 'rows  2 in 0 ms']);
    for await (const item of progress(items())) if (item === 'b') break;
    expect(lastText()).toBe('1 in 0 ms, stopped');
  });

  it('told by hand ends at its number, or when it is told so', () => {
    const files = progress(3, { label: 'files' });
    expect(toMimeBundles(files)).toEqual([]);
    pass(4000);
    files.update();
    expect(lastText()).toBe('files  ██████░░░░░░░░░░░░░░  1/3  33 %  4.0 s each  8.0 s left');
    files.update(3);
    expect(lastText()).toBe(`files  ${FULL}  3/3 in 4.0 s`);
    const count = sent.length;
    files.update(3);
    files.done();
    expect(sent).toHaveLength(count);

    const half = progress(4);
    half.update(2);
    half.done();
    expect(lastText()).toBe('██████████░░░░░░░░░░  2/4 in 0 ms, stopped');
  });

  it.each([
    [() => progress(-1), 'a whole number'],
    [() => progress(Number.NaN), 'a whole number'],
    [() => progress([], { total: 0.5 }), 'a whole number'],
    [() => progress(null as never), 'something to go through'],
    [() => progress({} as never), 'something to go through']
  ])('refuses what is nothing to go through: %s', (make, text) => {
    expect(make).toThrow(text);
    expect(sent).toEqual([]);
  });
});

describe('the types of progress', () => {
  it('are those of the items', () => {
    const { messages } = checkCell(
      [
        'for (const x of progress([1, 2, 3])) { const n: number = x; const s: string = x; }',
        "for (const [k, v] of progress(new Map([['a', 1]]))) { const t: string = k; const u: string = v; }",
        'async function* rows() { yield true; }',
        'async () => { for await (const r of progress(rows())) { const b: boolean = r; const n: number = r; } };',
        'const handle = progress(10); handle.update(3); handle.done(); for (const x of progress(10)) {}'
      ].join('\n')
    );
    expect(messages.map(({ line }) => line)).toEqual([1, 2, 4, 5]);
  });
});
