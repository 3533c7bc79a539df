/** One timestep of Keras's LSTM, forwards and backwards, for rows of samples. Gates lie side by side: i, f, c, o. */
import { FLOAT } from './arithmetic';
import { elementwise } from './elementwise';
import { deactivate, loadLanes, storeLanes } from './lanes';

/**
 * Activates the sums `z [rows, 4 · units]` in place and gives the new states:
 * `c = f · c_before + i · g`, `h = o · activation(c)`; states are `[rows, units]`.
 */
export function lstmStep(
  z: usize,
  cBefore: usize,
  c: usize,
  h: usize,
  rows: usize,
  units: usize,
  activation: u32,
  recurrentActivation: u32
): void {
  const width = units * FLOAT;
  for (let r: usize = 0; r < rows; r++) {
    elementwise(recurrentActivation, z, z, 2 * units);
    elementwise(activation, z + 2 * width, z + 2 * width, units);
    elementwise(recurrentActivation, z + 3 * width, z + 3 * width, units);
    const vectors = (units & ~3) * FLOAT;
    let at: usize = 0;
    for (; at < vectors; at += 16) cell(z + at, width, cBefore + at, c + at, h + at, true);
    for (; at < width; at += FLOAT) cell(z + at, width, cBefore + at, c + at, h + at, false);
    elementwise(activation, h, h, units);
    multiply(z + 3 * width, h, units);
    z += 4 * width;
    cBefore += width;
    c += width;
    h += width;
  }
}

/** The new cell state, also into `h`, where it is activated next. */
// @ts-ignore: decorator
@inline
function cell(z: usize, width: usize, cBefore: usize, c: usize, h: usize, whole: bool): void {
  const kept = f32x4.mul(loadLanes(z + width, whole), loadLanes(cBefore, whole));
  const added = f32x4.mul(loadLanes(z, whole), loadLanes(z + 2 * width, whole));
  const state = f32x4.add(kept, added);
  storeLanes(c, state, whole);
  storeLanes(h, state, whole);
}

function multiply(by: usize, h: usize, units: usize): void {
  const end = units * FLOAT;
  const vectors = (units & ~3) * FLOAT;
  let at: usize = 0;
  for (; at < vectors; at += 16) v128.store(h + at, f32x4.mul(v128.load(h + at), v128.load(by + at)));
  for (; at < end; at += FLOAT) store<f32>(h + at, load<f32>(h + at) * load<f32>(by + at));
}

/**
 * The gradient of a step: from those of its states (`dh`, `dc`) those of the sums (`dz`) and of the cell state before.
 * `gates` are the activated ones; `dcBefore` is scratch until it holds the result, and may not be `dc`.
 */
export function lstmStepBack(
  gates: usize,
  cBefore: usize,
  c: usize,
  dh: usize,
  dc: usize,
  dz: usize,
  dcBefore: usize,
  rows: usize,
  units: usize,
  activation: u32,
  recurrentActivation: u32
): void {
  const width = units * FLOAT;
  const vectors = (units & ~3) * FLOAT;
  for (let r: usize = 0; r < rows; r++) {
    memory.copy(dcBefore, c, width);
    elementwise(activation, dcBefore, dcBefore, units);
    let at: usize = 0;
    for (; at < vectors; at += 16) {
      back(
        gates + at,
        width,
        cBefore + at,
        dh + at,
        dc + at,
        dz + at,
        dcBefore + at,
        activation,
        recurrentActivation,
        true
      );
    }
    for (; at < width; at += FLOAT) {
      back(
        gates + at,
        width,
        cBefore + at,
        dh + at,
        dc + at,
        dz + at,
        dcBefore + at,
        activation,
        recurrentActivation,
        false
      );
    }
    gates += 4 * width;
    dz += 4 * width;
    cBefore += width;
    c += width;
    dh += width;
    dc += width;
    dcBefore += width;
  }
}

// @ts-ignore: decorator
@inline
function back(
  gates: usize,
  width: usize,
  cBefore: usize,
  dh: usize,
  dc: usize,
  dz: usize,
  dcBefore: usize,
  activation: u32,
  recurrentActivation: u32,
  whole: bool
): void {
  const i = loadLanes(gates, whole);
  const f = loadLanes(gates + width, whole);
  const g = loadLanes(gates + 2 * width, whole);
  const o = loadLanes(gates + 3 * width, whole);
  const activated = loadLanes(dcBefore, whole);
  const output = loadLanes(dh, whole);
  const through = deactivate(activation, activated, f32x4.mul(output, o));
  const state = f32x4.add(loadLanes(dc, whole), through);
  const before = loadLanes(cBefore, whole);
  storeLanes(dz, deactivate(recurrentActivation, i, f32x4.mul(state, g)), whole);
  storeLanes(dz + width, deactivate(recurrentActivation, f, f32x4.mul(state, before)), whole);
  storeLanes(dz + 2 * width, deactivate(activation, g, f32x4.mul(state, i)), whole);
  storeLanes(
    dz + 3 * width,
    deactivate(recurrentActivation, o, f32x4.mul(output, activated)),
    whole
  );
  storeLanes(dcBefore, f32x4.mul(state, f), whole);
}
