import type { Shape } from '../../tensor/shape.js';
import type { AnyTensor, FloatTensor } from '../../tensor/tensor.js';
import type { Regularizer } from '../choices/regularizers.js';
import type { AnyLayer, CallOptions, LayerMembers } from './layer.js';
import type { WeightSlot, WeightSpec } from './weight-slot.js';

/** What a layer's call is given beside its inputs. */
export interface CallContext {
  readonly training: boolean;
  /** The states to begin with, as they were given; null where they were not. */
  readonly initialState: readonly FloatTensor[] | null;
  /** The mask was given to the call, and does not just come with the input. */
  readonly hasOwnMask: boolean;
  /** A weight by name, on the input's device. */
  weight: (name: string) => FloatTensor;
  /** Replaces a weight that training does not learn, from within a call. */
  update: (name: string, value: FloatTensor) => void;
}

/** What makes one kind of layer different from the others; inputs and outputs are lists. */
export interface CoreDefinition {
  className: string;
  /** Positional arguments by Keras's names, in order; then the options object. */
  args?: Readonly<Record<string, unknown>>;
  options?: object;
  /** Default: the factory call of `args` and `options`. */
  expression?: string;
  /** Default: the next free name of the class. */
  name?: string | undefined;
  /** Takes or gives a list of tensors instead of one. */
  takesMany?: boolean;
  givesMany?: boolean;
  /** Takes states to begin with. */
  takesState?: boolean;
  /** Throws `ShapeError` when the layer cannot take the shapes. */
  outputShapes(inputs: readonly Shape[]): number[][];
  /** Own weights for shapes that `outputShapes` has accepted, by Keras's names, in Keras's order. */
  weights?(inputs: readonly Shape[]): Record<string, WeightSpec>;
  call(inputs: readonly FloatTensor[], context: CallContext): FloatTensor[];
  /** What large outputs add to the loss. */
  activityRegularizer?: Regularizer | null;
  layers?: readonly AnyLayer[];
  /** Builds the inner layers for input shapes. */
  buildLayers?(inputs: readonly Shape[]): void;
  /** Samples, or calls, depend on each other: `TimeDistributed` must not fold timesteps into the batch. */
  isJoint?(training: boolean): boolean;
  resetState?(): void;
}

/** A layer as the library's own folders see it. */
export interface LayerCore {
  readonly definition: CoreDefinition;
  /** Own weights; empty before the layer is built. */
  readonly slots: readonly WeightSlot[];
  readonly isBuilt: boolean;
  /** Shapes of the inputs that the weights were made for; null before. */
  readonly builtFor: readonly Shape[] | null;
  /** Calls the layer; `isPenalized: false` leaves its own activity regularizer out. */
  run(inputs: readonly FloatTensor[], options?: CallOptions, isPenalized?: boolean): FloatTensor[];
  outputShapes(inputs: readonly Shape[]): number[][];
  build(inputs: readonly Shape[]): void;
}

const cores = new WeakMap<object, LayerCore>();

export function declareCore(layer: LayerMembers, core: LayerCore): void {
  cores.set(layer, core);
}

/** The inside of a layer. */
export function coreOf(layer: LayerMembers): LayerCore {
  const core = cores.get(layer);
  if (core) return core;
  throw new TypeError('This is not a layer of this library.');
}

/** Whether a value is a layer. */
export function isLayer(value: unknown): value is AnyLayer {
  return typeof value === 'function' && cores.has(value);
}

/** The layer and all layers inside it, each once, outer ones first. */
export function allLayers(layer: AnyLayer): AnyLayer[] {
  const found = new Set<AnyLayer>();
  const visit = (one: AnyLayer): void => {
    if (found.has(one)) return;
    found.add(one);
    one.layers.forEach(visit);
  };
  visit(layer);
  return [...found];
}

/** Whether samples of a layer's batch, or its calls, depend on each other; or add to the loss what is a mean over them. */
export function isJoint(layer: AnyLayer, training: boolean): boolean {
  return allLayers(layer).some(one => {
    const { definition } = coreOf(one);
    const isPenalized = one !== layer && Boolean(definition.activityRegularizer);
    return isPenalized || (definition.isJoint?.(training) ?? false);
  });
}

/** One value where a layer gives one, else the list. */
export function oneOrMany<T>(values: readonly T[], isMany: boolean): T | readonly T[] {
  return isMany ? values : (values[0] as T);
}

/** Values given as one or as a list. */
export function listOf(value: AnyTensor | readonly AnyTensor[]): FloatTensor[] {
  return (Array.isArray(value) ? [...(value as readonly AnyTensor[])] : [value]) as FloatTensor[];
}
