import type { FusedActivation } from '../../engine.js';
import { DERIVATIVES, UNARY } from '../shaders/unary.js';

/** The functions `name` and `name_slope`, its derivative, which all these activations tell from their output `y`. */
export function activationText(name: string, activation: FusedActivation): string {
  const [value, slope] = expressionsOf(activation);
  return `fn ${name}(v : f32) -> f32 { return ${value}; }
fn ${name}_slope(y : f32) -> f32 { return ${slope}; }`;
}

/** Softmax is no function of one element: SimpleRNN sees to it, the others never get it. */
function expressionsOf(activation: FusedActivation): readonly [value: string, slope: string] {
  if (activation === 'linear' || activation === 'softmax') return ['v', '1.0'];
  return [UNARY[activation], DERIVATIVES[activation]];
}

/** The activations of a cell with gates: `activated` of what is new, `gate_of` of the gates. */
export function gatedText({
  activation,
  recurrentActivation
}: Record<'activation' | 'recurrentActivation', FusedActivation>): string {
  return `${activationText('activated', activation)}\n${activationText('gate_of', recurrentActivation)}`;
}
