import type { BufferId, ReduceOp } from '../engine.js';
import type { Job } from './job.js';
import type { Elements } from './launch.js';
import { elementShader, groupShader, WGSL_TYPES } from './shaders/wgsl.js';
import { groupsFor, shaderOf, Uniforms } from './shader.js';

/** Threads that sum one row together. */
export const ROW_THREADS = 64;
/** From so many neighbouring results on, each thread has one of its own and they read side by side. */
const WIDE = 16;
/** Longest axis that one launch reduces, by one thread and by a workgroup: longer ones go in stages. */
const THREAD_LENGTH = 128;
const GROUP_LENGTH = 4096;

const COMBINE: Record<ReduceOp, { start: string; combine: string }> = {
  sum: { start: '0.0', combine: 'l + r' },
  mean: { start: '0.0', combine: 'l + r' },
  max: { start: '-infinity()', combine: 'max_of(l, r)' },
  min: { start: 'infinity()', combine: 'min_of(l, r)' }
};

/** Reduces the middle axis of `[outer, axis, inner]`. */
export function reduce(
  job: Job,
  op: ReduceOp,
  x: BufferId,
  outer: number,
  axis: number,
  inner: number
): BufferId {
  const out = job.result('float32', outer * inner);
  const from = job.get(x);
  reduceInto(job, op, from, out, { outer, axis, inner, scale: op === 'mean' ? 1 / axis : 1 });
  return out.id;
}

/** Sums over the middle axis of `[outer, axis, inner]`, on whatever memory. */
export function sumMiddle(
  job: Job,
  x: Elements,
  out: Elements,
  sizes: Pick<Sizes, 'outer' | 'axis' | 'inner'>
): void {
  reduceInto(job, 'sum', x, out, { ...sizes, scale: 1 });
}

interface Sizes {
  outer: number;
  axis: number;
  inner: number;
  /** Of the result. */
  scale: number;
}

/** In stages of a fixed length, so that long sums lose little and come out the same every time. */
function reduceInto(job: Job, op: ReduceOp, x: Elements, out: Elements, sizes: Sizes): void {
  const { outer, axis, inner } = sizes;
  const length = inner >= WIDE ? THREAD_LENGTH : GROUP_LENGTH;
  if (axis <= length) return reduceStage(job, op, x, out, { ...sizes, chunk: axis });
  const chunks = Math.ceil(axis / length);
  const partial = job.scratch(outer * chunks * inner);
  reduceStage(job, op, x, partial, { ...sizes, scale: 1, chunk: length });
  reduceInto(job, op, partial, out, { ...sizes, axis: chunks });
}

/** Every `chunk` elements of the axis become one. */
function reduceStage(
  job: Job,
  op: ReduceOp,
  x: Elements,
  out: Elements,
  { outer, axis, inner, scale, chunk }: Sizes & { chunk: number }
): void {
  const chunks = chunk === 0 ? 1 : Math.ceil(axis / chunk);
  const size = outer * chunks * inner;
  const isWide = inner >= WIDE;
  const uniforms = new Uniforms().int(size, axis, inner, chunk, chunks).float(scale);
  const groups = isWide ? {} : { groups: groupsFor(size) };
  const shader = isWide ? byThread(op) : byGroup(op);
  job.launch({ shader, reads: [x], writes: [out], uniforms, threads: size, ...groups });
}

const FIELDS = ['axis : u32', 'inner : u32', 'chunk : u32', 'chunks : u32', 'scale : f32'];

/** Where the chunk `i` of results starts in x, and how long it is. */
const PLACE = `  let column = i % u.inner;
  let part = i / u.inner % u.chunks;
  let start = (i / u.inner / u.chunks * u.axis + part * u.chunk) * u.inner + column;
  let length = min(u.chunk, u.axis - part * u.chunk);`;

function byThread(op: ReduceOp): ReturnType<typeof shaderOf> {
  const { start, combine } = COMBINE[op];
  return shaderOf(`${op} by thread`, { reads: 1 }, () =>
    elementShader(
      { uniforms: FIELDS, reads: { x: 'f32' }, writes: { out: 'f32' } },
      `${PLACE}
  var l = ${start};
  for (var k = 0u; k < length; k++) {
    let r = x[start + k * u.inner];
    l = ${combine};
  }
  out[i] = l * u.scale;`
    )
  );
}

function byGroup(op: ReduceOp): ReturnType<typeof shaderOf> {
  const { start, combine } = COMBINE[op];
  return shaderOf(`${op} by group`, { reads: 1 }, () =>
    groupShader(
      ROW_THREADS,
      {
        uniforms: FIELDS,
        reads: { x: 'f32' },
        writes: { out: 'f32' },
        before: `var<workgroup> parts : array<f32, ${ROW_THREADS}>;`
      },
      `${PLACE}
  var l = ${start};
  for (var k = t; k < length; k += ${ROW_THREADS}u) {
    let r = x[start + k * u.inner];
    l = ${combine};
  }
${overGroup('l', combine)}
  if (t == 0u) { out[i] = parts[0] * u.scale; }`
    )
  );
}

/** Combines a value of each thread of a row into `parts[0]`. */
export function overGroup(value: string, combine: string): string {
  return `  parts[t] = ${value};
  for (var width = ${ROW_THREADS / 2}u; width > 0u; width >>= 1u) {
    workgroupBarrier();
    if (t < width) {
      let l = parts[t];
      let r = parts[t + width];
      parts[t] = ${combine};
    }
  }
  workgroupBarrier();`;
}

/** Where the largest element of the middle axis stands: the first of equal ones, or the first NaN. */
export function argMax(
  job: Job,
  x: BufferId,
  outer: number,
  axis: number,
  inner: number
): BufferId {
  const from = job.get(x);
  const type = WGSL_TYPES[from.dtype];
  const isNan = (value: string): string => (type === 'f32' ? `is_nan(${value})` : 'false');
  const shader = shaderOf(`argMax of ${type}`, { reads: 1 }, () =>
    elementShader(
      { uniforms: ['axis : u32', 'inner : u32'], reads: { x: type }, writes: { out: 'i32' } },
      `  let start = i / u.inner * u.axis * u.inner + i % u.inner;
  var best = 0u;
  var most = x[start];
  for (var k = 1u; k < u.axis && !${isNan('most')}; k++) {
    let value = x[start + k * u.inner];
    if (value > most || ${isNan('value')}) {
      best = k;
      most = value;
    }
  }
  out[i] = i32(best);`
    )
  );
  const size = outer * inner;
  const out = job.result('int32', size);
  const uniforms = new Uniforms().int(size, axis, inner);
  job.launch({ shader, reads: [from], writes: [out], uniforms, threads: size });
  return out.id;
}
