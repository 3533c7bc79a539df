import { binary } from '../../ops/elementwise.js';
import { concat } from '../../ops/join.js';
import { scope } from '../../ops/scope.js';
import { flip } from '../../ops/structure.js';
import { withMask } from '../../ops/make-tensor.js';
import { ArgumentError } from '../../tensor/errors.js';
import type { FloatTensor } from '../../tensor/tensor.js';
import type { CheckedOptions, LooseOptions, OptionOf } from '../../tensor/types/options.js';
import type { ShapeRule } from '../../tensor/types/rule.js';
import type { BidirectionalRule, MergeMode } from '../../tensor/types/sequence-rule.js';
import { createManyLayer } from '../base/create-layer.js';
import type { AnyLayer, CallOptions, Layer, LayerMembers, RuleOf } from '../base/layer.js';
import { coreOf, isLayer, type CallContext } from '../base/layer-core.js';
import { checkOptions, type OptionKind } from '../base/options.js';
import { recurrentOf, type Recurrent } from './recurrent.js';

export interface BidirectionalOptions {
  /**
   * How the outputs of both directions become one: side by side, or element by element. Default `'concat'`; null gives
   * both, as a list.
   */
  mergeMode?: MergeMode;
  /** The layer for the way back, which goes backwards. Default: one of the same options. */
  backwardLayer?: LayerMembers;
}

const MERGE_WORDS = ['concat', 'sum', 'mul', 'ave'];
const MERGE_MODE: OptionKind = {
  words: MERGE_WORDS,
  takes: value => value === null,
  expected: `one of ${MERGE_WORDS.join(', ')}, or null`,
  example: "'concat'"
};
const LAYER: OptionKind = {
  takes: isLayer,
  expected: 'a layer',
  example: 'LSTM(64, { goBackwards: true })'
};

/** The sentence for what cannot be run backwards, as an error of types and of the running code. */
type RecurrentOnly = 'Bidirectional needs a recurrent layer, such as SimpleRNN';

/**
 * Runs a recurrent layer over the sequence in both directions, each with weights of its own, and merges the outputs of
 * each timestep: `y_t` knows what comes before t and what comes after.
 *
 * The layer is taken as a pattern: both directions are new layers of its options. `layers` holds them, the forward one
 * first, and so does `getWeights`.
 *
 * Input shape: `[batch, timesteps, features]`. Output shape: the layer's, with twice as many features for `concat`; with
 * `mergeMode: null` or `returnState` a list: the output (or both), then the states of the forward and the backward layer.
 * Cost: twice the layer's.
 *
 * Both directions leave out what x's mask leaves out; sequences are zero there and carry the mask on.
 * @throws `ArgumentError` for a layer that is not recurrent or goes backwards already; `ShapeError` as the layer itself
 * @example
 * ```ts
 * Bidirectional(SimpleRNN(100, { returnSequences: true }))(ones([32, 700, 1])).shape; // [32, 700, 200]
 * Bidirectional(SimpleRNN(100), { mergeMode: 'sum' })(ones([32, 700, 1])).shape; // [32, 100]
 * ```
 * @see Keras 3 `keras.layers.Bidirectional` (Schuster and Paliwal, 1997). Golden values: test/golden
 */
export function Bidirectional<
  L extends LayerMembers,
  const O extends LooseOptions<BidirectionalOptions> = {}
>(
  layer: L & (RuleOf<L> extends { recurrent: string } ? unknown : RecurrentOnly),
  options?: O & CheckedOptions<'Bidirectional', 'mergeMode, backwardLayer', BidirectionalOptions, O>
): Layer<BidirectionalRule<RuleOf<L>, OptionOf<O, 'mergeMode', 'concat'>>>;
export function Bidirectional(
  layer: LayerMembers,
  options: BidirectionalOptions = {}
): Layer<ShapeRule> {
  const pattern = requireRecurrent(layer);
  checkOptions('Bidirectional', options, { mergeMode: MERGE_MODE, backwardLayer: LAYER });
  const { mergeMode = 'concat' } = options;
  const { returnSequences, returnState } = pattern;
  const zeros = returnSequences ? { zeroOutputForMask: true } : {};
  const forward = pattern.remake(`forward_${layer.name}`, zeros) as unknown as AnyLayer;
  const back = requireBackward(options.backwardLayer, pattern);
  const backName = `backward_${(options.backwardLayer ?? layer).name}`;
  const backChanges = { ...zeros, goBackwards: true };
  const backward = back.remake(backName, backChanges) as unknown as AnyLayer;
  return createManyLayer({
    className: 'Bidirectional',
    args: { layer },
    options,
    layers: [forward, backward],
    givesMany: returnState || mergeMode === null,
    takesState: true,
    outputShapes(inputs) {
      const [ahead = [], ...states] = coreOf(forward).outputShapes(inputs);
      const [behind = [], ...statesBehind] = coreOf(backward).outputShapes(inputs);
      const all = [...states, ...statesBehind];
      if (mergeMode === null) return [ahead, behind, ...all];
      const units = (ahead.at(-1) ?? 0) + (mergeMode === 'concat' ? (behind.at(-1) ?? 0) : 0);
      return [[...ahead.slice(0, -1), units], ...all];
    },
    buildLayers(inputs) {
      coreOf(forward).build(inputs);
      coreOf(backward).build(inputs);
    },
    call: (inputs, context) =>
      scope(() => {
        const [x] = inputs as [FloatTensor];
        const [statesAhead, statesBehind] = halves(context, x);
        const [ahead, ...after] = coreOf(forward).run([x], statesAhead) as [FloatTensor];
        const made = coreOf(backward).run([x], statesBehind) as [FloatTensor];
        const [reversed, ...afterBehind] = made;
        const mask = returnSequences ? x.mask : null;
        const behind = returnSequences ? withMask(flip(reversed, 1), mask) : reversed;
        const merged = mergeMode
          ? [withMask(merge(mergeMode, ahead, behind), mask)]
          : [ahead, behind];
        return [...merged, ...after, ...afterBehind];
      })
  });
}

/** What the inner calls are given: a mask that was given to this one, and of the states a half each, forward first. */
function halves({ initialState, hasOwnMask }: CallContext, x: FloatTensor): CallOptions[] {
  const mask = hasOwnMask && x.mask ? { mask: x.mask } : {};
  if (!initialState) return [mask, mask];
  const half = initialState.length / 2;
  return [initialState.slice(0, half), initialState.slice(half)].map(states => ({
    ...mask,
    initialState: states
  }));
}

function merge(mode: Exclude<MergeMode, null>, ahead: FloatTensor, back: FloatTensor): FloatTensor {
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

const FIX = { where: 'Bidirectional', fix: 'Bidirectional(SimpleRNN(64))' };

function requireRecurrent(layer: LayerMembers): Recurrent {
  const recurrent = isLayer(layer) ? recurrentOf(layer) : undefined;
  if (!recurrent) {
    throw new ArgumentError({
      ...FIX,
      code: 'not-recurrent',
      what: 'Bidirectional needs a recurrent layer, such as SimpleRNN' satisfies RecurrentOnly,
      got: isLayer(layer) ? layer.expression : typeof layer,
      expected: 'a recurrent layer'
    });
  }
  if (!recurrent.goBackwards) return recurrent;
  throw new ArgumentError({
    ...FIX,
    code: 'goes-backwards-already',
    what: 'Bidirectional makes the layer that goes backwards itself.',
    got: layer.expression,
    expected: 'a layer without goBackwards'
  });
}

/** The pattern of the way back: the layer's own, or one that agrees with it. */
function requireBackward(layer: LayerMembers | undefined, forward: Recurrent): Recurrent {
  if (!layer) return forward;
  const recurrent = isLayer(layer) ? recurrentOf(layer) : undefined;
  const agrees =
    recurrent?.goBackwards === true &&
    recurrent.returnSequences === forward.returnSequences &&
    recurrent.returnState === forward.returnState;
  if (recurrent && agrees) return recurrent;
  throw new ArgumentError({
    ...FIX,
    code: 'not-a-way-back',
    what: 'Bidirectional needs a backwardLayer that goes backwards and returns what the other one does.',
    got: layer.expression,
    expected:
      'a recurrent layer with goBackwards: true and the same returnSequences and returnState'
  });
}
