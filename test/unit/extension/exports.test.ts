import { describe, expect, it } from 'vitest';
import { payloadCode } from '../../../extension/src/figures/payload-code.js';
import { payloadCsv } from '../../../extension/src/figures/payload-csv.js';
import { activationsPayload, cardPayload, wave } from '../contract/payloads.js';

function rowsOf(csv: string): string[][] {
  return csv
    .trimEnd()
    .split('\r\n')
    .map(line => line.split(','));
}

describe('a view as CSV', () => {
  it('has a row for each timestep and a column for each unit, and says how exact it is', async () => {
    const payload = activationsPayload({ timesteps: 40, units: 6 });
    const [exactness, head, ...rows] = rowsOf(await payloadCsv(payload, 1));
    expect(exactness[0]).toBe(`values within ${payload.tiles[1].error}`);
    expect(head).toEqual(['timesteps', ...[0, 1, 2, 3, 4, 5].map(unit => `features ${unit}`)]);
    expect(rows).toHaveLength(40);
    expect(Math.abs(Number(rows[17][4]) - wave(1, 3, 17))).toBeLessThan(0.005);
  });

  it('quotes what would break it', async () => {
    const labels = Array.from({ length: 40 }, (_, t) => (t === 2 ? 'a,"b"' : ''));
    const csv = await payloadCsv(activationsPayload({ labels }), 0);
    expect(csv.split('\r\n')[4]).toMatch(/^2,"a,""b""",/);
  });
});

describe('a view as code', () => {
  it('is the line that shows it again', () => {
    expect(payloadCode(cardPayload({ name: 'w' }), 0)).toBe('w');
    expect(payloadCode(activationsPayload(), 1)).toBe('activations(h, { sample: 1 })');
    const lines = activationsPayload({ layout: 'lines', lines: [4, 0] });
    expect(payloadCode(lines, 0)).toBe('plotTimesteps(h, { sample: 0, units: [4, 0] })');
  });

  it('never puts a name into code that is no name', () => {
    const name = 'x); alert(1); (';
    expect(payloadCode(activationsPayload({ name }), 0)).toBe('activations(x, { sample: 0 })');
    expect(payloadCode(cardPayload({ name }), 0)).toBe('x');
  });
});
