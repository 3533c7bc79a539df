import type { WgslType } from '../shaders/wgsl.js';
import { elementShader, WGSL_TYPES } from '../shaders/wgsl.js';
import type { Shader } from '../shader.js';
import { shaderOf } from '../shader.js';
import type { Value } from '../value.js';
import type { Place } from './place.js';
import { placeFields, placeFunction, placeName } from './place.js';
import type { Plan, Step } from './plan.js';

/**
 * An operation's result as it would be in memory: the compiler cannot tell that the bits stay as they are, so it neither
 * contracts a product with the sum after it nor takes for granted that there is no NaN. So the bits of a value depend
 * neither on what it is fused with nor on when the garbage collector frees its neighbours.
 */
const ROUNDED = `fn rounded(x : f32) -> f32 {
  return bitcast<f32>(bitcast<u32>(x) ^ u.zero);
}`;

/** The shader of a plan; equal structures have one. Its uniforms are the size, the first element, a zero, and places. */
export function fusedShader(plan: Plan): Shader {
  const { leaves, steps, outputs } = plan;
  const written = outputs.map(({ value }) => stepName(plan, value));
  const name = [
    ...leaves.map(({ value, place }, i) => `x${i} : ${value.dtype} ${placeName(place)}`),
    ...steps.map((step, i) => `v${i} = ${callOf(plan, step)}`),
    `out ${written.join(' ')}`
  ].join('; ');
  return shaderOf(name, { reads: leaves.length, writes: outputs.length }, () =>
    elementShader(
      {
        uniforms: [
          ...['start : u32', 'zero : u32'],
          ...leaves.flatMap(({ place }, i) => placeFields(`x${i}`, place))
        ],
        reads: Object.fromEntries(leaves.map(({ value }, i) => [`array_x${i}`, typeOf(value)])),
        writes: Object.fromEntries(
          outputs.map(({ value }, i) => [`array_${written[i]}`, typeOf(value)])
        ),
        before: functionsOf(plan)
      },
      [
        ...leaves.map(({ place }, i) => `  let x${i} = array_x${i}[${indexOf(`x${i}`, place)}];`),
        ...steps.map((step, i) => `  let v${i} = ${resultOf(plan, step)};`),
        ...written.map(step => `  array_${step}[i] = ${step};`)
      ].join('\n')
    )
  );
}

/** Everything that a shader calls, each once. */
function functionsOf({ leaves, steps }: Plan): string {
  const places = leaves.map(({ place }, i) =>
    typeof place === 'string' ? '' : placeFunction(`x${i}`, place)
  );
  const functions = new Set(steps.map(({ formula }) => formula.function.code));
  return [ROUNDED, ...places, ...functions].join('\n');
}

function callOf(plan: Plan, { formula }: Step): string {
  const operands = formula.operands.map(operand =>
    operand.value.formula ? stepName(plan, operand.value) : `x${plan.leafOf(operand)}`
  );
  return `${formula.function.name}(${operands.join(', ')})`;
}

function resultOf(plan: Plan, step: Step): string {
  const call = callOf(plan, step);
  return step.value.dtype === 'float32' ? `rounded(${call})` : call;
}

function stepName({ steps }: Plan, value: Value): string {
  return `v${steps.findIndex(step => step.value === value)}`;
}

function indexOf(name: string, place: Place): string {
  if (place === 'same') return 'i';
  return place === 'first' ? '0' : `${name}_at(u.start + i)`;
}

function typeOf({ dtype }: Value): WgslType {
  return WGSL_TYPES[dtype];
}
