import type { AnyTensor, FloatTensor } from '../tensor/tensor.js';
import type { FusedActivation } from '../engines/engine.js';
import { FEATURES } from '../tensor/axes.js';
import { sizeOf } from '../tensor/shape.js';
import { requireFloat } from './checks.js';
import { bufferOf, commonEngine, fromBuffer } from './make-tensor.js';
import { record } from './record.js';

/** `activation(x · kernel + bias)` over the last axis of x, as one matrix product whatever the rank. */
export function dense(
  x: AnyTensor,
  kernel: AnyTensor,
  bias: AnyTensor | null,
  activation: FusedActivation
): FloatTensor {
  requireFloat('Dense', x);
  const engine = bias ? commonEngine('Dense', x, kernel, bias) : commonEngine('Dense', x, kernel);
  const [inputs = 0, units = 0] = kernel.shape;
  const lead = x.shape.slice(0, -1);
  const id = engine.dense({
    x: bufferOf(x).id,
    kernel: bufferOf(kernel).id,
    bias: bias ? bufferOf(bias).id : null,
    rows: sizeOf(lead),
    inputs,
    units,
    activation
  });
  const labels = [...x.labels.slice(0, -1), FEATURES];
  const y = fromBuffer(engine, id, 'float32', [...lead, units], labels);
  record('dense', [x, kernel, bias], [y], { activation });
  return y;
}
