import { fromElements, bufferOf, fromBuffer, withMask } from '../../ops/make-tensor.js';
import { globalRandom } from '../../ops/random.js';
import { recordCut } from '../../ops/record.js';
import { slice } from '../../ops/structure.js';
import { ShapeError } from '../../tensor/errors.js';
import { printShape, sizeOf } from '../../tensor/shape.js';
import type { AnyTensor, FloatTensor, MaskTensor } from '../../tensor/tensor.js';

/** Tensors whose rows belong together: the samples of one batch, or all there are. */
export interface Batch {
  readonly x: readonly FloatTensor[];
  readonly y: readonly AnyTensor[];
  readonly sampleWeight: FloatTensor | null;
}

/** Its tensors, inputs first. */
export function tensorsOf({ x, y, sampleWeight }: Batch): AnyTensor[] {
  return [...x, ...y, ...(sampleWeight ? [sampleWeight] : [])];
}

/** Gives the memory of a batch back. */
export function giveBack(batch: Batch): void {
  for (const tensor of tensorsOf(batch)) tensor.dispose();
}

/** Number of samples; all tensors must agree. */
export function countSamples(where: string, samples: Batch): number {
  const all = tensorsOf(samples);
  const counts = all.map(tensor => tensor.shape[0] ?? 0);
  const [count = 0] = counts;
  if (counts.every(other => other === count) && count > 0) return count;
  throw new ShapeError({
    code: 'sample-counts-differ',
    where,
    what:
      count === 0
        ? `${where} needs at least one sample.`
        : `${where} needs as many targets as samples.`,
    got: all.map(tensor => printShape(tensor.shape)).join(', '),
    expected: 'the same size, above 0, in the first axis of all',
    fix: 'slice the longer one: y.slice([0, …], [samples, …])'
  });
}

/** Batches of consecutive samples, or in the order given. */
export function* batchesOf(
  samples: Batch,
  count: number,
  batchSize: number,
  order: Int32Array | null
): Generator<Batch> {
  for (let from = 0; from < count; from += batchSize) {
    const size = Math.min(batchSize, count - from);
    yield part(samples, from, size, order?.subarray(from, from + size) ?? null);
  }
}

/** A random order of all samples (Fisher and Yates), from the notebook's own stream. */
export function shuffledOrder(count: number): Int32Array {
  const order = Int32Array.from({ length: count }, (_, i) => i);
  for (let i = count - 1; i > 0; i--) {
    const j = Math.floor(globalRandom.nextUniform() * (i + 1));
    [order[i], order[j]] = [order[j] as number, order[i] as number];
  }
  return order;
}

/** The first samples and the others, as Keras's `validation_split` parts them. */
export function splitSamples(samples: Batch, at: number, count: number): [Batch, Batch] {
  return [part(samples, 0, at, null), part(samples, at, count - at, null)];
}

/** Some of the samples: those named, else consecutive ones. */
function part(samples: Batch, from: number, size: number, rows: Int32Array | null): Batch {
  const take = <T extends AnyTensor>(tensor: T): T => rowsOf(tensor, from, size, rows) as T;
  return {
    x: samples.x.map(take),
    y: samples.y.map(take),
    sampleWeight: samples.sampleWeight && take(samples.sampleWeight)
  };
}

function rowsOf(x: AnyTensor, from: number, size: number, rows: Int32Array | null): AnyTensor {
  const taken = rows ? gathered(x, rows) : consecutive(x, from, size);
  if (!x.mask) return taken;
  const mask = rowsOf(x.mask, from, size, rows) as MaskTensor;
  const masked = withMask(taken, mask);
  for (const tensor of [taken, mask]) tensor.dispose();
  return masked;
}

function consecutive(x: AnyTensor, from: number, size: number): AnyTensor {
  const rest = x.shape.slice(1);
  return slice(x, [from, ...rest.map(() => 0)], [size, ...rest]);
}

function gathered(x: AnyTensor, rows: Int32Array): AnyTensor {
  const { engine, id } = bufferOf(x);
  const rest = x.shape.slice(1);
  const ids = fromElements<'int32'>(rows, [rows.length], engine);
  const made = engine.gatherRows(id, bufferOf(ids).id, rows.length, sizeOf(rest));
  ids.dispose();
  const y = fromBuffer(engine, made, x.dtype, [rows.length, ...rest], x.labels);
  return recordCut('taking samples', [x], y);
}
