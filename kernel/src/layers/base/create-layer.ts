import { requireRoom } from '../../ops/checks.js';
import { shareBuffer, withMask } from '../../ops/make-tensor.js';
import { binary } from '../../ops/elementwise.js';
import { outsideScope, scope } from '../../ops/scope.js';
import { withRecorder } from '../../ops/record.js';
import { ArgumentError, ShapeError } from '../../tensor/errors.js';
import { printShape, sameShape, type Shape } from '../../tensor/shape.js';
import { Tensor, type AnyTensor, type FloatTensor } from '../../tensor/tensor.js';
import type { ShapeRule } from '../../tensor/types/rule.js';
import type { Regularizer } from '../choices/regularizers.js';
import { addLoss, currentTraining, inTraining, isCollectingLosses } from './call-context.js';
import { printCall } from './expression.js';
import type { AnyLayer, CallOptions, Layer, MergeLayer } from './layer.js';
import {
  allLayers,
  coreOf,
  declareCore,
  listOf,
  oneOrMany,
  type CallContext,
  type CoreDefinition,
  type LayerCore
} from './layer-core.js';
import { nextLayerName } from './layer-name.js';
import { applySymbolically, isSymbolic } from './symbolic.js';
import { firstValue } from './first-value.js';
import { WeightSlot, type WeightSpec } from './weight-slot.js';

/** A layer of one input and one output, the usual kind. */
export interface LayerDefinition extends Omit<
  CoreDefinition,
  'takesMany' | 'givesMany' | 'outputShapes' | 'weights' | 'call' | 'buildLayers'
> {
  outputShape: (this: void, input: Shape) => number[];
  weights?: (this: void, input: Shape) => Record<string, WeightSpec>;
  /** The output carries the input's mask (Keras: `supports_masking`). Default: none, unless `call` gives it one. */
  passesMask?: boolean;
  call: (this: void, x: FloatTensor, context: CallContext) => FloatTensor;
  buildLayers?: (this: void, input: Shape) => void;
}

/** A callable layer of a definition: name, weights, building and checking are the same for all of them. */
export function createLayer<Rule extends ShapeRule>(definition: LayerDefinition): Layer<Rule> {
  const { outputShape, weights, call, buildLayers, passesMask, ...rest } = definition;
  const first = (inputs: readonly Shape[]): Shape => inputs[0] ?? [];
  const core: CoreDefinition = {
    ...rest,
    outputShapes: inputs => [outputShape(first(inputs))],
    call: ([x], context) => {
      const input = x as FloatTensor;
      const y = call(input, context);
      return [passesMask && input.mask ? carryMask(y, input) : y];
    }
  };
  if (weights) core.weights = inputs => weights(first(inputs));
  if (buildLayers) core.buildLayers = inputs => buildLayers(first(inputs));
  return createCore(core) as unknown as Layer<Rule>;
}

/** A layer that takes or gives lists of tensors. */
export function createManyLayer<Rule extends ShapeRule>(
  definition: CoreDefinition
): Layer<Rule> & MergeLayer<Rule> {
  return createCore(definition) as unknown as Layer<Rule> & MergeLayer<Rule>;
}

/** The output with the input's mask. */
export function carryMask(y: FloatTensor, x: FloatTensor): FloatTensor {
  const masked = withMask(y, x.mask);
  y.dispose();
  return masked;
}

function createCore(definition: CoreDefinition): AnyLayer {
  const { className, args = {}, options = {}, givesMany = false } = definition;
  const layers = definition.layers ?? [];
  const slots: WeightSlot[] = [];
  let builtFor: readonly Shape[] | null = null;
  let trainable = true;

  const build = (inputs: readonly Shape[]): void => {
    definition.outputShapes(inputs);
    const specs = definition.weights?.(inputs) ?? {};
    if (builtFor) {
      requireSameWeights(className, specs, slots, inputs);
    } else {
      outsideScope(() => {
        const made = Object.entries(specs).map(([name, spec]) => newSlot(className, name, spec));
        slots.push(...made);
      });
    }
    definition.buildLayers?.(inputs);
    builtFor ??= inputs;
  };

  const run = (
    inputs: readonly FloatTensor[],
    call: CallOptions = {},
    isPenalized = true
  ): FloatTensor[] => {
    requireInputs(definition, inputs);
    if (call.initialState && !definition.takesState) throw stateless(className);
    if (inputs.some(isSymbolic)) return applySymbolically(layer, inputs, call);
    build(inputs.map(({ shape }) => shape));
    const training = call.training ?? currentTraining();
    const { device } = inputs[0] as FloatTensor;
    const slotOf = (name: string): WeightSlot =>
      slots.find(slot => slot.name === name) ?? missingWeight(className, name);
    const context: CallContext = {
      training,
      initialState: call.initialState ? listOf(call.initialState) : null,
      hasOwnMask: call.mask !== undefined,
      weight: name => slotOf(name).on(device),
      update: (name, value) => slotOf(name).set(value)
    };
    const masked = call.mask ? inputs.map(x => withMask(x, call.mask ?? null)) : inputs;
    const outputs = inTraining(training, () => definition.call(masked, context));
    if (call.mask) for (const x of masked) x.dispose();
    if (isPenalized) penalize(definition.activityRegularizer, outputs);
    return outputs;
  };

  const allSlots = (): WeightSlot[] => allLayers(layer).flatMap(one => [...coreOf(one).slots]);

  const requireBuilt = (where: string): void => {
    if (builtFor) return;
    throw new ArgumentError({
      code: 'not-built',
      where: `${className}.${where}`,
      what: `${className} has no weights yet: they are made at its first call.`,
      got: `${where}() before the first call`,
      expected: 'a layer that was called, or a Sequential that begins with Input',
      fix: `call the layer once, or layer.build([32, 700, 200]) with the shape it will see`
    });
  };

  const getWeights = (): FloatTensor[] => {
    requireBuilt('getWeights');
    return allSlots().map(slot => slot.shown);
  };

  const setWeights = (weights: readonly FloatTensor[]): void => {
    requireBuilt('setWeights');
    const all = allSlots();
    // Not by getWeights, whose tensors stay alive for whoever holds them.
    requireWeights(
      className,
      weights,
      all.map(slot => slot.value)
    );
    all.forEach((slot, i) => slot.set(weights[i] as FloatTensor));
  };

  const apply = (x: AnyTensor | readonly AnyTensor[], call?: CallOptions): unknown =>
    oneOrMany(run(listOf(x), call), givesMany);

  const expression = definition.expression ?? printCall(className, Object.values(args), options);
  const layer = Object.defineProperties(apply, {
    className: { value: className },
    name: { value: definition.name ?? nextLayerName(className) },
    expression: { value: expression },
    layers: { value: layers },
    weights: { get: () => Object.fromEntries(slots.map(slot => [slot.name, slot.shown])) },
    trainable: {
      get: () => trainable,
      set(value: boolean) {
        trainable = value;
        for (const inner of layers) inner.trainable = value;
      }
    },
    outputShape: { value: (input: Shape) => definition.outputShapes([input])[0] },
    build: { value: (input: Shape) => build([input]) },
    countParams: {
      value: () => {
        requireBuilt('countParams');
        return allSlots().reduce((sum, slot) => sum + slot.value.size, 0);
      }
    },
    getWeights: { value: getWeights },
    setWeights: { value: setWeights },
    resetState: {
      value: () => {
        for (const one of allLayers(layer)) coreOf(one).definition.resetState?.();
      }
    },
    [Symbol.for('nodejs.util.inspect.custom')]: { value: () => expression }
  }) as unknown as AnyLayer;

  const core: LayerCore = {
    definition,
    slots,
    get isBuilt() {
      return builtFor !== null;
    },
    get builtFor() {
      return builtFor;
    },
    run,
    outputShapes: inputs => definition.outputShapes(inputs),
    build
  };
  declareCore(layer, core);
  return layer;
}

/** Adds what large outputs cost, for each sample. */
function penalize(regularizer: Regularizer | null | undefined, outputs: FloatTensor[]): void {
  if (!regularizer || !isCollectingLosses()) return;
  for (const output of outputs) {
    addLoss(scope(() => binary('div', regularizer.penalty(output), output.shape[0] ?? 1)));
  }
}

/** Not reachable by a user: a definition that asks for a weight it does not declare. */
function missingWeight(where: string, name: string): never {
  throw new TypeError(`${where} declares no weight named ${name}.`);
}

/** Initial values come from a recorder's point of view from nowhere. */
function newSlot(where: string, name: string, spec: WeightSpec): WeightSlot {
  requireRoom(`${where}'s ${name}`, spec.shape);
  return withRecorder(null, () => new WeightSlot(name, spec, firstValue(where, name, spec)));
}

function requireInputs(definition: CoreDefinition, inputs: readonly unknown[]): void {
  const { className, takesMany = false } = definition;
  const isRight = inputs.length > 0 && inputs.every(input => input instanceof Tensor);
  if (isRight && (takesMany || inputs.length === 1)) return;
  throw new ArgumentError({
    code: 'not-a-tensor',
    where: className,
    what: takesMany ? `${className} needs a list of tensors.` : `${className} needs one tensor.`,
    got: isRight ? `a list of ${inputs.length} tensors` : describe(inputs),
    expected: takesMany ? 'tensors in a list: [a, b]' : 'a tensor',
    fix: takesMany ? `${className}()([a, b])` : `Concatenate()([a, b]) makes one of several`
  });
}

function stateless(where: string): ArgumentError {
  return new ArgumentError({
    code: 'takes-no-state',
    where,
    what: `${where} takes no initialState: it has no states.`,
    got: 'a call with initialState',
    expected: 'SimpleRNN, LSTM, GRU or Bidirectional of one of them',
    fix: 'give it to the recurrent layer itself'
  });
}

function describe(inputs: readonly unknown[]): string {
  const wrong = inputs.find(input => !(input instanceof Tensor));
  if (inputs.length === 0) return 'an empty list';
  return typeof wrong === 'function' ? 'a function' : (JSON.stringify(wrong) ?? String(wrong));
}

function requireSameWeights(
  where: string,
  specs: Record<string, WeightSpec>,
  slots: readonly WeightSlot[],
  inputs: readonly Shape[]
): void {
  for (const [name, { shape }] of Object.entries(specs)) {
    const built: Shape = slots.find(slot => slot.name === name)?.value.shape ?? [];
    if (sameShape(shape, built)) continue;
    throw new ShapeError({
      code: 'built-for-another-size',
      where,
      what: `${where} was built for another input: its ${name} is ${printShape(built)}, this input needs ${printShape(shape)}.`,
      got: `input ${inputs.map(printShape).join(', ')}`,
      expected: `the sizes of its first call`,
      fix: `make a new ${where} for this input, or bring the input to the old size`
    });
  }
}

function requireWeights(
  where: string,
  weights: readonly FloatTensor[],
  current: readonly FloatTensor[]
): void {
  const fits =
    weights.length === current.length &&
    weights.every((weight, i) => sameShape(weight.shape, current[i]?.shape ?? []));
  if (fits) return;
  const shapes = (list: readonly FloatTensor[]): string =>
    list.map(weight => printShape(weight.shape)).join(', ') || 'nothing';
  throw new ShapeError({
    code: 'weights-do-not-fit',
    where: `${where}.setWeights`,
    what: `${where}.setWeights needs the shapes of getWeights, in its order.`,
    got: shapes(weights),
    expected: shapes(current),
    fix: 'call getWeights() to see what the layer holds'
  });
}

/** The same tensor once more, for layers that hand their input on. */
export function handOn(x: FloatTensor): FloatTensor {
  return shareBuffer(x, x.shape, x.labels, x.label);
}
