import type { DType } from '../../tensor/dtype.js';
import type { BufferId } from '../engine.js';
import type { Job } from './job.js';
import { WGSL_TYPES } from './shaders/wgsl.js';

/** To another dtype as JavaScript's typed arrays do it: NaN becomes 0, other floats are truncated. */
export function cast(job: Job, x: BufferId, size: number, to: DType): BufferId {
  const from = job.dtypeOf(x);
  const name = `cast_${from}_to_${to}`;
  const code = `fn ${name}(v : ${WGSL_TYPES[from]}) -> ${WGSL_TYPES[to]} {
  return ${castOf(from, to)};
}`;
  const operands = [{ id: x, strides: [1] }];
  return job.pend({ function: { name, code }, operands, shape: [size], dtype: to });
}

function castOf(from: DType, to: DType): string {
  if (to === 'bool') {
    if (from === 'float32') return 'u32(is_nan(v) || v != 0.0)';
    return from === 'int32' ? 'u32(v != 0)' : 'v';
  }
  if (to === 'int32' && from === 'float32') return 'select(i32(v), 0, is_nan(v))';
  return `${WGSL_TYPES[to]}(v)`;
}
