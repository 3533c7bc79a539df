import { requireFloat } from '../ops/checks.js';
import type { ElementArray } from '../tensor/dtype.js';
import { ArgumentError, ShapeError } from '../tensor/errors.js';
import { printShape, sizeOf, type Shape } from '../tensor/shape.js';
import type { AnyTensor, FloatTensor } from '../tensor/tensor.js';

/** One sample of a tensor of sequences, read. */
export interface Sequence {
  /** The tensor it was taken from. */
  source: FloatTensor;
  /** A copy: the tensor's memory may move while a model runs. */
  values: Float32Array;
  /** `[timesteps, ...features]`. */
  shape: Shape;
  timesteps: number;
  /** Values of one timestep. */
  features: number;
  /** One byte per timestep, 0 where the tensor's mask leaves it out; null without a mask. */
  mask: Uint8Array | null;
}

/**
 * Reads one sample.
 * @throws `ShapeError` without timesteps, `ArgumentError` on a GPU or where there is no such sample
 */
export function readSequence(
  where: string,
  call: string,
  x: FloatTensor,
  sample: number
): Sequence {
  requireFloat(where, x);
  const [batch = 0, ...shape] = x.shape;
  const [timesteps = 0, ...features] = shape;
  if (x.rank < 3 || sizeOf(shape) === 0) throw noTimesteps(where, x);
  if (!Number.isInteger(sample) || sample < 0 || sample >= batch) {
    throw new ArgumentError({
      code: 'no-such-sample',
      where,
      what: `There is no sample ${sample}.`,
      got: `sample ${sample} of ${printShape(x.shape)}`,
      expected: `0 to ${batch - 1}`,
      fix: `${where} looks at one sample; leave the option out for the first one`
    });
  }
  const size = sizeOf(shape);
  const elements = readNow(where, call, x);
  return {
    source: x,
    values: Float32Array.from(elements.subarray(sample * size, (sample + 1) * size)),
    shape,
    timesteps,
    features: sizeOf(features),
    mask: x.mask ? maskOfSample(readNow(where, call, x.mask), sample, timesteps) : null
  };
}

/** One sample's part of a mask `[batch, timesteps]`. */
export function maskOfSample(mask: ElementArray, sample: number, timesteps: number): Uint8Array {
  return Uint8Array.from(mask.subarray(sample * timesteps, (sample + 1) * timesteps));
}

/** The elements of a tensor in CPU memory; `call` is the fix, with the tensor moved there. */
export function readNow(where: string, call: string, x: AnyTensor): ElementArray {
  const elements = x.handle.peek();
  if (elements) return elements;
  throw new ArgumentError({
    code: 'tensor-on-gpu',
    where,
    what: `${where} reads values, and cannot wait for a GPU.`,
    got: `a tensor on '${x.device}'`,
    expected: "a tensor on 'cpu'",
    fix: call
  });
}

function noTimesteps(where: string, x: FloatTensor): ShapeError {
  return new ShapeError({
    code: 'no-timesteps',
    where,
    what: `${where} needs [batch, timesteps, ...features], with at least one value in each sample.`,
    got: `x ${printShape(x.shape)}, rank ${x.rank}`,
    expected: 'rank 3 or more',
    fix:
      x.rank === 2
        ? `x.expandDims(-1) gives [${x.shape.join(', ')}, 1]`
        : 'bring x to [batch, timesteps, features]'
  });
}
