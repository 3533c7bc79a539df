import type { AnyLayer } from '../layers/base/layer.js';
import type { AnyTensor } from '../tensor/tensor.js';

/**
 * How a layer treats timesteps:
 *
 * - `input`: not a layer, the model's input
 * - `each`: the same weights at every timestep, timesteps kept apart (Dense, TimeDistributed, Activation)
 * - `recurrent`: one cell walked along the timesteps, an output at each
 * - `last`: such a cell, its last output only
 * - `both`: one cell in each direction
 * - `window`: each output timestep sees its neighbours (Conv1D)
 * - `whole`: all timesteps end in one row (Flatten, Reshape)
 * - `sample`: there are no timesteps any more
 */
export type FlowKind =
  'input' | 'each' | 'recurrent' | 'last' | 'both' | 'window' | 'whole' | 'sample';

/** The axis of timesteps: named so, and not the last; null where there is none. */
export function timeAxisOf(x: AnyTensor): number | null {
  const axis = x.axes.findIndex(({ name }) => name === 'timesteps');
  return axis >= 0 && axis < x.rank - 1 ? axis : null;
}

/** What a layer does to the timesteps of its input. */
export function flowKindOf(layer: AnyLayer, input: AnyTensor, output: AnyTensor): FlowKind {
  const { className } = layer;
  if (className === 'Bidirectional') return 'both';
  if (layer.weights['recurrentKernel']) return timeAxisOf(output) === null ? 'last' : 'recurrent';
  if (timeAxisOf(input) === null) return className === 'Reshape' ? 'whole' : 'sample';
  if (/^(Conv|MaxPooling|AveragePooling)1D$/.test(className)) return 'window';
  return className === 'Reshape' || timeAxisOf(output) === null ? 'whole' : 'each';
}
