import { ArgumentError } from '../../tensor/errors.js';
import type { FloatTensor } from '../../tensor/tensor.js';
import type { AnyLayer, LayerMembers } from '../base/layer.js';
import { coreOf, isLayer } from '../base/layer-core.js';
import { isCustomLayer } from '../models/custom-layer.js';
import { graphOf, type Graph } from '../models/graph.js';
import { choiceKindOf } from './choice-factories.js';
import type {
  CallConfig,
  GraphConfig,
  InputConfig,
  LayerConfig,
  LayerReference,
  TensorReference
} from './layer-config.js';
import { LAYER_FACTORIES } from './layer-factories.js';

/**
 * A layer as JSON can hold it, without its weights; `layerFromConfig` makes it again. Layers inside come along, and one
 * that is used in several places is written once.
 * @throws `ArgumentError` for a layer of your own or a function as an activation, which no file can hold
 */
export function layerConfig(layer: LayerMembers): LayerConfig {
  return new ConfigWriter().write(layer as AnyLayer) as LayerConfig;
}

class ConfigWriter {
  /** Every layer with its number, in the order in which their configs begin. */
  readonly #numbers = new Map<AnyLayer, number>();

  write(layer: AnyLayer): LayerConfig | LayerReference {
    const known = this.#numbers.get(layer);
    if (known !== undefined) return { sameAs: known };
    this.#numbers.set(layer, this.#numbers.size);
    const { className, name, trainable } = layer;
    const graph = graphOf(layer);
    requireWritable(layer, graph);
    const config = graph ? { ...this.#graph(layer, graph) } : this.#values(layer);
    return { className, name, config, ...(!trainable && { trainable: false as const }) };
  }

  #values(layer: AnyLayer): Record<string, unknown> {
    const { args = {}, options = {} } = coreOf(layer).definition;
    const written = Object.entries({ ...args, ...options })
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => [name, this.#value(layer, name, value)]);
    return Object.fromEntries(written) as Record<string, unknown>;
  }

  #value(layer: AnyLayer, name: string, value: unknown): unknown {
    if (isLayer(value)) return this.write(value);
    if (Array.isArray(value)) return value.map(item => this.#value(layer, name, item));
    if (typeof value === 'function') throw functionInside(layer, name, value.name);
    if (typeof value !== 'object' || value === null) return value;
    const { className, config } = value as { className?: unknown; config?: unknown };
    const classes = choiceKindOf(name)?.classes ?? {};
    if (typeof className !== 'string' || !Object.hasOwn(classes, className)) {
      throw functionInside(layer, name, typeof className === 'string' ? className : '');
    }
    return { className, config };
  }

  #graph(model: AnyLayer, graph: Graph): GraphConfig {
    const { takesMany = false, givesMany = false } = coreOf(model).definition;
    const places = new Map<FloatTensor, TensorReference>();
    graph.inputs.forEach((input, i) => places.set(input, [i, 0]));
    graph.nodes.forEach(({ outputs }, i) =>
      outputs.forEach((output, k) => places.set(output, [graph.inputs.length + i, k]))
    );
    const place = (tensor: FloatTensor): TensorReference => places.get(tensor) as TensorReference;
    const calls = graph.nodes.map(({ layer, inputs, initialState, training }): CallConfig => {
      return {
        layer: graph.layers.indexOf(layer as AnyLayer),
        inputs: inputs.map(place),
        ...(initialState.length > 0 && { initialState: initialState.map(place) }),
        ...(training !== undefined && { training })
      };
    });
    return {
      inputs: graph.inputs.map(inputConfig),
      layers: graph.layers.map(layer => this.write(layer)),
      calls,
      outputs: graph.outputs.map(place),
      takesMany,
      givesMany
    };
  }
}

function inputConfig({ label, shape, dtype }: FloatTensor): InputConfig {
  const isIds = (dtype as string) === 'int32';
  return { name: label ?? 'input', sample: shape.slice(1), ...(isIds && { dtype: 'int32' }) };
}

function requireWritable(layer: AnyLayer, graph: Graph | undefined): void {
  const isKnown = graph !== undefined || Object.hasOwn(LAYER_FACTORIES, layer.className);
  if (isKnown && !isCustomLayer(layer)) return;
  throw new ArgumentError({
    code: 'custom-layer-in-file',
    where: 'layerConfig',
    what: `The layer ${layer.name} is one of your own: no file can hold its functions.`,
    got: layer.expression,
    expected: "layers of this library's classes",
    fix: 'saveWeights(model, path) keeps what it has learned; make the model in code and loadWeights'
  });
}

function functionInside(layer: AnyLayer, option: string, name: string): ArgumentError {
  return new ArgumentError({
    code: 'function-in-file',
    where: 'layerConfig',
    what: `The layer ${layer.name} has a function of your own as ${option}: no file can hold it.`,
    got: `${option}: ${name || 'a function'}`,
    expected: "a name such as 'relu', or what this library's factories make",
    fix: 'saveWeights(model, path) keeps what it has learned; make the model in code and loadWeights'
  });
}
