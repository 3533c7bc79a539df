import type { BufferId, Engine, FusedActivation, RecurrentCall } from '../engines/engine.js';
import { BATCH, FEATURES, TIMESTEPS } from '../tensor/axes.js';
import type { AnyTensor, FloatTensor } from '../tensor/tensor.js';
import { requireFloat } from './checks.js';
import { bufferOf, commonEngine, fromBuffer } from './make-tensor.js';
import { isRecorded, record, type RecurrentRecord } from './record.js';

export interface RecurrentWeights {
  kernel: FloatTensor;
  recurrentKernel: FloatTensor;
  bias: FloatTensor | null;
}

/** What changes the result beside the weights; the layers' options say what each means. */
export interface RecurrentOptions {
  activation: FusedActivation;
  returnSequences: boolean;
  goBackwards: boolean;
  zeroOutputForMask: boolean;
}

/** Which recurrence, with the options that only it has. */
export type Recurrence =
  | { kind: 'simpleRnn' }
  | { kind: 'lstm'; recurrentActivation: FusedActivation }
  | { kind: 'gru'; recurrentActivation: FusedActivation; resetAfter: boolean };

/** The output of every timestep, or the last; and the states after the last step: h, and c of an LSTM. */
export interface RecurrentOutput {
  output: FloatTensor;
  states: FloatTensor[];
}

/**
 * A recurrent layer over all timesteps that x's mask leaves, in one engine call.
 * `initialStates` are `[batch, units]` each; null begins with zeros.
 */
export function recur(
  where: string,
  recurrence: Recurrence,
  x: FloatTensor,
  weights: RecurrentWeights,
  initialStates: readonly FloatTensor[] | null,
  options: RecurrentOptions
): RecurrentOutput {
  requireFloat(where, x);
  const { kernel, recurrentKernel, bias } = weights;
  const inputs = [x, kernel, recurrentKernel, bias, ...(initialStates ?? [])];
  const present = [...inputs.slice(1), x.mask].filter(tensor => tensor !== null);
  const engine = commonEngine(where, x, ...present);
  const [batch = 0, timesteps = 0, features = 0] = x.shape;
  const units = recurrentKernel.shape[0] ?? 0;
  const call: RecurrentCall = {
    x: bufferOf(x).id,
    kernel: bufferOf(kernel).id,
    recurrentKernel: bufferOf(recurrentKernel).id,
    bias: idOf(bias),
    initialStates: initialStates?.map(state => bufferOf(state).id) ?? null,
    mask: idOf(x.mask),
    batch,
    timesteps,
    features,
    units,
    keep: isRecorded(inputs),
    ...options
  };
  const made = run(engine, recurrence, call);
  const [batchLabel = BATCH, timeLabel = TIMESTEPS] = x.labels;
  const one = [batch, units];
  const all = [batch, timesteps, units];
  const shape = options.returnSequences ? all : one;
  const labels = options.returnSequences
    ? [batchLabel, timeLabel, FEATURES]
    : [batchLabel, FEATURES];
  const output = fromBuffer(engine, made.result.output, 'float32', shape, labels);
  const states = made.result.states.map(id =>
    fromBuffer(engine, id, 'float32', one, [batchLabel, FEATURES])
  );
  if (call.keep) {
    const kept = made.result.kept.map(id => fromBuffer(engine, id, 'float32', []));
    const alive = x.mask ? [...kept, x.mask] : kept;
    record('recurrent', inputs, [output, ...states], made, alive);
    for (const tensor of kept) tensor.dispose();
  }
  return { output, states };
}

function run(engine: Engine, recurrence: Recurrence, base: RecurrentCall): RecurrentRecord {
  switch (recurrence.kind) {
    case 'simpleRnn':
      return { kind: 'simpleRnn', call: base, result: engine.simpleRnn(base) };
    case 'lstm': {
      const call = { ...base, recurrentActivation: recurrence.recurrentActivation };
      return { kind: 'lstm', call, result: engine.lstm(call) };
    }
    case 'gru': {
      const { recurrentActivation, resetAfter } = recurrence;
      const call = { ...base, recurrentActivation, resetAfter };
      return { kind: 'gru', call, result: engine.gru(call) };
    }
  }
}

function idOf(x: AnyTensor | null): BufferId | null {
  return x && bufferOf(x).id;
}
