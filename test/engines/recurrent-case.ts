import type {
  Engine,
  RecurrentCall,
  RecurrentGradientCall,
  RecurrentGradients,
  RecurrentResult
} from '../../kernel/src/engines/engine.js';
import { GATES, recur, STATES, type Recurrence } from '../reference/recurrent.js';
import { take } from './expect-close.js';
import { uniform, weights } from './random.js';

/** A recurrence with everything that its inputs are made from. */
export type Case = Recurrence & {
  useBias: boolean;
  useInitialStates: boolean;
  /** 1 where a timestep counts, 0 where it is masked. */
  mask?: Uint8Array | null;
};

export type Options = Omit<Case, 'kind' | 'recurrentActivation' | 'resetAfter'>;

export const USUAL = {
  activation: 'tanh',
  returnSequences: true,
  goBackwards: false,
  zeroOutputForMask: false,
  useBias: true,
  useInitialStates: false
} as const;

/** Every recurrence an engine has, by name, from the options they share. */
export const RECURRENCES: readonly (readonly [string, (options: Options) => Case])[] = [
  ['simpleRnn', options => ({ ...options, kind: 'simpleRnn' })],
  ['lstm', options => ({ ...options, kind: 'lstm', recurrentActivation: 'sigmoid' })],
  [
    'gru',
    options => ({ ...options, kind: 'gru', recurrentActivation: 'sigmoid', resetAfter: true })
  ],
  [
    'gru without resetAfter',
    options => ({ ...options, kind: 'gru', recurrentActivation: 'sigmoid', resetAfter: false })
  ]
];

export interface CaseInputs {
  x: Float32Array;
  kernel: Float32Array;
  recurrentKernel: Float32Array;
  bias: Float32Array | null;
  initialStates: Float32Array[] | null;
  mask: Uint8Array | null;
}

/** The inputs of a case, always the same ones. */
export function inputsOf(how: Case): CaseInputs {
  const { batch, timesteps, features, units } = how;
  const width = GATES[how.kind] * units;
  const biasRows = how.kind === 'gru' && how.resetAfter ? 2 : 1;
  return {
    x: uniform(1, batch * timesteps * features),
    kernel: weights(2, features, width),
    recurrentKernel: weights(3, units, width),
    bias: how.useBias ? uniform(4, biasRows * width) : null,
    initialStates: how.useInitialStates
      ? Array.from({ length: STATES[how.kind] }, (_, i) => uniform(5 + i, batch * units))
      : null,
    mask: how.mask ?? null
  };
}

/** A mask with about a third of the timesteps masked; the first sample has none left. */
export function someMask(batch: number, timesteps: number): Uint8Array {
  const chances = uniform(6, batch * timesteps);
  return Uint8Array.from(chances, (chance, i) => (i < timesteps || chance < -0.3 ? 0 : 1));
}

export interface CaseValues {
  output: Float32Array;
  states: Float32Array[];
}

/** Runs a case and frees everything; `x` replaces the case's own. */
export async function runCase(
  engine: Engine,
  how: Case,
  x?: Float32Array,
  keep = false
): Promise<CaseValues> {
  const inputs = { ...inputsOf(how), ...(x && { x }) };
  const { call, free } = write(engine, inputs, how, keep);
  const result = forwards(engine, how, call);
  const output = await take(engine, result.output);
  const states: Float32Array[] = [];
  for (const id of result.states) states.push(await take(engine, id));
  for (const id of [...result.kept, ...free]) engine.free(id);
  return { output, states };
}

/** What the oracle gives for the same. */
export function expectedOf(how: Case): ReturnType<typeof recur> {
  return recur(inputsOf(how), how);
}

/** Gradients of a case's inputs, in the form of the inputs. */
export interface CaseGradients {
  x: Float32Array | null;
  kernel: Float32Array;
  recurrentKernel: Float32Array;
  bias: Float32Array | null;
  initialStates: Float32Array[];
}

/** Runs a case forwards and backwards and frees everything; null gradients are left out of the call. */
export async function runGradient(
  engine: Engine,
  how: Case,
  outputGradient: Float32Array | null,
  stateGradients: readonly (Float32Array | null)[],
  { needsX = true, x }: { needsX?: boolean; x?: Float32Array } = {}
): Promise<CaseGradients> {
  const inputs = { ...inputsOf(how), ...(x && { x }) };
  const { call, free } = write(engine, inputs, how, true);
  const result = forwards(engine, how, call);
  const given = [outputGradient, ...stateGradients].map(values => values && engine.write(values));
  const [output = null, ...states] = given;
  const rest = { outputGradient: output, stateGradients: states, needsX };
  const gradients = backwards(engine, how, { call, result, ...rest });
  const values: CaseGradients = {
    x: gradients.x === null ? null : await take(engine, gradients.x),
    kernel: await take(engine, gradients.kernel),
    recurrentKernel: await take(engine, gradients.recurrentKernel),
    bias: gradients.bias === null ? null : await take(engine, gradients.bias),
    initialStates: []
  };
  for (const id of gradients.initialStates) values.initialStates.push(await take(engine, id));
  const made = [...free, result.output, ...result.states, ...result.kept, ...given];
  for (const id of made) if (id !== null) engine.free(id);
  return values;
}

function write(
  engine: Engine,
  inputs: CaseInputs,
  how: Case,
  keep: boolean
): { call: RecurrentCall; free: number[] } {
  const free: number[] = [];
  const put = (elements: Float32Array | Uint8Array): number => {
    const id = engine.write(elements);
    free.push(id);
    return id;
  };
  const call = {
    ...how,
    keep,
    x: put(inputs.x),
    kernel: put(inputs.kernel),
    recurrentKernel: put(inputs.recurrentKernel),
    bias: inputs.bias && put(inputs.bias),
    initialStates: inputs.initialStates?.map(put) ?? null,
    mask: inputs.mask && put(inputs.mask)
  };
  return { call, free };
}

function forwards(engine: Engine, how: Case, call: RecurrentCall): RecurrentResult {
  switch (how.kind) {
    case 'simpleRnn':
      return engine.simpleRnn(call);
    case 'lstm':
      return engine.lstm({ ...how, ...call });
    case 'gru':
      return engine.gru({ ...how, ...call });
  }
}

function backwards(
  engine: Engine,
  how: Case,
  gradient: RecurrentGradientCall<RecurrentCall>
): RecurrentGradients {
  const { call } = gradient;
  switch (how.kind) {
    case 'simpleRnn':
      return engine.simpleRnnGradient(gradient);
    case 'lstm':
      return engine.lstmGradient({ ...gradient, call: { ...how, ...call } });
    case 'gru':
      return engine.gruGradient({ ...gradient, call: { ...how, ...call } });
  }
}
