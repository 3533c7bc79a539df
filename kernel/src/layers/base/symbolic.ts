import type { DType } from '../../tensor/dtype.js';
import { ArgumentError } from '../../tensor/errors.js';
import type { DeviceName, TensorHandle } from '../../tensor/handle.js';
import type { Shape } from '../../tensor/shape.js';
import { Tensor, type AnyTensor, type FloatTensor } from '../../tensor/tensor.js';
import type { AnyLayer, CallOptions } from './layer.js';
import { coreOf, listOf } from './layer-core.js';

/** The call of a layer that made a symbolic tensor. */
export interface GraphNode {
  /** Null for an `Input`. */
  readonly layer: AnyLayer | null;
  readonly inputs: readonly FloatTensor[];
  /** The states that a recurrent layer begins with. */
  readonly initialState: readonly FloatTensor[];
  readonly training: boolean | undefined;
  readonly outputs: FloatTensor[];
}

/** The size of an axis that only data knows: the batch of a symbolic tensor, and any timesteps of a model from a file. */
export const OPEN = -1;

/** Stands for an open size within a sample while a model is made; no weight depends on it. */
export const OPEN_STEPS = 2 ** 16;

/** Stands for values that a model will be given or will compute. */
export class SymbolicHandle implements TensorHandle {
  readonly device: DeviceName = 'cpu';
  readonly dtype: DType;
  readonly size = 0;
  readonly isSymbolic = true;
  readonly node: GraphNode;

  constructor(node: GraphNode, dtype: DType) {
    this.node = node;
    this.dtype = dtype;
  }

  read(): Promise<never> {
    return Promise.reject(noValues());
  }
  peek(): undefined {
    return undefined;
  }
  onFree(): void {
    // holds no memory
  }
  retain(): void {
    // holds no memory
  }
  release(): void {
    // holds no memory
  }
}

export function isSymbolic(x: AnyTensor): boolean {
  return x.handle instanceof SymbolicHandle;
}

/** The node of a symbolic tensor; undefined for one with values. */
export function nodeOf(x: AnyTensor): GraphNode | undefined {
  const { handle } = x;
  return handle instanceof SymbolicHandle ? handle.node : undefined;
}

/** A tensor that stands for a model's input. */
export function symbolicInput(sample: Shape, dtype: DType, label: string): FloatTensor {
  const node: GraphNode = {
    layer: null,
    inputs: [],
    initialState: [],
    training: undefined,
    outputs: []
  };
  const input = new Tensor(new SymbolicHandle(node, dtype), [OPEN, ...sample], undefined, label);
  node.outputs.push(input);
  return input;
}

/** What a layer will make of symbolic inputs: checks shapes, makes weights, computes nothing. */
export function applySymbolically(
  layer: AnyLayer,
  inputs: readonly FloatTensor[],
  options: CallOptions
): FloatTensor[] {
  const values = inputs.find(x => !isSymbolic(x));
  if (values) throw mixed(layer, values);
  const core = coreOf(layer);
  const shapes = inputs.map(({ shape }) => closed(shape));
  core.build(shapes);
  const node: GraphNode = {
    layer,
    inputs,
    initialState: options.initialState ? listOf(options.initialState) : [],
    training: options.training,
    outputs: []
  };
  for (const shape of core.outputShapes(shapes)) {
    const output = new Tensor(
      new SymbolicHandle(node, 'float32'),
      [OPEN, ...shape.slice(1)],
      undefined,
      layer.name
    );
    node.outputs.push(output);
  }
  return node.outputs;
}

/** A shape with one sample in place of the open batch. */
export function closed(shape: Shape): number[] {
  return [1, ...shape.slice(1).map(size => (size === OPEN ? OPEN_STEPS : size))];
}

/** Whether samples of a shape are what a shape with open sizes declares. */
export function fitsSample(declared: Shape, sample: Shape): boolean {
  return (
    declared.length === sample.length &&
    declared.every((size, axis) => size === OPEN || size === sample[axis])
  );
}

function noValues(): ArgumentError {
  return new ArgumentError({
    code: 'symbolic-tensor',
    where: 'Input',
    what: 'This tensor has no values: it stands for what the model will be given.',
    got: 'a tensor made of Input',
    expected: 'a tensor with values',
    fix: 'Model({ inputs, outputs })(x) computes; layers take tensors of both kinds'
  });
}

function mixed(layer: AnyLayer, values: AnyTensor): ArgumentError {
  return new ArgumentError({
    code: 'symbolic-and-values',
    where: layer.className,
    what: `${layer.className} cannot join a tensor made of Input with one that has values.`,
    got: String(values),
    expected: 'tensors of one kind',
    fix: 'give the values through another Input'
  });
}
