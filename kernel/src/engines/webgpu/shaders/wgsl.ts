import type { DType } from '../../../tensor/dtype.js';
import { THREADS } from '../shader.js';
import { withFunctions } from './functions.js';

export type WgslType = 'f32' | 'i32' | 'u32';

/** How shaders see the elements of a dtype; a bool is 0 or 1. */
export const WGSL_TYPES: Record<DType, WgslType> = { float32: 'f32', int32: 'i32', bool: 'u32' };

export interface ShaderText {
  /** Fields of `u`, in the order in which `Uniforms` is given them: `rows : u32`. */
  uniforms?: readonly string[];
  /** Names and types of the arrays read and written. */
  reads: Readonly<Record<string, WgslType>>;
  writes: Readonly<Record<string, WgslType>>;
  /** What stands before the entry point: functions, constants, workgroup memory. */
  before?: string;
}

/** A shader whose entry point is the given text. */
export function shaderText(
  { uniforms = [], reads, writes, before = '' }: ShaderText,
  main: string
): string {
  // WebGPU wants the uniforms bound; a shader without any still declares them.
  const fields = uniforms.length > 0 ? uniforms : ['unused : u32'];
  const names = Object.keys(reads).length;
  const arrays = [
    ...Object.entries(reads).map(([name, type], i) => storage(i + 1, 'read', name, type)),
    ...Object.entries(writes).map(([name, type], i) =>
      storage(names + i + 1, 'read_write', name, type)
    )
  ];
  return withFunctions(`struct Uniforms {
${fields.map(field => `  ${field},`).join('\n')}
}
@group(0) @binding(0) var<uniform> u : Uniforms;
${arrays.join('\n')}
${before}
${main}`);
}

/** A shader that runs `body` for each element `i` of `u.size`, its first uniform. */
export function elementShader(text: ShaderText, body: string): string {
  return shaderText(
    { ...text, uniforms: ['size : u32', ...(text.uniforms ?? [])] },
    `@compute @workgroup_size(${THREADS})
fn main(
  @builtin(global_invocation_id) id : vec3<u32>,
  @builtin(num_workgroups) groups : vec3<u32>
) {
  let i = id.x + id.y * groups.x * ${THREADS}u;
  if (i >= u.size) { return; }
${body}
}`
  );
}

/** A shader that runs `body` once for each of `u.size` workgroups (its first uniform) of `threads`; `i` is which, `t` the thread. */
export function groupShader(threads: number, text: ShaderText, body: string): string {
  return shaderText(
    { ...text, uniforms: ['size : u32', ...(text.uniforms ?? [])] },
    `@compute @workgroup_size(${threads})
fn main(
  @builtin(local_invocation_index) t : u32,
  @builtin(workgroup_id) group : vec3<u32>,
  @builtin(num_workgroups) groups : vec3<u32>
) {
  let i = group.x + group.y * groups.x;
  if (i >= u.size) { return; }
${body}
}`
  );
}

function storage(binding: number, access: string, name: string, type: WgslType): string {
  return `@group(0) @binding(${binding}) var<storage, ${access}> ${name} : array<${type}>;`;
}
