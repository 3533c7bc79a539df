import { moveNow } from '../../ops/device.js';
import { shareBuffer } from '../../ops/make-tensor.js';
import { isRecorded } from '../../ops/record.js';
import { outsideScope } from '../../ops/scope.js';
import { gather } from '../../ops/structure.js';
import { EngineError } from '../../tensor/errors.js';
import type { DeviceName, TensorHandle } from '../../tensor/handle.js';
import { stridesOf, type Shape } from '../../tensor/shape.js';
import type { FloatTensor } from '../../tensor/tensor.js';
import type { Constraint } from '../choices/constraints.js';
import type { Initializer } from '../choices/initializers.js';
import type { Regularizer } from '../choices/regularizers.js';

/** Shape, axis names and options of one weight. */
export interface WeightSpec {
  shape: Shape;
  axes: readonly string[];
  initializer: Initializer;
  regularizer?: Regularizer | null;
  constraint?: Constraint | null;
  /** False for what training does not learn, such as a moving mean. Default true. */
  trainable?: boolean;
}

/**
 * The place of one weight in a layer: its value now, and how it is trained. The value is the slot's own; what users see is
 * another tensor on the same memory, so that training may give old values back at once and users keep what they hold.
 */
export class WeightSlot {
  readonly name: string;
  readonly regularizer: Regularizer | null;
  readonly constraint: Constraint | null;
  /** Whether training learns it at all. */
  readonly isTrainable: boolean;
  #value: FloatTensor;
  #shown: FloatTensor | null = null;
  readonly #copies = new Map<DeviceName, FloatTensor>();

  /** Takes over `value`. */
  constructor(name: string, spec: WeightSpec, value: FloatTensor) {
    this.name = name;
    this.regularizer = spec.regularizer ?? null;
    this.constraint = spec.constraint ?? null;
    this.isTrainable = spec.trainable ?? true;
    const labels = spec.axes.map(axis => ({ name: axis }));
    this.#value = outsideScope(() => shareBuffer(value, spec.shape, labels, name));
    value.dispose();
    owners.set(this.#value.handle, this);
  }

  /** The value, the slot's own: it lasts until the next `set`. */
  get value(): FloatTensor {
    return this.#value;
  }

  /** The value as a tensor that stays with whoever takes it. */
  get shown(): FloatTensor {
    this.#shown ??= outsideScope(() => copyOf(this.#value, this.#value));
    return this.#shown;
  }

  /**
   * The value on a device; a copy for another device is made at the first call there.
   * @throws `EngineError` where a gradient is asked for: it would not find the way back through a copy
   */
  on(device: DeviceName): FloatTensor {
    if (this.#value.device === device) return this.#value;
    if (isRecorded([this.#value])) throw elsewhere(this.#value.device, device);
    const ready = this.#copies.get(device);
    if (ready) return ready;
    const copy = outsideScope(() => moved(this.#value, device));
    this.#copies.set(device, copy);
    return copy;
  }

  /** Puts another value of the same shape in place; the caller keeps its own tensor. */
  set(value: FloatTensor): void {
    const owner = owners.get(value.handle);
    // Gradients know values by their memory: two weights must not share it, even where one is copied from the other.
    const isTaken = owner !== undefined && owner !== this && owner.#value.handle === value.handle;
    const own = isTaken ? gather(value, value.shape, stridesOf(value.shape), 0) : value;
    const next = outsideScope(() => copyOf(own, this.#value));
    if (isTaken) own.dispose();
    owners.set(next.handle, this);
    for (const tensor of [this.#value, ...this.#copies.values()]) tensor.dispose();
    this.#copies.clear();
    this.#shown = null; // not disposed: the user may hold it
    this.#value = next;
  }
}

/** Whose value each memory is, or was. */
const owners = new WeakMap<TensorHandle, WeightSlot>();

/** The values of one tensor under the names of another. */
function copyOf(values: FloatTensor, named: FloatTensor): FloatTensor {
  return shareBuffer(values, named.shape, named.labels, named.label);
}

function elsewhere(from: DeviceName, to: DeviceName): EngineError {
  return new EngineError({
    code: 'mixed-devices',
    where: 'grad',
    what: `The gradient of weights on '${from}' cannot be taken with data on '${to}'.`,
    got: `weights on '${from}' and a tensor on '${to}'`,
    expected: 'both on one device',
    fix: `await x.to('${from}'), or setWeights with tensors on '${to}'`
  });
}

function moved(tensor: FloatTensor, device: DeviceName): FloatTensor {
  const copy = moveNow(tensor, device);
  if (copy) return copy;
  throw new EngineError({
    code: 'weights-on-gpu',
    where: 'layer',
    what: `These weights lie on '${tensor.device}' and cannot be moved without waiting.`,
    got: `a call with a tensor on '${device}'`,
    expected: `a tensor on '${tensor.device}'`,
    fix: `await x.to('${tensor.device}') before the call, or setWeights with tensors on '${device}'`
  });
}
