/** TensorFlow.js on WebAssembly, which has one thread in Node. */
import { createRequire } from 'node:module';
import { dirname, join, sep } from 'node:path';
import { sizeOf, uniform, weightOf } from '../cases.mjs';

const peers = createRequire(join(import.meta.dirname, '..', 'peers', 'package.json'));

export async function createTfjs() {
  const tf = peers('@tensorflow/tfjs-core');
  const { layers: make, sequential } = peers('@tensorflow/tfjs-layers');
  const wasm = peers('@tensorflow/tfjs-backend-wasm');
  wasm.setWasmPaths(dirname(peers.resolve('@tensorflow/tfjs-backend-wasm')) + sep);
  wasm.setThreadsCount(1);
  await tf.setBackend('wasm');
  const input = ({ shape }, seed = 1) => tf.tensor(uniform(seed, sizeOf(shape)), shape);
  const forwards = run => ({
    call: () => tf.tidy(() => void run()),
    value: async () => await run().data()
  });
  const build = (layers, run) => {
    tf.tidy(() => void run());
    let seed = 10;
    for (const layer of layers) {
      layer.setWeights(
        layer.getWeights().map(({ shape }) => tf.tensor(weightOf(seed++, shape), shape))
      );
    }
  };
  const recurrentOf = {
    SimpleRNN: make.simpleRNN,
    LSTM: make.lstm,
    // Keras's default; tfjs has no GRU with resetAfter.
    GRU: make.gru
  };
  const timeDistributed = (units, activation) =>
    make.timeDistributed({ layer: make.dense({ units, activation }) });
  // Its default initializer needs more of TensorFlow.js; the weights are replaced anyway.
  const recurrentInitializer = 'glorotUniform';
  const kinds = {
    matMul({ n }) {
      const [a, b] = [1, 2].map(seed => input({ shape: [n, n] }, seed));
      return forwards(() => tf.matMul(a, b));
    },
    dense(options) {
      const x = input(options);
      const layer = timeDistributed(options.units, 'relu');
      const run = () => layer.apply(x);
      build([layer], run);
      return forwards(run);
    },
    recurrent(options) {
      const x = input(options);
      const { units, outputs, layer } = options;
      const layers = [
        recurrentOf[layer]({
          ...{ units, returnSequences: true, recurrentInitializer },
          ...(layer !== 'SimpleRNN' && { recurrentActivation: 'sigmoid' })
        })
      ];
      if (outputs) layers.push(timeDistributed(outputs, 'relu'));
      const run = () => layers.reduce((value, one) => one.apply(value), x);
      build(layers, run);
      const value = layer === 'GRU' ? undefined : forwards(run).value;
      if (!options.training) return { ...forwards(run), value };
      const variables = layers.flatMap(one => one.trainableWeights.map(({ val }) => val));
      const step = () => tf.variableGrads(() => tf.mean(tf.square(run())), variables);
      return {
        call: () => tf.tidy(() => void step()),
        value: value && (async () => await step().grads[variables[1].name].data())
      };
    },
    elementwise(options) {
      const x = input(options);
      if (options.op === 'add') return forwards(() => tf.add(x, x));
      if (options.op !== 'gelu') return forwards(() => tf[options.op](x));
      return forwards(() => tf.mul(tf.mul(x, 0.5), tf.add(tf.erf(tf.mul(x, Math.SQRT1_2)), 1)));
    },
    softmax(options) {
      const x = input(options);
      return forwards(() => tf.softmax(x));
    },
    conv1d(options) {
      const x = input(options);
      const layer = make.conv1d({ filters: options.units, kernelSize: options.window });
      const run = () => layer.apply(x);
      build([layer], run);
      return forwards(run);
    },
    addition({ examples }) {
      const x = input({ shape: [examples, 5, 12] });
      const y = tf.oneHot(
        tf.tensor1d(
          Array.from({ length: examples * 3 }, (_, row) => (row * 7) % 12),
          'int32'
        ),
        12
      );
      const model = sequential();
      model.add(make.lstm({ units: 128, recurrentInitializer, inputShape: [5, 12] }));
      model.add(make.repeatVector({ n: 3 }));
      model.add(make.lstm({ units: 128, recurrentInitializer, returnSequences: true }));
      model.add(timeDistributed(12, 'softmax'));
      model.compile({ optimizer: 'adam', loss: 'categoricalCrossentropy' });
      const targets = tf.reshape(y, [examples, 3, 12]);
      return { call: async () => void (await model.trainOnBatch(x, targets)) };
    }
  };
  return { name: 'tfjs-wasm', version: wasm.version_wasm, kinds };
}
