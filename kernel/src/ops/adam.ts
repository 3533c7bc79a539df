import type { FloatTensor } from '../tensor/tensor.js';
import { bufferOf, commonEngine, fromBuffer } from './make-tensor.js';

/** One fused step of Adam; new tensors, the old ones stay. */
export function adam(
  variable: FloatTensor,
  gradient: FloatTensor,
  m: FloatTensor,
  v: FloatTensor,
  rule: { alpha: number; beta1: number; beta2: number; epsilon: number }
): { variable: FloatTensor; m: FloatTensor; v: FloatTensor } {
  const engine = commonEngine('Adam', variable, gradient, m, v);
  const made = engine.adam({
    variable: bufferOf(variable).id,
    gradient: bufferOf(gradient).id,
    m: bufferOf(m).id,
    v: bufferOf(v).id,
    size: variable.size,
    ...rule
  });
  const tensorOf = (id: number): FloatTensor =>
    fromBuffer(engine, id, 'float32', variable.shape, variable.labels);
  return { variable: tensorOf(made.variable), m: tensorOf(made.m), v: tensorOf(made.v) };
}
