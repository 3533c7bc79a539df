import type { BufferId, BinaryOp, CompareOp, StridedOperand } from '../engine.js';
import type { Job } from './job.js';
import { WGSL_TYPES } from './shaders/wgsl.js';

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
  const name = `binary_${op}`;
  const code = `fn ${name}(l : f32, r : f32) -> f32 { return ${BINARY[op]}; }`;
  return job.pend({ function: { name, code }, operands: [a, b], shape, dtype: 'float32' });
}

/** As `binary`, of two operands of one dtype; gives bool. */
export function compare(
  job: Job,
  op: CompareOp,
  a: StridedOperand,
  b: StridedOperand,
  shape: readonly number[]
): BufferId {
  const type = WGSL_TYPES[job.dtypeOf(a.id)];
  // A NaN is neither equal to anything nor above or below it; WGSL promises none of that.
  const holds =
    type === 'f32'
      ? `select(${COMPARE[op]}, ${String(op === 'notEqual')}, is_nan(l) || is_nan(r))`
      : COMPARE[op];
  const name = `${op}_${type}`;
  const code = `fn ${name}(l : ${type}, r : ${type}) -> u32 { return u32(${holds}); }`;
  return job.pend({ function: { name, code }, operands: [a, b], shape, dtype: 'bool' });
}

/** `condition ? a : b`, all read through strides; elements of any dtype come out bit by bit. */
export function where(
  job: Job,
  condition: StridedOperand,
  a: StridedOperand,
  b: StridedOperand,
  shape: readonly number[]
): BufferId {
  const dtype = job.dtypeOf(a.id);
  const type = WGSL_TYPES[dtype];
  const name = `where_${type}`;
  const code = `fn ${name}(condition : u32, a : ${type}, b : ${type}) -> ${type} {
  return select(b, a, condition != 0u);
}`;
  return job.pend({ function: { name, code }, operands: [condition, a, b], shape, dtype });
}
