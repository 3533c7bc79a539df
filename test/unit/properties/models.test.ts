/** Random models compute, mask and train on the CPU as they do in double precision, and leave nothing behind. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  Adam,
  grad,
  MeanSquaredError,
  memory,
  scope,
  seed,
  SGD,
  type AnyLayer,
  type FloatTensor
} from '../../../kernel/src/index.js';
import type { DeviceName } from '../../../kernel/src/tensor/handle.js';
import { fromElements } from '../../../kernel/src/ops/make-tensor.js';
import { expectClose } from '../../engines/expect-close.js';
import { uniform } from '../../engines/random.js';
import { random } from '../../reference/check-gradients.js';
import {
  numbersOf,
  onDevice,
  ORACLE,
  tensorFrom,
  type Numbers
} from '../../reference/on-device.js';
import { scaled, TOLERANCES } from '../../tolerances.js';
import { models, type Drawn } from './stack.js';

const BATCH = 3;
const RATE = 0.1;

/** All that a model does on one device. */
interface Results {
  output: Float64Array;
  mask: Float64Array | null;
  loss: number;
  gradients: Float64Array[];
  ofInputs: Float64Array[];
  before: Float64Array[];
  after: Float64Array[];
}

interface Trainable extends AnyLayer {
  compile(options: object): void;
  trainOnBatch(x: unknown, y: unknown): Promise<Record<string, number>>;
}

function inputOf({ sample, takesIds, isMasked, vocabulary }: Drawn): FloatTensor {
  const shape = [BATCH, ...sample];
  const { values } = random(1, shape, 1.5);
  const [timesteps, width = 1] = sample;
  // The first timestep of each sample counts, some of the others do not.
  const isPadded = (i: number): boolean => {
    const t = Math.floor(i / (takesIds ? 1 : width)) % timesteps;
    const one = Math.floor(i / (takesIds ? 1 : width));
    return isMasked && t > 0 && (one * 7) % 5 < 2;
  };
  const padded = Array.from(values, (value, i) => (isPadded(i) ? 0 : value));
  if (!takesIds) return tensorFrom({ shape, values: padded });
  const ids = padded.map(value =>
    value === 0 ? 0 : 1 + (Math.abs(value * 1000) % (vocabulary - 1))
  );
  return fromElements<'int32'>(Int32Array.from(ids), shape) as never as FloatTensor;
}

function weightsOf(model: AnyLayer): Numbers[] {
  return model
    .getWeights()
    .map(({ shape, label }, i) => random(50 + i, shape, 0.7, label === 'movingVariance' ? 1.2 : 0));
}

async function run(device: DeviceName, drawn: Drawn, optimizer: 'sgd' | 'adam'): Promise<Results> {
  return onDevice(device, async () => {
    seed(1);
    const model = drawn.make() as Trainable;
    const x = inputOf(drawn);
    const weights = weightsOf(model).map(tensorFrom);
    model.setWeights(weights);
    const output = model(x);
    const y = tensorFrom({ shape: output.shape, values: uniform(3, output.size) });
    const results = { output: numbersOf(output), mask: output.mask && numbersOf(output.mask) };
    output.dispose();
    const loss = (): FloatTensor => MeanSquaredError()(y, model(x, { training: true }));
    const inputs = drawn.takesIds ? [] : [x];
    const of = gradientsOf(loss, [...inputs, ...model.getWeights()]);
    const gradients = of.map(numbersOf);
    const ofInputs = gradients.splice(0, inputs.length);
    // The call in training moved the moving averages, and drew.
    model.setWeights(weights);
    const make = optimizer === 'sgd' ? SGD : Adam;
    model.compile({ optimizer: make({ learningRate: RATE }), loss: 'meanSquaredError' });
    const before = model.getWeights().map(numbersOf);
    const logs = await model.trainOnBatch(x, y);
    const taken = model.getWeights();
    const after = taken.map(numbersOf);
    for (const tensor of [...of, ...taken]) tensor.dispose();
    await expectNoLeak(device, model, x, y);
    return { ...results, loss: logs.loss, gradients, ofInputs, before, after };
  });
}

function gradientsOf(loss: () => FloatTensor, variables: readonly FloatTensor[]): FloatTensor[] {
  const f = loss as (variables: readonly FloatTensor[]) => FloatTensor;
  return variables.length > 0 ? grad(f)(variables) : [];
}

/** A further step, and a further call, take no memory. */
async function expectNoLeak(
  device: DeviceName,
  model: Trainable,
  x: FloatTensor,
  y: FloatTensor
): Promise<void> {
  const buffers = (): number => memory()[device].buffers;
  await model.trainOnBatch(x, y);
  const before = buffers();
  await model.trainOnBatch(x, y);
  expect(buffers()).toBe(before);
  scope(() => void model(x));
  expect(buffers()).toBe(before);
}

/** Gradients that are 0 but for rounding have no largest magnitude to speak of. */
function expectSameGradient(values: Float64Array, expected: Float64Array, name: string): void {
  const { absolute, relative } = scaled(TOLERANCES.gradient, expected);
  expectClose(
    values,
    expected,
    { absolute: absolute + TOLERANCES.forward.absolute, relative },
    name
  );
}

async function expectSame(drawn: Drawn, optimizer: 'sgd' | 'adam'): Promise<void> {
  const [exact, cpu] = [await run(ORACLE, drawn, optimizer), await run('cpu', drawn, optimizer)];
  const { absolute, relative } = TOLERANCES.forward;
  const most = scaled({ absolute: 1, relative }, exact.output).absolute;
  expectClose(
    cpu.output,
    exact.output,
    { absolute: absolute * Math.max(1, most), relative },
    'output'
  );
  expect(cpu.mask).toEqual(exact.mask);
  expectClose([cpu.loss], [exact.loss], TOLERANCES.training, 'loss');
  cpu.gradients.forEach((gradient, i) =>
    expectSameGradient(gradient, exact.gradients[i], `gradient ${i}`)
  );
  cpu.ofInputs.forEach(gradient => expectSameGradient(gradient, exact.ofInputs[0], 'of the input'));
  cpu.after.forEach((values, i) => {
    const step = Array.from(values, (value, j) => value - cpu.before[i][j]);
    const expected = Array.from(exact.after[i], (value, j) => value - exact.before[i][j]);
    const largest = scaled({ absolute: 1, relative: 0 }, exact.gradients[i] ?? []).absolute;
    // Adam's first step is the sign of the gradient, as long as there is a gradient to speak of.
    const counts = (_: number, j: number): boolean =>
      optimizer === 'sgd' || Math.abs(expected[j]) > 0.99 * RATE;
    const tolerance = { absolute: 1e-3 * RATE * Math.min(1, largest) + 2e-6, relative: 1e-4 };
    expectClose(step.filter(counts), expected.filter(counts), tolerance, `step of weight ${i}`);
  });
}

describe('random models', () => {
  test.each(['sgd', 'adam'] as const)(
    'are the same on the CPU as on the oracle, with %s',
    async name => {
      await fc.assert(
        fc.asyncProperty(models(), async drawn => {
          try {
            await expectSame(drawn, name);
          } catch (error) {
            throw new Error(`${drawn.text}: ${(error as Error).message}`, { cause: error });
          }
        }),
        { seed: name === 'sgd' ? 11 : 12, numRuns: 150, endOnFailure: true }
      );
    }
  );
});
