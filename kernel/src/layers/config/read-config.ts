import { ArgumentError, TstepsError } from '../../tensor/errors.js';
import type { FloatTensor } from '../../tensor/tensor.js';
import type { AnyLayer } from '../base/layer.js';
import { isLayer } from '../base/layer-core.js';
import { withLayerName } from '../base/layer-name.js';
import { choiceFromConfig, choiceKindOf } from './choice-factories.js';
import { invalidConfig, isRecord, print, requirePlain } from './invalid-config.js';
import { FUNCTIONAL, LAYER_FACTORIES } from './layer-factories.js';
import { MAX_LAYERS, readGraph, requireSample, type LayerReader } from './read-graph.js';

/** Layers inside layers that a config may have. */
const MAX_DEPTH = 64;
const MAX_NAME = 1000;

/** Options that hold layers. */
const LAYER_OPTIONS = ['layer', 'backwardLayer', 'layers'];

/**
 * The layer that a config describes, with the config's name and weights of its own.
 * @throws `ArgumentError` or `ShapeError` for what is no config of a layer
 */
export function layerFromConfig(config: unknown): AnyLayer {
  const reader = new ConfigReader();
  const layer = reader.layer(config, 0);
  reader.freeze();
  return layer;
}

/** Reads one config: what was read so far is known by number. */
class ConfigReader implements LayerReader {
  /** null while a layer is being made: it cannot be inside itself. */
  readonly #layers: (AnyLayer | FloatTensor | null)[] = [];
  readonly #callCounts = new Map<AnyLayer, number>();
  readonly #trainable: [AnyLayer, boolean][] = [];

  layer(value: unknown, depth: number): AnyLayer {
    const part = this.part(value, depth);
    if (isLayer(part)) return part;
    throw invalidConfig('className', print('Input'), 'an Input only first in a Sequential');
  }

  /** A layer, or the `Input` of a `Sequential`. */
  part(value: unknown, depth: number): AnyLayer | FloatTensor {
    if (depth > MAX_DEPTH) {
      throw invalidConfig('depth', `layers ${depth} deep`, `at most ${MAX_DEPTH} layers deep`);
    }
    if (!isRecord(value)) throw invalidConfig('layer', print(value), '{ className, name, config }');
    if ('sameAs' in value) return this.#known(value.sameAs);
    const { className, name, config, trainable = true } = value;
    if (typeof name !== 'string' || name === '' || name.length > MAX_NAME) {
      throw invalidConfig('name', print(name), 'the name of a layer');
    }
    return inLayer(name, () => {
      if (typeof trainable !== 'boolean') {
        throw invalidConfig('trainable', print(trainable), 'true or false');
      }
      if (!isRecord(config)) throw invalidConfig('config', print(config), 'values by name');
      const number = this.#layers.length;
      if (number >= MAX_LAYERS) {
        throw invalidConfig('number of layers', 'more', `at most ${MAX_LAYERS}`);
      }
      this.#layers.push(null);
      const made = this.#make(className, name, config, depth);
      this.#layers[number] = made;
      if (isLayer(made)) this.#trainable.push([made, trainable]);
      return made;
    });
  }

  callCount(layer: AnyLayer): number {
    return this.#callCounts.get(layer) ?? 1;
  }

  setCallCount(layer: AnyLayer, count: number): void {
    if (count > MAX_LAYERS) {
      throw invalidConfig(
        'number of calls',
        String(count),
        `at most ${MAX_LAYERS} calls of layers`
      );
    }
    this.#callCounts.set(layer, count);
  }

  /** Layers around others first, as they set those inside. */
  freeze(): void {
    if (this.#trainable.every(([, trainable]) => trainable)) return;
    const isOuter = ([{ layers }]: [AnyLayer, boolean]): boolean => layers.length > 0;
    const outerFirst = [...this.#trainable].reverse();
    const inOrder = [...outerFirst.filter(isOuter), ...outerFirst.filter(entry => !isOuter(entry))];
    for (const [layer, trainable] of inOrder) layer.trainable = trainable;
  }

  #known(number: unknown): AnyLayer | FloatTensor {
    const known = this.#layers[number as number];
    if (known) return known;
    const got = known === null ? 'a layer inside itself' : print(number);
    throw invalidConfig('sameAs', got, 'the number of a layer before it');
  }

  #make(
    className: unknown,
    name: string,
    config: Record<string, unknown>,
    depth: number
  ): AnyLayer | FloatTensor {
    if (className === FUNCTIONAL) return readGraph(this, name, config, depth);
    const isKnown = typeof className === 'string' && Object.hasOwn(LAYER_FACTORIES, className);
    const factory = isKnown ? LAYER_FACTORIES[className] : undefined;
    if (!factory) {
      const classes = [...Object.keys(LAYER_FACTORIES), FUNCTIONAL].join(', ');
      throw invalidConfig('className', print(className), `one of ${classes}`);
    }
    const values = Object.entries(config).map(
      ([option, value]) => [option, this.#value(option, value, depth)] as const
    );
    const read = new Map(values);
    const args = factory.args.map(arg => read.get(arg));
    for (const arg of factory.args) read.delete(arg);
    const [extra] = read.keys();
    if (extra !== undefined && !factory.takesOptions) {
      throw invalidConfig('option', print(extra), `no options of ${String(className)}`);
    }
    const options = read.size > 0 ? [Object.fromEntries(read)] : [];
    const made = withLayerName(name, () => factory.make(...([...args, ...options] as never[]))) as
      AnyLayer | FloatTensor;
    if (isLayer(made)) {
      const inner = made.layers.reduce((sum, layer) => sum + this.callCount(layer), 0);
      this.setCallCount(made, 1 + inner);
    }
    return made;
  }

  #value(option: string, value: unknown, depth: number): unknown {
    if (LAYER_OPTIONS.includes(option)) {
      return Array.isArray(value)
        ? value.map(item => this.part(item, depth + 1))
        : this.layer(value, depth + 1);
    }
    if (option === 'sample') return requireSample(value);
    const kind = choiceKindOf(option);
    if (kind && typeof value !== 'string') return choiceFromConfig(option, kind, value);
    requirePlain(option, value);
    return value;
  }
}

/** Errors that say already which layer they are about. */
const placed = new WeakSet<TstepsError>();

/** Has an error say in which layer it arose: the innermost. */
function inLayer<T>(name: string, run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof TstepsError) || placed.has(error)) throw error;
    const { code, where, what, got, expected, fix } = error;
    const shown = name.length > 60 ? `${name.slice(0, 60)}…` : name;
    const parts = { code, where, what: `In the layer ${shown}: ${what}`, got, expected, fix };
    const inPlace = new ArgumentError(parts, { cause: error });
    placed.add(inPlace);
    throw inPlace;
  }
}
