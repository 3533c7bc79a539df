import { printJson, type Json, type KerasFault } from './keras-fault.js';
import { optionsFromKeras } from './keras-options.js';

/** Sizes and dtype of an `InputLayer`: a batch of a fixed size is any batch here, and other open sizes are -1. */
export function inputFromKeras(fault: KerasFault, where: string, config: Json): Json {
  const { batch_shape: shape, dtype = 'float32', name: _, ...options } = config;
  optionsFromKeras(fault, where, options); // refuses sparse inputs and the like
  if (!Array.isArray(shape) || shape.length === 0) {
    throw fault.broken(`${where} with batch_shape ${printJson(shape)}`, 'a list of sizes');
  }
  const sample = shape.slice(1).map((size: unknown) => size ?? -1);
  if (dtype === 'float32') return { sample };
  if (dtype === 'int32' || dtype === 'int64') return { sample, dtype: 'int32' };
  throw fault.unsupported(`${where} with dtype ${printJson(dtype)}`, 'float32, int32 or int64');
}
