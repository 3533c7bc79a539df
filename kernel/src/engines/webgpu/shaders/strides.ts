/**
 * Reading through strides in WGSL, for a rank that is known when the shader is written: `strideUniforms` are the fields,
 * `strideValues` what to put there, and `strideOffsets` turns the index `i` into one offset per operand.
 */
import type { StridedWalk } from '../../strided.js';

/** Fields for the sizes of a walk's axes and the strides of its operands, which are named. */
export function strideUniforms(rank: number, operands: readonly string[]): string[] {
  const axes = Array.from({ length: rank }, (_, axis) => axis);
  return [
    ...axes.map(axis => `size${axis} : u32`),
    ...operands.flatMap(name => axes.map(axis => `${name}_stride${axis} : i32`))
  ];
}

export function strideValues({ shape, strides }: StridedWalk): number[] {
  return [...shape, ...strides.flat()];
}

/** Declares `<name>_at` for each operand, from `index`, an expression. */
export function strideOffsets(rank: number, operands: readonly string[], index: string): string {
  const lines = [`var rest = ${index};`];
  for (const name of operands) lines.push(`var ${name}_at = 0;`);
  for (let axis = rank - 1; axis >= 0; axis--) {
    lines.push(`let index${axis} = i32(${axis > 0 ? `rest % u.size${axis}` : 'rest'});`);
    if (axis > 0) lines.push(`rest /= u.size${axis};`);
    for (const name of operands)
      lines.push(`${name}_at += index${axis} * u.${name}_stride${axis};`);
  }
  return lines.map(line => `  ${line}`).join('\n');
}
