import { describe, expect, it } from 'vitest';
import { validatePayload } from '../../../kernel/src/contract/index.js';
import { comparePayload, flowPayload, influencePayload, trainingPayload } from './view-payloads.js';

describe('payloads about models and pairs of tensors', () => {
  it.each([
    ['flow', flowPayload({ fingerprint: 'f1' })],
    ['influence', influencePayload()],
    ['compare', comparePayload({ changed: [[2, 17]] })],
    ['training', trainingPayload()],
    ['training before its first epoch', trainingPayload({ epochs: 0, kept: [0] })]
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
    ],
    ['an unknown state', { ...trainingPayload(), state: 'paused' }, 'state is none of'],
    ['more than everything done', trainingPayload({ share: 1.5 }), 'share is 1.5'],
    [
      'epochs that go back',
      trainingPayload({ curve: { count: 2, epochs: '2 1', series: [] } }),
      'do not ascend'
    ],
    [
      'a curve with a number too few',
      trainingPayload({
        curve: { count: 2, epochs: '1 2', series: [{ name: 'loss', data: '0.5' }] }
      }),
      'has 1 numbers, not 2'
    ],
    [
      'a probe without frames',
      { ...trainingPayload(), probe: { ...trainingPayload().probe, frames: [] } },
      'frames are missing'
    ],
    ['frames that go back', trainingPayload({ kept: [4, 1] }), 'do not ascend'],
    [
      'a unit that is not there',
      { ...trainingPayload(), probe: { ...trainingPayload().probe, units: [0, 1, 2, 3, 4, 6] } },
      'units[5] is 6'
    ]
  ])('%s is a problem', (_, payload, problem) => {
    expect(validatePayload(payload)).toEqual({
      problem: expect.stringContaining(problem) as string
    });
  });

  it.each(['0x10', '1e999', '', 'one'])('"%s" in a curve is a problem', word => {
    const series = [{ name: 'loss', data: `${word} 1` }];
    const payload = trainingPayload({ curve: { count: 2, epochs: '1 2', series } });
    expect(validatePayload(payload)).toEqual({
      problem: expect.stringContaining('is no number') as string
    });
  });
});
