import type { AnyLayer, LayerMembers } from '../../layers/base/layer.js';
import { coreOf } from '../../layers/base/layer-core.js';
import { withStoredWeights } from '../../layers/base/first-value.js';
import { layerFromConfig } from '../../layers/config/read-config.js';
import { layerConfig } from '../../layers/config/write-config.js';
import { ArgumentError } from '../../tensor/errors.js';
import { sizeOf, type Shape } from '../../tensor/shape.js';
import type { FileBytes } from '../file-bytes.js';
import { readSafetensorsHeader, type SafetensorsContent } from '../safetensors-header.js';
import { writeTensors } from '../safetensors.js';
import { openSource, requirePath, type FileSource } from '../source.js';
import { asFileError } from './file-fault.js';
import { findInSafetensors } from './find-weights.js';
import type { LoadedModel } from './loaded-model.js';
import { namedWeights, requireLayer } from './save-weights.js';

/** Counts up when a reader of before would misunderstand the file. */
const VERSION = 1;
/** The entry of the metadata that holds the model. */
const ENTRY = 'tsteps';
/** Classes that are models. */
const MODELS = ['Functional', 'Sequential'];

/** What the entry holds. */
interface ModelEntry {
  version: number;
  model: unknown;
  /** Shapes of the inputs that the weights were made for. */
  inputs: unknown;
}

/**
 * Writes a model with its weights to one file: a safetensors file whose metadata say what the model is made of. `loadModel`
 * makes it again, with the same bits. What it was compiled with and the optimizer's state are not kept.
 *
 * A file of that name is replaced, when the new one is complete.
 * @throws `ArgumentError` for a `CustomLayer` or a function as an activation, which no file can hold, and before the first
 * call of a model without `Input`; `FileError` if the file cannot be written
 *
 * `await saveModel(model, 'model.safetensors'); const same = await loadModel('model.safetensors');`
 * @see Keras 3 `Model.save`
 */
export async function saveModel(model: LayerMembers, path: string): Promise<void> {
  const layer = requireLayer('saveModel', model);
  requirePath('saveModel', path);
  requireModel(layer);
  const tensors = namedWeights(layer);
  const inputs = coreOf(layer).builtFor?.map(([, ...sample]) => sample) ?? [];
  const entry: ModelEntry = { version: VERSION, model: layerConfig(layer), inputs };
  await writeTensors('saveModel', path, tensors, { [ENTRY]: JSON.stringify(entry) });
}

/**
 * Makes the model again that `saveModel` wrote, with its weights and the names of its layers. Before `fit` it must be
 * compiled.
 * @throws `FileError` if the file is missing, damaged, holds weights only, or was written by a newer version
 *
 * `const model = await loadModel('model.safetensors'); const y = await model.predict(x);`
 */
export async function loadModel<Out extends Shape | readonly Shape[] = number[]>(
  source: FileSource
): Promise<LoadedModel<Out>> {
  const file = await openSource('loadModel', source);
  const content = readSafetensorsHeader(file);
  const { model, inputs } = readEntry(file, content);
  const size = content.arrays.reduce((sum, [, { shape }]) => sum + sizeOf(shape), 0);
  const layer = asFileError(file, 'save the model again', () =>
    withStoredWeights(size, () => {
      const made = layerFromConfig(model);
      if (!coreOf(made).isBuilt) coreOf(made).build(requireShapes(file, inputs));
      return made;
    })
  );
  if (!MODELS.includes(layer.className)) throw badEntry(file, `a ${layer.className}`, 'a model');
  findInSafetensors(layer, content).apply(file);
  return layer as unknown as LoadedModel<Out>;
}

function readEntry(file: FileBytes, { metadata }: SafetensorsContent): ModelEntry {
  const text = Object.hasOwn(metadata, ENTRY) ? metadata[ENTRY] : undefined;
  if (text === undefined) {
    throw file.error({
      code: 'not-a-model',
      offset: null,
      got: 'a safetensors file without a model',
      expected: 'a file that saveModel wrote',
      fix: 'make the model in code, then: await loadWeights(model, path)'
    });
  }
  let entry: unknown;
  let cause: unknown;
  try {
    entry = JSON.parse(text);
  } catch (error) {
    cause = error;
  }
  const { version, model, inputs } = (entry ?? {}) as Partial<ModelEntry>;
  if (cause !== undefined || typeof version !== 'number' || version < 1) {
    throw badEntry(file, `the entry ${JSON.stringify(text.slice(0, 60))}`, 'a version and a model');
  }
  if (version <= VERSION) return { version, model, inputs };
  throw file.error({
    code: 'newer-version',
    offset: null,
    got: `a model of format ${version}, which a newer tsteps wrote`,
    expected: `format ${VERSION} or older`,
    fix: 'update tsteps, or save the model with this version'
  });
}

function requireShapes(file: FileBytes, shapes: unknown): number[][] {
  const isSample = (sample: unknown): boolean =>
    Array.isArray(sample) && sample.every(size => Number.isSafeInteger(size) && size >= 0);
  if (Array.isArray(shapes) && shapes.length > 0 && shapes.every(isSample)) {
    return (shapes as number[][]).map(sample => [1, ...sample]);
  }
  throw badEntry(file, 'no shapes of its inputs', 'a shape of a sample for each input');
}

function badEntry(file: FileBytes, got: string, expected: string) {
  return file.error({ code: 'bad-model', offset: null, got, expected });
}

function requireModel(layer: AnyLayer): void {
  if (MODELS.includes(layer.className)) return;
  throw new ArgumentError({
    code: 'not-a-model',
    where: 'saveModel',
    what: 'saveModel writes models: Sequential or Model.',
    got: layer.expression,
    expected: 'a model',
    fix: `Sequential([${layer.className}(…)]), or saveWeights(layer, path)`
  });
}
