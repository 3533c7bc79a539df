import type { FloatTensor } from '../../tensor/tensor.js';
import type { AnyLayer } from '../base/layer.js';
import { coreOf } from '../base/layer-core.js';
import { withLayerName } from '../base/layer-name.js';
import { OPEN } from '../base/symbolic.js';
import { Input } from '../models/input.js';
import { Model } from '../models/model.js';
import { invalidConfig, isRecord, print } from './invalid-config.js';

/** Layers of a config, and calls that one call of it makes, inner ones included: a small file must not ask for days. */
export const MAX_LAYERS = 2048;

/** What reads the layers of a config. */
export interface LayerReader {
  layer(config: unknown, depth: number): AnyLayer;
  /** How many calls of layers one call of this one makes. */
  callCount(layer: AnyLayer): number;
  /** Remembers how many calls a layer makes; throws where that is too many. */
  setCallCount(layer: AnyLayer, count: number): void;
}

/** The functional model of a config: layers are called anew, in the order of the config. */
export function readGraph(
  reader: LayerReader,
  name: string,
  config: Record<string, unknown>,
  depth: number
): AnyLayer {
  const tensors: FloatTensor[][] = list('inputs', config.inputs).map(input => [readInput(input)]);
  const layers = list('layers', config.layers).map(layer => reader.layer(layer, depth + 1));
  let count = 1;
  for (const call of list('calls', config.calls)) {
    if (!isRecord(call)) throw invalidConfig('call', print(call), '{ layer, inputs }');
    const layer = layers[call.layer as number];
    if (!layer) throw invalidConfig('layer of a call', print(call.layer), 'the index of a layer');
    count += reader.callCount(layer);
    if (count > MAX_LAYERS) {
      throw invalidConfig('number of calls', 'more', `at most ${MAX_LAYERS} calls of layers`);
    }
    tensors.push(readCall(layer, call, tensors));
  }
  const inputs = tensors.slice(0, list('inputs', config.inputs).length).flat();
  const outputs = takeAll('outputs', config.outputs, tensors);
  const model = withLayerName(name, () =>
    Model({
      inputs: oneOrList('takesMany', inputs, config.takesMany),
      outputs: oneOrList('givesMany', outputs, config.givesMany)
    })
  ) as unknown as AnyLayer;
  reader.setCallCount(model, count);
  return model;
}

function readInput(value: unknown): FloatTensor {
  const { name, sample, dtype = 'float32' } = isRecord(value) ? value : {};
  if (typeof name !== 'string' || name === '') {
    throw invalidConfig('name of an input', print(name), 'a name');
  }
  const shape = requireSample(sample);
  return withLayerName(name, () => Input(shape, { dtype: dtype as 'float32' }));
}

/** The shape of a sample, -1 where a size is open. */
export function requireSample(sample: unknown): number[] {
  const isSize = (size: unknown): boolean => Number.isSafeInteger(size) && (size as number) >= OPEN;
  if (Array.isArray(sample) && sample.every(isSize)) return sample as number[];
  throw invalidConfig('sample', print(sample), 'the sizes of a sample');
}

function readCall(
  layer: AnyLayer,
  { inputs, initialState, training }: Record<string, unknown>,
  tensors: readonly FloatTensor[][]
): FloatTensor[] {
  if (training !== undefined && typeof training !== 'boolean') {
    throw invalidConfig('training of a call', print(training), 'true or false');
  }
  return coreOf(layer).run(takeAll('inputs of a call', inputs, tensors), {
    ...(initialState !== undefined && {
      initialState: takeAll('initialState of a call', initialState, tensors)
    }),
    ...(training !== undefined && { training })
  });
}

/** The tensors of references to inputs and calls so far. */
function takeAll(
  what: string,
  references: unknown,
  tensors: readonly FloatTensor[][]
): FloatTensor[] {
  return list(what, references).map(reference => {
    const [node, output] = Array.isArray(reference) ? (reference as unknown[]) : [];
    const tensor = tensors[node as number]?.[output as number];
    if (tensor) return tensor;
    throw invalidConfig(what, print(reference), '[node, output] of an input or call before');
  });
}

function list(what: string, value: unknown): readonly unknown[] {
  if (Array.isArray(value) && value.length <= MAX_LAYERS) return value;
  throw invalidConfig(what, print(value), `a list of at most ${MAX_LAYERS}`);
}

function oneOrList(
  what: string,
  values: FloatTensor[],
  isMany: unknown
): FloatTensor | FloatTensor[] {
  const [only] = values;
  if (isMany === true) return values;
  if (isMany === false && only && values.length === 1) return only;
  throw invalidConfig(what, print(isMany), 'true, or false for one tensor');
}
