import type {
  CallConfig,
  GraphConfig,
  InputConfig,
  LayerConfig,
  TensorReference
} from '../../layers/config/layer-config.js';
import { inputFromKeras } from './keras-input.js';
import { isJson, printJson, type Json, type KerasFault } from './keras-fault.js';
import { MaskSources } from './keras-masks.js';
import { callOf, nodeKey, refOf, type KerasRef } from './keras-call.js';

/** Calls that a graph may have. */
const MAX_CALLS = 4096;

/** Our graph of a functional model's config: what its outputs need, each call after those before it. */
export function graphFromKeras(
  fault: KerasFault,
  config: Json,
  inner: (layer: unknown) => LayerConfig
): GraphConfig {
  return new GraphReader(fault, config, inner).read();
}

class GraphReader {
  readonly #fault: KerasFault;
  readonly #config: Json;
  readonly #inner: (layer: unknown) => LayerConfig;
  /** Layers and operations by name. */
  readonly #entries = new Map<string, Json>();
  readonly #masks: MaskSources;
  readonly #layers = new Map<string, number>();
  readonly #layerConfigs: LayerConfig[] = [];
  readonly #calls: CallConfig[] = [];
  /** The number of every node that was read; null while the nodes before it are. */
  readonly #numbers = new Map<string, number | null>();
  #inputCount = 0;

  constructor(fault: KerasFault, config: Json, inner: (layer: unknown) => LayerConfig) {
    this.#fault = fault;
    this.#config = config;
    this.#inner = inner;
    if (!Array.isArray(config.layers))
      throw fault.broken('a model without layers', 'a list of layers');
    for (const entry of config.layers as unknown[]) {
      if (!isJson(entry) || typeof entry.name !== 'string') {
        throw fault.broken(`a layer ${printJson(entry)}`, 'a layer with a name');
      }
      this.#entries.set(entry.name, entry);
    }
    this.#masks = new MaskSources(fault, this.#entries);
  }

  read(): GraphConfig {
    const { input_layers: given, output_layers: made } = this.#config;
    const inputRefs = this.#ends('input_layers', given);
    const inputs = inputRefs.map(ref => this.#input(ref));
    this.#inputCount = inputs.length;
    const outputs = this.#ends('output_layers', made).map(ref => this.#tensor(this.#own(ref)));
    return {
      inputs,
      layers: this.#layerConfigs,
      calls: this.#calls,
      outputs,
      takesMany: inputs.length > 1,
      givesMany: outputs.length > 1
    };
  }

  /** The tensors at which a model begins or ends. */
  #ends(what: string, value: unknown): KerasRef[] {
    if (isJson(value)) {
      const names = Object.keys(value).join(', ').slice(0, 80);
      throw this.#fault.unsupported(`a model whose ${what} have names: ${names}`, 'a list of them');
    }
    const one = refOf(value);
    const refs = one ? [one] : Array.isArray(value) ? value.map(refOf) : [];
    if (refs.length > 0 && refs.every(ref => ref !== null)) return refs;
    throw this.#fault.broken(`${what} ${printJson(value)}`, '[layer, node, output] of each');
  }

  /** Keras counts the first call of a model inside as its second where a model ends. */
  #own(ref: KerasRef): KerasRef {
    const { class_name: className } = this.#entry(ref.layer);
    return className === 'Functional' ? { ...ref, node: ref.node - 1 } : ref;
  }

  #entry(name: string): Json {
    const entry = this.#entries.get(name);
    if (entry) return entry;
    throw this.#fault.broken(
      `a reference to ${printJson(name)}`,
      'the name of a layer of the model'
    );
  }

  #input(ref: KerasRef): InputConfig {
    const entry = this.#entry(ref.layer);
    if (entry.class_name !== 'InputLayer' || !isJson(entry.config)) {
      const got = `a model that begins inside another, at ${printJson(ref.layer)}`;
      throw this.#fault.unsupported(got, 'a model that begins with Input');
    }
    const where = `the input ${printJson(ref.layer)}`;
    const key = nodeKey(ref);
    if (this.#numbers.has(key)) throw this.#fault.broken(`${where} twice`, 'each input once');
    this.#numbers.set(key, this.#numbers.size);
    const config = inputFromKeras(this.#fault, where, entry.config);
    return { name: ref.layer, ...config } as InputConfig;
  }

  #tensor(ref: KerasRef): TensorReference {
    return [this.#node(ref), ref.output];
  }

  /** The number of the call that makes a tensor; reads it, and those before it, when it is new. */
  #node(ref: KerasRef): number {
    const key = nodeKey(ref);
    const known = this.#numbers.get(key);
    if (known === null)
      throw this.#fault.broken('a graph that goes in circles', 'a graph with an end');
    if (known !== undefined) return known;
    const entry = this.#entry(ref.layer);
    if (entry.class_name === 'InputLayer') {
      const got = `an input ${printJson(ref.layer)} that is not among the model's inputs`;
      throw this.#fault.broken(got, 'input_layers with all inputs');
    }
    if (this.#numbers.size >= MAX_CALLS) {
      throw this.#fault.unsupported(`more than ${MAX_CALLS} calls of layers`, 'fewer');
    }
    this.#numbers.set(key, null);
    const layer = this.#layer(ref.layer, entry);
    const call = callOf(this.#fault, ref, entry);
    const inputs = call.inputs.map(input => this.#tensor(input));
    const initialState = call.initialState.map(state => this.#tensor(state));
    this.#masks.check(ref, call, entry);
    const number = this.#inputCount + this.#calls.length;
    this.#calls.push({ layer, inputs, ...(initialState.length > 0 && { initialState }) });
    this.#numbers.set(key, number);
    return number;
  }

  /** The index of a layer, whose config is read at its first call. */
  #layer(name: string, entry: Json): number {
    const known = this.#layers.get(name);
    if (known !== undefined) return known;
    const index = this.#layerConfigs.length;
    this.#layerConfigs.push(this.#inner(entry));
    this.#layers.set(name, index);
    return index;
  }
}
