import { describe, expect, test } from 'vitest';
import type { Engine } from '../../kernel/src/engines/engine.js';
import {
  centralDifferences,
  directionalDifference,
  dot
} from '../reference/central-differences.js';
import { recur, STATES } from '../reference/recurrent.js';
import { expectGradient } from './expect-close.js';
import { uniform } from './random.js';
import {
  inputsOf,
  RECURRENCES,
  runGradient,
  someMask,
  USUAL,
  type Case,
  type CaseGradients
} from './recurrent-case.js';

/** Weights of the output and of each last state in the number whose gradient is taken. */
interface Cotangents {
  output: Float32Array | null;
  states: (Float32Array | null)[];
}

function cotangentsOf(how: Case): Cotangents {
  const { batch, timesteps, units, returnSequences } = how;
  return {
    output: uniform(11, batch * (returnSequences ? timesteps : 1) * units),
    states: Array.from({ length: STATES[how.kind] }, (_, i) => uniform(12 + i, batch * units))
  };
}

/** Every input that has a gradient, by name, with a function that gives the inputs with another one in its place. */
function differentiable(how: Case) {
  const inputs = inputsOf(how);
  const named = (['x', 'kernel', 'recurrentKernel', 'bias'] as const).flatMap(name => {
    const values = inputs[name];
    const replaced = (other: Float64Array) => ({ ...inputs, [name]: other });
    const of = (gradients: CaseGradients) => gradients[name];
    return values ? [{ name: name, values, replaced, of }] : [];
  });
  const states = (inputs.initialStates ?? []).map((values, i) => ({
    name: `initial state ${i}`,
    values,
    replaced: (other: Float64Array) => ({
      ...inputs,
      initialStates: (inputs.initialStates ?? []).map((state, j) => (i === j ? other : state))
    }),
    of: (gradients: CaseGradients) => gradients.initialStates[i]
  }));
  return [...named, ...states];
}

/** The number whose gradient is taken, of the oracle. */
function valueOf(how: Case, { output, states }: Cotangents) {
  return (inputs: Parameters<typeof recur>[0]): number => {
    const values = recur(inputs, how);
    const ofStates = states.map((weights, i) => (weights ? dot(weights, values.states[i]) : 0));
    return ofStates.reduce((a, b) => a + b, output ? dot(output, values.output) : 0);
  };
}

/** What every engine's gradients of recurrent loops must do. */
export function recurrentGradientContract(engine: () => Engine): void {
  /** Every element of every gradient against central differences. */
  const check = async (how: Case, cotangents = cotangentsOf(how)) => {
    const gradients = await runGradient(engine(), how, cotangents.output, cotangents.states);
    const value = valueOf(how, cotangents);
    for (const { name, values, replaced, of } of differentiable(how)) {
      const expected = centralDifferences(other => value(replaced(other)), values);
      expectGradient(of(gradients) ?? [], expected, name);
    }
    expect(gradients.bias === null).toBe(!how.useBias);
    expect(gradients.initialStates.length).toBe(how.useInitialStates ? STATES[how.kind] : 0);
  };

  describe.each(RECURRENCES)('the gradient of %s', (_, recurrence) => {
    test('matches central differences at every combination of options', async () => {
      const sizes = { batch: 2, timesteps: 4, features: 2, units: 3 };
      const both = [true, false];
      for (const returnSequences of both) {
        for (const goBackwards of both) {
          for (const useInitialStates of both) {
            for (const useBias of both) {
              for (const [useMask, zeroOutputForMask] of [
                [false, false],
                [true, false],
                [true, true]
              ]) {
                const mask = useMask ? Uint8Array.of(0, 1, 1, 0, 1, 0, 1, 1) : null;
                const options = { returnSequences, goBackwards, useInitialStates, useBias };
                const all = { ...USUAL, ...sizes, ...options, zeroOutputForMask, mask };
                await check(recurrence(all));
              }
            }
          }
        }
      }
    });

    test('matches central differences at every size', async () => {
      for (const [batch, timesteps, features, units] of [
        [0, 3, 2, 2],
        [1, 0, 2, 3],
        [1, 1, 1, 1],
        [2, 3, 0, 4],
        [3, 2, 3, 17]
      ]) {
        const sizes = { batch, timesteps, features, units };
        await check(recurrence({ ...USUAL, ...sizes, useInitialStates: true }));
      }
    });

    test.each(['linear', 'relu', 'sigmoid', 'tanh'] as const)(
      'matches central differences with %s',
      async activation => {
        const sizes = { batch: 3, timesteps: 3, features: 2, units: 5 };
        await check(recurrence({ ...USUAL, ...sizes, activation }));
      }
    );

    test.each([
      { batch: 67, timesteps: 20, features: 3, units: 23 },
      { batch: 2, timesteps: 130, features: 17, units: 5 },
      { batch: 17, timesteps: 7, features: 130, units: 67 }
    ])('matches directional differences at %o', async sizes => {
      const mask = someMask(sizes.batch, sizes.timesteps);
      const how = recurrence({ ...USUAL, ...sizes, mask, useInitialStates: true });
      const cotangents = cotangentsOf(how);
      const gradients = await runGradient(engine(), how, cotangents.output, cotangents.states);
      const value = valueOf(how, cotangents);
      for (const { name, values, replaced, of } of differentiable(how)) {
        const gradient = of(gradients) ?? new Float32Array();
        for (const seed of [21, 22]) {
          const direction = uniform(seed, values.length);
          const along = directionalDifference(other => value(replaced(other)), values, direction);
          const length = Math.sqrt(dot(gradient, gradient));
          expect(Math.abs(dot(gradient, direction) - along), name).toBeLessThan(1e-4 * length);
        }
      }
    });

    test('gradients that are not given count as zeros', async () => {
      const sizes = { batch: 2, timesteps: 3, features: 2, units: 3 };
      const how = recurrence({ ...USUAL, ...sizes, useInitialStates: true });
      const all = cotangentsOf(how);
      await check(how, { output: all.output, states: all.states.map(() => null) });
      await check(how, { output: null, states: all.states });
      await check(how, { output: null, states: all.states.map((s, i) => (i === 0 ? s : null)) });
    });

    test('without x the other gradients have the same bits', async () => {
      const sizes = { batch: 2, timesteps: 3, features: 2, units: 3 };
      const how = recurrence({ ...USUAL, ...sizes });
      const { output, states } = cotangentsOf(how);
      const all = await runGradient(engine(), how, output, states);
      const without = await runGradient(engine(), how, output, states, { needsX: false });
      expect(without).toEqual({ ...all, x: null });
    });

    test('a NaN at a masked timestep goes nowhere', async () => {
      const mask = Uint8Array.of(1, 0, 1);
      const how = recurrence({ ...USUAL, batch: 1, timesteps: 3, features: 1, units: 2, mask });
      const { output, states } = cotangentsOf(how);
      const x = Float32Array.of(1, NaN, 1);
      const gradients = await runGradient(engine(), how, output, states, { x });
      const isAnyNaN = (values: Float32Array | null) => values?.some(Number.isNaN) ?? false;
      const { initialStates, ...rest } = gradients;
      expect([...Object.values(rest), ...initialStates].some(isAnyNaN)).toBe(false);
      expect(gradients.x?.[1]).toBe(0);
    });
  });

  test('the gradient of simpleRnn with softmax matches central differences', async () => {
    const sizes = { batch: 3, timesteps: 3, features: 2, units: 5 };
    await check({ ...USUAL, ...sizes, kind: 'simpleRnn', activation: 'softmax' });
  });

  test.each(['linear', 'relu', 'tanh'] as const)(
    'the gradients of lstm and gru with gates of %s match central differences',
    async recurrentActivation => {
      const options = { ...USUAL, batch: 3, timesteps: 3, features: 2, units: 5 };
      for (const [, recurrence] of RECURRENCES.slice(1)) {
        const how = recurrence(options);
        await check(how.kind === 'simpleRnn' ? how : { ...how, recurrentActivation });
      }
    }
  );
}
