import { toBase64 } from '../../contract/base64.js';
import { encodeValue } from '../../contract/codes.js';
import type { SampleStrip } from '../../contract/payload.js';
import type { ElementArray } from '../../tensor/dtype.js';
import type { Shape } from '../../tensor/shape.js';
import { sampleCount, sampleGrid, type GridAxes } from './sample-grid.js';

/** Samples and columns of the strip that lets a reader pick a sample. */
const MAX_SAMPLES = 64;
const MAX_COLUMNS = 32;

/** The mean over units of every sample, coarse in time; null for a single sample. */
export function encodeStrip(
  elements: ElementArray,
  shape: Shape,
  axes: GridAxes
): SampleStrip | null {
  const samples = Math.min(MAX_SAMPLES, sampleCount(shape, axes));
  const steps = shape[axes.timeAxis] ?? 0;
  if (samples < 2 || steps === 0) return null;
  const columns = Math.min(MAX_COLUMNS, steps);
  const means = new Float32Array(samples * columns);
  for (let sample = 0; sample < samples; sample++) {
    const { units, values } = sampleGrid(elements, shape, axes, sample);
    for (let column = 0; column < columns; column++) {
      const from = Math.floor((column * steps) / columns);
      const to = Math.max(from + 1, Math.floor(((column + 1) * steps) / columns));
      let sum = 0;
      for (let unit = 0; unit < units; unit++) {
        for (let step = from; step < to; step++) sum += values[unit * steps + step] ?? 0;
      }
      means[sample * columns + column] = sum / (units * (to - from));
    }
  }
  const finite = means.filter(mean => mean - mean === 0);
  const low = finite.length > 0 ? finite.reduce((a, b) => Math.min(a, b)) : 0;
  const high = finite.length > 0 ? finite.reduce((a, b) => Math.max(a, b)) : 0;
  const codes = Uint8Array.from(means, mean => encodeValue(mean, low, high));
  return { columns, low, high, data: toBase64(codes), samples };
}
