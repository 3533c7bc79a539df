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
import { callOf, nodeKey, refOf, type KerasCall, type KerasRef } from './keras-call.js';

/** Calls that a graph may have. */
const MAX_CALLS = 2048;

/** Our graph of a functional model's config: what its outputs need, each call after those before it. */
export function graphFromKeras(
  fault: KerasFault,
  config: Json,
  inner: (layer: unknown) => LayerConfig
): GraphConfig {
  return new GraphReader(fault, config, inner).read();
}

/** A call whose inputs are being read. */
interface OpenCall {
  ref: KerasRef;
  entry: Json;
  /** Index of its layer. */
  layer: number;
  call: KerasCall;
  needs: readonly KerasRef[];
  /** How many of them are read. */
  read: number;
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

  /** The place of a tensor; reads the calls before it, without recursion: a graph may be long. */
  #tensor(ref: KerasRef): TensorReference {
    const open: OpenCall[] = [];
    const enter = (needed: KerasRef): void => {
      const call = this.#open(needed);
      if (call) open.push(call);
    };
    enter(ref);
    for (let last = open.at(-1); last; last = open.at(-1)) {
      const needed = last.needs[last.read++];
      if (needed) enter(needed);
      else this.#close(open.pop() as OpenCall);
    }
    return this.#place(ref);
  }

  #place(ref: KerasRef): TensorReference {
    return [this.#numbers.get(nodeKey(ref)) ?? -1, ref.output];
  }

  /** The call that makes a tensor; null where it was read before. */
  #open(ref: KerasRef): OpenCall | null {
    const key = nodeKey(ref);
    const known = this.#numbers.get(key);
    if (known === null) {
      throw this.#fault.broken('a graph that goes in circles', 'a graph with an end');
    }
    if (known !== undefined) return null;
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
    return { ref, entry, layer, call, needs: [...call.inputs, ...call.initialState], read: 0 };
  }

  /** Takes a call in, after all that it needs. */
  #close({ ref, entry, layer, call }: OpenCall): void {
    this.#masks.check(ref, call, entry);
    this.#numbers.set(nodeKey(ref), this.#inputCount + this.#calls.length);
    const initialState = call.initialState.map(state => this.#place(state));
    this.#calls.push({
      layer,
      inputs: call.inputs.map(input => this.#place(input)),
      ...(initialState.length > 0 && { initialState })
    });
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
