import { describe, expect, it } from 'vitest';
import * as tsteps from '../../kernel/src/index.js';
import { isWithin, scaled, TOLERANCES } from '../tolerances.js';
import { caseNames, evaluate, firstDifference, readCase, unpack, versions } from './read-cases.js';
import type { Packed } from './read-cases.js';

interface LossCase {
  expression: string;
  yTrue: Packed;
  yPred: Packed;
  /** That of the predictions. */
  mask?: tsteps.NestedNumbers;
  sampleWeight?: Packed;
  loss: number;
  /** d loss / d yPred. */
  gradient: Packed;
}

type Loss = (yTrue: unknown, yPred: tsteps.FloatTensor, options?: object) => tsteps.FloatTensor;

describe(`losses equal Keras ${versions.keras}`, () => {
  it.each(caseNames('losses'))('%s', async name => {
    const golden = readCase<LossCase>('losses', name);
    const loss = evaluate(golden.expression) as Loss;
    const yTrue = unpack(golden.yTrue);
    const options = {
      ...(golden.mask !== undefined && { mask: tsteps.tensor(golden.mask) }),
      ...(golden.sampleWeight && { sampleWeight: unpack(golden.sampleWeight) })
    };
    const { value, grads } = tsteps.valueAndGrad((yPred: tsteps.FloatTensor) =>
      loss(yTrue, yPred, options)
    )(unpack(golden.yPred));
    const [found] = await value.data();
    expect(
      isWithin(found ?? NaN, golden.loss, TOLERANCES.forward),
      `${found}, not ${golden.loss}`
    ).toBe(true);
    const difference = await firstDifference(grads, golden.gradient, of =>
      scaled(TOLERANCES.gradient, of)
    );
    expect(difference).toBeNull();
  });
});
