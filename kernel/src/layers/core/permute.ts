import { transpose } from '../../ops/structure.js';
import { ArgumentError } from '../../tensor/errors.js';
import { printShape, type Mutable, type Shape } from '../../tensor/shape.js';
import type { PermuteRule } from '../../tensor/types/sequence-rule.js';
import { createLayer } from '../base/create-layer.js';
import type { Layer } from '../base/layer.js';
import { shapeMismatch } from '../base/shape-check.js';

/**
 * Puts the axes of each sample in another order; they are counted from 1, as the batch stays the first.
 *
 * Input shape: `[batch, ...]`. Output shape: `[batch, ...]` in the order of `dims`.
 * @throws `ArgumentError` if dims is no order of 1 to its length; `ShapeError` for a sample of another rank
 * @example
 * ```ts
 * Permute([2, 1])(ones([32, 700, 200])).shape; // [32, 200, 700]
 * ```
 * @see Keras 3 `keras.layers.Permute`
 */
export function Permute<const Dims extends Shape>(dims: Dims): Layer<PermuteRule<Mutable<Dims>>> {
  const order: readonly number[] = dims;
  requireOrder(order);
  return createLayer({
    className: 'Permute',
    args: { dims },
    outputShape(input) {
      if (input.length !== order.length + 1) {
        const needs = `needs a batch and ${order.length} axes`;
        throw shapeMismatch('Permute', needs, input, 'name every axis of a sample, from 1 on');
      }
      return [input[0] ?? 0, ...order.map(axis => input[axis] ?? 0)];
    },
    call: x => transpose(x, [0, ...order])
  });
}

function requireOrder(order: readonly number[]): void {
  const given: readonly unknown[] = Array.isArray(order) ? order : [];
  const sorted = given.map(Number).sort((a, b) => a - b);
  if (sorted.length > 0 && sorted.every((axis, i) => axis === i + 1)) return;
  throw new ArgumentError({
    code: 'not-a-permutation',
    where: 'Permute',
    what: 'Permute needs every axis of a sample once, counted from 1.',
    got: Array.isArray(order) ? printShape(order) : String(order),
    expected: 'for example [2, 1]',
    fix: 'the batch stays where it is and is not named'
  });
}
