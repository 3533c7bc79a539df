import type { BufferId } from '../engine.js';
import type { Job } from './job.js';
import type { Elements } from './launch.js';
import { overGroup, ROW_THREADS } from './reduce.js';
import { groupShader } from './shaders/wgsl.js';
import { groupsFor, shaderOf, Uniforms } from './shader.js';

/** Softmax of each of `rows` rows of `columns` elements. */
export function softmax(job: Job, x: Elements, rows: number, columns: number): BufferId {
  const shader = shaderOf('softmax', { reads: 1 }, () =>
    groupShader(
      ROW_THREADS,
      {
        uniforms: ['columns : u32'],
        reads: { x: 'f32' },
        writes: { out: 'f32' },
        before: `var<workgroup> parts : array<f32, ${ROW_THREADS}>;`
      },
      `  let start = i * u.columns;
  var l = -infinity();
  for (var k = t; k < u.columns; k += ${ROW_THREADS}u) { l = max_of(l, x[start + k]); }
${overGroup('l', 'max_of(l, r)')}
  let most = parts[0];
  workgroupBarrier();
  var total = 0.0;
  for (var k = t; k < u.columns; k += ${ROW_THREADS}u) { total += exp_of(x[start + k] - most); }
${overGroup('total', 'l + r')}
  for (var k = t; k < u.columns; k += ${ROW_THREADS}u) {
    out[start + k] = exp_of(x[start + k] - most) / parts[0];
  }`
    )
  );
  const out = job.result('float32', rows * columns);
  const uniforms = new Uniforms().int(rows, columns);
  job.launch({ shader, reads: [x], writes: [out], uniforms, groups: groupsFor(rows) });
  return out.id;
}

/** `y · (dy - sum(dy · y))` for each row. */
export function softmaxGradient(
  job: Job,
  y: Elements,
  dy: Elements,
  rows: number,
  columns: number
): BufferId {
  const shader = shaderOf('softmax gradient', { reads: 2 }, () =>
    groupShader(
      ROW_THREADS,
      {
        uniforms: ['columns : u32'],
        reads: { y: 'f32', dy: 'f32' },
        writes: { out: 'f32' },
        before: `var<workgroup> parts : array<f32, ${ROW_THREADS}>;`
      },
      `  let start = i * u.columns;
  var total = 0.0;
  for (var k = t; k < u.columns; k += ${ROW_THREADS}u) { total += dy[start + k] * y[start + k]; }
${overGroup('total', 'l + r')}
  for (var k = t; k < u.columns; k += ${ROW_THREADS}u) {
    out[start + k] = y[start + k] * (dy[start + k] - parts[0]);
  }`
    )
  );
  const out = job.result('float32', rows * columns);
  const uniforms = new Uniforms().int(rows, columns);
  job.launch({ shader, reads: [y, dy], writes: [out], uniforms, groups: groupsFor(rows) });
  return out.id;
}
