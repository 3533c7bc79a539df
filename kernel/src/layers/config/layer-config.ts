/** A layer in the words of JSON: what it is made of, without its weights. */
export interface LayerConfig {
  className: string;
  name: string;
  /** Positional arguments and options of its factory; layers, initializers and so on in it are configs, too. */
  config: Record<string, unknown>;
  /** Only where training leaves the layer as it is. */
  trainable?: false;
}

/** A layer that was written before: the how-manieth of all. */
export interface LayerReference {
  sameAs: number;
}

/** What a functional model's `config` holds. */
export interface GraphConfig {
  inputs: InputConfig[];
  layers: (LayerConfig | LayerReference)[];
  /** Calls of the layers, each after those it needs. */
  calls: CallConfig[];
  outputs: TensorReference[];
  /** Whether the model takes and gives lists. */
  takesMany: boolean;
  givesMany: boolean;
}

export interface InputConfig {
  name: string;
  sample: number[];
  dtype?: 'int32';
}

export interface CallConfig {
  /** Index in `layers`. */
  layer: number;
  inputs: TensorReference[];
  initialState?: TensorReference[];
  training?: boolean;
}

/** The how-manieth output of an input or call: inputs count first, then calls. */
export type TensorReference = [node: number, output: number];

/** An initializer, regularizer or constraint. */
export interface ChoiceConfig {
  className: string;
  config: Record<string, unknown>;
}
