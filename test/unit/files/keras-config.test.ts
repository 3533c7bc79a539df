import { describe, expect, it } from 'vitest';
import * as tsteps from '../../../kernel/src/index.js';
import { layerFromKeras } from '../../../kernel/src/files/keras/keras-config.js';
import { KerasFault } from '../../../kernel/src/files/keras/keras-fault.js';
import { layerFromConfig } from '../../../kernel/src/layers/config/read-config.js';
import { fileBytes, fileError } from './fixtures.js';
import {
  kerasFile,
  kerasFunctional,
  kerasLayer,
  kerasModel,
  kerasNode,
  kerasSequential,
  kerasTensor
} from './keras-files.js';

const { weights } = kerasModel('steps');

/** The layer of a Keras config, without weights of a file. */
function layerOf(config: unknown) {
  return layerFromConfig(layerFromKeras(new KerasFault(fileBytes(new Uint8Array())), config));
}

/** What loadKeras says about a config. */
function complaint(config: unknown) {
  return fileError(() => tsteps.loadKeras(kerasFile(config, weights)));
}

const dense = (options: object = {}) => kerasLayer('Dense', { name: 'd', units: 2, ...options });
const policy = (name: string) => ({ module: 'keras', class_name: 'DTypePolicy', config: { name } });
const l2 = { module: 'keras.regularizers', class_name: 'L2', config: { l2: 0.5 } };
const seeded = {
  module: 'keras.initializers',
  class_name: 'VarianceScaling',
  config: { seed: null, scale: 2, mode: 'fan_out', distribution: 'untruncated_normal' }
};

describe('options of Keras', () => {
  it.each([
    [dense({ activation: 'leaky_relu' }), "Dense(2, { activation: 'leakyRelu' })"],
    [
      dense({ dtype: policy('float32'), trainable: true, use_bias: false }),
      'Dense(2, { useBias: false })'
    ],
    [dense({ kernel_regularizer: l2 }), 'Dense(2, { kernelRegularizer: L2(0.5) })'],
    [
      dense({ kernel_initializer: seeded }),
      "Dense(2, { kernelInitializer: VarianceScaling({ scale: 2, mode: 'fanOut', distribution: 'untruncatedNormal' }) })"
    ],
    [dense({ quantization_config: null, bias_constraint: null }), 'Dense(2)'],
    [
      kerasLayer('LSTM', {
        name: 'l',
        units: 3,
        unroll: true,
        use_cudnn: 'auto',
        implementation: 2,
        return_state: true
      }),
      'LSTM(3, { returnState: true })'
    ],
    [
      kerasLayer('Conv1D', {
        name: 'c',
        filters: 2,
        kernel_size: [3],
        strides: [1],
        data_format: 'channels_last'
      }),
      'Conv1D(2, 3, { strides: 1 })'
    ],
    [
      kerasLayer('LayerNormalization', { name: 'n', axis: [-1], rms_scaling: false }),
      'LayerNormalization({ axis: -1 })'
    ],
    [
      kerasLayer('GlobalAveragePooling1D', { name: 'g', keepdims: true }),
      'GlobalAveragePooling1D({ keepDims: true })'
    ],
    [
      kerasLayer('ReLU', { name: 'r', max_value: null, negative_slope: 0, threshold: 0 }),
      "Activation('relu')"
    ],
    [kerasLayer('Softmax', { name: 's', axis: -1 }), "Activation('softmax')"]
  ])('make the layer, case %#', (config, expression) => {
    const layer = layerOf(config);
    expect(layer.expression).toBe(expression);
    expect(layer.name).toBe(config.config.name);
  });

  it('keep what training leaves as it is', () => {
    expect(layerOf(dense({ trainable: false })).trainable).toBe(false);
    expect(layerOf(kerasSequential(dense({ trainable: false }))).trainable).toBe(true);
  });

  it('make both directions of the layer that was given', () => {
    const lstm = (name: string, rest: object = {}) =>
      kerasLayer('LSTM', { name, units: 2, go_backwards: false, ...rest });
    const both = (rest: object) =>
      kerasLayer('Bidirectional', {
        name: 'both',
        merge_mode: null,
        layer: lstm('forward_lstm'),
        backward_layer: lstm('backward_lstm', { go_backwards: true, ...rest })
      });
    const layer = layerOf(both({}));
    expect(layer.expression).toBe(
      'Bidirectional(LSTM(2, { goBackwards: false }), { mergeMode: null })'
    );
    expect(layer.layers.map(({ name }) => name)).toEqual(['forward_lstm', 'backward_lstm']);
    expect(layerOf(both({ use_bias: false })).expression).toContain('backwardLayer: LSTM(2');
  });

  it('leave the number of timesteps open', () => {
    const input = kerasLayer('InputLayer', {
      name: 'x',
      batch_shape: [null, null, 3],
      dtype: 'float32'
    });
    const lstm = kerasLayer('LSTM', { name: 'l', units: 2, return_sequences: true });
    const config = kerasLayer('Sequential', { name: 'm', layers: [input, lstm] });
    const model = layerOf(config);
    for (const steps of [4, 9]) {
      expect(model(tsteps.ones([2, steps, 3])).shape).toEqual([2, steps, 2]);
    }
  });
});

describe('what is not in this library is refused by name', () => {
  const function_ = {
    module: 'builtins',
    class_name: 'function',
    config: 'f',
    registered_name: 'mine>f'
  };
  it.each([
    [kerasLayer('Lambda', { name: 'twice' }), 'the layer "twice" (Lambda)'],
    [
      { ...dense(), module: 'mine', registered_name: 'mine>Dense' },
      'not Keras\'s own: "mine>Dense"'
    ],
    [{ ...dense(), module: 'keras.src.ops.numpy' }, 'the operation "Dense" outside a layer'],
    [dense({ activation: 'log_softmax' }), "no activation 'logSoftmax'"],
    [dense({ activation: function_ }), 'activation "mine>f"'],
    [dense({ kernel_initializer: { class_name: 'Identity', config: {} } }), 'kernelInitializer'],
    [dense({ lora_rank: 4 }), "no option 'loraRank'"],
    [dense({ dtype: policy('mixed_float16') }), 'dtype "mixed_float16"'],
    [
      kerasLayer('Conv1D', { name: 'c', filters: 2, kernel_size: [3, 3] }),
      'kernel_size of 2 numbers'
    ],
    [
      kerasLayer('Flatten', { name: 'f', data_format: 'channels_first' }),
      'data_format "channels_first"'
    ],
    [kerasLayer('BatchNormalization', { name: 'b', renorm: true }), 'renorm true'],
    [kerasLayer('InputLayer', { name: 'i', batch_shape: [null, 2], sparse: true }), 'sparse true'],
    [kerasLayer('ReLU', { name: 'r', negative_slope: 0.5 }), 'ReLU']
  ])('%#: %s', async (layer, words) => {
    const { got, file, fix } = await complaint(kerasSequential(layer));
    expect(got).toContain(words);
    expect(file).toBe('the given bytes: config.json');
    expect(fix).toContain('loadWeights(model, path)');
  });

  it('calls with what layers here do not take', async () => {
    const says = async (...layers: Parameters<typeof kerasFunctional>) =>
      (await complaint(kerasFunctional(...layers))).got;
    const call = (kwargs: object) => kerasNode('LSTM', 'y', { units: 2 }, ['x'], { ...kwargs });
    expect(await says(call({ training: true }))).toContain('training true');
    expect(await says(call({ mask: kerasTensor('x') }))).toContain('a mask of its own');
    expect(await says(call({ extra: 1 }))).toContain('"extra"');
    const y = call({});
    expect(await says({ ...y, inbound_nodes: [[['x', 0, 0, {}]]] })).toContain('Keras 2');
    expect(await says({ ...y, inbound_nodes: [{ args: [1], kwargs: {} }] })).toContain(
      'other values than tensors'
    );
  });

  it('files that are none of Keras 3', async () => {
    expect((await fileError(() => tsteps.loadKeras(weights))).fix).toContain('loadWeights');
    const { fix } = await fileError(() => tsteps.loadKeras(new TextEncoder().encode('text')));
    expect(fix).not.toBe('');
  });
});

describe('a graph of Keras', () => {
  it('is followed from the outputs: shared layers, masks and what leads nowhere', () => {
    const masking = kerasNode('Masking', 'm', { mask_value: 0 }, ['x']);
    const notEqual = kerasNode('NotEqual', 'ne', {}, ['x']);
    const any = kerasNode('Any', 'any', { axis: -1 }, ['ne']);
    const ops = [notEqual, any].map(op => ({ ...op, module: 'keras.src.ops.numpy' }));
    const shared = kerasNode('LSTM', 'l', { units: 3, return_sequences: true }, ['m'], {
      mask: kerasTensor('any'),
      training: false
    });
    const again = { args: [kerasTensor('l')], kwargs: { mask: kerasTensor('any') } };
    const twice = { ...shared, inbound_nodes: [...(shared.inbound_nodes as object[]), again] };
    const second = { class_name: '__keras_tensor__', config: { keras_history: ['l', 1, 0] } };
    const add = kerasNode('Add', 'y', {}, ['l', 'm']);
    const y = { ...add, inbound_nodes: [{ args: [[second, kerasTensor('m')]], kwargs: {} }] };
    const model = layerOf(kerasFunctional(masking, ...ops, twice, y));
    expect(model.layers.map(({ name }) => name)).toEqual(['m', 'l', 'y']);
    expect(model(tsteps.ones([2, 5, 3])).shape).toEqual([2, 5, 3]);
  });

  it('needs the tensors that it names', async () => {
    const y = kerasNode('Dense', 'y', { units: 2 }, ['nowhere']);
    expect((await complaint(kerasFunctional(y))).got).toContain('a reference to "nowhere"');
  });
});
