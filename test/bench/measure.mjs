/** Measures every case and prints one line of JSON; run.mjs starts it with the bundled library and makes the table. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, sep } from 'node:path';
import { performance } from 'node:perf_hooks';

const tsteps = await import(process.argv[2]);
const peers = createRequire(join(import.meta.dirname, 'peers', 'package.json'));
const tf = peers('@tensorflow/tfjs-core');
const layers = peers('@tensorflow/tfjs-layers');
const wasm = peers('@tensorflow/tfjs-backend-wasm');

const [BATCH, TIMESTEPS, UNITS, OUTPUTS] = [32, 700, 200, 64];

wasm.setWasmPaths(dirname(peers.resolve('@tensorflow/tfjs-backend-wasm')) + sep);
wasm.setThreadsCount(1);
await tf.setBackend('wasm');

tsteps.seed(1);
const ours = {
  x: tsteps.randomNormal([BATCH, TIMESTEPS, 1]),
  sequence: tsteps.randomNormal([BATCH, TIMESTEPS, UNITS]),
  a: tsteps.randomNormal([512, 512]),
  b: tsteps.randomNormal([512, 512])
};
const theirs = {};
for (const [name, tensor] of Object.entries(ours)) {
  theirs[name] = tf.tensor(await tensor.data(), tensor.shape);
}

const rnn = {
  tsteps: tsteps.SimpleRNN(UNITS, { returnSequences: true }),
  // Its default initializer needs more of TensorFlow.js; the weights are replaced anyway.
  tfjs: layers.layers.simpleRNN({
    units: UNITS,
    returnSequences: true,
    recurrentInitializer: 'glorotUniform'
  })
};
const timeDistributed = {
  tsteps: tsteps.TimeDistributed(tsteps.Dense(OUTPUTS, { activation: 'relu' })),
  tfjs: layers.layers.timeDistributed({
    layer: layers.layers.dense({ units: OUTPUTS, activation: 'relu' })
  })
};

const dense = {
  tsteps: tsteps.Dense(OUTPUTS, { activation: 'relu' }),
  tfjs: layers.layers.dense({ units: OUTPUTS, activation: 'relu' })
};

const rnnFlop = 2 * BATCH * TIMESTEPS * UNITS * (1 + UNITS);
const denseFlop = 2 * BATCH * TIMESTEPS * UNITS * OUTPUTS;

/** `atLeast`: the accepted ratio. Both sides compute in the call; neither copies its result out. */
const cases = [
  {
    name: 'SimpleRNN(200) over [32, 700, 1]',
    flop: rnnFlop,
    atLeast: 3,
    tsteps: () => rnn.tsteps(ours.x),
    tfjs: () => rnn.tfjs.apply(theirs.x)
  },
  {
    name: '… then TimeDistributed(Dense(64, relu))',
    flop: rnnFlop + denseFlop,
    atLeast: 20,
    tsteps: () => timeDistributed.tsteps(rnn.tsteps(ours.x)),
    tfjs: () => timeDistributed.tfjs.apply(rnn.tfjs.apply(theirs.x))
  },
  {
    name: 'TimeDistributed(Dense(64, relu)) over [32, 700, 200]',
    flop: denseFlop,
    atLeast: 1,
    tsteps: () => timeDistributed.tsteps(ours.sequence),
    tfjs: () => timeDistributed.tfjs.apply(theirs.sequence)
  },
  {
    name: 'Dense(64, relu) over [32, 700, 200], one product in both',
    flop: denseFlop,
    atLeast: 0,
    tsteps: () => dense.tsteps(ours.sequence),
    tfjs: () => dense.tfjs.apply(theirs.sequence)
  },
  {
    name: '[512, 512] x [512, 512]',
    flop: 2 * 512 ** 3,
    atLeast: 0,
    tsteps: () => ours.a.matMul(ours.b),
    tfjs: () => tf.matMul(theirs.a, theirs.b)
  }
];

await shareWeights(rnn, ours.x, theirs.x);
await shareWeights(timeDistributed, ours.sequence, theirs.sequence);
await shareWeights(dense, ours.sequence, theirs.sequence);
const rows = [];
for (const { name, flop, atLeast, tsteps: own, tfjs: other } of cases) {
  const difference = await compare(own, other);
  rows.push({ name, flop, atLeast, difference, ...interleave(own, other) });
}
const versionOf = path => JSON.parse(readFileSync(path, 'utf8')).version;
const versions = {
  node: process.version,
  tsteps: versionOf(join(import.meta.dirname, '..', '..', 'kernel', 'package.json')),
  engine: tsteps.devices().cpu,
  tfjs: wasm.version_wasm
};
console.log(JSON.stringify({ versions, threads: wasm.getThreadsCount(), rows }));

/** Gives tfjs's layer our weights: their order is Keras's in both. */
async function shareWeights(layer, ownInput, otherInput) {
  layer.tsteps(ownInput).dispose();
  tf.dispose(layer.tfjs.apply(otherInput));
  const weights = [];
  for (const weight of layer.tsteps.getWeights()) {
    weights.push(tf.tensor(await weight.data(), weight.shape));
  }
  layer.tfjs.setWeights(weights);
}

/** The largest difference between the two results: nobody is fast by computing something else. */
async function compare(own, other) {
  const [a, b] = [await own().data(), await other().data()];
  return a.reduce((most, value, i) => Math.max(most, Math.abs(value - b[i])), 0);
}

/** Medians in ms of alternating calls, after warming both; at least 3 calls each, for about 3 s. */
function interleave(own, other) {
  const times = { tsteps: [], tfjs: [] };
  const turn = () => {
    times.tsteps.push(timeOf(() => tsteps.scope(() => void own())));
    times.tfjs.push(timeOf(() => tf.tidy(() => void other())));
  };
  turn();
  times.tsteps.length = times.tfjs.length = 0;
  const end = performance.now() + 3000;
  while (times.tfjs.length < 3 || performance.now() < end) turn();
  return { tsteps: median(times.tsteps), tfjs: median(times.tfjs) };
}

function timeOf(run) {
  const start = performance.now();
  run();
  return performance.now() - start;
}

function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1];
}
