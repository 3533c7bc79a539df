/** One timestep of Keras's GRU, forwards and backwards, for rows of samples. Gates lie side by side: z, r, h. */
import { FLOAT } from './arithmetic';
import { elementwise } from './elementwise';
import { deactivate, loadLanes, storeLanes } from './lanes';

/**
 * With `resetAfter`: adds the recurrent sums `recurrent [rows, 3 · units]` to those of the input in `z`, activates in
 * place, and gives the new state. What `r` scales is copied to `kept [rows, units]`, unless that is 0.
 */
export function gruStepAfter(
  z: usize,
  recurrent: usize,
  hBefore: usize,
  h: usize,
  kept: usize,
  rows: usize,
  units: usize,
  activation: u32,
  recurrentActivation: u32
): void {
  const width = units * FLOAT;
  for (let row: usize = 0; row < rows; row++) {
    let at: usize = 0;
    for (; at < ((2 * units) & ~3) * FLOAT; at += 16) addLanes(z + at, recurrent + at, true);
    for (; at < 2 * width; at += FLOAT) addLanes(z + at, recurrent + at, false);
    elementwise(recurrentActivation, z, z, 2 * units);
    const last = recurrent + 2 * width;
    const vectors = (units & ~3) * FLOAT;
    for (at = 0; at < vectors; at += 16) addScaled(z + 2 * width + at, z + width + at, last + at, true);
    for (; at < width; at += FLOAT) addScaled(z + 2 * width + at, z + width + at, last + at, false);
    elementwise(activation, z + 2 * width, z + 2 * width, units);
    mix(z, hBefore, h, units);
    if (kept != 0) {
      memory.copy(kept, last, width);
      kept += width;
    }
    z += 3 * width;
    recurrent += 3 * width;
    hBefore += width;
    h += width;
  }
}

// @ts-ignore: decorator
@inline
function addLanes(to: usize, from: usize, whole: bool): void {
  storeLanes(to, f32x4.add(loadLanes(to, whole), loadLanes(from, whole)), whole);
}

// @ts-ignore: decorator
@inline
function addScaled(to: usize, by: usize, from: usize, whole: bool): void {
  const scaled = f32x4.mul(loadLanes(by, whole), loadLanes(from, whole));
  storeLanes(to, f32x4.add(loadLanes(to, whole), scaled), whole);
}

/** `h = z · hBefore + (1 - z) · hh` for one row. */
function mix(gates: usize, hBefore: usize, h: usize, units: usize): void {
  const width = units * FLOAT;
  const vectors = (units & ~3) * FLOAT;
  let at: usize = 0;
  for (; at < vectors; at += 16) mixLanes(gates + at, width, hBefore + at, h + at, true);
  for (; at < width; at += FLOAT) mixLanes(gates + at, width, hBefore + at, h + at, false);
}

// @ts-ignore: decorator
@inline
function mixLanes(gates: usize, width: usize, hBefore: usize, h: usize, whole: bool): void {
  const z = loadLanes(gates, whole);
  const kept = f32x4.mul(z, loadLanes(hBefore, whole));
  const fresh = f32x4.mul(f32x4.sub(f32x4.splat(1), z), loadLanes(gates + 2 * width, whole));
  storeLanes(h, f32x4.add(kept, fresh), whole);
}

/** Without `resetAfter`, first half: activates z and r in place and gives `reset = r · hBefore`, the next factor. */
export function gruReset(
  z: usize,
  hBefore: usize,
  reset: usize,
  rows: usize,
  units: usize,
  recurrentActivation: u32
): void {
  const width = units * FLOAT;
  for (let row: usize = 0; row < rows; row++) {
    elementwise(recurrentActivation, z, z, 2 * units);
    scaleRow(z + width, hBefore, reset, units);
    z += 3 * width;
    hBefore += width;
    reset += width;
  }
}

/** `out = by · from`, rows of `units` elements; `stride` is that of `by`. */
export function gruScale(
  by: usize,
  stride: usize,
  from: usize,
  out: usize,
  rows: usize,
  units: usize
): void {
  for (let row: usize = 0; row < rows; row++) {
    scaleRow(by, from, out, units);
    by += stride;
    from += units * FLOAT;
    out += units * FLOAT;
  }
}

function scaleRow(by: usize, from: usize, out: usize, units: usize): void {
  const vectors = (units & ~3) * FLOAT;
  let at: usize = 0;
  for (; at < vectors; at += 16) scaleLanes(by + at, from + at, out + at, true);
  for (; at < units * FLOAT; at += FLOAT) scaleLanes(by + at, from + at, out + at, false);
}

// @ts-ignore: decorator
@inline
function scaleLanes(by: usize, from: usize, out: usize, whole: bool): void {
  storeLanes(out, f32x4.mul(loadLanes(by, whole), loadLanes(from, whole)), whole);
}

/** Without `resetAfter`, second half: activates the third gate and gives the new state. */
export function gruStepBefore(
  z: usize,
  hBefore: usize,
  h: usize,
  rows: usize,
  units: usize,
  activation: u32
): void {
  const width = units * FLOAT;
  for (let row: usize = 0; row < rows; row++) {
    elementwise(activation, z + 2 * width, z + 2 * width, units);
    mix(z, hBefore, h, units);
    z += 3 * width;
    hBefore += width;
    h += width;
  }
}

/**
 * The gradient of `h = z · hBefore + (1 - z) · hh` and of both activations: into `dz` those of the sums of z and of hh,
 * into `dhBefore` what comes straight through. With `kept`, that of r's sum too, and into `dRecurrent` the three
 * gradients on the recurrent side, of which only the last differs.
 */
export function gruMixBack(
  gates: usize,
  kept: usize,
  hBefore: usize,
  dh: usize,
  dz: usize,
  dRecurrent: usize,
  dhBefore: usize,
  rows: usize,
  units: usize,
  activation: u32,
  recurrentActivation: u32
): void {
  const width = units * FLOAT;
  const vectors = (units & ~3) * FLOAT;
  for (let row: usize = 0; row < rows; row++) {
    let at: usize = 0;
    for (; at < vectors; at += 16) {
      mixBack(
        gates + at,
        width,
        hBefore + at,
        dh + at,
        dz + at,
        dhBefore + at,
        activation,
        recurrentActivation,
        true
      );
    }
    for (; at < width; at += FLOAT) {
      mixBack(
        gates + at,
        width,
        hBefore + at,
        dh + at,
        dz + at,
        dhBefore + at,
        activation,
        recurrentActivation,
        false
      );
    }
    if (kept != 0) {
      for (at = 0; at < vectors; at += 16) {
        resetBack(gates + at, width, kept + at, dz + at, dRecurrent + at, recurrentActivation, true);
      }
      for (; at < width; at += FLOAT) {
        resetBack(gates + at, width, kept + at, dz + at, dRecurrent + at, recurrentActivation, false);
      }
      kept += width;
      dRecurrent += 3 * width;
    }
    gates += 3 * width;
    hBefore += width;
    dh += width;
    dz += 3 * width;
    dhBefore += width;
  }
}

// @ts-ignore: decorator
@inline
function mixBack(
  gates: usize,
  width: usize,
  hBefore: usize,
  dh: usize,
  dz: usize,
  dhBefore: usize,
  activation: u32,
  recurrentActivation: u32,
  whole: bool
): void {
  const z = loadLanes(gates, whole);
  const fresh = loadLanes(gates + 2 * width, whole);
  const d = loadLanes(dh, whole);
  const dGate = f32x4.mul(d, f32x4.sub(loadLanes(hBefore, whole), fresh));
  const dFresh = f32x4.mul(d, f32x4.sub(f32x4.splat(1), z));
  storeLanes(dz, deactivate(recurrentActivation, z, dGate), whole);
  storeLanes(dz + 2 * width, deactivate(activation, fresh, dFresh), whole);
  storeLanes(dhBefore, f32x4.mul(d, z), whole);
}

// @ts-ignore: decorator
@inline
function resetBack(
  gates: usize,
  width: usize,
  kept: usize,
  dz: usize,
  dRecurrent: usize,
  recurrentActivation: u32,
  whole: bool
): void {
  const r = loadLanes(gates + width, whole);
  const dSum = loadLanes(dz + 2 * width, whole);
  const dReset = deactivate(recurrentActivation, r, f32x4.mul(dSum, loadLanes(kept, whole)));
  storeLanes(dz + width, dReset, whole);
  storeLanes(dRecurrent, loadLanes(dz, whole), whole);
  storeLanes(dRecurrent + width, dReset, whole);
  storeLanes(dRecurrent + 2 * width, f32x4.mul(dSum, r), whole);
}

/**
 * Without `resetAfter`: from the gradient of `reset = r · hBefore` that of r's sum into `dz`, and `dhBefore += r · dReset`.
 */
export function gruResetBack(
  gates: usize,
  hBefore: usize,
  dReset: usize,
  dz: usize,
  dhBefore: usize,
  rows: usize,
  units: usize,
  recurrentActivation: u32
): void {
  const width = units * FLOAT;
  const vectors = (units & ~3) * FLOAT;
  for (let row: usize = 0; row < rows; row++) {
    const r = gates + width;
    const dGate = dz + width;
    let at: usize = 0;
    for (; at < vectors; at += 16) {
      beforeBack(r + at, hBefore + at, dReset + at, dGate + at, dhBefore + at, recurrentActivation, true);
    }
    for (; at < width; at += FLOAT) {
      beforeBack(r + at, hBefore + at, dReset + at, dGate + at, dhBefore + at, recurrentActivation, false);
    }
    gates += 3 * width;
    hBefore += width;
    dReset += width;
    dz += 3 * width;
    dhBefore += width;
  }
}

// @ts-ignore: decorator
@inline
function beforeBack(
  gate: usize,
  hBefore: usize,
  dReset: usize,
  dGate: usize,
  dhBefore: usize,
  recurrentActivation: u32,
  whole: bool
): void {
  const r = loadLanes(gate, whole);
  const d = loadLanes(dReset, whole);
  const sum = deactivate(recurrentActivation, r, f32x4.mul(d, loadLanes(hBefore, whole)));
  storeLanes(dGate, sum, whole);
  addScaled(dhBefore, gate, dReset, whole);
}
