import { ArgumentError, ShapeError } from '../../tensor/errors.js';
import { printShape, type Shape } from '../../tensor/shape.js';

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

/**
 * Batch and timesteps of `[batch, timesteps, features]`; `elseFix` is the advice for other ranks than 2.
 * @throws `ShapeError` for any other rank
 */
export function requireSequence(
  where: string,
  input: Shape,
  elseFix: string
): [batch: number, timesteps: number] {
  const [batch, timesteps] = input;
  if (input.length === 3 && batch !== undefined && timesteps !== undefined) {
    return [batch, timesteps];
  }
  const fix = input.length === 2 ? `x.expandDims(-1) gives [${input.join(', ')}, 1]` : elseFix;
  throw shapeMismatch(where, 'needs [batch, timesteps, features]', input, fix);
}
