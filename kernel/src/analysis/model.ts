import type { FloatTensor } from '../tensor/tensor.js';

/** A layer, a model of layers, or any function of a tensor, such as `h => dense(h.timestep(-1))`. */
export type TensorFunction = (x: FloatTensor) => FloatTensor;

/** A layer as it was written, or the name of a function; null where it has none. */
export function nameOf(model: TensorFunction): string | null {
  if ('expression' in model && typeof model.expression === 'string') return model.expression;
  return model.name || null;
}
