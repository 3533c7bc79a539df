import type {
  FusedActivation,
  GruCall,
  LstmCall,
  SimpleRnnCall
} from '../../kernel/src/engines/engine.js';
import { activate } from './activations.js';

type Numbers = ArrayLike<number>;

type Buffers = 'x' | 'kernel' | 'recurrentKernel' | 'bias' | 'initialStates' | 'mask' | 'keep';

/** Which recurrence, its sizes and its options: an engine call without its buffers. */
export type Recurrence =
  | ({ kind: 'simpleRnn' } & Omit<SimpleRnnCall, Buffers>)
  | ({ kind: 'lstm' } & Omit<LstmCall, Buffers>)
  | ({ kind: 'gru' } & Omit<GruCall, Buffers>);

/** What a recurrent layer computes with. */
export interface RecurrentInputs {
  x: Numbers;
  kernel: Numbers;
  recurrentKernel: Numbers;
  bias: Numbers | null;
  initialStates: readonly Numbers[] | null;
  /** 0 where a timestep is masked. */
  mask: Numbers | null;
}

export interface RecurrentValues {
  output: Float64Array;
  states: Float64Array[];
}

/** How many gates lie side by side in the weights. */
export const GATES = { simpleRnn: 1, lstm: 4, gru: 3 } as const;

/** How many states go from one timestep to the next. */
export const STATES = { simpleRnn: 1, lstm: 2, gru: 1 } as const;

/** A recurrent layer by the definition, one sample and one timestep after the other, in double precision. */
export function recur(inputs: RecurrentInputs, how: Recurrence): RecurrentValues {
  const { x, mask } = inputs;
  const { batch, timesteps, features, units, returnSequences } = how;
  const output = new Float64Array(batch * (returnSequences ? timesteps : 1) * units);
  const states = Array.from({ length: STATES[how.kind] }, (_, i) =>
    Float64Array.from({ length: batch * units }, (_unused, j) => inputs.initialStates?.[i][j] ?? 0)
  );
  for (let sample = 0; sample < batch; sample++) {
    const rows = states.map(state => state.subarray(sample * units, (sample + 1) * units));
    for (let step = 0; step < timesteps; step++) {
      const t = sample * timesteps + (how.goBackwards ? timesteps - 1 - step : step);
      const isMasked = mask?.[t] === 0;
      if (!isMasked) {
        const input = Array.from({ length: features }, (_, f) => x[t * features + f]);
        const next = advance(inputs, how, input, rows);
        rows.forEach((row, i) => row.set(next[i]));
      }
      if (!returnSequences || (isMasked && how.zeroOutputForMask)) continue;
      output.set(rows[0], (sample * timesteps + step) * units);
    }
    if (!returnSequences) output.set(rows[0], sample * units);
  }
  return { output, states };
}

/** The states of one sample after a timestep. */
function advance(
  { kernel, recurrentKernel, bias }: RecurrentInputs,
  how: Recurrence,
  x: Numbers,
  [h, c]: Float64Array[]
): Float64Array[] {
  const { units } = how;
  const width = GATES[how.kind] * units;
  /** Gate `gate` of `vector · weights`. */
  const times = (vector: Numbers, weights: Numbers, gate: number) =>
    Float64Array.from({ length: units }, (_, unit) => {
      let sum = 0;
      for (let i = 0; i < vector.length; i++) {
        sum += vector[i] * weights[i * width + gate * units + unit];
      }
      return sum;
    });
  const biasOf = (gate: number, row = 0) =>
    Float64Array.from({ length: units }, (_, j) => bias?.[row * width + gate * units + j] ?? 0);
  const run = (name: FusedActivation, values: Float64Array) => activate(name, values, units);
  const input = (gate: number) => add(times(x, kernel, gate), biasOf(gate));
  const sum = (gate: number) => add(input(gate), times(h, recurrentKernel, gate));
  switch (how.kind) {
    case 'simpleRnn':
      return [run(how.activation, sum(0))];
    case 'lstm': {
      const i = run(how.recurrentActivation, sum(0));
      const f = run(how.recurrentActivation, sum(1));
      const g = run(how.activation, sum(2));
      const o = run(how.recurrentActivation, sum(3));
      const cell = add(multiply(f, c), multiply(i, g));
      return [multiply(o, run(how.activation, cell)), cell];
    }
    case 'gru': {
      const gate = (index: number) =>
        how.resetAfter ? add(sum(index), biasOf(index, 1)) : sum(index);
      const z = run(how.recurrentActivation, gate(0));
      const r = run(how.recurrentActivation, gate(1));
      const recurrent = how.resetAfter
        ? multiply(r, add(times(h, recurrentKernel, 2), biasOf(2, 1)))
        : times(multiply(r, h), recurrentKernel, 2);
      const hh = run(how.activation, add(input(2), recurrent));
      return [h.map((value, j) => z[j] * value + (1 - z[j]) * hh[j])];
    }
  }
}

function add(a: Float64Array, b: Float64Array): Float64Array {
  return a.map((value, i) => value + b[i]);
}

function multiply(a: Float64Array, b: Float64Array): Float64Array {
  return a.map((value, i) => value * b[i]);
}
