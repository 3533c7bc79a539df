import type { AnyLayer } from '../../layers/base/layer.js';
import { coreOf } from '../../layers/base/layer-core.js';
import type { WeightSlot } from '../../layers/base/weight-slot.js';
import { snakeCase, UniqueNames } from './keras-names.js';
import { layersInKerasOrder } from './keras-order.js';

/** A layer with its weights and the layers inside it, as Keras's files arrange them. */
export interface WeightGroup {
  readonly layer: AnyLayer;
  /** What the group is called in a file: see `weightTree`. */
  readonly name: string;
  readonly slots: readonly WeightSlot[];
  /** A model's layers, or those of a wrapper such as `TimeDistributed`. */
  readonly children: readonly WeightGroup[];
}

/** What Keras calls the layers inside a wrapper. */
const ROLES: Readonly<Record<string, readonly string[]>> = {
  Bidirectional: ['forward_layer', 'backward_layer'],
  TimeDistributed: ['layer']
};

/** Whether the layers inside are those of a model. */
export function isContainer(layer: AnyLayer): boolean {
  return layer.layers.length > 0 && !Object.hasOwn(ROLES, layer.className);
}

/**
 * The weights of a layer and of those inside it, a layer that is used twice at its first place. Groups are named after
 * their class and place in the model, `lstm`, `lstm_1`, as Keras does it: layers have other names each time a notebook runs.
 */
export function weightTree(layer: AnyLayer): WeightGroup {
  return groupOf(layer, '', new Set());
}

function groupOf(layer: AnyLayer, name: string, seen: Set<AnyLayer>): WeightGroup {
  seen.add(layer);
  const roles = ROLES[layer.className] ?? [];
  const unique = new UniqueNames();
  const names = new Map<AnyLayer, string>();
  for (const child of layersInKerasOrder(layer)) {
    names.set(child, unique.take(snakeCase(child.className)));
  }
  const children: WeightGroup[] = [];
  for (const [i, child] of layer.layers.entries()) {
    if (seen.has(child)) continue;
    children.push(groupOf(child, roles[i] ?? names.get(child) ?? '', seen));
  }
  return { layer, name, slots: coreOf(layer).slots, children };
}

/** Whether there is any weight in a group. */
export function hasWeights({ slots, children }: WeightGroup): boolean {
  return slots.length > 0 || children.some(hasWeights);
}

/** Every weight by its path, `time_distributed/layer/kernel`, in the order of `getWeights`. */
export function weightPaths(layer: AnyLayer): Map<string, WeightSlot> {
  const paths = new Map<string, WeightSlot>();
  const names = new UniqueNames();
  const visit = ({ slots, children }: WeightGroup, prefix: string): void => {
    for (const slot of slots) paths.set(names.take(`${prefix}${snakeCase(slot.name)}`), slot);
    for (const child of children) visit(child, `${prefix}${child.name}/`);
  };
  visit(weightTree(layer), '');
  return paths;
}
