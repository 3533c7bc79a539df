import { describe, expect, it } from 'vitest';
import { logPaint, valuePaint } from '../../../extension/src/figures/code-paint.js';
import type { CodePaint } from '../../../extension/src/figures/code-paint.js';
import { colourScale } from '../../../extension/src/figures/colour-scale.js';
import { logScale, powerLabels } from '../../../extension/src/figures/log-scale.js';
import { mapPixels } from '../../../extension/src/figures/map-pixels.js';
import { decodeTile } from '../../../kernel/src/contract/index.js';
import type { Tile } from '../../../kernel/src/contract/index.js';
import { tileOf } from '../contract/payloads.js';
import { influenceTile } from '../contract/view-payloads.js';

/** Each pixel as one number, 0 where the page shows. */
async function pixelsOf(tile: Tile, width: number, height: number, paint: CodePaint) {
  const bytes = mapPixels(await decodeTile(tile), { width, height, stripe: 1 }, paint);
  return new Uint32Array(bytes.buffer);
}

const values = (tile: Tile) => valuePaint(tile, colourScale([tile], 'auto', false), false);
const logs = (tile: Tile) => logPaint(tile, logScale(tile, 'auto', false), false);

describe('mapPixels', () => {
  it('a large cell has sharp edges', async () => {
    const tile = tileOf((_, column) => (column === 0 ? -1 : 1), { rows: 1, columns: 2 });
    const pixels = await pixelsOf(tile, 6, 1, values(tile));
    expect(new Set(pixels.slice(0, 3)).size).toBe(1);
    expect(new Set(pixels.slice(3)).size).toBe(1);
    expect(pixels[2]).not.toBe(pixels[3]);
  });

  it('one odd value among 7,000 is seen on 100 pixels', async () => {
    const tile = tileOf((_, column) => (column === 3333 ? 1 : 0), { rows: 1, columns: 7000 });
    const pixels = await pixelsOf(tile, 100, 1, values(tile));
    expect([...pixels].filter(pixel => pixel !== pixels[0])).toHaveLength(1);
    expect(pixels[47]).not.toBe(pixels[0]);
  });

  it('NaN is striped, so that no value looks like it', async () => {
    const tile = tileOf(() => NaN, { rows: 4, columns: 4 });
    const pixels = await pixelsOf(tile, 4, 4, values(tile));
    expect([...pixels].filter(pixel => pixel === 0)).toHaveLength(8);
  });

  it('of effects that share a pixel the largest is seen, and none at all is the page', async () => {
    const tile = influenceTile(
      1,
      4,
      (_, column) => [-Infinity, -Infinity, -Infinity, -3][column] ?? 0
    );
    const pixels = await pixelsOf(tile, 2, 1, logs(tile));
    expect(pixels[0]).toBe(0);
    expect(pixels[1]).not.toBe(0);
  });
});

describe('a scale of logarithms', () => {
  it('is labelled in powers of ten', () => {
    const tile = influenceTile(1, 1, () => -2);
    const labels = powerLabels(logScale(tile, 'auto', false)).map(({ text }) => text);
    expect(labels).toEqual(['10⁻⁹', '10⁻⁷', '10⁻⁵', '10⁻³', '10⁻¹']);
  });

  it('is labelled at its ends where it holds no two powers of ten', () => {
    const tile = { ...influenceTile(1, 1, () => -2), low: -2.6, high: -1.9 };
    const labels = powerLabels(logScale(tile, 'auto', true)).map(({ text }) => text);
    expect(labels).toEqual(['2.5e-3', '1.3e-2']);
  });

  it('has its strongest colour farthest from the page', () => {
    const tile = influenceTile(1, 1, () => -2);
    const last = (isDark: boolean) => logScale(tile, 'auto', isDark).stops.at(-1)?.[1];
    expect([last(false), last(true)]).toEqual(['#440154', '#fde725']);
  });
});
