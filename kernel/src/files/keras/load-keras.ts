import { withStoredWeights } from '../../layers/base/first-value.js';
import { layerFromConfig } from '../../layers/config/read-config.js';
import { sizeOf, type Shape } from '../../tensor/shape.js';
import type { FileBytes } from '../file-bytes.js';
import { Hdf5File } from '../hdf5/hdf5-file.js';
import { HDF5_MARK } from '../hdf5/superblock.js';
import { maxUnpackedBytes } from '../limits.js';
import { asFileError } from '../models/file-fault.js';
import type { LoadedModel } from '../models/loaded-model.js';
import { openSource, type FileSource } from '../source.js';
import { ZipArchive } from '../zip/read-zip.js';
import { layerFromKeras } from './keras-config.js';
import { KerasFault, UNSUPPORTED_FIX } from './keras-fault.js';
import { findInHdf5 } from './keras-weights.js';

/**
 * Makes a model of a `.keras` file: its layers under Keras's names, and their weights. Sequential and functional models,
 * nested, with wrapped and shared layers, several inputs and outputs, any number of timesteps.
 *
 * What the model was compiled with is not taken over: call `compile` before `fit`.
 * @throws `FileError` if the file is missing or damaged, or has a layer, option or activation that does not exist here,
 * which the error names
 *
 * `const model = await loadKeras('model.keras'); const y = await model.predict(x);`
 * @see Keras 3 `keras.models.load_model`
 */
export async function loadKeras<Out extends Shape | readonly Shape[] = number[]>(
  source: FileSource
): Promise<LoadedModel<Out>> {
  const file = await openSource('loadKeras', source);
  if (file.has(0, HDF5_MARK)) throw notAnArchive(file);
  const archive = new ZipArchive(file);
  const configFile = memberOf(file, archive, 'config.json');
  const weightsFile = memberOf(file, archive, 'model.weights.h5');
  const fault = new KerasFault(configFile);
  const config = layerFromKeras(fault, parse(configFile));
  if (config.className !== 'Sequential' && config.className !== 'Functional') {
    throw fault.broken(`a ${config.className} by itself`, 'a model');
  }
  const hdf5 = new Hdf5File(weightsFile);
  const layer = asFileError(configFile, UNSUPPORTED_FIX, () => {
    const made = withStoredWeights(weightsIn(hdf5, file), () => layerFromConfig(config));
    made.countParams(); // refuses a model that does not know its inputs
    return made;
  });
  findInHdf5(layer, hdf5, weightsFile).apply(weightsFile);
  return layer as unknown as LoadedModel<Out>;
}

function notAnArchive(file: FileBytes) {
  return file.error({
    code: 'not-a-keras-file',
    offset: 0,
    got: 'an HDF5 file, which holds weights only, or a model of Keras 2',
    expected: 'a .keras file of Keras 3',
    fix: "loadWeights(model, path) takes weights; in Python: load_model('old.h5').save('new.keras')"
  });
}

function memberOf(file: FileBytes, archive: ZipArchive, name: string): FileBytes {
  const member = archive.read(name);
  if (member) return member;
  throw file.error({
    code: 'not-a-keras-file',
    offset: null,
    got: `an archive without ${name}`,
    expected: 'a file that Keras 3 has saved: config.json and model.weights.h5',
    fix: "in Python: model.save('model.keras')"
  });
}

function parse(file: FileBytes): unknown {
  const text = file.utf8(0, file.length, 'the config');
  try {
    return JSON.parse(text);
  } catch (cause) {
    const [got, expected] = ['a config that is no JSON', 'JSON'];
    throw file.error({ code: 'bad-keras-config', offset: null, got, expected }, cause);
  }
}

/** How many numbers a file can hold for a model. */
function weightsIn(hdf5: Hdf5File, file: FileBytes): number {
  const sizes = [...hdf5.datasets().values()].map(({ shape }) => sizeOf(shape ?? [0]));
  return Math.min(
    sizes.reduce((sum, size) => sum + size, 0),
    maxUnpackedBytes(file)
  );
}
