import { scatterOf, scatterRowsOf } from '../../ops/gradient-ops.js';
import { slice } from '../../ops/structure.js';
import { ofOneOutput, tensorAt } from './gradient.js';

/** What was read is where dy goes; read twice, it gets the sum. */
export const gatherGradient = ofOneOutput<'gather'>((step, dy) => {
  const { strides, offset } = step.attributes;
  return [scatterOf(dy, strides, offset, tensorAt(step.inputs, 0).shape)];
});

export const gatherRowsGradient = ofOneOutput<'gatherRows'>((step, dy) => {
  const table = tensorAt(step.inputs, 0);
  return [scatterRowsOf(dy, tensorAt(step.inputs, 1), table.shape), null];
});

/** Each part gets its own stretch of dy. */
export const concatGradient = ofOneOutput<'concat'>((step, dy) => {
  const { axis } = step.attributes;
  let from = 0;
  return step.inputs.map((_, i) => {
    const part = tensorAt(step.inputs, i);
    const start = part.shape.map((_size, other) => (other === axis ? from : 0));
    from += part.shape[axis] ?? 0;
    return step.needs[i] ? slice(dy, start, part.shape) : null;
  });
});
