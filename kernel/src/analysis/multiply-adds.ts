import type { AnyLayer } from '../layers/base/layer.js';
import { sizeOf, type Shape } from '../tensor/shape.js';

/** Products that one sample costs in a layer that has seen its input; activations and sums are not counted. */
export function multiplyAdds(layer: AnyLayer, input: Shape): number {
  const { kernel, recurrentKernel } = layer.weights;
  const timesteps = input[1] ?? 1;
  switch (layer.className) {
    case 'TimeDistributed':
      return timesteps * innerSum(layer, [input[0] ?? 1, ...input.slice(2)]);
    case 'Bidirectional':
      return innerSum(layer, input);
    case 'Conv1D':
      return (layer.outputShape(input)[1] ?? 0) * (kernel?.size ?? 0);
  }
  if (!kernel) return 0;
  return recurrentKernel
    ? timesteps * (kernel.size + recurrentKernel.size)
    : sizeOf(input.slice(1, -1)) * kernel.size;
}

function innerSum(layer: AnyLayer, input: Shape): number {
  return layer.layers.reduce((sum, inner) => sum + multiplyAdds(inner, input), 0);
}
