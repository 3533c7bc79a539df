/** One gradient per recorded operation. */
import type { RecordedOp } from '../../ops/record.js';
import type { FloatTensor } from '../../tensor/tensor.js';
import type { Step } from '../tape.js';
import {
  binaryGradient,
  softmaxGradient,
  unaryGradient,
  userMapGradient,
  whereGradient
} from './elements.js';
import type { Gradient } from './gradient.js';
import { denseGradient, matMulGradient } from './products.js';
import { recurrentGradient } from './recurrent.js';
import { reduceGradient } from './reduce.js';
import { concatGradient, gatherGradient, gatherRowsGradient } from './structure.js';

const GRADIENTS: { [Op in RecordedOp]: Gradient<Op> } = {
  binary: binaryGradient,
  concat: concatGradient,
  dense: denseGradient,
  gather: gatherGradient,
  gatherRows: gatherRowsGradient,
  recurrent: recurrentGradient,
  matMul: matMulGradient,
  reduce: reduceGradient,
  softmax: softmaxGradient,
  unary: unaryGradient,
  userMap: userMapGradient,
  where: whereGradient
};

/** The gradients of a step's inputs, given those of its outputs. */
export function gradientOf<Op extends RecordedOp>(
  step: Step<Op>,
  given: readonly (FloatTensor | null)[]
): (FloatTensor | null)[] {
  return GRADIENTS[step.op](step, given);
}
