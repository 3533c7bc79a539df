import { EngineError } from '../../tensor/errors.js';
import type { Binding } from './bind-groups.js';
import { ELEMENT_BYTES } from './buffers.js';
import type { GpuDevice } from './device.js';
import type { Block } from './pool.js';
import type { Dispatch } from './queue.js';
import type { Shader } from './shader.js';
import { groupsFor, MOST_GROUPS, THREADS, Uniforms } from './shader.js';
import type { Workshop } from './workshop.js';

/** Elements of an operand: an array's, or memory that lasts as long as the operation. */
export interface Elements {
  readonly block: Block;
  readonly size: number;
}

/** One launch, its operands whole unless they are bindings of parts. */
export interface Launch {
  shader: Shader;
  reads: readonly (Elements | Binding)[];
  writes: readonly (Elements | Binding)[];
  uniforms?: Uniforms;
  /** Workgroups; or `threads` for shaders that take one element a thread. */
  groups?: readonly [x: number, y?: number, z?: number];
  threads?: number;
}

/** Records a launch of the operation that errors are to name. */
export function launch(
  { gpu, queue, onDispatch }: Workshop,
  where: string,
  { shader, reads, writes, uniforms = new Uniforms(), groups, threads = 0 }: Launch
): void {
  const [x, y = 1, z = 1] = groups ?? groupsFor(Math.ceil(threads / THREADS));
  if (x * y * z === 0) return;
  const most = Math.max(x, y, z);
  if (most > MOST_GROUPS) throw overLimit(where, `${most} workgroups`, `at most ${MOST_GROUPS}`);
  const bind = (operand: Elements | Binding): Binding => {
    const binding = 'offset' in operand ? operand : part(operand, 0, operand.size);
    requireBindable(gpu, where, binding.bytes);
    return binding;
  };
  const dispatch: Dispatch = {
    ...{ shader, uniforms, groups: [x, y, z] },
    ...{ reads: reads.map(bind), writes: writes.map(bind) }
  };
  onDispatch(dispatch);
  queue.dispatch(dispatch);
}

/** Past the limit a binding reads zeros and says so much later. */
export function requireBindable(
  { limits: { maxStorageBufferBindingSize: limit } }: GpuDevice,
  where: string,
  bytes: number
): void {
  if (bytes > limit) throw overLimit(where, `${bytes} bytes`, `at most ${limit} bytes`);
}

/** What an operation says that the GPU cannot do at once. */
export function overLimit(where: string, got: string, expected: string): EngineError {
  return new EngineError({
    code: 'over-gpu-limit',
    where,
    what: `This ${where} is larger than the GPU can bind or launch at once.`,
    got,
    expected,
    fix: "use a smaller batch, or the CPU: await x.to('cpu')"
  });
}

/** Some elements of an operand; they start at a multiple of 64. */
export function part({ block }: Pick<Elements, 'block'>, from: number, size: number): Binding {
  return { block, offset: from * ELEMENT_BYTES, bytes: Math.max(size, 1) * ELEMENT_BYTES };
}

/** Calls `use` for parts of `size` elements that bindings can hold. */
export function inParts(
  { limits }: Pick<GpuDevice, 'limits'>,
  size: number,
  use: (start: number, count: number) => void
): void {
  const fitting = Math.floor(limits.maxStorageBufferBindingSize / ELEMENT_BYTES);
  const step = fitting - (fitting % PART_STEP);
  for (let start = 0; start < size; start += step) use(start, Math.min(step, size - start));
}

/** Bindings start at multiples of 256 bytes. */
const PART_STEP = 64;
