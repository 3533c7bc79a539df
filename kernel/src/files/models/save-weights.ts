import type { AnyLayer, LayerMembers } from '../../layers/base/layer.js';
import { isLayer } from '../../layers/base/layer-core.js';
import { ArgumentError } from '../../tensor/errors.js';
import type { FloatTensor } from '../../tensor/tensor.js';
import { requirePath } from '../source.js';
import { writeTensors } from '../safetensors.js';
import { weightPaths } from './weight-tree.js';

/**
 * Writes the weights of a model, or of a layer, to a safetensors file, which Python reads as well. They are named after
 * the class and place of their layers, in Keras's words: `lstm/kernel`, `lstm_1/kernel`, `time_distributed/layer/bias`; a
 * layer that is used twice counts once.
 *
 * A file of that name is replaced, when the new one is complete.
 * @throws `ArgumentError` before the first call of a model without `Input`; `FileError` if the file cannot be written
 *
 * `await saveWeights(model, 'weights.safetensors'); await loadWeights(model, 'weights.safetensors');`
 * @see Keras 3 `Model.save_weights`; https://github.com/huggingface/safetensors
 */
export async function saveWeights(model: LayerMembers, path: string): Promise<void> {
  const layer = requireLayer('saveWeights', model);
  requirePath('saveWeights', path);
  await writeTensors('saveWeights', path, namedWeights(layer), {});
}

/** All weights by their paths in a file. */
export function namedWeights(layer: AnyLayer): Record<string, FloatTensor> {
  layer.countParams(); // refuses a layer that has none yet
  const named = [...weightPaths(layer)].map(([path, slot]) => [path, slot.value] as const);
  return Object.fromEntries(named);
}

/** What must be a layer, checked for callers whose types were escaped. */
export function requireLayer(where: string, model: unknown): AnyLayer {
  if (isLayer(model)) return model;
  throw new ArgumentError({
    code: 'not-a-layer',
    where,
    what: `${where} needs a model or a layer.`,
    got: typeof model,
    expected: 'a model, such as Sequential([Input([700, 1]), LSTM(64)])',
    fix: `await ${where}(model, 'weights.safetensors')`
  });
}
