import type { BufferId } from '../engine.js';
import type { Job } from './job.js';
import { elementShader } from './shaders/wgsl.js';
import { shaderOf, Uniforms } from './shader.js';

/** Rows of `table [rows, width]`, one for each id. */
export function gatherRows(
  job: Job,
  table: BufferId,
  ids: BufferId,
  count: number,
  width: number
): BufferId {
  const shader = shaderOf('rows', { reads: 2 }, () =>
    elementShader(
      {
        uniforms: ['width : u32'],
        reads: { values: 'u32', ids: 'i32' },
        writes: { out: 'u32' }
      },
      '  out[i] = values[u32(ids[i / u.width]) * u.width + i % u.width];'
    )
  );
  const from = job.get(table);
  const size = count * width;
  const out = job.result(from.dtype, size);
  const uniforms = new Uniforms().int(size, width);
  job.launch({ shader, reads: [from, job.get(ids)], writes: [out], uniforms, threads: size });
  return out.id;
}

/**
 * Zeros of `[rows, width]`, to which each row of `dy` is added at its id. The places of one id are strung together first,
 * so that one thread adds them up, in their order: sums by atomics would differ from run to run.
 */
export function scatterRows(
  job: Job,
  dy: BufferId,
  ids: BufferId,
  count: number,
  rows: number,
  width: number
): BufferId {
  const [gradient, places] = [job.get(dy), job.get(ids)];
  const out = job.zeros('float32', rows * width);
  const next = job.scratch(count);
  const isFirst = job.scratch(count);
  job.launch({
    shader: shaderOf('places of one id', { reads: 1, writes: 2 }, () =>
      elementShader(
        { reads: { ids: 'i32' }, writes: { next: 'u32', is_first: 'u32' } },
        `  let own = ids[i];
  var after = i + 1u;
  while (after < u.size && ids[after] != own) { after++; }
  next[i] = after;
  var before = i;
  while (before > 0u && ids[before - 1u] != own) { before--; }
  is_first[i] = u32(before == 0u);`
      )
    ),
    reads: [places],
    writes: [next, isFirst],
    uniforms: new Uniforms().int(count),
    threads: count
  });
  job.launch({
    shader: shaderOf('sums of rows', { reads: 4 }, () =>
      elementShader(
        {
          uniforms: ['count : u32', 'width : u32'],
          reads: { dy: 'f32', ids: 'i32', next: 'u32', is_first: 'u32' },
          writes: { out: 'f32' }
        },
        `  let column = i % u.width;
  let first = i / u.width;
  if (is_first[first] == 0u) { return; }
  var sum = 0.0;
  for (var place = first; place < u.count; place = next[place]) {
    sum += dy[place * u.width + column];
  }
  out[u32(ids[first]) * u.width + column] = sum;`
      )
    ),
    reads: [gradient, places, next, isFirst],
    writes: [out],
    uniforms: new Uniforms().int(count * width, count, width),
    threads: count * width
  });
  return out.id;
}
