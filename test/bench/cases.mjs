/**
 * What `npm run bench` measures. `kind` says what a contender has to do with the sizes; `atLeast` how many times as fast as
 * tfjs-wasm our engine has to be on one thread, `limit` which share of the machine's FMA limit it has to reach, and
 * `torch` how many times as long as torch, where it is installed, all threads may take.
 */
const [BATCH, TIMESTEPS, UNITS, OUTPUTS] = [32, 700, 200, 64];

const denseFlop = 2 * BATCH * TIMESTEPS * UNITS * OUTPUTS;
const rnnFlop = 2 * BATCH * TIMESTEPS * UNITS * (1 + UNITS);
const gatesFlop = gates => 2 * BATCH * TIMESTEPS * gates * 128 * (64 + 128);

const square = n => ({
  name: `[${n}, ${n}] x [${n}, ${n}]`,
  kind: 'matMul',
  n,
  flop: 2 * n ** 3,
  ...(n >= 512 && { limit: 0.7 })
});

const recurrent = (layer, units, features, flop, options = {}) => ({
  kind: 'recurrent',
  layer,
  units,
  shape: [options.batch ?? BATCH, TIMESTEPS, features],
  flop,
  ...options,
  name:
    `${layer}(${units}) over [${options.batch ?? BATCH}, ${TIMESTEPS}, ${features}]` +
    `${options.outputs ? `, TimeDistributed(Dense(${options.outputs}))` : ''}` +
    `${options.training ? ', forward and backward' : ''}`
});

const elementwise = op => ({
  name: `${op} of [1024, 1024]`,
  kind: 'elementwise',
  op,
  shape: [1024, 1024]
});

export const CASES = [
  ...[32, 64, 128, 256, 512, 1024, 2048].map(square),
  {
    name: 'TimeDistributed(Dense(64, relu)) over [32, 700, 200]',
    kind: 'dense',
    shape: [BATCH, TIMESTEPS, UNITS],
    units: OUTPUTS,
    flop: denseFlop,
    limit: 0.6
  },
  recurrent('SimpleRNN', UNITS, 1, rnnFlop),
  recurrent('SimpleRNN', UNITS, 1, rnnFlop + denseFlop, {
    ...{ outputs: OUTPUTS, atLeast: 30, torch: 1.3 }
  }),
  recurrent('SimpleRNN', UNITS, 1, 3 * (rnnFlop + denseFlop), {
    ...{ outputs: OUTPUTS, training: true, torch: 1.3 }
  }),
  recurrent('LSTM', 128, 64, gatesFlop(4)),
  recurrent('LSTM', 128, 64, 3 * gatesFlop(4), { training: true }),
  recurrent('GRU', 128, 64, gatesFlop(3)),
  recurrent('GRU', 128, 64, 3 * gatesFlop(3), { training: true }),
  recurrent('SimpleRNN', UNITS, 1, rnnFlop / BATCH, { batch: 1 }),
  ...['tanh', 'exp', 'gelu', 'add'].map(elementwise),
  { name: 'softmax of [4096, 256]', kind: 'softmax', shape: [4096, 256] },
  {
    name: 'Conv1D(64, 5) over [32, 700, 32]',
    kind: 'conv1d',
    shape: [BATCH, TIMESTEPS, 32],
    units: 64,
    window: 5,
    flop: 2 * BATCH * (TIMESTEPS - 4) * 5 * 32 * 64
  },
  { name: 'a training step of addition_rnn', kind: 'addition', examples: 32 }
];

/** Our engine alone: how its time grows. */
export const GROWTH = [
  ...[100, 1000, 10_000].map(timesteps => growing('timesteps', [16, timesteps, 1], 128)),
  ...[8, 32, 128, 512].map(batch => growing('batch', [batch, 100, 1], 128)),
  ...[32, 64, 128, 256, 512].map(units => growing('units', [32, 100, 1], units))
];

function growing(of, shape, units) {
  const [batch, timesteps, features] = shape;
  const name = `SimpleRNN(${units}) over [${shape.join(', ')}]`;
  const flop = 2 * batch * timesteps * units * (features + units);
  return { name, of, kind: 'recurrent', layer: 'SimpleRNN', units, shape, flop };
}

/** Uniform values from -scale to scale, the same for the same seed (mulberry32), for all contenders alike. */
export function uniform(seed, size, scale = 1) {
  let state = seed;
  return Float32Array.from({ length: size }, () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return (((t ^ (t >>> 14)) >>> 0) / 2 ** 31 - 1) * scale;
  });
}

/** Values for a weight of a shape, as large as a layer's own. */
export function weightOf(seed, shape) {
  const size = shape.reduce((product, length) => product * length, 1);
  const inputs = shape.length > 1 ? size / shape.at(-1) : 100;
  return uniform(seed, size, Math.sqrt(3 / inputs));
}

/** How many elements a shape has. */
export function sizeOf(shape) {
  return shape.reduce((product, length) => product * length, 1);
}
