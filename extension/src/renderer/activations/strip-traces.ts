import { decodeValue, fromBase64 } from 'tsteps/contract';
import type { SampleStrip } from 'tsteps/contract';
import { svgElement } from '../element.js';

const WIDTH = 24;
const HEIGHT = 12;

/** Draws samples' rows of the strip as small lines. */
export function stripTraces(strip: SampleStrip): (sample: number) => SVGElement | null {
  const codes = fromBase64(strip.data);
  const range = strip.high - strip.low;
  return sample => {
    if (sample >= strip.samples || strip.columns === 0) return null;
    const row = codes.subarray(sample * strip.columns, (sample + 1) * strip.columns);
    const points = [...row].flatMap((code, column) => {
      const value = decodeValue(code, strip.low, strip.high);
      if (!Number.isFinite(value)) return [];
      const x = ((column + 0.5) / strip.columns) * WIDTH;
      const y = range === 0 ? 0.5 : (strip.high - value) / range;
      return `${x.toFixed(1)},${(1 + y * (HEIGHT - 2)).toFixed(1)}`;
    });
    return svgElement(
      'svg',
      { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, width: WIDTH, height: HEIGHT, 'aria-hidden': 'true' },
      [svgElement('polyline', { points: points.join(' ') })]
    );
  };
}
