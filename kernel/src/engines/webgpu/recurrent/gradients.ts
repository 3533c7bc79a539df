/** What a walk back through time means for x and for the weights: a product or a sum each, over all timesteps. */
import type { RecurrentCall, RecurrentGradientCall, RecurrentGradients } from '../../engine.js';
import type { Job } from '../job.js';
import type { Elements } from '../launch.js';
import { denseInto, matMulInto } from '../products.js';
import { sumMiddle } from '../reduce.js';
import type { BackwardsCell, Walk } from './backwards.js';
import { walkBack } from './backwards.js';
import { keptArrays } from './forwards.js';
import { maskedInput } from './masked-input.js';
import { stateResult } from './states.js';
import { turned } from './turned.js';

/** The gradients of what the recurrent sums come from. */
export interface RecurrentSide {
  recurrentKernel: Elements;
  bias: Elements | null;
}

/** The gradients of all inputs of a recurrent loop. */
export function recurrentGradients(
  job: Job,
  gradient: RecurrentGradientCall<RecurrentCall>,
  cell: BackwardsCell,
  /** Elements of the bias. */
  biasSize: number,
  recurrentSide: (walk: Walk, out: RecurrentSide) => void
): RecurrentGradients {
  const { call, needsX } = gradient;
  const { batch, timesteps, features, units } = call;
  const rows = batch * timesteps;
  const width = cell.gates * units;
  const walk = walkBack(job, gradient, cell);
  const kernel = job.result('float32', features * width);
  overRows(job, maskedInput(job, call), walk.input, kernel, { m: features, rows, n: width });
  const recurrentKernel = job.result('float32', units * width);
  const bias = call.bias === null ? null : job.result('float32', biasSize);
  recurrentSide(walk, { recurrentKernel, bias });
  const x = needsX ? job.result('float32', rows * features) : null;
  if (x) {
    // As a dense layer's its rows may be too many for one launch.
    const kernelTurned = turned(job, job.get(call.kernel), features, width);
    denseInto(job, {
      ...{ x: walk.input, kernel: kernelTurned, bias: null, out: x },
      ...{ rows, inputs: width, units: features, activation: 'linear' }
    });
  }
  const initialStates = (call.initialStates ?? []).map((_, i) =>
    stateResult(job, call, walk.states, i)
  );
  return {
    x: x?.id ?? null,
    kernel: kernel.id,
    recurrentKernel: recurrentKernel.id,
    bias: bias?.id ?? null,
    initialStates
  };
}

/** Where all gates see the state before and have one bias. */
export function plainSide(
  job: Job,
  { call, result }: RecurrentGradientCall<RecurrentCall>,
  gates: number
): (walk: Walk, out: RecurrentSide) => void {
  const { batch, timesteps, units } = call;
  const rows = batch * timesteps;
  const [, h] = keptArrays(job, result);
  return ({ recurrent }, { recurrentKernel, bias }) => {
    overRows(job, h, recurrent, recurrentKernel, { m: units, rows, n: gates * units });
    if (bias) sumMiddle(job, recurrent, bias, { outer: 1, axis: rows, inner: gates * units });
  };
}

/** `out[m, n] = aᵀ · b` for `a [rows, m]` and `b [rows, n]`. */
export function overRows(
  job: Job,
  a: Elements,
  b: Elements,
  out: Elements,
  { m, rows, n }: { m: number; rows: number; n: number }
): void {
  matMulInto(job, {
    ...{ a, b, out, batch: 1, m, k: rows, n, aStride: 0, bStride: 0 },
    ...{ transposeA: true, transposeB: false }
  });
}
