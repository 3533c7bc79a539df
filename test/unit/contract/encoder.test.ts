import { describe, expect, it } from 'vitest';
import {
  MAX_OUTPUT_BYTES,
  TENSOR_MIME,
  decodeTile,
  validatePayload
} from '../../../kernel/src/contract/index.js';
import type { TensorPayload, Tile } from '../../../kernel/src/contract/index.js';
import { toMimeBundles } from '../../../kernel/src/display/index.js';
import { tensor } from '../../../kernel/src/index.js';

/** Both sides of the contract at once: what the kernel writes, as a notebook file holds it, read by the extension. */
async function throughFile(values: Float32Array, shape: number[]): Promise<TensorPayload> {
  const [bundle] = await toMimeBundles(tensor(values, shape));
  const file = JSON.stringify(bundle?.data, null, 1);
  expect(file.length).toBeLessThanOrEqual(MAX_OUTPUT_BYTES);
  const stored = (JSON.parse(file) as Record<string, unknown>)[TENSOR_MIME];
  const result = validatePayload(stored);
  if ('problem' in result) throw new Error(result.problem);
  expect(result.payload).toEqual(stored);
  const { payload } = result;
  if (payload.view !== 'card' && payload.view !== 'activations') throw new Error(payload.view);
  return payload;
}

/** The value of a block that is farthest from the tile's centre; NaN and infinities are farther than all. */
function farthest(block: number[], centre: number): number {
  const distance = (value: number) => (Number.isNaN(value) ? Infinity : Math.abs(value - centre));
  return block.reduce((far, value) => (distance(value) > distance(far) ? value : far));
}

async function expectTileWithinError(
  tile: Tile,
  valueAt: (unit: number, timestep: number) => number,
  units: number,
  timesteps: number
): Promise<void> {
  const decoded = await decodeTile(tile);
  let worst = 0;
  for (let row = 0; row < tile.rows; row++) {
    for (let column = 0; column < tile.columns; column++) {
      const block: number[] = [];
      for (let u = row * tile.unitsPerRow; u < Math.min(units, (row + 1) * tile.unitsPerRow); u++) {
        const end = Math.min(timesteps, (column + 1) * tile.stepsPerColumn);
        for (let t = column * tile.stepsPerColumn; t < end; t++) block.push(valueAt(u, t));
      }
      const value = decoded.valueAt(row, column);
      const expected = farthest(block, tile.centre);
      if (Object.is(value, expected)) continue;
      worst = Math.max(
        worst,
        Math.abs(Math.abs(value - tile.centre) - Math.abs(expected - tile.centre))
      );
    }
  }
  expect(worst).toBeLessThanOrEqual(tile.error * (1 + 1e-6));
}

const waves = (i: number) => Math.tanh(2 * Math.sin(i / 200 / 9 + (i % 200)));

describe('what the kernel encodes, the extension decodes', () => {
  it.each<[string, number[], (i: number) => number]>([
    ['activations of the founding case', [8, 700, 200], waves],
    ['noise', [4, 700, 200], i => Math.fround(Math.sin(i * i * 0.7 + i))],
    ['7,000 timesteps', [1, 7000, 16], i => Math.sin(i / 16 / 50 + (i % 16))],
    ['600 units', [2, 50, 600], i => Math.cos(i / 37)],
    ['one sign', [3, 40, 5], i => 3 + (i % 7)],
    ['a constant', [3, 40, 5], () => 0.1],
    ['an outlier of 1e6', [1, 300, 20], i => (i === 77 ? 1e6 : Math.sin(i))],
    ['odd values', [1, 30, 4], i => [NaN, Infinity, -Infinity, 0.5][i % 17] ?? Math.sin(i)],
    ['no finite value', [1, 4, 3], () => NaN],
    ['one timestep of one unit', [2, 1, 1], i => i],
    ['a thousand samples', [1000, 5, 2], i => Math.sin(i)]
  ])('%s', async (_, shape, valueOf) => {
    const [, timesteps, units] = shape as [number, number, number];
    const size = shape.reduce((a, b) => a * b);
    const values = Float32Array.from({ length: size }, (_, i) => valueOf(i));
    const payload = await throughFile(values, shape);
    if (payload.view !== 'activations') throw new Error('not drawn per timestep');
    for (const tile of payload.tiles) {
      const start = tile.sample * timesteps * units;
      const valueAt = (unit: number, timestep: number) =>
        values[start + timestep * units + unit] ?? 0;
      await expectTileWithinError(tile, valueAt, units, timesteps);
    }
  });

  it.each([[[]], [[0]], [[3]], [[2, 3]], [[2, 3, 0]], [[2, 2, 2, 2]]])(
    'a card of %j',
    async shape => {
      const size = shape.reduce((a: number, b: number) => a * b, 1);
      const payload = await throughFile(
        Float32Array.from({ length: size }, (_, i) => i),
        shape
      );
      expect(payload.view).toBe('card');
    }
  );
});
