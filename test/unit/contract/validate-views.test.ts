import { describe, expect, it } from 'vitest';
import { validatePayload } from '../../../kernel/src/contract/index.js';
import { comparePayload, flowPayload, influencePayload } from './view-payloads.js';

describe('payloads about models and pairs of tensors', () => {
  it.each([
    ['flow', flowPayload({ fingerprint: 'f1' })],
    ['influence', influencePayload()],
    ['compare', comparePayload({ changed: [[2, 17]] })]
  ])('a %s is handed back field for field', (_, payload) => {
    expect(validatePayload(JSON.parse(JSON.stringify(payload)))).toEqual({ payload });
  });

  it.each([
    ['a flow without stages', { ...flowPayload(), stages: [] }, 'stages are missing'],
    ['a variant for no stage', { ...flowPayload(), variantStage: 9 }, 'variantStage is 9'],
    ['an unknown pattern', { ...influencePayload(), pattern: 'spiral' }, 'pattern is none of'],
    [
      'a map of another size',
      { ...influencePayload({ timesteps: 41 }), tile: influencePayload().tile },
      'tile rows and the units do not match'
    ],
    ['an unknown verdict', { ...comparePayload(), verdict: 'fine' }, 'verdict is none of'],
    [
      'a place outside',
      comparePayload({ places: [{ index: [0, 99, 0], a: 0, b: 1 }] }),
      'outside the axes'
    ]
  ])('%s is a problem', (_, payload, problem) => {
    expect(validatePayload(payload)).toEqual({
      problem: expect.stringContaining(problem) as string
    });
  });
});
