import { filledLike, shareBuffer } from '../ops/make-tensor.js';
import { currentRecorder, withRecorder } from '../ops/record.js';
import { outsideScope, scope } from '../ops/scope.js';
import { gather } from '../ops/structure.js';
import { ArgumentError, ShapeError } from '../tensor/errors.js';
import type { TensorHandle } from '../tensor/handle.js';
import { printShape, stridesOf } from '../tensor/shape.js';
import { Tensor, type FloatTensor } from '../tensor/tensor.js';
import { backward } from './backward.js';
import { Tape } from './tape.js';

/** What gradients can be taken of: a tensor, or a list of tensors such as `model.getWeights()`. */
export type Differentiable = FloatTensor | readonly FloatTensor[];

/** Gradients in the form of the arguments: one where there is one argument, else a list in their order. */
export type GradientsOf<Args extends readonly Differentiable[]> = Args extends readonly [infer Only]
  ? Same<Only>
  : { -readonly [K in keyof Args]: Same<Args[K]> };

type Same<Arg> = Arg extends readonly FloatTensor[] ? { -readonly [K in keyof Arg]: Arg[K] } : Arg;

/** A loss and its gradients. */
export interface ValueAndGradients<Args extends readonly Differentiable[]> {
  value: Tensor<[]>;
  grads: GradientsOf<Args>;
}

/**
 * The gradient of a function of one number: how much it changes with every element of its arguments. An argument is a
 * tensor, or a list of tensors such as `model.getWeights()`.
 *
 * Output shapes: those of the arguments. Zeros where the result does not depend on an argument.
 * Cost: about twice the function's own.
 * @throws `ShapeError` if the result is not one number; `ArgumentError` for an async function, for grad inside grad, or
 * where the result depends on the arguments only through operations without a gradient, such as `argMax` or `cast`
 * @example
 * ```ts
 * await grad((v: FloatTensor) => v.square().sum())(tensor([1, 2, 3])).array(); // [2, 4, 6]
 * ```
 * @see Griewank and Walther, "Evaluating Derivatives" (2008), reverse mode; JAX's `grad`
 */
export function grad<Args extends readonly Differentiable[]>(
  f: (...args: Args) => FloatTensor
): (...args: Args) => GradientsOf<Args> {
  const both = valueAndGrad(f);
  return (...args) => {
    const { value, grads } = both(...args);
    value.dispose();
    return grads;
  };
}

/**
 * The value of a function together with its gradient; see `grad`.
 * @throws as `grad`
 * @example
 * ```ts
 * const model = Sequential([Input([2]), Dense(1)]);
 * const loss = () => model(ones([4, 2])).square().mean();
 * const { value, grads } = valueAndGrad(loss as (weights: FloatTensor[]) => FloatTensor)(model.getWeights());
 * grads.length; // 2: of the kernel and of the bias
 * ```
 * @see JAX's `value_and_grad`
 */
export function valueAndGrad<Args extends readonly Differentiable[]>(
  f: (...args: Args) => FloatTensor
): (...args: Args) => ValueAndGradients<Args> {
  return (...args) => {
    const variables = args.flatMap<FloatTensor>(arg => (isOne(arg) ? [arg] : arg));
    requireTensors(variables);
    const { own, copies } = apart(variables);
    try {
      const { value, gradients } = differentiate(() => f(...grouped(args, own)), own);
      const groups = grouped<readonly Differentiable[]>(args, gradients);
      return { value, grads: (groups.length === 1 ? groups[0] : groups) as GradientsOf<Args> };
    } finally {
      for (const copy of copies) copy.dispose();
    }
  };
}

/**
 * Runs a function without keeping anything for gradients: for what is only looked at.
 * @example
 * ```ts
 * noGrad(() => x.mul(2)).shape; // [32, 700, 1]
 * ```
 */
export function noGrad<T>(run: () => T): T {
  return withRecorder(null, run);
}

/** The value of a function of no arguments, and its gradients with respect to variables it uses. */
export function differentiate(
  run: () => FloatTensor,
  variables: readonly FloatTensor[]
): { value: Tensor<[]>; gradients: FloatTensor[] } {
  if (currentRecorder()) throw nested();
  const tape = new Tape(variables);
  try {
    return scope(() => {
      const value = withRecorder(tape, run);
      requireLoss(value, tape);
      const gradients = backward(tape, value, variables);
      return {
        // Its own tensor: the function may have given back one that somebody else holds.
        value: shareBuffer(value, value.shape, value.labels) as Tensor<[]>,
        gradients: gradients.map((gradient, i) => {
          const variable = variables[i] as FloatTensor;
          return gradient ?? filledLike(variable, 0, variable.shape);
        })
      };
    });
  } finally {
    tape.release();
  }
}

/** Tensors in the groups of the arguments. */
function grouped<Args extends readonly Differentiable[]>(
  args: Args,
  tensors: readonly FloatTensor[]
): Args {
  let next = 0;
  const take = (): FloatTensor => tensors[next++] as FloatTensor;
  return args.map(arg => (isOne(arg) ? take() : arg.map(take))) as unknown as Args;
}

/** A value is known by its memory: variables that share it become several values, each with a gradient of its own. */
function apart(variables: readonly FloatTensor[]): { own: FloatTensor[]; copies: FloatTensor[] } {
  const seen = new Set<TensorHandle>();
  const copies: FloatTensor[] = [];
  const own = variables.map(variable => {
    if (!seen.has(variable.handle)) {
      seen.add(variable.handle);
      return variable;
    }
    const { shape, labels } = variable;
    const copy = outsideScope(() => gather(variable, shape, stridesOf(shape), 0, labels));
    copies.push(copy);
    return copy;
  });
  return { own, copies };
}

/** What gradients are made of is not recorded, so that of a gradient would be wrong without a word. */
function nested(): ArgumentError {
  return new ArgumentError({
    code: 'nested-gradient',
    where: 'grad',
    what: 'grad cannot take the gradient of a gradient.',
    got: 'grad inside a function whose gradient is taken',
    expected: 'one grad at a time',
    fix: 'where the inner gradient is a constant for the outer one: noGrad(() => grad(f)(x))'
  });
}

function requireTensors(variables: readonly unknown[]): void {
  const wrong = variables.findIndex(variable => !(variable instanceof Tensor));
  const notFloat = variables.find(
    (variable): variable is FloatTensor =>
      variable instanceof Tensor && variable.dtype !== 'float32'
  );
  if (variables.length > 0 && wrong < 0 && !notFloat) return;
  throw new ArgumentError({
    code: 'not-differentiable',
    where: 'grad',
    what: 'grad takes gradients with respect to float32 tensors.',
    got: notFloat ? String(notFloat) : wrong < 0 ? 'no tensor' : String(variables[wrong]),
    expected: 'tensors of float32, or lists of them',
    fix: 'grad(f)(x), or grad(f)(model.getWeights())'
  });
}

function isOne(arg: Differentiable): arg is FloatTensor {
  return arg instanceof Tensor;
}

function isTensor(value: unknown): value is FloatTensor {
  return value instanceof Tensor;
}

function requireLoss(value: unknown, tape: Tape): asserts value is FloatTensor {
  if (!isTensor(value)) {
    const isPromise = value instanceof Promise;
    throw new ArgumentError({
      code: 'not-a-loss',
      where: 'grad',
      what: isPromise
        ? 'grad cannot follow what an async function does after its first await.'
        : 'grad needs a function that returns a tensor.',
      got: isPromise ? 'a promise' : String(value),
      expected: 'a tensor of one element, computed without await',
      fix: 'read values (await y.data()) outside of the function'
    });
  }
  if (value.size !== 1) {
    throw new ShapeError({
      code: 'not-a-scalar',
      where: 'grad',
      what: `grad needs a function that returns one number, got ${printShape(value.shape)}`,
      got: `${printShape(value.shape)}, ${value.size} elements`,
      expected: 'a tensor of one element',
      fix: 'sum() or mean() of it'
    });
  }
  if (tape.reaches([value])) return;
  const cut = tape.cutBefore(value);
  if (cut === undefined) return; // constant: the gradient is zeros
  throw new ArgumentError({
    code: 'no-gradient',
    where: 'grad',
    what: `No gradient passes ${cut}.`,
    got: `a result that depends on its arguments through ${cut} only`,
    expected: 'operations that have a gradient',
    fix: 'compute the loss before it, for example from probabilities instead of from argMax'
  });
}
