import { describe, expect, it } from 'vitest';
import { caseNames, evaluate, readCase, versions } from './read-cases.js';

interface ScheduleCase {
  expression: string;
  /** Pairs of a step and its learning rate. */
  values: [number, number][];
}

describe(`learning rate schedules equal Keras ${versions.keras}`, () => {
  it.each(caseNames('schedules'))('%s', name => {
    const { expression, values } = readCase<ScheduleCase>('schedules', name);
    const schedule = evaluate(expression) as (step: number) => number;
    // Keras computes them in float32.
    for (const [step, rate] of values) {
      expect(Math.abs(schedule(step) - rate), `step ${step}`).toBeLessThan(1e-6 * rate + 1e-9);
    }
  });
});
