import type { FusedActivation } from '../../engines/engine.js';
import { binary, unary } from '../../ops/elementwise.js';
import { softmaxGradientOf, unaryGradientOf } from '../../ops/gradient-ops.js';
import { filledLike, shareBuffer } from '../../ops/make-tensor.js';
import { compare, where } from '../../ops/select.js';
import type { FloatTensor, MaskTensor } from '../../tensor/tensor.js';
import { ofOneOutput, tensorAt } from './gradient.js';
import { sumTo } from './sum-to.js';

/** `dy` through an activation, from its output (the fused ones need no more). */
export function elementGradient(
  activation: FusedActivation,
  x: FloatTensor,
  y: FloatTensor,
  dy: FloatTensor
): FloatTensor {
  if (activation === 'linear') return shareBuffer(dy, dy.shape, dy.labels);
  if (activation === 'softmax') return softmaxGradientOf(y, dy);
  return unaryGradientOf(activation, x, y, dy);
}

export const unaryGradient = ofOneOutput<'unary'>((step, dy) => {
  const x = tensorAt(step.inputs, 0);
  return [unaryGradientOf(step.attributes.op, x, tensorAt(step.outputs, 0), dy)];
});

export const softmaxGradient = ofOneOutput<'softmax'>((step, dy) => [
  softmaxGradientOf(tensorAt(step.outputs, 0), dy)
]);

/** By the derivatives that the user gave. */
export const userMapGradient = ofOneOutput<'userMap'>((step, dy) => {
  const inputs = step.inputs as readonly FloatTensor[];
  return step.attributes.slopes.map((slope, i) =>
    step.needs[i] ? binary('mul', dy, slope(...inputs)) : null
  );
});

/** Each operand gets its part, summed over the axes in which it was repeated. */
export const binaryGradient = ofOneOutput<'binary'>((step, dy) => {
  const a = tensorAt(step.inputs, 0);
  const b = tensorAt(step.inputs, 1);
  const [needsA, needsB] = step.needs;
  const parts = PARTS[step.attributes.op];
  const y = tensorAt(step.outputs, 0);
  return [
    needsA ? sumTo(parts.a(dy, a, b, y), a.shape) : null,
    needsB ? sumTo(parts.b(dy, a, b, y), b.shape) : null
  ];
});

type Part = (dy: FloatTensor, a: FloatTensor, b: FloatTensor, y: FloatTensor) => FloatTensor;

const same: Part = dy => dy;

const PARTS: Record<
  'add' | 'sub' | 'mul' | 'div' | 'pow' | 'maximum' | 'minimum',
  Record<'a' | 'b', Part>
> = {
  add: { a: same, b: same },
  sub: { a: same, b: dy => unary('neg', dy) },
  mul: { a: (dy, _a, b) => binary('mul', dy, b), b: (dy, a) => binary('mul', dy, a) },
  div: {
    a: (dy, _a, b) => binary('div', dy, b),
    b: (dy, _a, b, y) => unary('neg', binary('div', binary('mul', dy, y), b))
  },
  pow: {
    // b · a^(b - 1); a power of 0 is constant, whatever the base
    a(dy, a, b) {
      const slope = binary('mul', b, binary('pow', a, binary('sub', b, 1)));
      return binary('mul', dy, where(isZero(b), filledLike(b, 0), slope));
    },
    // y · ln a; 0 where a is 0, as in JAX
    b(dy, a, _b, y) {
      const logarithm = unary('log', where(isZero(a), filledLike(a, 1), a));
      return binary('mul', dy, binary('mul', y, logarithm));
    }
  },
  maximum: { a: chosen('greater'), b: chosen('less') },
  minimum: { a: chosen('less'), b: chosen('greater') }
};

/** The operand that was chosen gets all of dy; of two equal ones each gets half, as in JAX. */
function chosen(op: 'greater' | 'less'): Part {
  return (dy, a, b) => {
    const half = where(compare('equal', a, b), binary('mul', dy, 0.5), filledLike(dy, 0));
    return where(compare(op, a, b), dy, half);
  };
}

function isZero(x: FloatTensor): MaskTensor {
  return compare('equal', x, 0);
}

/** What was chosen gets dy where it was. */
export const whereGradient = ofOneOutput<'where'>((step, dy) => {
  const condition = step.inputs[0] as MaskTensor;
  const [, needsA, needsB] = step.needs;
  const nothing = filledLike(dy, 0);
  return [
    null,
    needsA ? sumTo(where(condition, dy, nothing), tensorAt(step.inputs, 1).shape) : null,
    needsB ? sumTo(where(condition, nothing, dy), tensorAt(step.inputs, 2).shape) : null
  ];
});
