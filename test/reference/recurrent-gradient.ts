/** Back through time, one sample and one timestep after the other, in double precision. */
import type { FusedActivation } from '../../kernel/src/engines/engine.js';
import { activate } from './activations.js';
import { GATES, STATES, type Recurrence, type RecurrentInputs } from './recurrent.js';
import { activationGradient } from './unary-gradient.js';

type Numbers = ArrayLike<number>;

export interface RecurrentGradientValues {
  x: Float64Array;
  kernel: Float64Array;
  recurrentKernel: Float64Array;
  /** Also where the recurrence has none. */
  bias: Float64Array;
  initialStates: Float64Array[];
}

/** The gradients of `recur`, given those of its output and of each last state; null counts as zeros. */
export function recurGradient(
  inputs: RecurrentInputs,
  how: Recurrence,
  outputGradient: Numbers | null,
  stateGradients: readonly (Numbers | null)[]
): RecurrentGradientValues {
  const { batch, timesteps, features, units, returnSequences } = how;
  const width = GATES[how.kind] * units;
  const biasRows = how.kind === 'gru' && how.resetAfter ? 2 : 1;
  const sums: RecurrentGradientValues = {
    x: new Float64Array(batch * timesteps * features),
    kernel: new Float64Array(features * width),
    recurrentKernel: new Float64Array(units * width),
    bias: new Float64Array(biasRows * width),
    initialStates: Array.from({ length: STATES[how.kind] }, () => new Float64Array(batch * units))
  };
  for (let sample = 0; sample < batch; sample++) {
    const rowOf = (values: Numbers | null | undefined): Float64Array =>
      Float64Array.from({ length: units }, (_, j) => values?.[sample * units + j] ?? 0);
    const time = (step: number): number =>
      sample * timesteps + (how.goBackwards ? timesteps - 1 - step : step);
    const inputAt = (step: number): Float64Array =>
      Float64Array.from({ length: features }, (_, f) => inputs.x[time(step) * features + f]);
    const counts = (step: number): boolean => inputs.mask?.[time(step)] !== 0;
    let states = sums.initialStates.map((_, i) => rowOf(inputs.initialStates?.[i]));
    const before: Float64Array[][] = [];
    for (let step = 0; step < timesteps; step++) {
      before.push(states);
      if (counts(step)) states = new Cell(inputs, how, inputAt(step), states).after;
    }
    let given = sums.initialStates.map((_, i) => rowOf(stateGradients[i]));
    if (!returnSequences) given[0] = add(given[0], rowOf(outputGradient));
    for (let step = timesteps - 1; step >= 0; step--) {
      if (returnSequences && outputGradient && (counts(step) || !how.zeroOutputForMask)) {
        const start = (sample * timesteps + step) * units;
        given[0] = given[0].map((value, j) => value + outputGradient[start + j]);
      }
      if (!counts(step)) continue;
      const cell = new Cell(inputs, how, inputAt(step), before[step]);
      const back = cell.back(given, sums);
      sums.x.set(back.x, time(step) * features);
      given = back.states;
    }
    sums.initialStates.forEach((sum, i) => sum.set(given[i], sample * units));
  }
  return sums;
}

/** One timestep of one sample: the values on its way, and the way back through them. */
class Cell {
  /** The states after it. */
  readonly after: Float64Array[];
  readonly back: (
    given: readonly Float64Array[],
    sums: RecurrentGradientValues
  ) => { x: Float64Array; states: Float64Array[] };
  readonly #inputs: RecurrentInputs;
  readonly #x: Float64Array;
  readonly #units: number;
  readonly #width: number;

  constructor(
    inputs: RecurrentInputs,
    how: Recurrence,
    x: Float64Array,
    states: readonly Float64Array[]
  ) {
    this.#inputs = inputs;
    this.#x = x;
    this.#units = how.units;
    this.#width = GATES[how.kind] * how.units;
    const { after, back } = this.#step(how, states);
    this.after = after;
    this.back = back;
  }

  #step(how: Recurrence, [h, c]: readonly Float64Array[]): Pick<Cell, 'after' | 'back'> {
    const run = (name: FusedActivation, values: Float64Array): Float64Array =>
      activate(name, values, how.units);
    const through = (name: FusedActivation, y: Float64Array, dy: Float64Array): Float64Array =>
      activationGradient(name, y, dy, how.units);
    switch (how.kind) {
      case 'simpleRnn': {
        const y = run(how.activation, this.#sum(0, h));
        return {
          after: [y],
          back: ([dy], sums) => {
            const dz = through(how.activation, y, dy);
            return { x: this.#intoInput([dz], sums), states: [this.#intoState([dz], [h], sums)] };
          }
        };
      }
      case 'lstm': {
        const [i, f, o] = [0, 1, 3].map(gate => run(how.recurrentActivation, this.#sum(gate, h)));
        const g = run(how.activation, this.#sum(2, h));
        const cell = add(multiply(f, c), multiply(i, g));
        const shown = run(how.activation, cell);
        return {
          after: [multiply(o, shown), cell],
          back: ([dh, dc], sums) => {
            const dCell = add(dc, through(how.activation, shown, multiply(dh, o)));
            const gates = [
              through(how.recurrentActivation, i, multiply(dCell, g)),
              through(how.recurrentActivation, f, multiply(dCell, c)),
              through(how.activation, g, multiply(dCell, i)),
              through(how.recurrentActivation, o, multiply(dh, shown))
            ];
            const x = this.#intoInput(gates, sums);
            const states = [this.#intoState(gates, [h, h, h, h], sums), multiply(dCell, f)];
            return { x, states };
          }
        };
      }
      case 'gru': {
        const gate = (index: number): Float64Array =>
          run(
            how.recurrentActivation,
            how.resetAfter ? add(this.#sum(index, h), this.#bias(index, 1)) : this.#sum(index, h)
          );
        const [z, r] = [gate(0), gate(1)];
        const recurrent = how.resetAfter
          ? add(this.#recurrent(2, h), this.#bias(2, 1))
          : this.#recurrent(2, multiply(r, h));
        const seen = how.resetAfter ? multiply(r, recurrent) : recurrent;
        const g = run(how.activation, add(this.#input(2), seen));
        return {
          after: [h.map((value, j) => z[j] * value + (1 - z[j]) * g[j])],
          back: ([dh], sums) => {
            const dz = dh.map((value, j) => value * (h[j] - g[j]));
            const dSum = through(
              how.activation,
              g,
              dh.map((value, j) => value * (1 - z[j]))
            );
            const dGateZ = through(how.recurrentActivation, z, dz);
            const kept = multiply(dh, z);
            if (how.resetAfter) {
              const dGateR = through(how.recurrentActivation, r, multiply(dSum, recurrent));
              const x = this.#intoInput([dGateZ, dGateR, dSum], sums);
              const ofState = [dGateZ, dGateR, multiply(dSum, r)];
              ofState.forEach((values, index) =>
                this.#addTo(sums.bias, this.#width + index * this.#units, values)
              );
              return { x, states: [add(kept, this.#intoState(ofState, [h, h, h], sums))] };
            }
            const zeros = new Float64Array(this.#units);
            const reset = multiply(r, h);
            const dReset = this.#intoState([zeros, zeros, dSum], [h, h, reset], sums);
            const dGateR = through(how.recurrentActivation, r, multiply(dReset, h));
            const x = this.#intoInput([dGateZ, dGateR, dSum], sums);
            const ofGates = this.#intoState([dGateZ, dGateR, zeros], [h, h, h], sums);
            return { x, states: [add(add(kept, ofGates), multiply(dReset, r))] };
          }
        };
      }
    }
  }

  #input(gate: number): Float64Array {
    return add(this.#times(this.#x, this.#inputs.kernel, gate), this.#bias(gate, 0));
  }

  #recurrent(gate: number, h: Float64Array): Float64Array {
    return this.#times(h, this.#inputs.recurrentKernel, gate);
  }

  #sum(gate: number, h: Float64Array): Float64Array {
    return add(this.#input(gate), this.#recurrent(gate, h));
  }

  #bias(gate: number, row: number): Float64Array {
    const start = row * this.#width + gate * this.#units;
    return Float64Array.from(
      { length: this.#units },
      (_, j) => this.#inputs.bias?.[start + j] ?? 0
    );
  }

  /** Gate `gate` of `vector · weights`. */
  #times(vector: Float64Array, weights: Numbers, gate: number): Float64Array {
    return Float64Array.from({ length: this.#units }, (_, unit) =>
      vector.reduce((sum, value, i) => sum + value * weights[this.#place(i, gate, unit)], 0)
    );
  }

  /** Gradients of the gates go to kernel and bias; gives that of x. */
  #intoInput(gates: readonly Float64Array[], sums: RecurrentGradientValues): Float64Array {
    gates.forEach((values, gate) => this.#addTo(sums.bias, gate * this.#units, values));
    const x = gates.map((values, gate) =>
      this.#product(this.#x, this.#inputs.kernel, sums.kernel, gate, values)
    );
    return x.reduce(add);
  }

  /** Gradients of the gates go to the recurrent kernel, which met `vectors`; gives the sum of those of the vectors. */
  #intoState(
    gates: readonly Float64Array[],
    vectors: readonly Float64Array[],
    sums: RecurrentGradientValues
  ): Float64Array {
    const { recurrentKernel } = this.#inputs;
    return gates
      .map((values, gate) =>
        this.#product(vectors[gate], recurrentKernel, sums.recurrentKernel, gate, values)
      )
      .reduce(add);
  }

  /** Back through `vector · weights` of one gate. */
  #product(
    vector: Float64Array,
    weights: Numbers,
    sum: Float64Array,
    gate: number,
    given: Float64Array
  ): Float64Array {
    return vector.map((value, i) => {
      let total = 0;
      for (let unit = 0; unit < this.#units; unit++) {
        sum[this.#place(i, gate, unit)] += value * given[unit];
        total += weights[this.#place(i, gate, unit)] * given[unit];
      }
      return total;
    });
  }

  #place(row: number, gate: number, unit: number): number {
    return row * this.#width + gate * this.#units + unit;
  }

  #addTo(sum: Float64Array, start: number, values: Float64Array): void {
    values.forEach((value, j) => (sum[start + j] += value));
  }
}

function add(a: Float64Array, b: Float64Array): Float64Array {
  return a.map((value, i) => value + b[i]);
}

function multiply(a: Float64Array, b: Float64Array): Float64Array {
  return a.map((value, i) => value * b[i]);
}
