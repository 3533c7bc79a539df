/**
 * The walk back through time that SimpleRNN, LSTM and GRU share. What goes from a timestep to the one before is carried in
 * `d_h` (and `d_c`); the part of it that goes through the product with the recurrent weights is only added there, first
 * thing, so that a launch can end between the gradients of the sums and that product.
 */
import type { RecurrentCall, RecurrentGradientCall } from '../../engine.js';
import type { Job } from '../job.js';
import type { Elements } from '../launch.js';
import type { Form } from './form.js';
import { formOf } from './form.js';
import { keptArrays } from './forwards.js';
import { launchLoop, loopShaders } from './loop.js';
import { productPhase, type Phase } from './phase.js';
import { addedStates } from './states.js';
import { turned } from './turned.js';

/** One timestep of a recurrence backwards. */
export interface BackwardsCell {
  /** Says everything that the cell's texts depend on, apart from the form. */
  name: string;
  /** The sums of one timestep and sample are `gates · units` wide. */
  gates: number;
  /** Variables of the gradients of the states of a unit, `d_h` first. */
  carried: readonly string[];
  /** A gate of whose sum the input's part has a gradient of its own, which the phases put into `input_gradient`. */
  inputGate?: number;
  /** WGSL functions that the phases call. */
  functions: string;
  /** The parts of a timestep; `relayed` is what unit `k` has relayed in the phase before. */
  phases(relayed: string): BackwardsPhase[];
}

export interface BackwardsPhase {
  /**
   * It begins with `sum0`: the gradients of the sums of these neighbouring gates, times their weights. In the first phase
   * they are those of the timestep after, and the sum is in `d_h` already. Or it begins with this text.
   */
  gather: readonly number[] | string;
  /**
   * What it does where the timestep counts: from the activated gates at `gates[at + gate * u.units]` and the kept values
   * at `kept[here]` and `kept[u.kept_stride + here]` to the new carried gradients and `gradient0` … of the sums.
   */
  counted: string;
  /** The gates for whose sums it finds the gradients. */
  gives: readonly number[];
  /** A value of each unit that all units get in the next phase. */
  relays?: string;
}

/** What a walk gives: gradients of all sums, `[batch, timesteps, gates · units]` in the order of x, on the side of h … */
export interface Walk {
  recurrent: Elements;
  /** … and of x, which are mostly the same. */
  input: Elements;
  /** Of the first states. */
  states: Elements;
}

export function walkBack(
  job: Job,
  { call, result, outputGradient, stateGradients }: RecurrentGradientCall<RecurrentCall>,
  cell: BackwardsCell
): Walk {
  const { batch, timesteps, units, returnSequences, mask } = call;
  const form = formOf(call, cell.gates);
  const width = cell.gates * units;
  const [gates, kept] = keptArrays(job, result);
  const isAtEach = returnSequences && outputGradient !== null;
  const recurrent = job.scratch(batch * timesteps * width);
  const input = cell.inputGate === undefined ? null : job.scratch(batch * timesteps * width);
  const ofEnd = returnSequences ? null : outputGradient;
  const states = addedStates(
    job,
    call,
    cell.carried.map((_, i) => [stateGradients[i] ?? null, i === 0 ? ofEnd : null])
  );
  const relayed = form.isWhole ? 'vector[k]' : 'relay[row * u.units + k]';
  const phases = cell.phases(relayed);
  const relays = !form.isWhole && phases.some(phase => phase.relays !== undefined);
  const arrays = {
    reads: {
      // Units next to each other then read weights next to each other.
      ...{ weights: turned(job, job.get(call.recurrentKernel), units, width), gates, kept },
      dy: isAtEach ? job.get(outputGradient) : null,
      mask: mask === null ? null : job.get(mask)
    },
    writes: {
      ...{ carried: states, dz: recurrent, dz_input: input },
      relay: relays ? job.scratch(batch * units) : null
    }
  };
  const shaders = loopShaders({
    ...{ name: `${cell.name} back`, form, gates: cell.gates, ...arrays },
    functions: cell.functions,
    states: { variables: cell.carried, from: 'carried', to: 'carried' },
    memory: { vectors: cell.gates, sums: 1 },
    start: startText(cell.gates, phases, form),
    // At `left` timesteps from the start, the step before that is taken; with none left there is no step.
    turn: '    let left = u.first - n;\n    let step = max(left, 1u) - 1u;',
    phases: phases.map((_, i) => phaseOf(cell, phases, i, form, isAtEach))
  });
  for (let left = timesteps; left >= 0; left -= form.steps) {
    launchLoop(job, shaders, { form, ...arrays }, call, [left, Math.min(form.steps, left + 1)]);
  }
  return { recurrent, input: input ?? recurrent, states };
}

/** The workgroup takes the gradients with which the launch before has ended. */
function startText(gates: number, [first]: readonly BackwardsPhase[], form: Form): string {
  return `  if (u.first < u.timesteps) {
    let last = (row * u.timesteps + time_of(u.first)) * ${gates}u * u.units;
    for (var k = t; k < ${first?.gather.length ?? 0}u * u.units; k += ${form.block * form.slices}u) {
      vector[k] = dz[last + k];
    }
  }`;
}

/** A phase with what all cells have in common. */
function phaseOf(
  cell: BackwardsCell,
  phases: readonly BackwardsPhase[],
  index: number,
  form: Form,
  isAtEach: boolean
): Phase {
  const phase = phases[index] as BackwardsPhase;
  const next = phases[(index + 1) % phases.length] as BackwardsPhase;
  const isFirst = index === 0;
  const { gather, gives, counted } = phase;
  const lines = [
    ...(isFirst && isAtEach ? [OUTPUT_GRADIENT] : []),
    ...gives.map(gate => `        var gradient${gate} = 0.0;`),
    ...(cell.inputGate === undefined ? [] : ['        var input_gradient = 0.0;']),
    `        if (counts) {\n${counted}\n        }`,
    ...gives.map(gate => storeText(cell, gate)),
    ...shareText(phase, next, form)
  ];
  const step = `      if (left > 0u) {\n${lines.join('\n')}\n      }`;
  if (typeof gather === 'string') return { gather, finish: step };
  const [first = 0] = gather;
  const depth = `${gather.length}u * u.units`;
  const product = {
    // At the last timestep there is none after.
    depth: isFirst ? `select(0u, ${depth}, left < u.timesteps)` : depth,
    vector: form.isWhole ? 'vector[k]' : gradientAt(cell, first, isFirst),
    weights: [`(${first}u * u.units + k) * u.units + unit`]
  };
  return productPhase(form, product, isFirst ? `      d_h += sum0;\n${step}` : step);
}

const OUTPUT_GRADIENT = `        if (counts || u.zero_masked == 0u) {
          d_h += dy[(row * u.timesteps + step) * u.units + unit];
        }`;

/** Element `k` of the gradients of the sums of gate `first` and those behind it, of this timestep or of the one after. */
function gradientAt({ gates }: BackwardsCell, first: number, isAfter: boolean): string {
  const time = isAfter ? '(row * u.timesteps + time_of(left))' : 'now';
  return `dz[(${time} * ${gates}u + ${first}u) * u.units + k]`;
}

function storeText({ inputGate }: BackwardsCell, gate: number): string {
  const recurrent = `        dz[at + ${gate}u * u.units] = gradient${gate};`;
  if (inputGate === undefined) return recurrent;
  const input = gate === inputGate ? 'input_gradient' : `gradient${gate}`;
  return `${recurrent}\n        dz_input[at + ${gate}u * u.units] = ${input};`;
}

/** Gives all units what the next phase begins with. */
function shareText({ gives, relays }: BackwardsPhase, next: BackwardsPhase, form: Form): string[] {
  const { isWhole } = form;
  if (relays !== undefined) {
    return [`        ${isWhole ? 'vector[unit]' : 'relay[place]'} = ${relays};`];
  }
  if (!isWhole || typeof next.gather === 'string') return [];
  return next.gather.map((gate, i) => {
    const value = gives.includes(gate) ? `gradient${gate}` : `dz[at + ${gate}u * u.units]`;
    return `        vector[${i}u * u.units + unit] = ${value};`;
  });
}
