import type { Engine, UserArray } from '../../engines/engine.js';
import type { AxisLabel } from '../../tensor/axes.js';
import { isDefault } from '../../tensor/axes.js';
import { ArgumentError, ShapeError } from '../../tensor/errors.js';
import { printShape, sameShape, sizeOf } from '../../tensor/shape.js';
import type { AnyTensor, FloatTensor } from '../../tensor/tensor.js';
import { requireFloat, resolveAxis } from '../checks.js';
import { bufferOf, commonEngine, filledLike, fromBuffer } from '../make-tensor.js';
import { isRecorded, record } from '../record.js';
import { readFunction, type FunctionSource } from './function-source.js';
import { mapText, reduceText, stencilText, type KernelText } from './kernel-text.js';
import type { Constants, Ends } from './options.js';

/** A function of the user's, ready to run on tensors of any device. */
export interface UserKernel {
  readonly name: string;
  readonly text: KernelText;
  readonly kind: 'map' | 'reduce' | 'stencil';
  readonly inputs: number;
  readonly run: (...inputs: readonly FloatTensor[]) => FloatTensor;
}

/** WebGPU binds eight arrays at least: the result and these. */
const MOST_ARRAYS = 7;

/**
 * `y = f(a, b, …)`, element by element; `derivatives` has one function for each input, or is empty. Like all functions of
 * JavaScript, one may name fewer inputs than it is given.
 */
export function mapKernel(
  where: string,
  fn: unknown,
  constants: Constants,
  derivatives: readonly unknown[],
  given?: number
): UserKernel {
  const source = readFunction(where, fn);
  const { name, node } = source;
  const inputs = given ?? node.params.length;
  requireParameters(where, source, inputs, '(x, y, …) => …, with a number for each tensor');
  const text = mapText(source, inputs, constants);
  requireFewArrays(where, inputs, text);
  const slopes = derivatives.map(derivative => mapKernel(where, derivative, constants, [], inputs));
  if (slopes.length > 0 && slopes.length !== inputs) {
    throw new ArgumentError({
      code: 'wrong-derivatives',
      where,
      what: `${where} needs a derivative for each number that ${name} takes.`,
      got: `${slopes.length} for ${inputs} numbers`,
      expected: `${inputs} functions of the same numbers`,
      fix: 'derivative: [(x, y) => …, (x, y) => …]'
    });
  }
  const run = (...given: readonly FloatTensor[]): FloatTensor => {
    const [first, ...others] = requireInputs(name, given, inputs);
    const engine = commonEngine(name, first, ...others);
    for (const input of given) requireFloat(name, input);
    for (const other of others) {
      if (!sameShape(first.shape, other.shape)) throw shapesDiffer(name, first, other);
    }
    if (slopes.length === 0)
      refuseGradient(name, given, 'give its derivative: gpuKernel(f, { derivative: x => … })');
    const arrays = given.map(input => ({ id: bufferOf(input).id, sizes: [first.size] }));
    const id = launch(engine, name, text, arrays, [], [first.size]);
    const labels = given.reduce<readonly AxisLabel[]>(
      (found, input) => (isDefault(found) ? input.labels : found),
      first.labels
    );
    const y = fromBuffer(engine, id, 'float32', first.shape, labels);
    if (slopes.length > 0) {
      record('userMap', given, [y], { slopes: slopes.map(slope => slope.run) });
    }
    return y;
  };
  return { name, text, kind: 'map', inputs, run };
}

export interface ReduceKernelOptions {
  axis: number | undefined;
  keepDims: boolean;
  initial: number | undefined;
}

/** `f(f(f(first, x[1]), x[2]), …)` along one axis, or over all elements. */
export function reduceKernel(
  where: string,
  fn: unknown,
  constants: Constants,
  { axis, keepDims, initial }: ReduceKernelOptions
): UserKernel {
  const source = readFunction(where, fn);
  const { name } = source;
  requireParameters(where, source, 2, '(total, x) => …');
  const text = reduceText(source, initial, constants);
  const run = (...given: readonly FloatTensor[]): FloatTensor => {
    const [x] = requireInputs(name, given, 1);
    requireFloat(name, x);
    refuseGradient(
      name,
      given,
      'compute it outside: noGrad(() => …); a reduction has no derivative'
    );
    const along = axis === undefined ? null : resolveAxis(name, axis, x.shape);
    const steps = along === null ? x.size : (x.shape[along] ?? 0);
    if (steps === 0 && initial === undefined) throw nothingToReduce(name, x);
    const outer = along === null ? 1 : sizeOf(x.shape.slice(0, along));
    const inner = along === null ? 1 : sizeOf(x.shape.slice(along + 1));
    const isReduced = (index: number): boolean => along === null || index === along;
    const shape = x.shape.flatMap((size, i) => (isReduced(i) ? (keepDims ? [1] : []) : [size]));
    const labels = keepDims ? x.labels : x.labels.filter((_, i) => !isReduced(i));
    if (steps === 0) return filledLike(x, initial ?? 0, shape);
    const { engine, id } = bufferOf(x);
    const arrays = [{ id, sizes: [inner, steps, outer] }];
    const made = launch(engine, name, text, arrays, [steps], [inner, outer]);
    return fromBuffer(engine, made, 'float32', shape, labels);
  };
  return { name, text, kind: 'reduce', inputs: 1, run };
}

/** `y[t] = f(k => x[t + k], t)` along one axis. */
export function stencilKernel(
  where: string,
  fn: unknown,
  constants: Constants,
  { axis, ends }: { axis: number; ends: Ends }
): UserKernel {
  const source = readFunction(where, fn);
  const { name } = source;
  requireParameters(where, source, 2, '(at, t) => …');
  const text = stencilText(source, ends, constants);
  const run = (...given: readonly FloatTensor[]): FloatTensor => {
    const [x] = requireInputs(name, given, 1);
    requireFloat(name, x);
    refuseGradient(name, given, 'compute it outside: noGrad(() => …); a stencil has no derivative');
    const along = resolveAxis(name, axis, x.shape);
    const steps = x.shape[along] ?? 0;
    const sizes = [sizeOf(x.shape.slice(along + 1)), steps, sizeOf(x.shape.slice(0, along))];
    const { engine, id } = bufferOf(x);
    const made = launch(engine, name, text, [{ id, sizes }], [steps], sizes);
    return fromBuffer(engine, made, 'float32', x.shape, x.labels);
  };
  return { name, text, kind: 'stencil', inputs: 1, run };
}

/** One run on an engine; the lists of constants are copied to it for the run. */
function launch(
  engine: Engine,
  name: string,
  { text, functions, tables }: KernelText,
  arrays: readonly UserArray[],
  integers: readonly number[],
  output: readonly number[]
): number {
  const lists = tables.map(list => ({
    id: engine.write(list),
    sizes: [list.length],
    isTable: true
  }));
  try {
    const all = [...arrays, ...lists];
    return engine.userKernel({ name, text, functions, arrays: all, integers, output });
  } finally {
    for (const { id } of lists) engine.free(id);
  }
}

function requireInputs(
  where: string,
  given: readonly FloatTensor[],
  count: number
): [FloatTensor, ...FloatTensor[]] {
  const [first, ...others] = given;
  if (first && given.length === count) return [first, ...others];
  throw new ArgumentError({
    code: 'wrong-input-count',
    where,
    what: `${where} takes ${count === 1 ? 'one tensor' : `${count} tensors`}.`,
    got: `${given.length} of them`,
    expected: 'a tensor for each number of the function',
    fix: `call it with ${count}`
  });
}

function shapesDiffer(where: string, a: AnyTensor, b: AnyTensor): ShapeError {
  return new ShapeError({
    code: 'shapes-differ',
    where,
    what: `${where} needs tensors of one shape, got ${printShape(a.shape)} and ${printShape(b.shape)}`,
    got: `${printShape(a.shape)} and ${printShape(b.shape)}`,
    expected: 'the same shape',
    fix: 'reshape one of them, or repeat it: ones(x.shape).mul(bias)'
  });
}

function nothingToReduce(where: string, x: AnyTensor): ShapeError {
  return new ShapeError({
    code: 'nothing-to-reduce',
    where,
    what: `${where} of no elements has no value.`,
    got: printShape(x.shape),
    expected: 'at least one element to reduce, or an initial value',
    fix: 'give one: { initial: 0 }'
  });
}

/** A gradient that stops without a word would train half a model. */
function refuseGradient(where: string, inputs: readonly AnyTensor[], fix: string): void {
  if (!isRecorded(inputs)) return;
  throw new ArgumentError({
    code: 'no-derivative',
    where,
    what: `No gradient passes ${where}: it is a function of yours without a derivative.`,
    got: 'a gradient (fit, grad) that has to pass it',
    expected: 'a function with a derivative',
    fix
  });
}

function requireParameters(
  where: string,
  { name, node }: FunctionSource,
  most: number,
  form: string
): void {
  if (node.params.length <= most) return;
  throw new ArgumentError({
    code: 'wrong-parameters',
    where,
    what: `${where} needs a function of the form ${form}`,
    got: `${name} with ${node.params.length} parameters`,
    expected: `at most ${most} parameters`,
    fix: 'leave out the others; what they hold can be given as constants'
  });
}

function requireFewArrays(where: string, inputs: number, { tables }: KernelText): void {
  const count = inputs + tables.length;
  if (inputs > 0 && count <= MOST_ARRAYS) return;
  throw new ArgumentError({
    code: 'wrong-array-count',
    where,
    what: `${where} takes a function of 1 to ${MOST_ARRAYS} tensors and lists of constants together.`,
    got: `${inputs} tensors and ${tables.length} lists`,
    expected: `1 to ${MOST_ARRAYS}, at least one of them a tensor`,
    fix: inputs === 0 ? 'give it a parameter: x => …' : 'use fewer of them'
  });
}
