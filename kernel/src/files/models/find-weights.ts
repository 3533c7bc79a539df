import type { AnyLayer } from '../../layers/base/layer.js';
import type { SafetensorsContent } from '../safetensors-header.js';
import { FoundWeights } from './found-weights.js';
import { weightPaths } from './weight-tree.js';

/** The tensors of a safetensors file for the weights of the same paths. */
export function findInSafetensors(layer: AnyLayer, { arrays }: SafetensorsContent): FoundWeights {
  const stored = new Map(arrays);
  const found = new FoundWeights();
  for (const [path, slot] of weightPaths(layer)) {
    const array = stored.get(path);
    stored.delete(path);
    found.add(slot, path, array && { shape: array.shape, read: () => array });
  }
  for (const [path, { shape }] of stored) found.addExtra(path, shape);
  return found;
}
