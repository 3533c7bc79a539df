import { beforeEach, describe, expect, it } from 'vitest';
import { CheckQueue } from '../../../extension/src/mistakes/check-queue.js';
import type { Diagnosis } from '../../../kernel/src/contract/index.js';

interface Cell {
  name: string;
  source: string;
}

const FOUND: Diagnosis[] = [{ start: 0, end: 1, message: 'wrong', details: [] }];

describe('the cells of a notebook', () => {
  let asked: string[];
  let shown: [cell: string, mistakes: number][];
  let answers: ((found: Diagnosis[] | null) => void)[];
  let queue: CheckQueue<Cell>;

  beforeEach(() => {
    [asked, shown, answers] = [[], [], []];
    queue = new CheckQueue({
      sourceOf: ({ source }) => source,
      ask: source => {
        asked.push(source);
        return new Promise(answer => answers.push(answer));
      },
      show: ({ name }, diagnoses) => void shown.push([name, diagnoses.length])
    });
  });

  /** Answers the question that is being asked, and lets what follows happen. */
  async function answer(found: Diagnosis[] | null): Promise<void> {
    answers.shift()?.(found);
    await new Promise(done => setTimeout(done));
  }

  const cell = (name: string): Cell => ({ name, source: `source of ${name}` });

  it('are checked one after the other', async () => {
    queue.check([cell('a'), cell('b')]);
    expect(asked).toEqual(['source of a']);
    await answer(FOUND);
    expect(asked).toEqual(['source of a', 'source of b']);
    await answer([]);
    expect(shown).toEqual([
      ['a', 1],
      ['b', 0]
    ]);
  });

  it('wait once, however often they are asked for, the newest first', async () => {
    const [a, b, c] = [cell('a'), cell('b'), cell('c')];
    queue.check([a]);
    for (let time = 0; time < 100; time++) queue.check([b]);
    queue.check([c]);
    for (let time = 0; time < 5; time++) await answer([]);
    expect(asked).toEqual(['source of a', 'source of c', 'source of b']);
  });

  it('show nothing of a text that has changed since', async () => {
    const a = cell('a');
    queue.check([a]);
    a.source = 'another';
    await answer(FOUND);
    expect(shown).toEqual([]);
    queue.check([a]);
    await answer(FOUND);
    expect(shown).toEqual([['a', 1]]);
  });

  it('keep what they show where nobody could say', async () => {
    queue.check([cell('a')]);
    await answer(null);
    expect(shown).toEqual([]);
  });

  it('that are empty have no mistakes, and nobody is asked', async () => {
    queue.check([{ name: 'a', source: ' \n' }]);
    await answer([]);
    expect([asked, shown]).toEqual([[], [['a', 0]]]);
  });

  it('are forgotten when the kernel goes', async () => {
    queue.check([cell('a'), cell('b')]);
    queue.clear();
    await answer([]);
    expect(asked).toEqual(['source of a']);
  });
});
