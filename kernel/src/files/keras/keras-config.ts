import type { LayerConfig } from '../../layers/config/layer-config.js';
import { FUNCTIONAL, LAYER_FACTORIES } from '../../layers/config/layer-factories.js';
import { isJson, printJson, type Json, type KerasFault } from './keras-fault.js';
import { graphFromKeras } from './keras-graph.js';
import { inputFromKeras } from './keras-input.js';
import { optionsFromKeras } from './keras-options.js';

/** Layers inside layers that a config may have. */
const MAX_DEPTH = 64;

/** Our config of a layer or model in a Keras config. */
export function layerFromKeras(fault: KerasFault, value: unknown, depth = 0): LayerConfig {
  if (depth > MAX_DEPTH) {
    throw fault.broken(`layers ${depth} deep`, `at most ${MAX_DEPTH} layers deep`);
  }
  const { class_name: className, config } = isJson(value) ? value : {};
  if (!isJson(value) || typeof className !== 'string' || !isJson(config)) {
    throw fault.broken(`a layer ${printJson(value)}`, 'a class_name and a config for each layer');
  }
  const { name, trainable = true } = config;
  if (typeof name !== 'string') {
    throw fault.broken(`a ${printJson(className)} without a name`, 'a name for each layer');
  }
  const where = `the layer ${printJson(name)} (${printJson(className).slice(1, -1)})`;
  requireKerasClass(fault, where, value, className);
  const inner = (layer: unknown): LayerConfig => layerFromKeras(fault, layer, depth + 1);
  const frozen = trainable === false && { trainable: false as const };
  return { ...made(fault, where, className, config, inner), name, ...frozen };
}

function made(
  fault: KerasFault,
  where: string,
  className: string,
  config: Json,
  inner: (layer: unknown) => LayerConfig
): Omit<LayerConfig, 'name'> {
  switch (className) {
    case 'Functional':
    case 'Model':
      return { className: FUNCTIONAL, config: { ...graphFromKeras(fault, config, inner) } };
    case 'Sequential': {
      if (!Array.isArray(config.layers)) {
        throw fault.broken(`${where} without layers`, 'a list of layers');
      }
      return { className, config: { layers: config.layers.map(inner) } };
    }
    case 'ReLU':
    case 'Softmax':
      return { className: 'Activation', config: activationLayer(fault, where, className, config) };
    case 'InputLayer':
      return { className: 'Input', config: inputFromKeras(fault, where, config) };
    case 'TimeDistributed': {
      const { layer, ...options } = config;
      return {
        className,
        config: { layer: inner(layer), ...optionsFromKeras(fault, where, options) }
      };
    }
    case 'Bidirectional':
      return { className, config: bothDirections(fault, where, config, inner) };
    default:
      return { className, config: optionsFromKeras(fault, where, config) };
  }
}

/** An activation that is a layer of its own in Keras. */
function activationLayer(fault: KerasFault, where: string, name: string, config: Json): Json {
  optionsFromKeras(fault, where, { dtype: config.dtype }); // refuses other dtypes than float32
  const { max_value: most = null, negative_slope: slope = 0, threshold = 0, axis = -1 } = config;
  if (name === 'Softmax' && axis === -1) return { activation: 'softmax' };
  if (name === 'ReLU' && slope === 0 && threshold === 0 && (most === null || most === 6)) {
    return { activation: most === null ? 'relu' : 'relu6' };
  }
  throw fault.unsupported(`${where} with options of its own`, `${name} as it is by default`);
}

/** The layer as it was given: Keras writes the two that it has made of it, under names of their own. */
function bothDirections(
  fault: KerasFault,
  where: string,
  { layer, backward_layer: back, ...options }: Json,
  inner: (layer: unknown) => LayerConfig
): Json {
  const forward = withoutPrefix('forward_', inner(layer));
  const config = { layer: forward, ...optionsFromKeras(fault, where, options) };
  if (back === undefined || back === null) return config;
  const backward = withoutPrefix('backward_', inner(back));
  const turned = { ...forward, config: { ...forward.config, goBackwards: true } };
  return sameConfig(turned, backward) ? config : { ...config, backwardLayer: backward };
}

function withoutPrefix(prefix: string, layer: LayerConfig): LayerConfig {
  const { name } = layer;
  return name.startsWith(prefix) ? { ...layer, name: name.slice(prefix.length) } : layer;
}

function sameConfig(a: LayerConfig, b: LayerConfig): boolean {
  const sorted = ({ className, name, config }: LayerConfig): string =>
    JSON.stringify([className, name, Object.entries(config).sort(([x], [y]) => (x < y ? -1 : 1))]);
  return sorted(a) === sorted(b);
}

/** Layers of Keras that are written otherwise here. */
const OTHER_NAMES = ['Functional', 'InputLayer', 'Model', 'ReLU', 'Softmax'];

/** Where Keras's own layers and models come from, and its operations. */
const LAYER_MODULE = /^keras(\.(src\.)?(layers|models)(\.|$)|$)/;
const OPERATION_MODULE = /^keras\.(src\.)?ops(\.|$)/;

/** Refuses classes of one's own, operations outside layers, and layers that do not exist here. */
function requireKerasClass(fault: KerasFault, where: string, value: Json, name: string): void {
  const module = typeof value.module === 'string' ? value.module : '';
  const isKnown =
    OTHER_NAMES.includes(name) || (name !== 'Input' && Object.hasOwn(LAYER_FACTORIES, name));
  if (LAYER_MODULE.test(module) && isKnown) return;
  if (OPERATION_MODULE.test(module)) {
    const got = `the operation ${printJson(name)} outside a layer`;
    throw fault.unsupported(got, 'layers only, such as Add()([a, b])');
  }
  const own = LAYER_MODULE.test(module)
    ? ''
    : `, which is not Keras's own: ${printJson(value.registered_name ?? module)}`;
  const known = Object.keys(LAYER_FACTORIES).join(', ');
  throw fault.unsupported(`${where}${own}`, `Keras's own layers of these classes: ${known}, Model`);
}
