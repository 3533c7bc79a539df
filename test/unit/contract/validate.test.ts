import { describe, expect, it } from 'vitest';
import { validatePayload } from '../../../kernel/src/contract/index.js';
import { activationsPayload, cardPayload, tileOf } from './payloads.js';

function problemOf(json: unknown): string {
  const result = validatePayload(json);
  return 'problem' in result ? result.problem : 'none';
}

/** The payload after a trip through a notebook file, with one change made there. */
function stored(payload: object, change: Record<string, unknown> = {}): unknown {
  return JSON.parse(JSON.stringify({ ...payload, ...change }));
}

describe('validatePayload', () => {
  it.each([
    ['card', cardPayload()],
    ['activations', activationsPayload()],
    [
      'a scalar card',
      cardPayload({ axes: [], statistics: { ...cardPayload().statistics, count: 1 } })
    ]
  ])('hands back %s unchanged', (_, payload) => {
    expect(validatePayload(stored(payload))).toEqual({ payload });
  });

  it('drops fields it does not know', () => {
    expect(validatePayload(stored(cardPayload(), { later: 1 }))).toEqual({
      payload: cardPayload()
    });
  });

  it('accepts columns that share timesteps unevenly', () => {
    const tile = tileOf(() => 0, { rows: 6, columns: 512, stepsPerColumn: 700 / 512 });
    expect(problemOf(activationsPayload({ timesteps: 700, tiles: [tile] }))).toBe('none');
  });

  const tile = tileOf(() => 0, { rows: 6, columns: 40 });
  const axis = { name: 'a', size: 1, key: 'a' };
  const huge = { name: 'timesteps', size: 1e9, key: 't' };
  const [batch, , features] = activationsPayload().axes;

  it.each([
    ['null', null, 'payload is not an object'],
    ['a list', [], 'payload is not an object'],
    ['another format', stored(cardPayload(), { format: 2 }), 'format is not 1'],
    ['an unknown view', stored(cardPayload(), { view: 'later' }), 'view is none of'],
    ['rank 9', stored(cardPayload(), { axes: Array(9).fill(axis) }), 'axes has 9 entries'],
    ['a negative size', stored(cardPayload(), { axes: [{ ...axis, size: -1 }] }), 'not a count'],
    ['a size of 1e300', stored(cardPayload(), { axes: [{ ...axis, size: 1e300 }] }), 'not a count'],
    [
      'too many elements',
      stored(cardPayload(), { axes: [huge, huge] }),
      'more elements than memory'
    ],
    ['a wrong count', stored(cardPayload(), { axes: [axis] }), 'the axes have 1'],
    [
      'an endless name',
      stored(cardPayload(), { name: 'x'.repeat(201) }),
      'name has 201 characters'
    ],
    ['a name that is no text', stored(cardPayload(), { name: {} }), 'name is not a text'],
    ['a dtype of its own', stored(cardPayload(), { dtype: 'float64' }), 'dtype is none of'],
    ['an infinite head', stored(cardPayload(), { head: ['inf'] }), 'head[0] is none of'],
    ['no tile', stored(activationsPayload(), { tiles: [] }), 'tiles are missing'],
    ['the same sample twice', stored(activationsPayload(), { tiles: [tile, tile] }), 'same sample'],
    ['an axis that is not there', stored(activationsPayload(), { timeAxis: 3 }), 'timeAxis is 3'],
    ['one axis for both', stored(activationsPayload(), { timeAxis: 2 }), 'the same axis'],
    ['a line of no unit', stored(activationsPayload(), { lines: [6] }), 'lines[0] is 6'],
    [
      '1e9 timesteps in a small tile',
      stored(activationsPayload(), {
        axes: [batch, huge, features],
        statistics: { ...activationsPayload().statistics, count: 12e9 }
      }),
      'columns and the timesteps do not match'
    ],
    [
      'a tile of 1e9 columns',
      stored(activationsPayload(), { tiles: [{ ...tile, columns: 1e9 }] }),
      'columns is 1000000000'
    ],
    [
      'a tile of 4e6 × 4e6',
      stored(activationsPayload(), { tiles: [{ ...tile, rows: 4e6, columns: 4e6 }] }),
      'cells, more than 4000000'
    ],
    [
      'a clipped cell outside its tile',
      stored(activationsPayload(), { tiles: [{ ...tile, clipped: [[6, 0, 2]] }] }),
      'clipped[0][0] is 6'
    ],
    [
      'a range upside down',
      stored(activationsPayload(), { tiles: [{ ...tile, low: 2 }] }),
      'high is 1, less than 2'
    ],
    [
      'a strip of the wrong length',
      stored(activationsPayload(), {
        strip: { columns: 4, samples: 2, low: 0, high: 1, data: 'AAAA' }
      }),
      'not base64 of 8 bytes'
    ]
  ])('%s is a problem, not an exception', (_, json, problem) => {
    expect(problemOf(json)).toContain(problem);
  });

  it('no field can be left out or replaced by a text without a problem', () => {
    for (const payload of [cardPayload(), activationsPayload()]) {
      for (const field of Object.keys(payload)) {
        const { [field]: _, ...rest } = stored(payload) as Record<string, unknown>;
        expect(problemOf(rest), field).not.toBe('none');
        if (field === 'name' || field === 'device') continue;
        expect(problemOf({ ...rest, [field]: '<b>' }), field).not.toBe('none');
      }
    }
  });
});
