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

/** `h_t = activation(x_t · kernel + bias + h_{t-1} · recurrentKernel)` over all timesteps, in one engine call. */
export function simpleRnn(
  x: AnyTensor,
  { kernel, recurrentKernel, bias }: SimpleRnnWeights,
  options: { activation: ActivationName; returnSequences: boolean }
): FloatTensor {
  requireFloat('SimpleRNN', x);
  const others = bias ? [kernel, recurrentKernel, bias] : [kernel, recurrentKernel];
  const engine = commonEngine('SimpleRNN', x, ...others);
  const [batch = 0, timesteps = 0, features = 0] = x.shape;
  const units = recurrentKernel.shape[0] ?? 0;
  const id = engine.simpleRnn({
    x: bufferOf(x).id,
    kernel: bufferOf(kernel).id,
    recurrentKernel: bufferOf(recurrentKernel).id,
    bias: bias ? bufferOf(bias).id : null,
    initialState: null,
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
