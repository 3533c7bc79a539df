import type { BufferId, UnaryOp } from '../engine.js';
import { gaussianTail } from './gaussian-tail.js';
import type { Job } from './job.js';
import { UNARY_CODES } from './module.js';
import { shareElements } from './share-elements.js';

/** Klambauer et al., Self-Normalizing Neural Networks (2017); the digits that Keras has. */
const SELU_ALPHA = 1.6732632423543772;
const SELU_SCALE = 1.0507009873554805;

const LEAKY_SLOPE = 0.2;

/** An element of one of the slower functions. */
const NANOSECONDS = 1;

/**
 * Derivatives from `x` and `y = op(x)`. At a kink they are those of Keras on JAX 0.10 (measured): 0 for relu, relu6 and
 * hardSigmoid, the right-hand one for abs and leakyRelu.
 */
const DERIVATIVES: Record<Exclude<UnaryOp, FromOutput>, (x: number, y: number) => number> = {
  abs: x => (x >= 0 ? 1 : -1),
  elu: x => (x > 0 ? 1 : Math.exp(x)),
  exp: (_, y) => y,
  gelu: x => gaussianTail(-x) + x * Math.exp(-0.5 * x * x) * INVERSE_SQRT_TWO_PI,
  hardSigmoid: x => (x > -3 && x < 3 ? 1 / 6 : 0),
  leakyRelu: x => (x >= 0 ? 1 : LEAKY_SLOPE),
  log: x => 1 / x,
  neg: () => -1,
  relu6: x => (x > 0 && x < 6 ? 1 : 0),
  selu: x => SELU_SCALE * (x > 0 ? 1 : SELU_ALPHA * Math.exp(x)),
  sign: () => 0,
  silu: x => sigmoid(x) * (1 + x * sigmoid(-x)),
  softplus: sigmoid,
  softsign: x => 1 / (1 + Math.abs(x)) ** 2,
  sqrt: (_, y) => 0.5 / y,
  square: x => 2 * x
};

const INVERSE_SQRT_TWO_PI = 1 / Math.sqrt(2 * Math.PI);

/** Those whose derivative the assembly tells from the output. */
type FromOutput = 'relu' | 'sigmoid' | 'tanh';

export function unary(job: Job, op: UnaryOp, x: BufferId, size: number): BufferId {
  const from = job.address(x);
  const out = job.result('float32', size);
  shareElements(job, size, NANOSECONDS, (wasm, at, count) => {
    wasm.elementwise(UNARY_CODES[op], from + at, out.address + at, count);
  });
  return out.id;
}

/** `dy · op'(x)`, with `y = op(x)`. */
export function unaryGradient(
  job: Job,
  op: UnaryOp,
  x: BufferId,
  y: BufferId,
  dy: BufferId,
  size: number
): BufferId {
  const out = job.result('float32', size);
  if (op === 'relu' || op === 'sigmoid' || op === 'tanh') {
    const [output, gradient] = [job.address(y), job.address(dy)];
    shareElements(job, size, NANOSECONDS, (wasm, at, count) => {
      const to = out.address + at;
      wasm.elementwiseBack(UNARY_CODES[op], output + at, gradient + at, to, count);
    });
    return out.id;
  }
  const derivative = DERIVATIVES[op];
  const [xs, ys, dys] = [job.floats(x), job.floats(y), job.floats(dy)];
  const result = job.floats(out.id);
  for (let i = 0; i < size; i++) {
    result[i] = (dys[i] as number) * derivative(xs[i] as number, ys[i] as number);
  }
  return out.id;
}

function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
