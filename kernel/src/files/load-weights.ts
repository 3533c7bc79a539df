import type { AnyLayer, LayerMembers } from '../layers/base/layer.js';
import { Hdf5File } from './hdf5/hdf5-file.js';
import { HDF5_MARK } from './hdf5/superblock.js';
import type { FileBytes } from './file-bytes.js';
import { findInHdf5 } from './keras/keras-weights.js';
import { findInSafetensors } from './models/find-weights.js';
import { requireLayer } from './models/save-weights.js';
import { readSafetensorsHeader } from './safetensors-header.js';
import { openSource, type FileSource } from './source.js';
import { ZipArchive } from './zip/read-zip.js';

/**
 * Takes the weights of a model, or of a layer, from a file: a `.safetensors` of `saveWeights` or `saveModel`, a
 * `.weights.h5` or a `.keras` of Keras 3. Weights are found by the classes and places of their layers, in
 * Keras's files first by the layers' names. Optimizer states in the file are left out.
 * @throws `ArgumentError` before the first call of a model without `Input`; `FileError` if the file is missing or damaged,
 * or is not of this model: the error lists what is missing, left over or of another shape, and nothing is changed
 *
 * `await loadWeights(model, 'model.weights.h5');`
 * @see Keras 3 `Model.load_weights`
 */
export async function loadWeights(model: LayerMembers, source: FileSource): Promise<void> {
  const layer = requireLayer('loadWeights', model);
  layer.countParams(); // refuses a layer that has none yet
  const file = await openSource('loadWeights', source);
  findIn(file, layer);
}

const ZIP_MARK = 'PK\x03\x04';

/** Formats are told apart by their first bytes, whatever the file is called. */
function findIn(file: FileBytes, layer: AnyLayer): void {
  if (file.has(0, HDF5_MARK)) {
    findInHdf5(layer, new Hdf5File(file), file).apply(file);
  } else if (file.has(0, ZIP_MARK)) {
    const weights = new ZipArchive(file).read('model.weights.h5');
    if (!weights) throw notWeights(file);
    findInHdf5(layer, new Hdf5File(weights), weights).apply(weights);
  } else {
    findInSafetensors(layer, readSafetensorsHeader(file)).apply(file);
  }
}

function notWeights(file: FileBytes) {
  return file.error({
    code: 'not-a-keras-file',
    offset: null,
    got: 'an archive without model.weights.h5',
    expected: 'a .keras file, a .weights.h5 or a .safetensors',
    fix: "in Python: model.save('model.keras')"
  });
}
