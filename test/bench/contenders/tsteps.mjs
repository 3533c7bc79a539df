/** The public library. A copy of its own for each number of threads: `import(`${library}?1`)`. */
import { sizeOf, uniform, weightOf } from '../cases.mjs';

export async function createTsteps(library, threads) {
  const tsteps = await import(`${library}?${threads}`);
  process.env.TSTEPS_THREADS = String(threads);
  const engine = tsteps.devices().cpu;
  tsteps.zeros([1]).dispose();
  const input = ({ shape }, seed = 1) => tsteps.tensor(uniform(seed, sizeOf(shape)), shape);
  const forwards = run => ({
    call: () => tsteps.scope(() => void run()),
    value: async () => await run().data()
  });
  /** Builds layers by a first call, and gives them the weights that all contenders have. */
  const build = (layers, run) => {
    run().dispose();
    let seed = 10;
    for (const layer of layers) {
      layer.setWeights(
        layer.getWeights().map(({ shape }) => tsteps.tensor(weightOf(seed++, shape), shape))
      );
    }
  };
  const kinds = {
    matMul({ n }) {
      const [a, b] = [1, 2].map(seed => input({ shape: [n, n] }, seed));
      return forwards(() => a.matMul(b));
    },
    dense(options) {
      const x = input(options);
      const layer = tsteps.TimeDistributed(tsteps.Dense(options.units, { activation: 'relu' }));
      const run = () => layer(x);
      build([layer], run);
      return forwards(run);
    },
    recurrent(options) {
      const x = input(options);
      const layers = [tsteps[options.layer](options.units, { returnSequences: true })];
      if (options.outputs) {
        const dense = tsteps.Dense(options.outputs, { activation: 'relu' });
        layers.push(tsteps.TimeDistributed(dense));
      }
      const run = () => layers.reduce((value, layer) => layer(value), x);
      build(layers, run);
      if (!options.training) return forwards(run);
      const weights = layers.flatMap(layer => layer.getWeights());
      const step = () => tsteps.valueAndGrad(() => run().square().mean())(weights);
      return {
        call: () => tsteps.scope(() => void step()),
        value: async () => await step().grads[1].data()
      };
    },
    elementwise(options) {
      const x = input(options);
      if (options.op === 'add') return forwards(() => x.add(x));
      const layer = tsteps.Activation(options.op === 'exp' ? 'exponential' : options.op);
      return forwards(() => layer(x));
    },
    softmax(options) {
      const x = input(options);
      return forwards(() => x.softmax());
    },
    conv1d(options) {
      const x = input(options);
      const layer = tsteps.Conv1D(options.units, options.window);
      const run = () => layer(x);
      build([layer], run);
      return forwards(run);
    },
    addition({ examples }) {
      const x = input({ shape: [examples, 5, 12] });
      const y = tsteps.tensor(oneHot(examples * 3), [examples, 3, 12]);
      const model = tsteps.Sequential([
        tsteps.Input([5, 12]),
        tsteps.LSTM(128),
        tsteps.RepeatVector(3),
        tsteps.LSTM(128, { returnSequences: true }),
        tsteps.TimeDistributed(tsteps.Dense(12, { activation: 'softmax' }))
      ]);
      model.compile({ optimizer: tsteps.Adam(), loss: 'categoricalCrossentropy' });
      return { call: async () => void (await model.trainOnBatch(x, y)) };
    }
  };
  return { name: `tsteps, ${threads} thread${threads > 1 ? 's' : ''}`, engine, kinds };
}

function oneHot(rows) {
  const values = new Float32Array(rows * 12);
  for (let row = 0; row < rows; row++) values[row * 12 + ((row * 7) % 12)] = 1;
  return values;
}
