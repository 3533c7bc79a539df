import { isFused, type Activated } from '../../ops/activations.js';
import { dropoutMask } from '../../ops/dropout.js';
import { binary } from '../../ops/elementwise.js';
import { shareBuffer, withMask } from '../../ops/make-tensor.js';
import { globalRandom, RandomStream } from '../../ops/random.js';
import {
  recur,
  type RecurrentOutput,
  type RecurrentWeights,
  type Recurrence
} from '../../ops/recurrent.js';
import { outsideScope, scope } from '../../ops/scope.js';
import { reshape, slice } from '../../ops/structure.js';
import { ShapeError } from '../../tensor/errors.js';
import { printShape, sameShape, type Shape } from '../../tensor/shape.js';
import type { FloatTensor } from '../../tensor/tensor.js';
import type { ShapeRule } from '../../tensor/types/rule.js';
import { createManyLayer } from '../base/create-layer.js';
import type { Layer } from '../base/layer.js';
import type { CallContext } from '../base/layer-core.js';
import { requireCount, requireRate } from '../base/options.js';
import { requireSequence } from '../base/shape-check.js';
import { weightSpec } from '../base/weight-options.js';
import { initializerOf, type Initializer } from '../choices/initializers.js';
import { regularizerOf } from '../choices/regularizers.js';
import { declareRecurrent, type RecurrentChanges } from './recurrent.js';
import type { SimpleRNNOptions } from './recurrent-options.js';
import { unroll, type CellStep } from './unrolled.js';

/** What makes one recurrent layer different from the others. */
export interface CellDefinition {
  className: string;
  /** Weight blocks side by side, and states carried on. */
  gates: number;
  stateCount: number;
  biasShape: Shape;
  /** Values of the bias at the beginning, where it is not `biasInitializer` alone. */
  biasInitializer?: (chosen: Initializer) => Initializer;
  /** Which fused loop it is; null where an activation is not fused. */
  recurrence: Recurrence | null;
  activation: Activated;
  /** One step in single operations. */
  step: (bias: FloatTensor | null) => CellStep;
  /** Drops are drawn for each gate by itself where the state is dropped, as in Keras. */
  masksPerGate: boolean;
  /** The same layer with other options. */
  remake: (name: string, changes: RecurrentChanges) => Layer<ShapeRule>;
}

/** A recurrent layer of a cell: weights, states, masks, drops and directions are the same for all of them. */
export function createRecurrent<Rule extends ShapeRule>(
  units: number,
  options: SimpleRNNOptions,
  cell: CellDefinition,
  name?: string
): Layer<Rule> {
  const { className, gates, stateCount } = cell;
  requireCount(className, 'units', units);
  const { dropout = 0, recurrentDropout = 0, useBias = true, stateful = false } = options;
  requireRate(className, 'dropout', dropout);
  requireRate(className, 'recurrentDropout', recurrentDropout);
  const { returnSequences = false, returnState = false, goBackwards = false } = options;
  const { zeroOutputForMask = false } = options;
  const random = options.seed === undefined ? globalRandom : new RandomStream(options.seed);
  let carried: FloatTensor[] | null = null;

  const resetState = (): void => {
    for (const state of carried ?? []) state.dispose();
    carried = null;
  };

  const run = (x: FloatTensor, context: CallContext): RecurrentOutput => {
    const [batch = 0, , features = 0] = x.shape;
    const bias = useBias ? context.weight('bias') : null;
    const weights: RecurrentWeights = {
      kernel: context.weight('kernel'),
      recurrentKernel: context.weight('recurrentKernel'),
      bias
    };
    const initial = context.initialState ?? carried;
    if (initial) requireStates(className, initial, stateCount, [batch, units]);
    const how = { returnSequences, goBackwards, zeroOutputForMask };
    const drops = context.training ? recurrentDropout : 0;
    const inputDrops = context.training ? dropout : 0;
    const draw = (rate: number, size: number, count: number): FloatTensor[] | null =>
      rate > 0
        ? Array.from({ length: count }, () => dropoutMask([batch, size], rate, random, x))
        : null;
    const { recurrence, activation } = cell;
    if (recurrence && drops === 0 && isFused(activation)) {
      const [factor] = draw(inputDrops, features, 1) ?? [];
      const input = factor
        ? withMask(binary('mul', x, reshape(factor, [batch, 1, features])), x.mask)
        : x;
      return recur(className, recurrence, input, weights, initial, { activation, ...how });
    }
    const masks = drops > 0 && cell.masksPerGate ? gates : 1;
    const inputBias =
      bias && bias.rank === 2
        ? reshape(slice(bias, [0, 0], [1, gates * units]), [gates * units])
        : bias;
    const call = {
      ...{ x, weights, bias: inputBias, initialStates: initial, stateCount, units, gates },
      inputMasks: draw(inputDrops, features, masks),
      recurrentMasks: draw(drops, units, masks),
      ...how
    };
    return unroll(call, cell.step(bias));
  };

  const layer = createManyLayer<Rule>({
    className,
    args: { units },
    options,
    name,
    givesMany: returnState,
    takesState: true,
    activityRegularizer: regularizerOf(options.activityRegularizer),
    isJoint: () => stateful,
    resetState,
    outputShapes([input = []]) {
      const [batch, timesteps] = requireSequence(className, input, 'bring x to rank 3');
      const output = returnSequences ? [batch, timesteps, units] : [batch, units];
      const states = Array.from({ length: stateCount }, () => [batch, units]);
      return returnState ? [output, ...states] : [output];
    },
    weights([input = []]) {
      const kernel = weightSpec(
        [input.at(-1) ?? 0, gates * units],
        ['features', 'units'],
        'glorotUniform',
        {
          initializer: options.kernelInitializer,
          regularizer: options.kernelRegularizer,
          constraint: options.kernelConstraint
        }
      );
      const recurrentKernel = weightSpec(
        [units, gates * units],
        ['units before', 'units'],
        'orthogonal',
        {
          initializer: options.recurrentInitializer,
          regularizer: options.recurrentRegularizer,
          constraint: options.recurrentConstraint
        }
      );
      const chosen = initializerOf(options.biasInitializer ?? 'zeros');
      const axes = cell.biasShape.length === 2 ? ['input, recurrent', 'units'] : ['units'];
      const bias = weightSpec(cell.biasShape, axes, 'zeros', {
        initializer: cell.biasInitializer?.(chosen) ?? chosen,
        regularizer: options.biasRegularizer,
        constraint: options.biasConstraint
      });
      return useBias ? { kernel, recurrentKernel, bias } : { kernel, recurrentKernel };
    },
    call([x], context) {
      const input = x as FloatTensor;
      const made = scope(() => {
        // As in Keras 3.15.1, a call that is given states takes no notice of a mask that just comes with x.
        const isUnmasked = context.initialState !== null && !context.hasOwnMask;
        const { output, states } = run(isUnmasked ? withMask(input, null) : input, context);
        const given = returnSequences ? withMask(output, input.mask) : output;
        return { output: given, states };
      });
      if (stateful) {
        resetState();
        carried = outsideScope(() =>
          made.states.map(state => shareBuffer(state, state.shape, state.labels))
        );
      }
      if (returnState) return [made.output, ...made.states];
      for (const state of made.states) state.dispose();
      return [made.output];
    }
  });
  declareRecurrent(layer, {
    returnSequences,
    returnState,
    stateCount,
    goBackwards,
    stateful,
    remake: cell.remake
  });
  return layer;
}

function requireStates(
  where: string,
  states: readonly FloatTensor[],
  count: number,
  shape: Shape
): void {
  if (states.length === count && states.every(state => sameShape(state.shape, shape))) return;
  throw new ShapeError({
    code: 'states-do-not-fit',
    where,
    what: `${where} needs ${count === 1 ? 'one state' : `${count} states`} of ${printShape(shape)} to begin with.`,
    got: states.map(state => printShape(state.shape)).join(', ') || 'none',
    expected: Array.from({ length: count }, () => printShape(shape)).join(', '),
    fix: 'give the states that returnState gave, of as many samples; a stateful layer forgets with resetState()'
  });
}
