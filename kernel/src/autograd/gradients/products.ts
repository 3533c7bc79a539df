import { matMulOf } from '../../ops/mat-mul.js';
import { reduce } from '../../ops/reduce.js';
import { reshape } from '../../ops/structure.js';
import { sizeOf } from '../../tensor/shape.js';
import type { FloatTensor } from '../../tensor/tensor.js';
import { elementGradient } from './elements.js';
import { ofOneOutput, tensorAt } from './gradient.js';
import { sumTo } from './sum-to.js';

/** `dz = dy · activation'`, `dx = dz · kernelᵀ`, `dKernel = xᵀ · dz`, `dBias = sum of the rows of dz`. */
export const denseGradient = ofOneOutput<'dense'>((step, dy) => {
  const [needsX, needsKernel, needsBias] = step.needs;
  const x = tensorAt(step.inputs, 0);
  const kernel = tensorAt(step.inputs, 1);
  const y = tensorAt(step.outputs, 0);
  const dz = elementGradient(step.attributes.activation, y, y, dy);
  const [inputs = 0, units = 0] = kernel.shape;
  const rows = sizeOf(x.shape.slice(0, -1));
  const dzRows = reshape(dz, [rows, units]);
  return [
    needsX ? reshape(matMulOf(dzRows, kernel, { b: true }), x.shape, x.labels) : null,
    needsKernel ? matMulOf(reshape(x, [rows, inputs]), dzRows, { a: true }) : null,
    needsBias ? reduce('sum', dzRows, { axis: 0 }) : null
  ];
});

/** `da = dc · bᵀ` and `db = aᵀ · dc`, summed over the leading axes that were repeated. */
export const matMulGradient = ofOneOutput<'matMul'>((step, dc) => {
  const [needsA, needsB] = step.needs;
  const a = tensorAt(step.inputs, 0);
  const b = tensorAt(step.inputs, 1);
  return [
    needsA ? sumTo(matMulOf(dc, b, { b: true }), a.shape) : null,
    needsB ? gradientOfRight(a, b, dc) : null
  ];
});

/** A matrix shared by all leading axes gets one product over all rows, instead of a sum of many. */
function gradientOfRight(a: FloatTensor, b: FloatTensor, dc: FloatTensor): FloatTensor {
  const isShared = sizeOf(b.shape.slice(0, -2)) === 1 && dc.rank === a.rank;
  if (!isShared) return sumTo(matMulOf(a, dc, { a: true }), b.shape);
  const [k = 0, n = 0] = b.shape.slice(-2);
  const rows = k === 0 ? 0 : a.size / k;
  return reshape(
    matMulOf(reshape(a, [rows, k]), reshape(dc, [rows, n]), { a: true }),
    b.shape,
    b.labels
  );
}
