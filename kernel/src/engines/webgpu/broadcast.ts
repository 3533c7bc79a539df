import type { BufferId, BinaryOp, CompareOp, StridedOperand } from '../engine.js';
import { mergeAxes, sizeOf } from '../strided.js';
import type { Job } from './job.js';
import { strideOffsets, strideUniforms, strideValues } from './shaders/strides.js';
import { elementShader, WGSL_TYPES } from './shaders/wgsl.js';
import { shaderOf, Uniforms } from './shader.js';

const BINARY: Record<BinaryOp, string> = {
  add: 'l + r',
  sub: 'l - r',
  mul: 'l * r',
  div: 'l / r',
  pow: 'pow_of(l, r)',
  maximum: 'max_of(l, r)',
  minimum: 'min_of(l, r)'
};

const COMPARE: Record<CompareOp, string> = {
  equal: 'l == r',
  notEqual: 'l != r',
  greater: 'l > r',
  greaterEqual: 'l >= r',
  less: 'l < r',
  lessEqual: 'l <= r'
};

/** `out[shape] = op(a, b)`, both read through strides. */
export function binary(
  job: Job,
  op: BinaryOp,
  a: StridedOperand,
  b: StridedOperand,
  shape: readonly number[]
): BufferId {
  const walk = mergeAxes({ shape, strides: [a.strides, b.strides] });
  const rank = walk.shape.length;
  const shader = shaderOf(`${op}, rank ${rank}`, { reads: 2 }, () =>
    elementShader(
      {
        uniforms: strideUniforms(rank, ['a', 'b']),
        reads: { a: 'f32', b: 'f32' },
        writes: { out: 'f32' }
      },
      `${strideOffsets(rank, ['a', 'b'], 'i')}
  let l = a[a_at];
  let r = b[b_at];
  out[i] = ${BINARY[op]};`
    )
  );
  const size = sizeOf(shape);
  const out = job.result('float32', size);
  job.launch({
    shader,
    reads: [job.get(a.id), job.get(b.id)],
    writes: [out],
    uniforms: new Uniforms().int(size, ...strideValues(walk)),
    threads: size
  });
  return out.id;
}

/** As `binary`, of two operands of one dtype; gives bool. */
export function compare(
  job: Job,
  op: CompareOp,
  a: StridedOperand,
  b: StridedOperand,
  shape: readonly number[]
): BufferId {
  const walk = mergeAxes({ shape, strides: [a.strides, b.strides] });
  const rank = walk.shape.length;
  const [left, right] = [job.get(a.id), job.get(b.id)];
  const type = WGSL_TYPES[left.dtype];
  // A NaN is neither equal to anything nor above or below it; WGSL promises none of that.
  const holds =
    type === 'f32'
      ? `select(${COMPARE[op]}, ${String(op === 'notEqual')}, is_nan(l) || is_nan(r))`
      : COMPARE[op];
  const shader = shaderOf(`${op} of ${type}, rank ${rank}`, { reads: 2 }, () =>
    elementShader(
      {
        uniforms: strideUniforms(rank, ['a', 'b']),
        reads: { a: type, b: type },
        writes: { out: 'u32' }
      },
      `${strideOffsets(rank, ['a', 'b'], 'i')}
  let l = a[a_at];
  let r = b[b_at];
  out[i] = u32(${holds});`
    )
  );
  const size = sizeOf(shape);
  const out = job.result('bool', size);
  job.launch({
    shader,
    reads: [left, right],
    writes: [out],
    uniforms: new Uniforms().int(size, ...strideValues(walk)),
    threads: size
  });
  return out.id;
}

/** `condition ? a : b`, all read through strides; elements of any dtype are copied bit by bit. */
export function where(
  job: Job,
  condition: StridedOperand,
  a: StridedOperand,
  b: StridedOperand,
  shape: readonly number[]
): BufferId {
  const walk = mergeAxes({ shape, strides: [condition.strides, a.strides, b.strides] });
  const rank = walk.shape.length;
  const names = ['condition', 'a', 'b'];
  const shader = shaderOf(`where, rank ${rank}`, { reads: 3 }, () =>
    elementShader(
      {
        uniforms: strideUniforms(rank, names),
        reads: { condition: 'u32', a: 'u32', b: 'u32' },
        writes: { out: 'u32' }
      },
      `${strideOffsets(rank, names, 'i')}
  out[i] = select(b[b_at], a[a_at], condition[condition_at] != 0u);`
    )
  );
  const size = sizeOf(shape);
  const yes = job.get(a.id);
  const out = job.result(yes.dtype, size);
  job.launch({
    shader,
    reads: [job.get(condition.id), yes, job.get(b.id)],
    writes: [out],
    uniforms: new Uniforms().int(size, ...strideValues(walk)),
    threads: size
  });
  return out.id;
}
