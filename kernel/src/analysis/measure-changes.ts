import { commonEngine, fromElements, shareBuffer, withMask } from '../ops/make-tensor.js';
import { scope } from '../ops/scope.js';
import type { Axis } from '../tensor/axes.js';
import type { ElementArray } from '../tensor/dtype.js';
import { ArgumentError } from '../tensor/errors.js';
import { printShape, sizeOf, type Shape } from '../tensor/shape.js';
import type { FloatTensor } from '../tensor/tensor.js';
import type { TensorFunction } from './model.js';
import { nudgeDirections, nudgeSize } from './nudge.js';
import { readNow, type Sequence } from './sequence.js';

/** Bytes of input and output together of one run. */
const MAX_RUN_BYTES = 64 * 2 ** 20;

/** How much each part of a model's output changes when one input timestep is nudged. */
export interface Changes {
  /** Axes of the output. */
  axes: Axis[];
  rows: number;
  /** Length of a nudge. */
  nudge: number;
  /** `values[row * timesteps.length + column]`: the L2 norm of the row's change, the largest of all directions. */
  values: Float32Array;
}

/**
 * Runs a model on copies of one sample, each nudged at one of the given timesteps in one direction. A copy is compared
 * with one left as it was that ran in the same batch, so that what cannot be reached is exactly 0. The rows are the
 * output's timesteps; an output without timesteps is one row, or with `rowPerFeature` as many as it has features.
 */
export function measureChanges(
  where: string,
  model: TensorFunction,
  sequence: Sequence,
  timesteps: readonly number[],
  { rowPerFeature }: { rowPerFeature: boolean }
): Changes {
  const { values } = sequence;
  const directions = nudgeDirections(sequence.features);
  const nudge = nudgeSize(values);
  const { axes, size } = scope(() => {
    const { axes, size } = runCopies(where, model, sequence, values, 1);
    return { axes, size };
  });
  const rows = rowsOf(axes, size, rowPerFeature);
  const changes = new Float32Array(rows * timesteps.length);
  const runs = timesteps.length * directions.length;
  const perBatch = Math.max(1, Math.floor(MAX_RUN_BYTES / (4 * (values.length + size))) - 1);
  for (let from = 0; from < runs; from += perBatch) {
    const count = Math.min(perBatch, runs - from);
    const copies = new Float32Array((count + 1) * values.length);
    copies.set(values);
    for (let i = 0; i < count; i++) {
      const timestep = timesteps[Math.floor((from + i) / directions.length)] ?? 0;
      const direction = directions[(from + i) % directions.length] ?? [];
      const copy = copies.subarray((i + 1) * values.length, (i + 2) * values.length);
      copy.set(values);
      direction.forEach((share, feature) => {
        const at = timestep * sequence.features + feature;
        copy[at] = (copy[at] ?? 0) + nudge * share;
      });
    }
    scope(() => {
      const { elements } = runCopies(where, model, sequence, copies, count + 1);
      const plain = elements.subarray(0, size);
      for (let i = 0; i < count; i++) {
        const nudged = elements.subarray((i + 1) * size, (i + 2) * size);
        const column = Math.floor((from + i) / directions.length);
        for (let row = 0; row < rows; row++) {
          const cell = row * timesteps.length + column;
          const change = changeOf(plain, nudged, (row * size) / rows, ((row + 1) * size) / rows);
          if (change > (changes[cell] ?? 0)) changes[cell] = change;
        }
      }
    });
  }
  return { axes, rows, nudge, values: changes };
}

/** Whether an output of these axes has timesteps: `[batch, timesteps, ...features]`. */
export function hasTimesteps(axes: readonly Axis[]): boolean {
  return axes.length >= 3;
}

function rowsOf(axes: readonly Axis[], size: number, rowPerFeature: boolean): number {
  if (hasTimesteps(axes)) return axes[1]?.size ?? 1;
  return rowPerFeature ? size : 1;
}

/** Runs a batch of copies; to be called in a scope. */
function runCopies(
  where: string,
  model: TensorFunction,
  { source, shape, timesteps, mask }: Sequence,
  copies: Float32Array,
  count: number
): { axes: Axis[]; size: number; elements: ElementArray } {
  const engine = commonEngine(where, source);
  const input = fromElements<'float32'>(copies, [count, ...shape], engine);
  const labelled: FloatTensor = shareBuffer(input, input.shape, source.labels, source.label);
  const output = model(
    mask
      ? withMask(labelled, fromElements<'bool'>(repeated(mask, count), [count, timesteps], engine))
      : labelled
  );
  const [batch, ...rest] = output.shape;
  if (batch !== count) throw noBatch(where, input.shape, output.shape);
  const elements = readNow(where, 'a model that stays on the CPU', output);
  return { axes: output.axes, size: sizeOf(rest), elements };
}

function repeated(mask: Uint8Array, count: number): Uint8Array {
  const all = new Uint8Array(count * mask.length);
  for (let i = 0; i < count; i++) all.set(mask, i * mask.length);
  return all;
}

/** The L2 norm of a change; Infinity where a value stops being finite. NaN in both is no change. */
function changeOf(plain: ElementArray, nudged: ElementArray, from: number, to: number): number {
  let squares = 0;
  for (let i = from; i < to; i++) {
    const before = plain[i] as number;
    const after = nudged[i] as number;
    if (before === after || (Number.isNaN(before) && Number.isNaN(after))) continue;
    const change = after - before;
    if (change - change !== 0) return Infinity;
    squares += change * change;
  }
  return Math.sqrt(squares);
}

function noBatch(where: string, input: Shape, output: Shape): ArgumentError {
  return new ArgumentError({
    code: 'no-batch-axis',
    where,
    what: `${where} runs many samples at once, and this model does not keep them apart.`,
    got: `${printShape(output)} for an input of ${printShape(input)}`,
    expected: `[${input[0] ?? 0}, ...]`,
    fix: 'give a model whose output begins with the batch axis'
  });
}
