import { describe, expect, it } from 'vitest';
import * as tsteps from '../../kernel/src/index.js';
import { scaled, TOLERANCES } from '../tolerances.js';
import { caseNames, evaluate, firstDifference, readCase, unpack, versions } from './read-cases.js';
import type { Packed } from './read-cases.js';

interface ActivationCase {
  activation: string;
  x: Packed;
  y: Packed;
  /** Left out at the infinities. */
  cotangent?: Packed;
  /** Of the sum of `cotangent * y`. */
  gradient?: Packed;
}

describe(`activations equal Keras ${versions.keras}`, () => {
  it.each(caseNames('activations'))('%s', async name => {
    const { activation, x, y, cotangent, gradient } = readCase<ActivationCase>('activations', name);
    const layer = evaluate(`Activation('${activation}')`) as tsteps.AnyLayer;
    const input = unpack(x);
    expect(await firstDifference(layer(input), y, () => TOLERANCES.forward)).toBeNull();
    if (!cotangent || !gradient) return;
    const weights = unpack(cotangent);
    const found = tsteps.grad((input: tsteps.FloatTensor) => layer(input).mul(weights).sum())(
      input
    );
    const difference = await firstDifference(found, gradient, of =>
      scaled(TOLERANCES.gradient, of)
    );
    expect(difference).toBeNull();
  });
});
