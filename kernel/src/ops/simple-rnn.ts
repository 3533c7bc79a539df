import type { AnyTensor, FloatTensor } from '../tensor/tensor.js';
import type { ActivationName } from '../engines/engine.js';
import { FEATURES } from '../tensor/axes.js';
import { requireFloat } from './checks.js';
import { bufferOf, commonEngine, fromBuffer } from './make-tensor.js';

export interface SimpleRnnWeights {
  kernel: AnyTensor;
  recurrentKernel: AnyTensor;
  bias: AnyTensor | null;
}

/** What changes the result beside the weights; `SimpleRNNOptions` says what each means. */
export interface SimpleRnnOptions {
  activation: ActivationName;
  returnSequences: boolean;
  goBackwards: boolean;
  zeroOutputForMask: boolean;
}

/** `h_t = activation(x_t · kernel + bias + h_{t-1} · recurrentKernel)` over all timesteps that x's mask leaves, in one engine call. */
export function simpleRnn(
  x: AnyTensor,
  { kernel, recurrentKernel, bias }: SimpleRnnWeights,
  options: SimpleRnnOptions
): FloatTensor {
  requireFloat('SimpleRNN', x);
  const others = [kernel, recurrentKernel, bias, x.mask].filter(other => other !== null);
  const engine = commonEngine('SimpleRNN', x, ...others);
  const [batch = 0, timesteps = 0, features = 0] = x.shape;
  const units = recurrentKernel.shape[0] ?? 0;
  const id = engine.simpleRnn({
    x: bufferOf(x).id,
    kernel: bufferOf(kernel).id,
    recurrentKernel: bufferOf(recurrentKernel).id,
    bias: bias ? bufferOf(bias).id : null,
    initialState: null,
    mask: x.mask ? bufferOf(x.mask).id : null,
    batch,
    timesteps,
    features,
    units,
    ...options
  });
  const [batchLabel = FEATURES, timeLabel = FEATURES] = x.labels;
  return options.returnSequences
    ? fromBuffer(
        engine,
        id,
        'float32',
        [batch, timesteps, units],
        [batchLabel, timeLabel, FEATURES]
      )
    : fromBuffer(engine, id, 'float32', [batch, units], [batchLabel, FEATURES]);
}
