import { describe, expect, it } from 'vitest';
import * as tsteps from '../../kernel/src/index.js';
import { metricOf } from '../../kernel/src/training/metrics/named-metric.js';
import { isWithin, TOLERANCES } from '../tolerances.js';
import { caseNames, evaluate, readCase, unpack, versions, type Packed } from './read-cases.js';

interface MetricCase {
  /** A metric, or a loss: as a metric it is its mean over all samples. */
  expression: string;
  batches: { yTrue: Packed; yPred: Packed; mask?: tsteps.NestedNumbers; sampleWeight?: Packed }[];
  /** Over all batches. */
  result: number;
}

describe(`metrics equal Keras ${versions.keras}`, () => {
  it.each(caseNames('metrics'))('%s', async name => {
    const { expression, batches, result } = readCase<MetricCase>('metrics', name);
    const metric = metricOf(evaluate(expression) as Parameters<typeof metricOf>[0]);
    for (const { yTrue, yPred, mask, sampleWeight } of batches) {
      metric.update(unpack(yTrue), unpack(yPred), {
        ...(mask !== undefined && { mask: tsteps.tensor(mask) as unknown as tsteps.MaskTensor }),
        ...(sampleWeight && { sampleWeight: unpack(sampleWeight) })
      });
    }
    const found = await metric.result();
    expect(isWithin(found, result, TOLERANCES.forward), `${found} instead of ${result}`).toBe(true);
  });
});
