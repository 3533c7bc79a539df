import { scope } from '../../ops/scope.js';
import { ArgumentError } from '../../tensor/errors.js';
import { printShape, sameShape, type Shape } from '../../tensor/shape.js';
import { Tensor, type FloatTensor } from '../../tensor/tensor.js';
import type { SameRule, ShapeRule } from '../../tensor/types/rule.js';
import { createLayer } from '../base/create-layer.js';
import type { Layer } from '../base/layer.js';
import { weightSpec } from '../base/weight-options.js';
import type { ConstraintChoice } from '../choices/constraints.js';
import type { InitializerChoice } from '../choices/initializers.js';
import type { RegularizerChoice } from '../choices/regularizers.js';

/** One weight of a layer of your own. */
export interface CustomWeight {
  shape: Shape;
  /** Default `'glorotUniform'`. */
  initializer?: InitializerChoice;
  regularizer?: RegularizerChoice;
  constraint?: ConstraintChoice;
  /** False for what training should leave as it is. Default true. */
  trainable?: boolean;
}

/** What a call of your own layer is given beside x. */
export interface CustomCall<Names extends string = string> {
  weights: Readonly<Record<Names, FloatTensor>>;
  /** Whether the model is training. */
  training: boolean;
}

export interface CustomLayerDefinition<Names extends string, OutputShape> {
  /** The name of the class, as summaries show it. Default `'CustomLayer'`. */
  className?: string;
  /** Weights by name, for the shape of an input. Default: none. */
  weights?: (input: number[]) => Record<Names, CustomWeight>;
  /** The shape the layer makes of an input shape. Default: the same. */
  outputShape?: OutputShape;
  /** Computes the output; gradients come by themselves. */
  call: (x: FloatTensor, context: CustomCall<Names>) => FloatTensor;
  /** The output carries the input's mask. Default true where the shape stays. */
  passesMask?: boolean;
}

/** The rule of an `outputShape` function: the rank, and the sizes where its type says them. */
export interface FunctionRule<F> extends ShapeRule {
  out: F extends (input: never) => infer Out
    ? Out extends readonly [...infer Sizes extends number[]]
      ? Sizes
      : number[]
    : number[];
}

/** Without `strict`, undefined passes for a function: it is asked for first. */
type RuleFor<OutputShape> = [OutputShape] extends [undefined]
  ? SameRule
  : FunctionRule<OutputShape>;

/**
 * A layer of your own: weights, what they compute, and the shape of the result. It trains, saves and shows itself as any
 * other layer, and works inside `TimeDistributed`, `Sequential` and `Model`.
 *
 * Output shape: the input's, or what `outputShape` says; as a type, give it a return type such as `[number, number]`.
 * @throws `ArgumentError` where `call` returns another shape than `outputShape` says
 * @example
 * ```ts
 * const scale = CustomLayer({
 *   weights: ([features]) => ({ gain: { shape: [1], initializer: 'ones' } }),
 *   call: (x, { weights }) => x.mul(weights.gain)
 * });
 * scale(ones([32, 700, 200])).shape; // [32, 700, 200]
 * ```
 * @see Keras 3 guide "Making new layers and models via subclassing"
 */
export function CustomLayer<
  Names extends string = never,
  OutputShape extends ((input: never) => readonly number[]) | undefined = undefined
>(definition: CustomLayerDefinition<Names, OutputShape>): Layer<RuleFor<OutputShape>> {
  requireDefinition(definition);
  const { className = 'CustomLayer', call, weights } = definition;
  const shapeOf = definition.outputShape as ((input: number[]) => readonly number[]) | undefined;
  const outputShape = (input: Shape): number[] => [...(shapeOf?.([...input]) ?? input)];
  const layer = createLayer<RuleFor<OutputShape>>({
    className,
    expression: `${className}()`,
    outputShape,
    passesMask: definition.passesMask ?? shapeOf === undefined,
    weights: input =>
      Object.fromEntries(
        Object.entries<CustomWeight>(weights?.([...input]) ?? {}).map(([name, weight]) => [
          name,
          weightSpec(weight.shape, axesOf(weight.shape), 'glorotUniform', weight)
        ])
      ),
    call(x, { weight, training }) {
      const names = Object.keys(weights?.([...x.shape]) ?? {}) as Names[];
      const own = Object.fromEntries(names.map(name => [name, weight(name)]));
      const y = scope(() =>
        call(x, { weights: own as Record<Names, FloatTensor>, training })
      ) as unknown;
      requireOutput(className, y, outputShape(x.shape));
      return y;
    }
  });
  custom.add(layer);
  return layer;
}

const custom = new WeakSet<object>();

/** Whether `CustomLayer` made a layer, whatever class name it was given: its functions cannot be written to a file. */
export function isCustomLayer(layer: object): boolean {
  return custom.has(layer);
}

function axesOf(shape: Shape): string[] {
  return shape.map((_, axis) => `axis${axis}`);
}

function requireDefinition(definition: unknown): void {
  const call = (definition as { call?: unknown } | null | undefined)?.call;
  if (typeof call === 'function') return;
  throw new ArgumentError({
    code: 'no-call',
    where: 'CustomLayer',
    what: 'CustomLayer needs a call function.',
    got: typeof definition === 'object' ? `call is ${typeof call}` : typeof definition,
    expected: '{ call: x => … }',
    fix: 'CustomLayer({ call: x => x.mul(2) })'
  });
}

function requireOutput(where: string, y: unknown, shape: Shape): asserts y is FloatTensor {
  if (y instanceof Tensor && sameShape(y.shape as Shape, shape)) return;
  throw new ArgumentError({
    code: 'wrong-output',
    where,
    what: `${where} says it gives ${printShape(shape)}, but its call gave something else.`,
    got: y instanceof Tensor ? printShape(y.shape as Shape) : String(y),
    expected: `a tensor of ${printShape(shape)}`,
    fix: 'change call, or give outputShape'
  });
}
