import { binary } from '../ops/elementwise.js';
import { concat } from '../ops/join.js';
import { scope } from '../ops/scope.js';
import { flip } from '../ops/structure.js';
import { ArgumentError } from '../tensor/errors.js';
import type { FloatTensor } from '../tensor/tensor.js';
import type { CheckedOptions, LooseOptions, OptionOf } from '../tensor/types/options.js';
import type { ShapeRule } from '../tensor/types/rule.js';
import type { BidirectionalRule, MergeMode } from '../tensor/types/sequence-rule.js';
import { createLayer } from './create-layer.js';
import { printCall } from './expression.js';
import type { AnyLayer, Layer, RuleOf } from './layer.js';
import { checkOptions } from './options.js';
import { recurrentOf, type Recurrent } from './recurrent.js';

export interface BidirectionalOptions {
  /** How the outputs of both directions become one: side by side, or element by element. Default `'concat'`. */
  mergeMode?: MergeMode;
}

const MERGE_MODES: readonly MergeMode[] = ['concat', 'sum', 'mul', 'ave'];

/** The sentence for what cannot be run backwards, as an error of types and of the running code. */
type RecurrentOnly = 'Bidirectional needs a recurrent layer, such as SimpleRNN';

/**
 * Runs a recurrent layer over the sequence in both directions, each with weights of its own, and merges the outputs of
 * each timestep: `y_t` knows what comes before t and what comes after.
 *
 * The layer is taken as a pattern: both directions are new layers of its options. `layers` holds them, the forward one
 * first, and so does `getWeights`.
 *
 * Input shape: `[batch, timesteps, features]`. Output shape: the layer's, with twice as many features for `concat`.
 * Cost: twice the layer's.
 *
 * Both directions leave out what x's mask leaves out; sequences are zero there and carry the mask on.
 * @throws `ArgumentError` for a layer that is not recurrent or goes backwards already; `ShapeError` as the layer itself
 * @example
 * ```ts
 * Bidirectional(SimpleRNN(100, { returnSequences: true }))(ones([32, 700, 1])).shape; // [32, 700, 200]
 * Bidirectional(SimpleRNN(100), { mergeMode: 'sum' })(ones([32, 700, 1])).shape; // [32, 100]
 * ```
 * @see Keras 3 `keras.layers.Bidirectional` (Schuster and Paliwal, 1997). Differs: no `mergeMode: null`, no layer of
 * one's own for the way back. Golden values: test/golden
 */
export function Bidirectional<
  L extends AnyLayer,
  const O extends LooseOptions<BidirectionalOptions> = {}
>(
  layer: L & (RuleOf<L> extends { recurrent: string } ? unknown : RecurrentOnly),
  options?: O & CheckedOptions<'Bidirectional', 'mergeMode', BidirectionalOptions, O>
): Layer<BidirectionalRule<RuleOf<L>, OptionOf<O, 'mergeMode', 'concat'>>>;
export function Bidirectional(
  layer: AnyLayer,
  options: BidirectionalOptions = {}
): Layer<BidirectionalRule<ShapeRule, MergeMode>> {
  const { returnSequences, remake } = requireRecurrent(layer);
  checkOptions('Bidirectional', options, { mergeMode: MERGE_MODES });
  const { mergeMode = 'concat' } = options;
  const zeros = returnSequences ? ({ zeroOutputForMask: true } as const) : {};
  const forward = remake(`forward_${layer.name}`, zeros);
  const backward = remake(`backward_${layer.name}`, { ...zeros, goBackwards: true });
  return createLayer({
    className: 'Bidirectional',
    expression: printCall('Bidirectional', [layer], options),
    layers: [forward, backward],
    outputShape(input) {
      const shape = forward.outputShape(input);
      const units = shape.pop() ?? 0;
      return [...shape, mergeMode === 'concat' ? 2 * units : units];
    },
    buildLayers(input) {
      forward.build(input);
      backward.build(input);
    },
    passesMask: returnSequences,
    call: x =>
      scope(() => {
        const back = backward(x);
        return merge(mergeMode, forward(x), returnSequences ? flip(back, 1) : back);
      })
  });
}

function merge(mode: MergeMode, ahead: FloatTensor, back: FloatTensor): FloatTensor {
  switch (mode) {
    case 'concat':
      return concat([ahead, back], -1) as FloatTensor;
    case 'sum':
      return binary('add', ahead, back);
    case 'mul':
      return binary('mul', ahead, back);
    case 'ave':
      return binary('mul', binary('add', ahead, back), 0.5);
  }
}

function requireRecurrent(layer: AnyLayer): Recurrent {
  const recurrent = recurrentOf(layer);
  const parts = { where: 'Bidirectional', fix: 'Bidirectional(SimpleRNN(64))' };
  if (!recurrent) {
    throw new ArgumentError({
      ...parts,
      code: 'not-recurrent',
      what: 'Bidirectional needs a recurrent layer, such as SimpleRNN' satisfies RecurrentOnly,
      got: typeof layer === 'function' && 'expression' in layer ? layer.expression : String(layer),
      expected: 'a recurrent layer'
    });
  }
  if (!recurrent.goBackwards) return recurrent;
  throw new ArgumentError({
    ...parts,
    code: 'goes-backwards-already',
    what: 'Bidirectional makes the layer that goes backwards itself.',
    got: layer.expression,
    expected: 'a layer without goBackwards'
  });
}
