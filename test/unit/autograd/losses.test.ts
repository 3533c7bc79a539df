/** The gradient of every loss, with weights and masks: exact on the oracle, and close to it on the CPU. */
import { describe, expect, test } from 'vitest';
import {
  BinaryCrossentropy,
  CategoricalCrossentropy,
  CosineSimilarity,
  Hinge,
  Huber,
  KullbackLeiblerDivergence,
  LogCosh,
  MeanAbsoluteError,
  MeanAbsolutePercentageError,
  MeanSquaredError,
  MeanSquaredLogarithmicError,
  Poisson,
  SparseCategoricalCrossentropy,
  SquaredHinge,
  type FloatTensor,
  type Loss
} from '../../../kernel/src/index.js';
import { fromElements } from '../../../kernel/src/ops/make-tensor.js';
import { scope } from '../../../kernel/src/ops/scope.js';
import { checkGradients, random } from '../../reference/check-gradients.js';
import { tensorFrom, type Numbers } from '../../reference/on-device.js';

const SHAPE = [2, 3, 4];
const TIMESTEPS = [2, 3];

/** Numbers from 0.1 to 0.9; rows that sum to 1; -1 and 1; any. */
const SHARES = random(1, SHAPE, 0.4, 0.5);
const ROWS = rows(random(2, SHAPE, 0.4, 0.5));
const SIGNS: Numbers = { shape: SHAPE, values: Array.from(random(3, SHAPE).values, Math.sign) };
const ANY = random(4, SHAPE, 2);

function rows({ shape, values }: Numbers): Numbers {
  const all = Array.from(values);
  const sumAt = (i: number): number => {
    const start = i - (i % 4);
    return all.slice(start, start + 4).reduce((a, b) => a + b, 0);
  };
  return { shape, values: all.map((value, i) => value / sumAt(i)) };
}

const CASES: [string, Loss, target: Numbers, predicted: Numbers][] = [
  ['meanSquaredError', MeanSquaredError(), ANY, random(5, SHAPE)],
  ['meanAbsoluteError', MeanAbsoluteError(), ANY, random(5, SHAPE)],
  ['meanAbsolutePercentageError', MeanAbsolutePercentageError(), SIGNS, random(5, SHAPE)],
  ['meanSquaredLogarithmicError', MeanSquaredLogarithmicError(), SHARES, random(5, SHAPE, 0.5, 1)],
  ['huber', Huber(), ANY, random(5, SHAPE)],
  ['huber with another delta', Huber({ delta: 0.3 }), ANY, random(5, SHAPE)],
  ['logCosh', LogCosh(), ANY, random(5, SHAPE, 4)],
  ['binaryCrossentropy', BinaryCrossentropy(), SHARES, random(5, SHAPE, 0.4, 0.5)],
  [
    'binaryCrossentropy of logits, smoothed',
    BinaryCrossentropy({ fromLogits: true, labelSmoothing: 0.2 }),
    SHARES,
    random(5, SHAPE, 3)
  ],
  ['categoricalCrossentropy', CategoricalCrossentropy(), ROWS, random(5, SHAPE, 0.4, 0.5)],
  [
    'categoricalCrossentropy of logits, smoothed',
    CategoricalCrossentropy({ fromLogits: true, labelSmoothing: 0.2 }),
    ROWS,
    random(5, SHAPE, 3)
  ],
  ['kullbackLeiblerDivergence', KullbackLeiblerDivergence(), ROWS, random(5, SHAPE, 0.4, 0.5)],
  ['poisson', Poisson(), SHARES, random(5, SHAPE, 0.4, 0.5)],
  ['hinge', Hinge(), SIGNS, ANY],
  ['squaredHinge', SquaredHinge(), SIGNS, ANY],
  ['cosineSimilarity', CosineSimilarity(), ANY, random(5, SHAPE)]
];

/** The loss as it is, with a weight for each sample or each timestep, with a mask, and with both. */
function checkLoss(loss: Loss, target: () => FloatTensor, predicted: Numbers): void {
  const perSample = random(6, [2], 0.5, 1);
  const perStep = random(7, TIMESTEPS, 0.5, 1);
  for (const sampleWeight of [null, perSample, perStep]) {
    for (const isMasked of [false, true]) {
      checkGradients({
        inputs: { predicted },
        make: () => inputs =>
          scope(() => {
            const mask = fromElements<'bool'>(Uint8Array.of(1, 0, 1, 1, 1, 0), TIMESTEPS);
            return loss(target(), inputs[0], {
              sampleWeight: sampleWeight && tensorFrom(sampleWeight),
              mask: isMasked ? mask : null
            });
          })
      });
    }
  }
}

describe('every loss', () => {
  test.each(CASES)('%s', (_, loss, target, predicted) => {
    checkLoss(loss, () => tensorFrom(target), predicted);
  });

  test.each([false, true])('sparseCategoricalCrossentropy, fromLogits: %s', fromLogits => {
    const ids = () => fromElements<'int32'>(Int32Array.of(0, 3, 1, 1, 2, 0), TIMESTEPS);
    const predicted = fromLogits ? random(5, SHAPE, 3) : random(5, SHAPE, 0.4, 0.5);
    const loss = SparseCategoricalCrossentropy({ fromLogits });
    checkLoss(loss, () => ids() as never, predicted);
  });

  test('none is left out', () => {
    const names = new Set(CASES.map(([, loss]) => loss.name));
    expect(names.size + 1).toBe(14);
  });
});
