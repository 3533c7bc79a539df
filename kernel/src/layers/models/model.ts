import { scope } from '../../ops/scope.js';
import type { Shape } from '../../tensor/shape.js';
import { Tensor, type AnyTensor, type FloatTensor } from '../../tensor/tensor.js';
import type { ModelRule, TensorShapes } from '../../tensor/types/model-rule.js';
import { ArgumentError, ShapeError } from '../../tensor/errors.js';
import { createManyLayer } from '../base/create-layer.js';
import type { Layer, MergeLayer } from '../base/layer.js';
import { coreOf, listOf } from '../base/layer-core.js';
import { checkOptions } from '../base/options.js';
import { declareGraph, graphShapes, runGraph, traceGraph } from './graph.js';
import { closed, fitsSample } from '../base/symbolic.js';
import { attachMembers, type ModelMembers } from './model-members.js';
import { summarizeGraph } from './summary.js';

/** One symbolic tensor, or a list of them. */
export type Symbolic = AnyTensor | readonly AnyTensor[];

export interface ModelOptions<In extends Symbolic, Out extends Symbolic> {
  /** What the model is given: tensors made by `Input`. */
  inputs: In;
  /** What it gives: what layers made of the inputs. */
  outputs: Out;
}

/** A model of layers that form a graph. */
export type FunctionalModel<In extends Symbolic, Out extends Symbolic> = (In extends AnyTensor
  ? Layer<ModelRule<TensorShapes<In>, TensorShapes<Out>>>
  : MergeLayer<ModelRule<TensorShapes<In>, TensorShapes<Out>>>) &
  ModelMembers<ModelRule<TensorShapes<In>, TensorShapes<Out>>>;

/**
 * A model of layers that form a graph: several inputs, several outputs, layers that are used twice.
 *
 * Input shapes: those of `inputs`. Output shapes: those of `outputs`; several of either come as lists.
 * @throws `ArgumentError` if the outputs depend on something else than the inputs; `ShapeError` for data of other sizes
 * @example
 * ```ts
 * const x = Input([7, 12]);
 * const [y, h, c] = LSTM(128, { returnState: true })(x);
 * const model = Model({ inputs: x, outputs: [y, h] });
 * model(ones([32, 7, 12])).map(output => output.shape); // [[32, 128], [32, 128]]
 * ```
 * @see Keras 3 `keras.Model`, the functional API
 */
export function Model<const In extends Symbolic, const Out extends Symbolic>(
  options: ModelOptions<In, Out>
): FunctionalModel<In, Out> {
  requireSymbolic(options);
  const { inputs, outputs } = options;
  const graph = traceGraph(listOf(inputs), listOf(outputs));
  const takesMany = Array.isArray(inputs);
  const requireInputs = (shapes: readonly Shape[]): void => {
    const fits = graph.inputs.every((input, i) =>
      fitsSample(input.shape.slice(1), shapes[i]?.slice(1) ?? [])
    );
    if (fits && shapes.length === graph.inputs.length) return;
    throw wrongInputs(graph.inputs, shapes);
  };
  const model = createManyLayer({
    className: 'Functional',
    takesMany,
    givesMany: Array.isArray(outputs),
    expression: `Model({ ${graph.layers.length} layers })`,
    layers: graph.layers,
    outputShapes(shapes) {
      requireInputs(shapes);
      return graphShapes(graph, shapes);
    },
    call: values => scope(() => runGraph(graph, values))
  });
  declareGraph(model, graph);
  const summary = () => summarizeGraph(model, graph);
  coreOf(model).build(graph.inputs.map(({ shape }) => closed(shape)));
  return attachMembers(model, summary) as unknown as FunctionalModel<In, Out>;
}

function requireSymbolic(options: object): void {
  checkOptions('Model', options, { inputs: TENSORS, outputs: TENSORS });
  const { inputs, outputs } = options as Partial<ModelOptions<Symbolic, Symbolic>>;
  if (inputs !== undefined && outputs !== undefined) return;
  throw new ArgumentError({
    code: 'model-incomplete',
    where: 'Model',
    what: 'Model needs inputs and outputs.',
    got: Object.keys(options).join(', ') || 'nothing',
    expected: '{ inputs, outputs }',
    fix: 'const x = Input([700, 1]); Model({ inputs: x, outputs: Dense(1)(x) })'
  });
}

const TENSORS = {
  takes: (value: unknown): boolean =>
    value instanceof Tensor ||
    (Array.isArray(value) && value.length > 0 && value.every(item => item instanceof Tensor)),
  expected: 'a tensor made by Input and layers, or a list of them',
  example: 'Input([700, 1])'
};

function wrongInputs(inputs: readonly FloatTensor[], shapes: readonly Shape[]): ShapeError {
  const print = (list: readonly Shape[]): string =>
    list.map(shape => `[${['batch', ...shape.slice(1)].join(', ')}]`).join(', ');
  const expected = print(inputs.map(({ shape }) => shape));
  return new ShapeError({
    code: 'wrong-model-input',
    where: 'Model',
    what: `Model needs ${expected}, got ${print(shapes)}`,
    got: print(shapes),
    expected,
    fix: inputs.length > 1 ? 'give one tensor for each Input, in a list' : 'bring x to this shape'
  });
}
