import { binary } from '../../ops/elementwise.js';
import { concat } from '../../ops/join.js';
import { matMul } from '../../ops/mat-mul.js';
import { filledLike } from '../../ops/make-tensor.js';
import { scope } from '../../ops/scope.js';
import { where } from '../../ops/select.js';
import { gather, reshape, slice, timestep } from '../../ops/structure.js';
import type { RecurrentOutput, RecurrentWeights } from '../../ops/recurrent.js';
import { BATCH, FEATURES, TIMESTEPS } from '../../tensor/axes.js';
import type { FloatTensor } from '../../tensor/tensor.js';

/** What one step of a cell computes with. */
export interface StepInputs {
  /** `x_t · kernel + bias` of each gate, `[batch, units]`. */
  projected: readonly FloatTensor[];
  states: readonly FloatTensor[];
  /** `h · recurrentKernel` of one gate, of the state it is given. */
  recur: (gate: number, h: FloatTensor) => FloatTensor;
}

/** One step: the new states, the output first. */
export type CellStep = (inputs: StepInputs) => FloatTensor[];

export interface UnrolledCall {
  x: FloatTensor;
  weights: RecurrentWeights;
  /** Bias of the input projection, `[gates · units]`. */
  bias: FloatTensor | null;
  initialStates: readonly FloatTensor[] | null;
  stateCount: number;
  units: number;
  gates: number;
  /** Factors of x and of the state for each gate, where something is dropped. */
  inputMasks: readonly FloatTensor[] | null;
  recurrentMasks: readonly FloatTensor[] | null;
  returnSequences: boolean;
  goBackwards: boolean;
  zeroOutputForMask: boolean;
}

/**
 * A recurrent loop step by step, in operations that have gradients of their own: for what engines do not fuse, which is
 * dropped states and rare activations. The same values as the fused loop, and slower.
 */
export function unroll(call: UnrolledCall, step: CellStep): RecurrentOutput {
  return scope(() => {
    const { x, units, gates } = call;
    const [batch = 0, timesteps = 0] = x.shape;
    const zeros = (): FloatTensor => filledLike(x, 0, [batch, units]);
    const recurrent = splitGates(call.weights.recurrentKernel, gates, units);
    const projections = project(call, batch, timesteps);
    let states: FloatTensor[] = Array.from(
      { length: call.stateCount },
      (_, i) => call.initialStates?.[i] ?? zeros()
    );
    const outputs: FloatTensor[] = [];
    for (let s = 0; s < timesteps; s++) {
      const t = call.goBackwards ? timesteps - 1 - s : s;
      const next = step({
        projected: projections.map(gate => timestep(gate, t)),
        states,
        recur: (gate, h) =>
          matMul(masked(h, call.recurrentMasks, gate), recurrent[gate] as FloatTensor)
      });
      const counts = x.mask && gather(x.mask, [batch, 1], [timesteps, 0], t);
      states = counts
        ? next.map((state, i) => where(counts, state, states[i] as FloatTensor))
        : next;
      const [h] = states as [FloatTensor];
      outputs.push(counts && call.zeroOutputForMask ? where(counts, h, zeros()) : h);
    }
    const [batchLabel = BATCH, timeLabel = TIMESTEPS] = x.labels;
    const labels = [batchLabel, FEATURES];
    const own = states.map(state => reshape(state, [batch, units], labels));
    if (!call.returnSequences) {
      return { output: reshape(states[0] as FloatTensor, [batch, units], labels), states: own };
    }
    const rows = outputs.map(output => reshape(output, [batch, 1, units]));
    const joined = rows.length > 0 ? concat(rows, 1) : zeros();
    const all = [batch, timesteps, units];
    return {
      output: reshape(joined as FloatTensor, all, [batchLabel, timeLabel, FEATURES]),
      states: own
    };
  });
}

/** `x · kernel + bias` for every timestep, gate by gate. */
function project(call: UnrolledCall, batch: number, timesteps: number): FloatTensor[] {
  const { x, weights, bias, gates, units } = call;
  const kernels = splitGates(weights.kernel, gates, units);
  return kernels.map((kernel, gate) => {
    const factor = call.inputMasks?.[Math.min(gate, call.inputMasks.length - 1)];
    const input = factor ? binary('mul', x, reshape(factor, [batch, 1, x.shape[2] ?? 0])) : x;
    const product = matMul(input, kernel);
    const sum = bias ? binary('add', product, slice(bias, [gate * units], [units])) : product;
    return reshape(sum, [batch, timesteps, units]);
  });
}

function splitGates(weight: FloatTensor, gates: number, units: number): FloatTensor[] {
  const rows = weight.shape[0] ?? 0;
  return Array.from({ length: gates }, (_, gate) =>
    slice(weight, [0, gate * units], [rows, units])
  );
}

function masked(h: FloatTensor, masks: readonly FloatTensor[] | null, gate: number): FloatTensor {
  const factor = masks?.[Math.min(gate, masks.length - 1)];
  return factor ? binary('mul', h, factor) : h;
}
