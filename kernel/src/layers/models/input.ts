import type { DType } from '../../tensor/dtype.js';
import type { Mutable, Shape } from '../../tensor/shape.js';
import type { FloatTensor, Tensor } from '../../tensor/tensor.js';
import type { CheckedOptions, LooseOptions, OptionOf } from '../../tensor/types/options.js';
import type { InputRule } from '../../tensor/types/rule.js';
import { createLayer, handOn } from '../base/create-layer.js';
import { printCall } from '../base/expression.js';
import type { AnyLayer } from '../base/layer.js';
import { nextLayerName } from '../base/layer-name.js';
import { checkOptions, oneOf } from '../base/options.js';
import { requireSampleShape, shapeMismatch } from '../base/shape-check.js';
import { fitsSample, symbolicInput } from '../base/symbolic.js';

export interface InputOptions {
  /** What a model will be given here: `'int32'` for ids. Default `'float32'`. */
  dtype?: 'float32' | 'int32';
}

/** A tensor that stands for what a model will be given; the batch is open. */
export interface InputTensor<Sample extends Shape, D extends DType = 'float32'> extends Tensor<
  [number, ...Sample],
  D
> {
  /** Lets a `Sequential` begin with it; for the type checker only. */
  readonly rule?: InputRule<Sample>;
}

/**
 * Stands for what a model will be given: the shape of one sample, without the batch. First in a `Sequential` it lets the
 * model know its sizes, and make its weights, before any data; in a `Model` it is where the layers begin.
 *
 * Output shape: `[batch, ...sample]`, with -1 for the batch that is not known yet.
 * @throws `ArgumentError` for what is no shape
 * @example
 * ```ts
 * Sequential([Input([700, 1]), SimpleRNN(200)]).countParams(); // 40,400
 * const input = Input([700, 1]);
 * Model({ inputs: input, outputs: Dense(1)(SimpleRNN(200)(input)) }).countParams(); // 40,601
 * ```
 * @see Keras 3 `keras.Input`
 */
export function Input<const Sample extends Shape, const O extends LooseOptions<InputOptions> = {}>(
  sample: Sample,
  options?: O & CheckedOptions<'Input', 'dtype', InputOptions, O>
): InputTensor<Mutable<Sample>, OptionOf<O, 'dtype', 'float32'> & DType>;
export function Input(sample: Shape, options: InputOptions = {}): Tensor<Shape, DType> {
  requireSampleShape('Input', sample);
  checkOptions('Input', options, { dtype: oneOf(['float32', 'int32']) });
  const { dtype = 'float32' } = options;
  const input = symbolicInput(sample, dtype, nextLayerName('input'));
  declared.set(input, { sample, options });
  return input;
}

interface Declared {
  sample: Shape;
  options: InputOptions;
}

const declared = new WeakMap<object, Declared>();

/** What a tensor made by `Input` declares; undefined for anything else. */
export function declaredInput(value: unknown): Declared | undefined {
  return typeof value === 'object' && value !== null ? declared.get(value) : undefined;
}

/** The layer by which a `Sequential` begins with an `Input`: checks the samples and hands them on. */
export function inputLayer(input: FloatTensor, { sample, options }: Declared): AnyLayer {
  return createLayer({
    className: 'Input',
    args: { sample },
    options,
    expression: printCall('Input', [sample], options),
    name: input.label ?? undefined,
    outputShape(shape) {
      if (shape.length === 0 || !fitsSample(sample, shape.slice(1))) {
        const needs = `declares [${['batch', ...sample].join(', ')}]`;
        throw shapeMismatch('Input', needs, shape, 'declare the shape of one sample of this data');
      }
      return [...shape];
    },
    passesMask: true,
    call: handOn
  });
}
