/** Random models: how one is drawn, and how it is made, as often as it is wanted. */
import fc from 'fast-check';
import * as tsteps from '../../../kernel/src/index.js';
import type { AnyLayer } from '../../../kernel/src/index.js';

/** A model that can be made again, on any device, with the shape of one sample it takes. */
export interface Drawn {
  /** As one would write it in a cell. */
  text: string;
  sample: number[];
  takesIds: boolean;
  /** Some timesteps are to be 0, so that they are masked. */
  isMasked: boolean;
  /** How many ids there are. */
  vocabulary: number;
  make: () => AnyLayer;
}

/** Draws one number below `count` after the other. */
type Draw = (count: number) => number;

/** A layer as text, which is evaluated with the names a cell sees. */
type Part = string;

const ACTIVATIONS = ['linear', 'tanh', 'sigmoid', 'relu', 'softmax', 'gelu', 'softplus', 'elu'];
/** For states: one that may grow at each timestep makes gradients that float32 cannot tell from their neighbours. */
const BOUNDED = ['tanh', 'sigmoid', 'softmax'];
const GATES = ['sigmoid', 'hardSigmoid'];

function oneOf<T>(draw: Draw, list: readonly T[]): T {
  return list[draw(list.length)];
}

function chance(draw: Draw, of: number): boolean {
  return draw(of) === 0;
}

function print(options: Record<string, unknown>): string {
  const parts = Object.entries(options).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  return parts.length > 0 ? `{ ${parts.join(', ')} }` : '{}';
}

function recurrent(draw: Draw, returnSequences: boolean): Part {
  const kind = oneOf(draw, ['SimpleRNN', 'LSTM', 'GRU']);
  const options: Record<string, unknown> = { returnSequences };
  if (chance(draw, 3)) options.useBias = false;
  if (chance(draw, 3)) options.activation = oneOf(draw, BOUNDED);
  if (kind !== 'SimpleRNN' && chance(draw, 3)) options.recurrentActivation = oneOf(draw, GATES);
  if (kind === 'GRU' && chance(draw, 2)) options.resetAfter = false;
  if (chance(draw, 4)) options.zeroOutputForMask = true;
  if (chance(draw, 4)) Object.assign(options, { dropout: 0.3, seed: draw(99) });
  if (chance(draw, 4)) Object.assign(options, { recurrentDropout: 0.3, seed: draw(99) });
  const wrap = chance(draw, 3);
  if (!wrap && chance(draw, 3)) options.goBackwards = true;
  const layer = `${kind}(${1 + draw(4)}, ${print(options)})`;
  const mergeMode = oneOf(draw, ['concat', 'sum', 'mul', 'ave']);
  return wrap ? `Bidirectional(${layer}, { mergeMode: '${mergeMode}' })` : layer;
}

function dense(draw: Draw): Part {
  const useBias = !chance(draw, 4);
  return `Dense(${1 + draw(4)}, ${print({ activation: oneOf(draw, ACTIVATIONS), useBias })})`;
}

function normalization(draw: Draw): Part {
  // A large epsilon: a feature that hardly varies is not blown up, rounding and all.
  return `${oneOf(draw, ['LayerNormalization', 'BatchNormalization'])}({ epsilon: 0.1 })`;
}

/** Layers that take any shape. */
function simple(draw: Draw): Part {
  return oneOf(draw, [
    () => `Activation('${oneOf(draw, ACTIVATIONS)}')`,
    () => `Dropout(0.3, { seed: ${draw(99)} })`,
    () => normalization(draw),
    () => dense(draw)
  ])();
}

/** A layer that fits the shape `[timesteps, features]` or `[features]` of one sample. */
function partFor(draw: Draw, sample: readonly number[]): Part {
  const [timesteps, features] = sample;
  if (sample.length === 1) {
    return oneOf(draw, [
      () => simple(draw),
      () => dense(draw),
      () => `RepeatVector(${1 + draw(3)})`,
      () => `Reshape([${timesteps}, 1])`
    ])();
  }
  return oneOf(draw, [
    () => simple(draw),
    () => recurrent(draw, true),
    () => recurrent(draw, true),
    () => recurrent(draw, chance(draw, 2)),
    () => `TimeDistributed(${simple(draw)})`,
    () => `TimeDistributed(Sequential([${dense(draw)}, ${simple(draw)}]))`,
    () => convolution(draw, timesteps, features),
    () => `MaxPooling1D({ poolSize: ${1 + draw(Math.min(timesteps, 3))}, padding: 'same' })`,
    () => `GlobalAveragePooling1D(${print({ keepDims: chance(draw, 2) })})`,
    () => 'Flatten()',
    () => 'Permute([2, 1])',
    () => `Reshape([${features}, ${timesteps}])`
  ])();
}

function convolution(draw: Draw, timesteps: number, features: number): Part {
  const padding = oneOf(draw, ['valid', 'same', 'causal']);
  const size = 1 + draw(Math.min(timesteps, 3));
  const options: Record<string, unknown> = { padding, activation: oneOf(draw, ACTIVATIONS) };
  if (padding !== 'causal' && chance(draw, 3)) options.strides = 2;
  const isGrouped = features % 2 === 0 && chance(draw, 2);
  if (isGrouped) options.groups = 2;
  return `Conv1D(${isGrouped ? 2 : 1 + draw(4)}, ${size}, ${print(options)})`;
}

/** What an expression makes with the names that a cell sees. */
function evaluate<T>(expression: string): T {
  const names = Object.keys(tsteps);
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the expressions are those of this file
  const make = new Function(...names, `return ${expression}`) as (...values: unknown[]) => T;
  return make(...names.map(name => tsteps[name as keyof typeof tsteps]));
}

/** Layers one after the other, and the shape of a sample after them. */
function chain(draw: Draw, sample: readonly number[], count: number): [Part[], number[]] {
  const parts: Part[] = [];
  let shape = [...sample];
  for (let i = 0; i < count; i++) {
    const part = partFor(draw, shape);
    parts.push(part);
    shape = evaluate<AnyLayer>(part)
      .outputShape([2, ...shape])
      .slice(1);
  }
  return [parts, shape];
}

function drawModel(draw: Draw): Drawn {
  const timesteps = 2 + draw(4);
  const features = 1 + draw(4);
  const first = oneOf(draw, ['ids', 'masked', 'sequence', 'sequence', 'vector'] as const);
  const vocabulary = 5;
  const sample = { ids: [timesteps], vector: [features] }[first as 'ids'] ?? [timesteps, features];
  const width = 1 + draw(3);
  const maskZero = !chance(draw, 3);
  const head =
    {
      ids: [`Embedding(${vocabulary}, ${width}, { maskZero: ${maskZero} })`],
      masked: ['Masking()']
    }[first as 'ids'] ?? [];
  const inner = first === 'ids' ? [timesteps, width] : sample;
  const [parts, after] = chain(draw, inner, 1 + draw(head.length > 0 ? 4 : 5));
  const input = `Input([${sample.join(', ')}]${first === 'ids' ? ", { dtype: 'int32' }" : ''})`;
  const all = [...head, ...parts];
  const common = { sample, takesIds: first === 'ids', isMasked: first !== 'vector', vocabulary };
  if (!chance(draw, 3)) {
    const text = `Sequential([${[input, ...all].join(', ')}])`;
    return { ...common, text, make: () => evaluate(text) };
  }
  const merged = [1, 2].map(() => branch(draw, after));
  const joined = chance(draw, 2)
    ? `Add()([${merged.map(([body]) => `Dense(2)(${body})`).join(', ')}])`
    : `Concatenate()([${merged.map(([body]) => body).join(', ')}])`;
  const trunk = all.reduce((body, part) => `${part}(${body})`, 'x');
  const text = `(x => (h => Model({ inputs: x, outputs: ${joined} }))(${trunk}))(${input})`;
  return { ...common, text, make: () => evaluate(text) };
}

/** Layers after `h`, then `Flatten` where the result is a sequence. */
function branch(draw: Draw, sample: readonly number[]): [string, number[]] {
  const [parts, shape] = chain(draw, sample, 1 + draw(2));
  const all = shape.length > 1 ? [...parts, 'Flatten()'] : parts;
  return [all.reduce((body, part) => `${part}(${body})`, 'h'), shape];
}

/** Random models, smaller ones first when one fails. */
export function models(): fc.Arbitrary<Drawn> {
  return fc.infiniteStream(fc.nat(0xffff)).map(stream => {
    const numbers = stream[Symbol.iterator]();
    return drawModel(count => (numbers.next().value as number) % count);
  });
}
