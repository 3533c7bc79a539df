import { describe, expect, it } from 'vitest';
import type * as tsteps from '../../kernel/src/index.js';
import { scaled, TOLERANCES } from '../tolerances.js';
import { caseNames, evaluate, firstDifference, readCase, unpack, versions } from './read-cases.js';
import type { Packed } from './read-cases.js';

interface OptimizerCase {
  expression: string;
  variables: Packed[];
  /** Stored gradients, and the variables after them. */
  steps: { gradients: Packed[]; variables: Packed[] }[];
}

interface Optimizer {
  applyGradients(
    gradients: readonly tsteps.FloatTensor[],
    variables: readonly tsteps.FloatTensor[]
  ): tsteps.FloatTensor[];
}

describe(`optimizers equal Keras ${versions.keras}`, () => {
  it.each(caseNames('optimizers'))('%s', async name => {
    const golden = readCase<OptimizerCase>('optimizers', name);
    const optimizer = evaluate(golden.expression) as Optimizer;
    let variables = golden.variables.map(unpack);
    for (const [i, step] of golden.steps.entries()) {
      variables = optimizer.applyGradients(step.gradients.map(unpack), variables);
      for (const [j, expected] of step.variables.entries()) {
        const found = variables[j];
        const difference = await firstDifference(found, expected, of =>
          scaled(TOLERANCES.forward, of)
        );
        expect(difference, `variable ${j} after step ${i + 1}`).toBeNull();
      }
    }
  });
});
