import type { AnyLayer } from '../../layers/base/layer.js';
import { nodeOf, type GraphNode } from '../../layers/base/symbolic.js';
import type { FloatTensor } from '../../tensor/tensor.js';
import { graphOf } from '../../layers/models/graph.js';

/**
 * A model's layers in the order in which Keras numbers them: those farthest from the outputs first, and among equals as a
 * walk from the outputs meets them.
 * @see Keras 3.15.1, keras/src/ops/function.py `map_graph`
 */
export function layersInKerasOrder(model: AnyLayer): readonly AnyLayer[] {
  const graph = graphOf(model);
  if (!graph) return model.layers;
  const inputs = new Set(graph.inputs.map(nodeOf));
  const met = new Map<AnyLayer, number>();
  const order: GraphNode[] = [];
  const done = new Set<GraphNode>();
  const visit = (tensor: FloatTensor): void => {
    const node = nodeOf(tensor);
    if (!node?.layer || done.has(node) || inputs.has(node)) return;
    done.add(node);
    if (!met.has(node.layer)) met.set(node.layer, met.size);
    [...node.inputs, ...node.initialState].forEach(visit);
    order.push(node);
  };
  graph.outputs.forEach(visit);
  const nodeDepths = new Map<GraphNode, number>();
  const depths = new Map<AnyLayer, number>();
  for (const node of order.reverse()) {
    const layer = node.layer as AnyLayer;
    const depth = Math.max(nodeDepths.get(node) ?? 0, depths.get(layer) ?? 0);
    depths.set(layer, depth);
    for (const tensor of [...node.inputs, ...node.initialState]) {
      const before = nodeOf(tensor);
      if (before) nodeDepths.set(before, Math.max(depth + 1, nodeDepths.get(before) ?? 0));
    }
  }
  const rank = (layer: AnyLayer): [number, number] => [depths.get(layer) ?? 0, met.get(layer) ?? 0];
  return [...met.keys()].sort((a, b) => {
    const [[depthA, metA], [depthB, metB]] = [rank(a), rank(b)];
    return depthB - depthA || metA - metB;
  });
}
