/**
 * The loop over time that SimpleRNN, LSTM and GRU share; each brings its cell, one timestep of it. The input projections
 * of all timesteps are one product before it.
 *
 * Arrays are `[batch, timesteps, …]` in the order of x, only the output is in that of reading. The sums of a timestep
 * become its activated gates in place: with the states before it they are what the gradient needs.
 */
import type { RecurrentCall, RecurrentResult } from '../../engine.js';
import type { Job } from '../job.js';
import type { Elements } from '../launch.js';
import { denseInto } from '../products.js';
import { copyInto } from './copy.js';
import type { Form } from './form.js';
import { formOf } from './form.js';
import { launchLoop, loopShaders } from './loop.js';
import { maskedInput } from './masked-input.js';
import { productPhase, type Phase } from './phase.js';
import { firstStates, stateResult, stateStride } from './states.js';

/** One timestep of a recurrence. */
export interface Cell {
  /** Says everything that the cell's texts depend on, apart from the form and from which arrays there are. */
  name: string;
  /** The sums of one timestep and sample are `gates · units` wide. */
  gates: number;
  /** Variables of the states of a unit, h first. */
  states: readonly string[];
  /** How many arrays `[batch, timesteps, units]` the gradient needs beside the gates. */
  kept: number;
  /** What is added to the input projection; more may stand behind it. */
  inputBias: Elements | null;
  /** The array `bias` of the phases. */
  recurrentBias: Elements | null;
  /** WGSL functions that the phases call. */
  functions: string;
  /**
   * The parts of a timestep. They put the activated gates at `z[at + gate * u.units]`, and where the timestep `counts`
   * they change the states.
   */
  phases(write: CellWriter): Phase[];
}

/** Texts that depend on the form of the loop. */
export interface CellWriter {
  /**
   * A phase that begins with the sums of some gates: the input's part in `input0` …, named by the gates, and in `sum0` …,
   * counted, the recurrent one, of h or of what the phase before has relayed.
   */
  product: (gates: readonly number[], vector: 'h' | 'relayed', finish: string) => Phase;
  /** Gives a value of each unit to all units, in the next phase. */
  relay: (value: string) => string;
  /** The relayed value of unit `k`. */
  relayed: string;
  /** Keeps a value for the gradient, in one of its arrays. */
  keep: (array: number, value: string) => string;
}

/** Runs a cell over all timesteps. Kept are the gates, and all that the cell keeps as one array. */
export function runForwards(job: Job, call: RecurrentCall, cell: Cell): RecurrentResult {
  const { batch, timesteps, units, returnSequences, mask } = call;
  const rows = batch * timesteps;
  const form = formOf(call, cell.gates);
  const gates = call.keep ? job.result('float32', rows * cell.gates * units) : null;
  const z = gates ?? job.scratch(rows * cell.gates * units);
  projectInto(job, call, cell, z);
  const output = job.result('float32', batch * (returnSequences ? timesteps : 1) * units);
  const kept = call.keep ? job.result('float32', cell.kept * rows * units) : null;
  const phases = cell.phases(writerOf(cell, form, call));
  const relays = !form.isWhole && phases.length > 1;
  const reads = {
    weights: job.get(call.recurrentKernel),
    mask: mask === null ? null : job.get(mask),
    bias: cell.recurrentBias
  };
  const writes = {
    z,
    output: returnSequences ? output : null,
    kept,
    relay: relays ? job.scratch(batch * units) : null
  };
  let before = firstStates(job, call, cell.states.length);
  let after = job.scratch(cell.states.length * stateStride(call));
  const arrays = () => ({
    reads: { ...reads, states_before: before },
    writes: { ...writes, states_after: after }
  });
  const shaders = loopShaders({
    ...{ name: cell.name, form, gates: cell.gates, functions: cell.functions, ...arrays() },
    states: { variables: cell.states, from: 'states_before', to: 'states_after' },
    memory: { vectors: 1, sums: cell.gates },
    start: '  if (own) { vector[unit] = h; }',
    turn: '    let step = u.first + n;',
    phases: withEnd(phases, endText(form, returnSequences))
  });
  for (let first = 0; first < timesteps; first += form.steps) {
    const steps = Math.min(form.steps, timesteps - first);
    launchLoop(job, shaders, { form, ...arrays() }, call, [first, steps]);
    [before, after] = [after, before];
  }
  const states = cell.states.map((_, i) => stateResult(job, call, before, i));
  if (!returnSequences) copyInto(job, before, output, batch * units);
  return { output: output.id, states, kept: gates && kept ? [gates.id, kept.id] : [] };
}

/** The arrays a gradient finds: the activated gates, and what the cell has kept, h before each timestep first. */
export function keptArrays(job: Job, { kept }: RecurrentResult): [gates: Elements, kept: Elements] {
  const [gates, rest] = kept as [number, number];
  return [job.get(gates), job.get(rest)];
}

/** The input's part of all sums. */
function projectInto(job: Job, call: RecurrentCall, { gates, inputBias }: Cell, out: Elements) {
  const { batch, timesteps, features, units } = call;
  denseInto(job, {
    ...{ x: maskedInput(job, call), kernel: job.get(call.kernel), bias: inputBias, out },
    ...{ rows: batch * timesteps, inputs: features, units: gates * units, activation: 'linear' }
  });
}

function writerOf({ gates }: Cell, form: Form, { keep }: RecurrentCall): CellWriter {
  const vectors = form.isWhole
    ? { h: 'vector[k]', relayed: 'vector[k]' }
    : { h: 'states_before[row * u.units + k]', relayed: 'relay[row * u.units + k]' };
  return {
    product(columns, vector, finish) {
      const weights = columns.map(gate => `(k * ${gates}u + ${gate}u) * u.units + unit`);
      const product = { depth: 'u.units', vector: vectors[vector], weights };
      const phase = productPhase(form, product, finish);
      // Read before the product, the input has arrived when it is needed.
      const inputs = columns.map(
        gate =>
          `    var input${gate} = 0.0;\n    if (own) { input${gate} = z[at + ${gate}u * u.units]; }`
      );
      return { ...phase, gather: [...inputs, phase.gather].join('\n') };
    },
    relay: value => `      ${form.isWhole ? 'vector[unit]' : 'relay[place]'} = ${value};`,
    relayed: vectors.relayed,
    keep: (array, value) => (keep ? `      kept[${array}u * u.kept_stride + here] = ${value};` : '')
  };
}

/** What the last phase of a timestep ends with. */
function endText({ isWhole }: Form, returnSequences: boolean): string {
  const share = '      vector[unit] = h;';
  const output = `      output[(row * u.timesteps + step) * u.units + unit] =
        select(h, 0.0, !counts && u.zero_masked != 0u);`;
  return [...(isWhole ? [share] : []), ...(returnSequences ? [output] : [])].join('\n');
}

function withEnd(phases: readonly Phase[], end: string): Phase[] {
  return phases.map((phase, i) =>
    i < phases.length - 1 ? phase : { ...phase, finish: `${phase.finish}\n${end}` }
  );
}
