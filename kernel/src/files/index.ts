export { readCsv, type CsvOptions } from './csv.js';
export type { ColumnType } from './csv-values.js';
export { loadKeras } from './keras/load-keras.js';
export { loadWeights } from './load-weights.js';
export type { LoadedModel } from './models/loaded-model.js';
export { loadModel, saveModel } from './models/model-file.js';
export { saveWeights } from './models/save-weights.js';
export { readNpy, writeNpy } from './npy.js';
export { readNpz, writeNpz } from './npz.js';
export {
  readSafetensors,
  readSafetensorsMetadata,
  writeSafetensors,
  type SafetensorsOptions
} from './safetensors.js';
export type { FileSource } from './source.js';
export type { ReadOptions } from './stored-array.js';
export { Table, type ColumnTypes } from './table.js';
