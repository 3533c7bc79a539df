import type { BufferId, ConcatPart } from '../engine.js';
import type { StridedWalk } from '../strided.js';
import { mergeAxes, sizeOf } from '../strided.js';
import type { Job } from './job.js';
import type { Elements } from './launch.js';
import { strideOffsets, strideUniforms, strideValues } from './shaders/strides.js';
import { elementShader, WGSL_TYPES } from './shaders/wgsl.js';
import { shaderOf, Uniforms } from './shader.js';

/** A contiguous copy of `shape` elements read from `offset` through `strides`, bit by bit. */
export function gatherStrided(
  job: Job,
  x: BufferId,
  shape: readonly number[],
  strides: readonly number[],
  offset: number
): BufferId {
  const dtype = job.dtypeOf(x);
  const type = WGSL_TYPES[dtype];
  const name = `copy_${type}`;
  const code = `fn ${name}(v : ${type}) -> ${type} { return v; }`;
  const operands = [{ id: x, strides, start: offset }];
  return job.pend({ function: { name, code }, operands, shape, dtype });
}

/**
 * `size` zeros, to which each element of `dy` is added where it was read. No two threads of a launch may add to one
 * element, for there are no atomic sums of floats, and their order would change the last bits: axes that repeat an element
 * are summed by one thread, and axes that overlap others (windows) are launched one index after the other.
 */
export function scatterStrided(
  job: Job,
  dy: BufferId,
  shape: readonly number[],
  strides: readonly number[],
  offset: number,
  size: number
): BufferId {
  const gradient = job.get(dy);
  const out = job.zeros('float32', size);
  if (sizeOf(shape) === 0) return out.id;
  const { distinct, repeated, overlapping } = sortAxes(shape, strides);
  for (const index of indicesOf(overlapping.map(({ size }) => size))) {
    const [from, to] = [
      sum(overlapping.map(({ step }, axis) => step * (index[axis] ?? 0))),
      sum(overlapping.map(({ stride }, axis) => stride * (index[axis] ?? 0)))
    ];
    addOnce(job, gradient, out, distinct, repeated, from, offset + to);
  }
  return out.id;
}

interface Axis {
  size: number;
  /** Elements from one index to the next in the tensor that was read, and in the gradient. */
  stride: number;
  step: number;
}

/** Adds the elements of some axes of `dy`, which all lie apart, and the sums over repeated ones. */
function addOnce(
  job: Job,
  dy: Elements,
  out: Elements,
  distinct: readonly Axis[],
  repeated: readonly Axis[],
  from: number,
  to: number
): void {
  const walk = walkOf(distinct);
  const inner = walkOf(repeated);
  const [rank, depth] = [walk.shape.length, inner.shape.length];
  const shader = shaderOf(`scatter, ranks ${rank} and ${depth}`, { reads: 1 }, () =>
    elementShader(
      {
        uniforms: [
          ...['dy_start : i32', 'out_start : i32', 'repeats : u32'],
          ...strideUniforms(rank, ['out', 'dy']),
          ...strideUniforms(depth, ['inner']).map(field => `inner_${field}`)
        ],
        reads: { dy: 'f32' },
        writes: { out: 'f32' }
      },
      `${strideOffsets(rank, ['out', 'dy'], 'i')}
  var sum = 0.0;
  for (var k = 0u; k < u.repeats; k++) {
    var left = k;
    var at = u.dy_start + dy_at;
${Array.from({ length: depth }, (_, i) => depth - 1 - i)
  .map(
    axis => `    at += i32(left % u.inner_size${axis}) * u.inner_inner_stride${axis};
    left /= u.inner_size${axis};`
  )
  .join('\n')}
    sum += dy[at];
  }
  out[u.out_start + out_at] += sum;`
    )
  );
  const threads = sizeOf(walk.shape);
  job.launch({
    shader,
    reads: [dy],
    writes: [out],
    uniforms: new Uniforms().int(
      ...[threads, from, to, sizeOf(inner.shape)],
      ...strideValues(walk),
      ...inner.shape,
      ...(inner.strides[1] ?? [])
    ),
    threads
  });
}

function walkOf(axes: readonly Axis[]): StridedWalk {
  return mergeAxes({
    shape: axes.map(({ size }) => size),
    strides: [axes.map(({ stride }) => stride), axes.map(({ step }) => step)]
  });
}

/** Axes that repeat elements, those that together never meet an element twice, and the others. */
function sortAxes(
  shape: readonly number[],
  strides: readonly number[]
): { distinct: Axis[]; repeated: Axis[]; overlapping: Axis[] } {
  const axes = shape
    .map((size, i) => ({ size, stride: strides[i] ?? 0, step: sizeOf(shape.slice(i + 1)) }))
    .filter(({ size }) => size > 1);
  const distinct: Axis[] = [];
  const overlapping: Axis[] = [];
  for (const axis of axes.filter(({ stride }) => stride !== 0).sort((a, b) => b.size - a.size)) {
    (lieApart([...distinct, axis]) ? distinct : overlapping).push(axis);
  }
  return { distinct, repeated: axes.filter(({ stride }) => stride === 0), overlapping };
}

/** Whether no two indices of some axes meet one element: each stride steps over all that shorter ones reach. */
function lieApart(axes: readonly Axis[]): boolean {
  let reach = 0;
  return [...axes]
    .sort((a, b) => Math.abs(a.stride) - Math.abs(b.stride))
    .every(({ size, stride }) => {
      const isApart = Math.abs(stride) > reach;
      reach += Math.abs(stride) * (size - 1);
      return isApart;
    });
}

/** All indices of a shape, in order. */
function indicesOf(shape: readonly number[]): number[][] {
  return shape.reduce<number[][]>(
    (found, size) => found.flatMap(index => Array.from({ length: size }, (_, i) => [...index, i])),
    [[]]
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** Each of `outer` rows of the first part, then of the second, and so on. */
export function concat(job: Job, parts: readonly ConcatPart[], outer: number): BufferId {
  const shader = shaderOf('concat', { reads: 1 }, () =>
    elementShader(
      {
        uniforms: ['inner : u32', 'width : u32', 'start : u32'],
        reads: { x: 'u32' },
        writes: { out: 'u32' }
      },
      '  out[i / u.inner * u.width + u.start + i % u.inner] = x[i];'
    )
  );
  const width = sum(parts.map(({ inner }) => inner));
  const arrays = parts.map(({ id }) => job.get(id));
  const out = job.result(arrays[0]?.dtype ?? 'float32', outer * width);
  let start = 0;
  parts.forEach(({ inner }, i) => {
    const threads = outer * inner;
    const uniforms = new Uniforms().int(threads, inner, width, start);
    job.launch({ shader, reads: arrays.slice(i, i + 1), writes: [out], uniforms, threads });
    start += inner;
  });
  return out.id;
}
