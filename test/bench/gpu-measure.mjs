/** Measures every case on every device and prints one line of JSON; gpu.mjs starts it with the bundled library. */
import { createRequire } from 'node:module';
import { performance } from 'node:perf_hooks';
import { medianOf } from './report.mjs';

const tsteps = await import(process.argv[2]);
const { version } = createRequire(import.meta.url)('../../kernel/package.json');
const DEVICES = ['webgpu', 'gpujs', 'cpu'];
const ROUNDS = 7;
/** Calls between two waits last about this long, in ms. */
const BURST_MS = 100;
/** The CPU is only for orientation: cases that take it longer are not run there. In FLOP. */
const MOST_ON_CPU = 2e10;

const { SimpleRNN, LSTM, GRU, Dense, TimeDistributed, randomNormal, grad, scope } = tsteps;
const [BATCH, TIMESTEPS, UNITS, OUTPUTS] = [32, 700, 200, 64];

const sizes = [32, 64, 128, 256, 512, 1024, 2048];
const rnnFlop = 2 * BATCH * TIMESTEPS * UNITS * (1 + UNITS);
const denseFlop = 2 * BATCH * TIMESTEPS * UNITS * OUTPUTS;
const gateFlop = gates => 2 * BATCH * TIMESTEPS * 128 * gates * (64 + 128);

/** Each makes its tensors on the device in use and gives what is called. */
const cases = [
  ...sizes.map(size => ({
    name: `matMul [${size}, ${size}] · [${size}, ${size}]`,
    flop: 2 * size ** 3,
    make: () => {
      const [a, b] = [randomNormal([size, size]), randomNormal([size, size])];
      return () => a.matMul(b);
    }
  })),
  {
    name: 'TimeDistributed(Dense(64, relu)) over [32, 700, 200]',
    flop: denseFlop,
    make: () => layerCall(TimeDistributed(Dense(OUTPUTS, { activation: 'relu' })), UNITS)
  },
  {
    name: 'founding case, forward',
    flop: rnnFlop + denseFlop,
    make: () => founding().forward
  },
  {
    name: 'founding case, forward and backward',
    flop: 3 * (rnnFlop + denseFlop),
    make: () => founding().both
  },
  ...[
    ['LSTM', LSTM, 4],
    ['GRU', GRU, 3]
  ].flatMap(([name, Layer, gates]) => [
    {
      name: `${name}(128) over [32, 700, 64], forward`,
      flop: gateFlop(gates),
      make: () => layerCall(Layer(128, { returnSequences: true }), 64)
    },
    {
      name: `${name}(128) over [32, 700, 64], forward and backward`,
      flop: 3 * gateFlop(gates),
      make: () => layerGradient(Layer(128, { returnSequences: true }), 64)
    }
  ]),
  {
    name: 'tanh of 4 M elements',
    make: () => {
      const x = randomNormal([2048, 2048]);
      return () => needed(x.tanh());
    }
  },
  {
    name: 'tanh(2 · x + bias) of 4 M elements',
    make: () => {
      const [x, bias] = [randomNormal([2048, 2048]), randomNormal([2048])];
      return () => needed(scope(() => x.mul(2).add(bias).tanh()));
    }
  },
  {
    name: 'softmax of [4096, 1024]',
    make: () => {
      const x = randomNormal([4096, 1024]);
      return () => x.softmax();
    }
  },
  {
    name: 'sum of [4096, 1024] over its last axis',
    make: () => {
      const x = randomNormal([4096, 1024]);
      return () => x.sum(-1);
    }
  }
];

/** A GPU computes only what something else needs: one element in its place needs all, and is not computed itself. */
function needed(tensor) {
  tensor.slice([0, 0], [1, 1]).dispose();
  return tensor;
}

function layerCall(layer, features) {
  const x = randomNormal([BATCH, TIMESTEPS, features]);
  layer(x).dispose();
  return () => layer(x);
}

function layerGradient(layer, features) {
  const x = randomNormal([BATCH, TIMESTEPS, features]);
  layer(x).dispose();
  const gradient = grad(() => layer(x).square().mean());
  return () => gradient(layer.getWeights());
}

function founding() {
  const x = randomNormal([BATCH, TIMESTEPS, 1]);
  const rnn = SimpleRNN(UNITS, { returnSequences: true });
  const dense = TimeDistributed(Dense(OUTPUTS, { activation: 'relu' }));
  dense(rnn(x)).dispose();
  const gradient = grad(() => dense(rnn(x)).square().mean());
  return {
    forward: () => dense(rnn(x)),
    both: () => gradient([...rnn.getWeights(), ...dense.getWeights()])
  };
}

console.log(JSON.stringify(await measure()));

async function measure() {
  const versions = { node: process.versions.node, tsteps: version };
  for (const device of DEVICES) {
    try {
      versions[device] = await tsteps.useDevice(device);
    } catch (error) {
      return { absent: error.got ?? error.message };
    }
  }
  const rows = [];
  for (const { name, flop, make } of cases) {
    process.stderr.write(`${name}\n`);
    const devices = DEVICES.filter(device => device !== 'cpu' || !(flop > MOST_ON_CPU));
    const runs = [];
    for (const device of devices) runs.push([device, await prepare(device, make)]);
    const times = Object.fromEntries(devices.map(device => [device, []]));
    for (let round = 0; round < ROUNDS; round++) {
      for (const [device, run] of runs) times[device].push(await run());
    }
    const medians = Object.entries(times).map(([device, all]) => [device, medianOf(all)]);
    rows.push({ name, flop: flop ?? null, times: Object.fromEntries(medians) });
  }
  return { versions, rows };
}

/** A function that gives the time of one call, in ms. */
async function prepare(device, make) {
  await tsteps.useDevice(device);
  const call = make();
  const marker = randomNormal([1]);
  const burst = async calls => {
    const started = performance.now();
    for (let i = 0; i < calls; i++) disposeAll(call());
    // Work on a device ends in the order in which it was begun.
    await marker.add(0).data();
    return performance.now() - started;
  };
  await burst(2); // pipelines and pools
  const once = await burst(1);
  const calls = Math.max(1, Math.min(200, Math.round(BURST_MS / once)));
  return async () => (await burst(calls)) / calls;
}

function disposeAll(result) {
  for (const tensor of [result].flat(3)) tensor.dispose();
}
