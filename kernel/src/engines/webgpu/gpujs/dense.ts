import type { BufferId, DenseCall } from '../../engine.js';
import { groupsOf } from './compile.js';
import type { Compiler } from './compile.js';
import type { Job } from '../job.js';
import { part } from '../launch.js';
import { rowBlocks } from '../row-blocks.js';
import { softmax } from '../softmax.js';
import { denseSource } from './sources.js';

/** Dense as a program that gpu.js made: one thread per result. */
export function gpujsDense(job: Job, compiler: Compiler, call: DenseCall): BufferId {
  const { rows, inputs, units, activation } = call;
  const perRow = activation === 'softmax';
  const program = compiler.programOf(
    denseSource(perRow ? 'linear' : activation, call.bias !== null)
  );
  const x = job.get(call.x);
  const weights = [
    { operand: job.get(call.kernel), columns: units, rows: inputs },
    ...(call.bias === null ? [] : [{ operand: job.get(call.bias), columns: units, rows: 1 }])
  ];
  const out = perRow ? job.scratch(rows * units) : job.result('float32', rows * units);
  const blocks = rowBlocks(
    {
      ...{ where: 'dense', rows, columns: [inputs, units], tile: 8 },
      shared: weights.map(({ columns, rows }) => columns * rows)
    },
    job.limits
  );
  for (const [from, to] of blocks) {
    const count = to - from;
    const sizes = [{ columns: inputs, rows: count }, ...weights];
    job.launch({
      shader: program.shader,
      reads: [part(x, from * inputs, count * inputs), ...weights.map(({ operand }) => operand)],
      writes: [part(out, from * units, count * units)],
      uniforms: program.uniforms(sizes, [inputs], { columns: units, rows: count }),
      groups: groupsOf(program, { columns: units, rows: count })
    });
  }
  return perRow ? softmax(job, out, rows, units) : (out as ReturnType<Job['result']>).id;
}
