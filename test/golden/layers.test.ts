import { describe, expect, it } from 'vitest';
import * as tsteps from '../../kernel/src/index.js';
import type { LayerMembers } from '../../kernel/src/layers/base/layer.js';
import { withMask } from '../../kernel/src/ops/make-tensor.js';
import { isWithin, scaled, TOLERANCES } from '../tolerances.js';
import { runWithLosses } from './own-losses.js';
import {
  caseNames,
  differences,
  evaluate,
  readCase,
  unpack,
  versions,
  type Packed
} from './read-cases.js';

interface LayerCase {
  expression: string;
  inputs: Packed[];
  weights: Packed[];
  /** One per input. */
  mask?: (tsteps.NestedNumbers | null)[];
  training?: true;
  initialState?: Packed[];
  /** Outputs, then states. */
  outputs: Packed[];
  /** That of the first output. */
  outputMask: tsteps.NestedNumbers | null;
  /** The sum of what the layer adds to a model's loss by itself. */
  losses?: number;
  /** The gradients are those of `losses` and of each output's product with its cotangent, all summed up. */
  cotangents: Packed[];
  gradients: {
    /** null for ids. */
    inputs: (Packed | null)[];
    /** null for weights that are not trained. */
    weights: (Packed | null)[];
    initialState?: Packed[];
  };
  /** What the call itself left in the weights, where it changed some. */
  weightsAfter?: Packed[];
  /** In place of the outputs: several calls of a stateful layer. */
  calls?: { inputs: Packed[]; outputs: Packed[] }[];
}

const LAYERS = [
  ...['Activation', 'Add', 'BatchNormalization', 'Bidirectional', 'Concatenate', 'Conv1D', 'Dense'],
  ...['Dropout', 'Embedding', 'Flatten', 'GlobalAveragePooling1D', 'GRU', 'Input', 'LSTM'],
  ...['LayerNormalization', 'Masking', 'MaxPooling1D', 'Model', 'Permute', 'RepeatVector'],
  ...['Reshape', 'Sequential', 'SimpleRNN', 'TimeDistributed']
];

type Floats = tsteps.FloatTensor[];

/** A layer of any number of inputs and outputs. */
interface AnyCallable extends LayerMembers {
  (x: unknown, options?: object): tsteps.FloatTensor | Floats;
}

const forward = () => TOLERANCES.forward;
/** Gradients that are 0 but for rounding have no largest magnitude to speak of. */
const gradient = (expected: ArrayLike<number>) => {
  const { absolute, relative } = scaled(TOLERANCES.gradient, expected);
  return { absolute: absolute + TOLERANCES.forward.absolute, relative };
};

describe(`layers equal Keras ${versions.keras}`, () => {
  const names = caseNames('layers');

  it.each(names)('%s', async name => {
    const golden = readCase<LayerCase>('layers', name);
    const layer = build(golden);
    const problems = golden.calls
      ? await problemsOfCalls(layer, golden.calls)
      : [
          ...(await problemsOfOutputs(layer, golden)),
          ...(await problemsOfGradients(layer, golden))
        ];
    expect(problems, problems.join('\n')).toEqual([]);
  });

  it('are covered, each of them', () => {
    const all = names.map(name => readCase<LayerCase>('layers', name).expression).join(' ');
    const missing = LAYERS.filter(layer => !all.includes(`${layer}(`));
    expect(missing).toEqual([]);
  });
});

/** The layer of a case, with its weights. */
function build(golden: LayerCase): AnyCallable {
  const layer = evaluate(golden.expression) as AnyCallable;
  layer(oneOrAll(inputsOf(golden)), optionsOf(golden, stateOf(golden))); // makes the weights
  layer.setWeights(golden.weights.map(unpack));
  return layer;
}

function call(layer: AnyCallable, golden: LayerCase, inputs: Floats, state: Floats): Floats {
  return [layer(oneOrAll(inputs), optionsOf(golden, state))].flat();
}

function optionsOf({ training, mask }: LayerCase, initialState: Floats): object {
  // As in Keras, a call that is given states must be given the mask, too.
  const given = initialState.length > 0 ? (mask?.[0] ?? null) : null;
  return {
    ...(training && { training }),
    ...(initialState.length > 0 && { initialState }),
    ...(given !== null && { mask: tsteps.tensor(given) })
  };
}

/** Outputs, the first one's mask, the layer's own losses and the weights after the call that are not Keras's. */
async function problemsOfOutputs(layer: AnyCallable, golden: LayerCase): Promise<string[]> {
  const { result: outputs, losses } = runWithLosses(layer, () =>
    call(layer, golden, inputsOf(golden), stateOf(golden))
  );
  const weightsAfter = golden.weightsAfter ?? golden.weights;
  const problems = [
    ...(await differences('output', outputs, golden.outputs, forward)),
    ...(await differences('weight after the call', layer.getWeights(), weightsAfter, forward))
  ];
  const mask = JSON.stringify((await outputs[0]?.mask?.array()) ?? null);
  if (mask !== JSON.stringify(golden.outputMask)) problems.push(`mask: ${mask}`);
  const own = await Promise.all(losses.map(loss => loss.item()));
  const sum = own.reduce((a, b) => a + b, 0);
  const { losses: expected = 0 } = golden;
  if (!isWithin(sum, expected, TOLERANCES.forward)) {
    problems.push(`losses: ${sum} instead of ${expected}`);
  }
  layer.setWeights(golden.weights.map(unpack));
  return problems;
}

/** Gradients that are not Keras's. */
async function problemsOfGradients(layer: AnyCallable, golden: LayerCase): Promise<string[]> {
  const inputs = inputsOf(golden);
  const state = stateOf(golden);
  const weights = layer.getWeights();
  const isKnown = (_: unknown, i: number) => golden.gradients.inputs[i] !== null;
  const total = (): tsteps.FloatTensor => {
    const { result, losses } = runWithLosses(layer, () => call(layer, golden, inputs, state));
    const products = result.map((y, i) => y.mul(unpack(golden.cotangents[i])).sum());
    return [...products, ...losses].reduce((a, b) => a.add(b));
  };
  const run: (...args: Floats[]) => tsteps.FloatTensor = total;
  const grads = tsteps.grad(run)(inputs.filter(isKnown), weights, state) as Floats[];
  const [ofInputs, ofWeights, ofState] = grads as [Floats, Floats, Floats];
  const trained = (list: Floats) => list.filter((_, i) => golden.gradients.weights[i] !== null);
  return [
    ...(await differences(
      'gradient of input',
      ofInputs,
      golden.gradients.inputs.filter(isKnown) as Packed[],
      gradient
    )),
    ...(await differences(
      'gradient of weight',
      trained(ofWeights),
      golden.gradients.weights.filter(g => g !== null),
      gradient
    )),
    ...(await differences(
      'gradient of state',
      ofState,
      golden.gradients.initialState ?? [],
      gradient
    ))
  ];
}

async function problemsOfCalls(
  layer: AnyCallable,
  calls: NonNullable<LayerCase['calls']>
): Promise<string[]> {
  layer.resetState();
  const problems = [];
  for (const [i, { inputs, outputs }] of calls.entries()) {
    const y = [layer(oneOrAll(inputs.map(unpack)))].flat();
    problems.push(...(await differences(`call ${i}, output`, y, outputs, forward)));
  }
  return problems;
}

/** The inputs, each with its mask. */
function inputsOf({ inputs, mask }: LayerCase): Floats {
  return inputs.map((packed, i) => {
    const given = mask?.[i] ?? null;
    if (given === null) return unpack(packed);
    return withMask(unpack(packed), tsteps.tensor(given) as unknown as tsteps.MaskTensor);
  });
}

function stateOf({ initialState = [] }: LayerCase): Floats {
  return initialState.map(unpack);
}

function oneOrAll<T>(values: T[]): T | T[] {
  return values.length === 1 ? values[0] : values;
}
