import { describe, expect, it } from 'vitest';
import { checkCell } from './fork.js';
import { MODEL_PROGRAMS } from './model-programs.js';
import { OPTION_PROGRAMS } from './option-programs.js';

const PROGRAMS = { ...MODEL_PROGRAMS, ...OPTION_PROGRAMS };

/** All programs as blocks of one cell, each on a line of its own, so that the library is checked only once. */
function check(codes: readonly string[]): string[][] {
  const { messages } = checkCell(
    ['type FloatTensor = tsteps.FloatTensor;', ...codes.map(code => `{ ${code}; }`)].join('\n')
  );
  return codes.map((_, i) => messages.filter(({ line }) => line === i + 2).map(({ text }) => text));
}

const right = Object.entries(PROGRAMS).flatMap(([category, { right }]) =>
  right.map(code => ({ category, code }))
);
const wrong = Object.entries(PROGRAMS).flatMap(([category, { wrong }]) =>
  wrong.map(([code, sentence]) => ({ category, code, sentence }))
);

describe('programs, judged by the compiler of the cells', () => {
  const accepted = check(right.map(({ code }) => code));
  const refused = check(wrong.map(({ code }) => code));

  it('are at least 60 right and 60 wrong ones', () => {
    expect(right.length).toBeGreaterThanOrEqual(60);
    expect(wrong.length).toBeGreaterThanOrEqual(60);
  });

  it.each(right.map((program, i) => ({ ...program, i })))('$category: $code compiles', ({ i }) => {
    expect(accepted[i]).toEqual([]);
  });

  it.each(wrong.map((program, i) => ({ ...program, i })))(
    '$category: $code is refused',
    ({ sentence, i }) => {
      expect(refused[i]?.join('\n')).toContain(sentence);
    }
  );
});
