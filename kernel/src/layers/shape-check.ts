import { ArgumentError, ShapeError } from '../tensor/errors.js';
import { printShape, type Shape } from '../tensor/shape.js';

/** Refuses a shape with the sentence of the compile-time rule (tensor/types/rule.ts). */
export function shapeMismatch(layer: string, needs: string, input: Shape, fix: string): ShapeError {
  return new ShapeError({
    code: 'wrong-input-shape',
    where: layer,
    what: `${layer} ${needs}, got ${printShape(input)}`,
    got: `${printShape(input)}, rank ${input.length}`,
    expected: needs.replace(/^(needs|declares) /, ''),
    fix
  });
}

/** Refuses what is no shape where a layer is given one. */
export function requireSampleShape(where: string, shape: unknown): void {
  if (Array.isArray(shape) && shape.every(Number.isInteger)) return;
  throw new ArgumentError({
    code: 'not-a-shape',
    where,
    what: `${where} needs the shape of one sample, without the batch.`,
    got: JSON.stringify(shape),
    expected: 'an array of whole numbers',
    fix: `for example ${where}([700, 1])`
  });
}
