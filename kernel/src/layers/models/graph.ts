import { ArgumentError } from '../../tensor/errors.js';
import type { Shape } from '../../tensor/shape.js';
import type { FloatTensor } from '../../tensor/tensor.js';
import type { AnyLayer } from '../base/layer.js';
import { coreOf } from '../base/layer-core.js';
import { nodeOf, type GraphNode } from '../base/symbolic.js';

/** The layer calls between a model's inputs and outputs, each after those it needs. */
export interface Graph {
  readonly inputs: readonly FloatTensor[];
  readonly outputs: readonly FloatTensor[];
  readonly nodes: readonly GraphNode[];
  /** Each layer once, in the order of its first call. */
  readonly layers: readonly AnyLayer[];
}

const graphs = new WeakMap<object, Graph>();

/** Makes a model's graph known. */
export function declareGraph(model: object, graph: Graph): void {
  graphs.set(model, graph);
}

/** The graph of a functional model; undefined for other layers. */
export function graphOf(model: object): Graph | undefined {
  return graphs.get(model);
}

/** Follows outputs back to the inputs. */
export function traceGraph(inputs: readonly FloatTensor[], outputs: readonly FloatTensor[]): Graph {
  const nodes: GraphNode[] = [];
  const done = new Set<GraphNode>();
  const inner = inputs.find(input => nodeOf(input)?.layer !== null);
  if (inner) throw notSymbolic(inner);
  const given = new Set(inputs.map(nodeOf));
  const visit = (tensor: FloatTensor): void => {
    const node = nodeOf(tensor);
    if (!node) throw notSymbolic(tensor);
    if (done.has(node) || given.has(node)) return;
    if (!node.layer) throw notAnInput(tensor);
    done.add(node);
    for (const needed of [...node.inputs, ...node.initialState]) visit(needed);
    nodes.push(node);
  };
  outputs.forEach(visit);
  const layers = [...new Set(nodes.map(node => node.layer as AnyLayer))];
  return { inputs, outputs, nodes, layers };
}

/** The layers of a graph that is one line from input to output, each with which of its outputs goes on; else null. */
export function chainOf(graph: Graph): { layer: AnyLayer; output: number }[] | null {
  const [last] = graph.outputs;
  let [current] = graph.inputs;
  if (graph.inputs.length !== 1 || graph.outputs.length !== 1) return null;
  const chain: { layer: AnyLayer; output: number }[] = [];
  for (const [i, node] of graph.nodes.entries()) {
    const isNext = node.inputs.length === 1 && node.inputs[0] === current;
    if (!isNext || !node.layer || node.initialState.length > 0) return null;
    const next = graph.nodes[i + 1]?.inputs[0] ?? last;
    const output = node.outputs.findIndex(made => made === next);
    if (output < 0) return null;
    chain.push({ layer: node.layer, output });
    current = next;
  }
  return chain;
}

/** Computes the outputs for given inputs; what only the way needed is given back. */
export function runGraph(graph: Graph, values: readonly FloatTensor[]): FloatTensor[] {
  const known = new Map<FloatTensor, FloatTensor>();
  graph.inputs.forEach((input, i) => known.set(input, values[i] as FloatTensor));
  const take = (tensor: FloatTensor): FloatTensor => known.get(tensor) as FloatTensor;
  for (const { layer, inputs, initialState, training, outputs } of graph.nodes) {
    const made = coreOf(layer as AnyLayer).run(inputs.map(take), {
      ...(initialState.length > 0 && { initialState: initialState.map(take) }),
      ...(training !== undefined && { training })
    });
    outputs.forEach((output, i) => known.set(output, made[i] as FloatTensor));
  }
  return graph.outputs.map(take);
}

/** The shapes of the outputs for shapes of the inputs, computing nothing. */
export function graphShapes(graph: Graph, shapes: readonly Shape[]): number[][] {
  const known = new Map<FloatTensor, Shape>();
  graph.inputs.forEach((input, i) => known.set(input, shapes[i] ?? []));
  const take = (tensor: FloatTensor): Shape => known.get(tensor) ?? [];
  for (const { layer, inputs, outputs } of graph.nodes) {
    const made = coreOf(layer as AnyLayer).outputShapes(inputs.map(take));
    outputs.forEach((output, i) => known.set(output, made[i] ?? []));
  }
  return graph.outputs.map(output => [...take(output)]);
}

function notSymbolic(tensor: FloatTensor): ArgumentError {
  return new ArgumentError({
    code: 'not-symbolic',
    where: 'Model',
    what: 'Model needs inputs made by Input, and outputs that layers made of them.',
    got: String(tensor),
    expected: 'tensors that stand for values',
    fix: 'const x = Input([700, 1]); Model({ inputs: x, outputs: Dense(1)(x) })'
  });
}

function notAnInput(tensor: FloatTensor): ArgumentError {
  return new ArgumentError({
    code: 'input-missing',
    where: 'Model',
    what: `The outputs depend on ${tensor.label ?? 'an Input'}, which is not among the inputs.`,
    got: String(tensor),
    expected: 'every Input that the outputs depend on',
    fix: 'add it: Model({ inputs: [a, b], outputs })'
  });
}
