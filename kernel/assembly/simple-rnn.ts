/**
 * Keras's SimpleRNN over all timesteps in one call.
 *
 * At most ROW_BLOCK samples walk through time together, so their state stays in the cache. Time is cut into chunks: the
 * input projection x · kernel + bias of a chunk is one product per sample into a cached scratch, from which the steps
 * start: each adds state · recurrentKernel and activates. Scratch rows are whole panels wide, so no step has an edge.
 *
 * Steps are counted in the order they are processed; backwards, step 0 reads the last timestep of x. Addresses then count
 * down: a stride of `0 - bytes` wraps around, as unsigned sums do.
 */
import { FLOAT, PANEL_ROW } from './arithmetic';
import { activateRows, padRow } from './dense';
import { panelsOf, ROW_BLOCK, rowBlock } from './product';

/** Bytes of input projection made ahead of the steps: half a usual second-level cache. */
const CHUNK_BYTES: usize = 262144;

// @ts-ignore: decorator
@inline
function chunkSteps(samples: usize, timesteps: usize, width: usize): usize {
  return min(timesteps, max(1, CHUNK_BYTES / max(1, samples * width)));
}

/** Scratch bytes of `simpleRnn`: the bias row, two states and the projections of a chunk. */
export function simpleRnnScratch(batch: usize, timesteps: usize, units: usize): usize {
  const samples = min(ROW_BLOCK, batch);
  const width = panelsOf(units) * PANEL_ROW;
  return width * (1 + samples * (2 + chunkSteps(samples, timesteps, width)));
}

/** Copies rows of `bytes` (a multiple of 4). */
function copyRows(
  from: usize,
  fromStride: usize,
  to: usize,
  toStride: usize,
  rows: usize,
  bytes: usize
): void {
  for (let r: usize = 0; r < rows; r++) {
    memory.copy(to, from, bytes);
    from += fromStride;
    to += toStride;
  }
}

/** Puts back the state before the step where a sample's timestep is masked (0 in `mask`). */
function keepMasked(
  samples: usize,
  mask: usize,
  maskStride: usize,
  state: usize,
  next: usize,
  width: usize
): void {
  for (let s: usize = 0; s < samples; s++) {
    if (load<u8>(mask) == 0) memory.copy(next, state, width);
    mask += maskStride;
    state += width;
    next += width;
  }
}

/** Puts zeros into the output rows of masked samples. */
function zeroMasked(
  samples: usize,
  mask: usize,
  maskStride: usize,
  out: usize,
  outStride: usize,
  bytes: usize
): void {
  for (let s: usize = 0; s < samples; s++) {
    if (load<u8>(mask) == 0) memory.fill(out, 0, bytes);
    mask += maskStride;
    out += outStride;
  }
}

/** All timesteps of at most ROW_BLOCK samples. */
function block(
  samples: usize,
  x: usize,
  mask: usize,
  kernel: usize,
  recurrentKernel: usize,
  initialState: usize,
  out: usize,
  timesteps: usize,
  features: usize,
  units: usize,
  activation: u32,
  returnSequences: bool,
  goBackwards: bool,
  zeroOutputForMask: bool,
  bias: usize
): void {
  const width = panelsOf(units) * PANEL_ROW;
  const columns = width / FLOAT;
  const rowBytes = units * FLOAT;
  const useMask = mask != 0;
  const steps = chunkSteps(samples, timesteps, width);
  let state = bias + width;
  let next = state + samples * width;
  const projection = next + samples * width;
  memory.fill(state, 0, samples * width);
  if (initialState != 0) copyRows(initialState, rowBytes, state, width, samples, rowBytes);
  const sampleBytes = timesteps * features * FLOAT;
  let xStride: usize = features * FLOAT;
  let maskStride: usize = 1;
  if (goBackwards) {
    x += sampleBytes - xStride;
    mask += timesteps - 1;
    xStride = <usize>0 - xStride;
    maskStride = <usize>0 - maskStride;
  }
  const outStride = returnSequences ? timesteps * rowBytes : rowBytes;
  for (let start: usize = 0; start < timesteps; start += steps) {
    const chunk = min(steps, timesteps - start);
    for (let s: usize = 0; s < samples; s++) {
      project(
        chunk,
        x + s * sampleBytes + start * xStride,
        xStride,
        kernel,
        features,
        columns,
        bias,
        projection + s * chunk * width,
        width
      );
    }
    for (let t: usize = 0; t < chunk; t++) {
      rowBlock(
        samples,
        state,
        width,
        recurrentKernel,
        units,
        columns,
        projection + t * width,
        chunk * width,
        next,
        width,
        0
      );
      activateRows(next, samples, units, width, activation);
      const step = start + t;
      const stepMask = mask + step * maskStride;
      if (useMask) keepMasked(samples, stepMask, timesteps, state, next, width);
      if (returnSequences) {
        const row = out + step * rowBytes;
        copyRows(next, width, row, outStride, samples, rowBytes);
        if (useMask && zeroOutputForMask) {
          zeroMasked(samples, stepMask, timesteps, row, outStride, rowBytes);
        }
      }
      const previous = state;
      state = next;
      next = previous;
    }
  }
  if (!returnSequences) copyRows(state, width, out, outStride, samples, rowBytes);
}

/** The input projection of one sample's chunk. */
function project(
  rows: usize,
  x: usize,
  xStride: usize,
  kernel: usize,
  features: usize,
  columns: usize,
  bias: usize,
  c: usize,
  width: usize
): void {
  for (let start: usize = 0; start < rows; start += ROW_BLOCK) {
    const size = min(ROW_BLOCK, rows - start);
    rowBlock(size, x, xStride, kernel, features, columns, bias, 0, c, width, 0);
    x += size * xStride;
    c += size * width;
  }
}

/** Weights packed; `mask` has one byte per sample and timestep; `mask`, `bias` and `initialState` 0 are none. */
export function simpleRnn(
  x: usize,
  mask: usize,
  kernel: usize,
  recurrentKernel: usize,
  bias: usize,
  initialState: usize,
  out: usize,
  batch: usize,
  timesteps: usize,
  features: usize,
  units: usize,
  activation: u32,
  returnSequences: bool,
  goBackwards: bool,
  zeroOutputForMask: bool,
  scratch: usize
): void {
  padRow(bias, units, scratch);
  const outRow = (returnSequences ? timesteps * units : units) * FLOAT;
  for (let start: usize = 0; start < batch; start += ROW_BLOCK) {
    block(
      min(ROW_BLOCK, batch - start),
      x + start * timesteps * features * FLOAT,
      mask == 0 ? 0 : mask + start * timesteps,
      kernel,
      recurrentKernel,
      initialState == 0 ? 0 : initialState + start * units * FLOAT,
      out + start * outRow,
      timesteps,
      features,
      units,
      activation,
      returnSequences,
      goBackwards,
      zeroOutputForMask,
      scratch
    );
  }
}
