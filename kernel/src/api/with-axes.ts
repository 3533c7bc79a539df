import type { AnyTensor } from '../tensor/tensor.js';
import { shareBuffer } from '../ops/make-tensor.js';
import { ShapeError } from '../tensor/errors.js';
import { printShape } from '../tensor/shape.js';

/** A name, or a name and the id that decides which pictures move together. */
export type AxisName = string | { name: string; id: string };

/** The same values with other axis names. */
export function withAxes(x: AnyTensor, axes: readonly AxisName[]): AnyTensor {
  if (axes.length !== x.rank) {
    throw new ShapeError({
      code: 'axes-do-not-fit',
      where: 'withAxes',
      what: `withAxes needs one name for each axis of ${printShape(x.shape)}.`,
      got: `${axes.length} names`,
      expected: `${x.rank} names`,
      fix: "for example x.withAxes('batch', 'timesteps', 'features')"
    });
  }
  const labels = axes.map(axis => (typeof axis === 'string' ? { name: axis } : axis));
  return shareBuffer(x, x.shape, labels, x.label);
}
