import { MAX_SLICE_BYTES, type CommStatus, type SliceRequest } from '../contract/comm.js';
import { sampleCount, sampleGrid } from '../display/tile/sample-grid.js';
import type { ElementArray } from '../tensor/dtype.js';
import type { Answer } from './thread-messages.js';

/** The values that a request asks for, or a refusal where it asks for something that is not there or too large. */
export function sliceOf(
  request: SliceRequest,
  elements: ElementArray,
  shape: readonly number[]
): Answer {
  if (!isInside(request, shape)) return withoutValues(request, 'refused');
  const { sample, firstStep, id } = request;
  const grid = sampleGrid(elements, shape, request, sample, firstStep, request.steps);
  const { units, steps, values } = grid;
  return { reply: { type: 'slice', id, status: 'ok', units, steps }, values };
}

/** The answer to a slice request that cannot be met. */
export function withoutValues(
  { id }: Pick<SliceRequest, 'id'>,
  status: Exclude<CommStatus, 'ok'>
): Answer {
  return { reply: { type: 'slice', id, status, units: 0, steps: 0 }, values: null };
}

function isInside(request: SliceRequest, shape: readonly number[]): boolean {
  const { timeAxis, unitAxis, sample, firstStep, steps } = request;
  const timesteps = shape[timeAxis];
  const units = shape[unitAxis];
  if (timesteps === undefined || units === undefined || timeAxis === unitAxis) return false;
  return (
    sample < sampleCount(shape, request) &&
    steps > 0 &&
    firstStep + steps <= timesteps &&
    units * steps * Float32Array.BYTES_PER_ELEMENT <= MAX_SLICE_BYTES
  );
}
