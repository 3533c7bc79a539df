import type { DType } from '../../../tensor/dtype.js';
import type { BufferId, StridedOperand } from '../../engine.js';
import { sizeOf } from '../../strided.js';
import { ELEMENT_BYTES } from '../buffers.js';
import { overLimit, requireBindable } from '../launch.js';
import type { ElementFunction, Operand, Value } from '../value.js';
import type { Workshop } from '../workshop.js';
import { limitPending, made } from './make.js';
import { placeOf } from './place.js';
import { Plan, planOf } from './plan.js';

/** `out[shape] = f(operands)`, element by element. */
export interface ElementCall {
  function: ElementFunction;
  operands: readonly (StridedOperand & {
    /** Which element is read first. Default 0. */
    start?: number;
  })[];
  shape: readonly number[];
  /** Of the result. */
  dtype: DType;
}

/** A new array that is computed when it is needed. What could not be computed then is an error now. */
export function pend(
  workshop: Workshop,
  operation: string,
  { function: f, operands: given, shape, dtype }: ElementCall
): BufferId {
  const { buffers, gpu } = workshop;
  const size = sizeOf(shape);
  buffers.requireRoom(size, operation);
  limitPending(workshop, size);
  const operands = given.map(({ id, strides, start = 0 }): Operand => {
    const value = buffers.get(id);
    const place = placeOf(strides, shape, start);
    if (typeof place === 'object') {
      requireBindable(gpu, operation, value.size * ELEMENT_BYTES);
    }
    // One launch computes arrays of one size.
    if (place !== 'same' || value.size !== size) made(workshop, value);
    return { value, place };
  });
  while (!areFew(operands)) {
    const [longest] = operands
      .filter(({ value }) => value.formula)
      .sort((a, b) => stepsOf(b.value) - stepsOf(a.value));
    if (!longest) throw overLimit(operation, `axes: [${shape.join(', ')}]`, 'fewer axes');
    made(workshop, longest.value);
  }
  return buffers.createPending(dtype, size, { operation, function: f, operands }).id;
}

/** Whether one launch can compute a formula of these operands and all that is pending for them. */
function areFew(operands: readonly Operand[]): boolean {
  const plan = new Plan();
  for (const operand of operands) plan.add(operand);
  return plan.fitsOneMore;
}

function stepsOf(value: Value): number {
  return planOf(value).steps.length;
}
