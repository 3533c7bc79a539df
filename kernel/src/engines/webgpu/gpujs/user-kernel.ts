import { EngineError } from '../../../tensor/errors.js';
import type { BufferId, UserKernelCall } from '../../engine.js';
import type { GpuArray } from '../value.js';
import type { Job } from '../job.js';
import { inParts, part } from '../launch.js';
import { groupsFor, MOST_GROUPS } from '../shader.js';
import { groupsOf, type Compiler, type Matrix, type Program } from './compile.js';

/** A kernel of the user's as WGSL that gpu.js made, one thread per element of the result. */
export function userKernel(job: Job, compiler: Compiler, call: UserKernelCall): BufferId {
  const { name, text, functions, arrays, integers, output } = call;
  const dimensions = output.length as 1 | 2 | 3;
  const counts = { arrays: arrays.length, integers: integers.length };
  const program = compiler.programOf({ name, text, functions, ...counts, dimensions });
  const size = output.reduce((a, b) => a * b, 1);
  const out = job.result('float32', size);
  if (size === 0) return out.id;
  if (dimensions === 1) mapInParts(job, program, call, out);
  else {
    const sizes = matrixOf(output);
    const groups = [...groupsOf(program, sizes), sizes.layers ?? 1] as const;
    if (groups.some(count => count > MOST_GROUPS)) throw tooMany(name, output);
    job.launch({
      shader: program.shader,
      reads: arrays.map(({ id }) => job.get(id)),
      writes: [out],
      uniforms: program.uniforms(
        arrays.map(array => matrixOf(array.sizes)),
        integers,
        sizes
      ),
      groups
    });
  }
  return out.id;
}

/** Arrays as long as the result are taken in parts that bindings can hold; the others, lists of constants, whole. */
function mapInParts(
  job: Job,
  program: Program,
  { arrays, integers, output: [size = 0] }: UserKernelCall,
  out: GpuArray
): void {
  const isTable = (index: number): boolean => arrays[index]?.isTable ?? false;
  inParts(job, size, (start, count) => {
    const groups = groupsFor(Math.ceil(count / program.workgroup[0]));
    const sizes = arrays.map((array, i) => matrixOf(isTable(i) ? array.sizes : [count]));
    job.launch({
      shader: program.shader,
      reads: arrays.map(({ id }, i) =>
        isTable(i) ? job.get(id) : part(job.get(id), start, count)
      ),
      writes: [part(out, start, count)],
      uniforms: program.uniforms(
        sizes,
        integers,
        matrixOf([count]),
        groups[0] * program.workgroup[0]
      ),
      groups
    });
  });
}

function matrixOf([columns = 1, rows = 1, layers = 1]: readonly number[]): Matrix {
  return { columns, rows, layers };
}

function tooMany(where: string, output: readonly number[]): EngineError {
  return new EngineError({
    code: 'over-gpu-limit',
    where,
    what: `The result of ${where} has more elements along an axis than one launch computes.`,
    got: `${output.join(' x ')} elements, innermost first`,
    expected: `at most ${MOST_GROUPS * 8} x ${MOST_GROUPS * 8} x ${MOST_GROUPS}`,
    fix: "use a smaller batch, or the CPU: await x.to('cpu')"
  });
}
