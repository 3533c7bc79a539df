import { describe, expect, test } from 'vitest';
import type { Engine } from '../../kernel/src/engines/engine.js';
import { bits, expectClose } from './expect-close.js';
import { uniform } from './random.js';
import {
  expectedOf,
  inputsOf,
  RECURRENCES,
  runCase,
  someMask,
  USUAL,
  type Case
} from './recurrent-case.js';

/** What every engine's recurrent loops must do. */
export function recurrentContract(engine: () => Engine): void {
  const check = async (how: Case) => {
    const { output, states } = await runCase(engine(), how);
    const expected = expectedOf(how);
    expectClose(output, expected.output);
    expect(states.length).toBe(expected.states.length);
    states.forEach((state, i) => expectClose(state, expected.states[i]));
  };

  describe.each(RECURRENCES)('%s', (_, recurrence) => {
    test('matches the oracle at every combination of sizes and options', async () => {
      for (const batch of [0, 1, 3, 17, 67]) {
        for (const [timesteps, features, units] of [
          [0, 2, 3],
          [1, 1, 1],
          [5, 3, 17],
          [7, 0, 8],
          [130, 17, 5]
        ]) {
          for (const returnSequences of [true, false]) {
            for (const useInitialStates of [true, false]) {
              const sizes = { batch, timesteps, features, units };
              const options = { ...USUAL, returnSequences, useInitialStates };
              await check(recurrence({ ...options, ...sizes }));
            }
          }
        }
      }
    });

    test.each(['linear', 'relu', 'sigmoid', 'tanh'] as const)(
      'matches the oracle with %s and no bias',
      async activation => {
        const sizes = { batch: 5, timesteps: 6, features: 4, units: 10 };
        await check(recurrence({ ...USUAL, ...sizes, activation, useBias: false }));
      }
    );

    test('matches the oracle with a mask, forwards and backwards', async () => {
      for (const [batch, timesteps, features, units] of [
        [1, 1, 1, 1],
        [3, 5, 3, 17],
        [67, 6, 2, 8]
      ]) {
        for (const goBackwards of [false, true]) {
          for (const returnSequences of [true, false]) {
            for (const zeroOutputForMask of [true, false]) {
              for (const mask of [null, someMask(batch, timesteps)]) {
                const sizes = { batch, timesteps, features, units };
                const options = { goBackwards, returnSequences, zeroOutputForMask, mask };
                await check(recurrence({ ...USUAL, ...options, ...sizes }));
              }
            }
          }
        }
      }
    });

    test('matches the oracle over more timesteps than one chunk of projections holds', async () => {
      const sizes = { batch: 4, timesteps: 900, features: 1, units: 20 };
      await check(recurrence({ ...USUAL, ...sizes, goBackwards: true, mask: someMask(4, 900) }));
    });

    test('a mask keeps initial states until the first timestep that counts', async () => {
      const how = recurrence({
        ...{ ...USUAL, batch: 2, timesteps: 4, features: 1, units: 3 },
        useInitialStates: true,
        mask: Uint8Array.of(0, 0, 0, 0, 0, 0, 1, 0)
      });
      await check(how);
      const { output, states } = await runCase(engine(), how);
      const initial = inputsOf(how).initialStates ?? [];
      const firstSample = (values: Float32Array) => bits(values.slice(0, 3));
      expect(firstSample(output)).toEqual(firstSample(initial[0]));
      expect(states.map(firstSample)).toEqual(initial.map(firstSample));
    });

    test('a NaN at a masked timestep goes nowhere', async () => {
      const mask = Uint8Array.of(1, 0, 1);
      const sizes = { batch: 1, timesteps: 3, features: 1, units: 2 };
      const x = Float32Array.of(1, NaN, 1);
      const { output } = await runCase(engine(), recurrence({ ...USUAL, ...sizes, mask }), x);
      expect(output.some(Number.isNaN)).toBe(false);
      expect(bits(output.slice(2, 4))).toEqual(bits(output.slice(0, 2)));
    });

    test('the last step alone, and what is kept, change no bits', async () => {
      const sizes = { batch: 3, timesteps: 50, features: 2, units: 20 };
      const all = await runCase(engine(), recurrence({ ...USUAL, ...sizes }));
      const options = { ...USUAL, ...sizes, returnSequences: false };
      const last = await runCase(engine(), recurrence(options));
      const kept = await runCase(engine(), recurrence({ ...USUAL, ...sizes }), undefined, true);
      const lastOfAll = [0, 1, 2].flatMap(sample => {
        const end = (sample + 1) * 50 * 20;
        return Array.from(all.output.slice(end - 20, end));
      });
      expect(bits(last.output)).toEqual(bits(Float32Array.from(lastOfAll)));
      expect(bits(last.output)).toEqual(bits(last.states[0]));
      expect(bits(kept.output)).toEqual(bits(all.output));
      expect(kept.states.map(bits)).toEqual(all.states.map(bits));
    });

    test('a sample has the same bits alone and among 67', async () => {
      const how = recurrence({ ...USUAL, batch: 67, timesteps: 9, features: 2, units: 20 });
      const { output } = await runCase(engine(), how);
      const { x } = inputsOf(how);
      for (const sample of [0, 31, 66]) {
        const own = x.slice(sample * 18, (sample + 1) * 18);
        const alone = await runCase(engine(), { ...how, batch: 1 }, own);
        expect(bits(alone.output)).toEqual(bits(output.slice(sample * 180, (sample + 1) * 180)));
      }
    });

    test('a NaN at one timestep makes the rest of its sample NaN, and nothing before or beside it', async () => {
      const how = recurrence({ ...USUAL, batch: 2, timesteps: 5, features: 1, units: 3 });
      const x = uniform(1, 10);
      x[2] = NaN;
      const { output } = await runCase(engine(), how, x);
      const isAfter = (i: number) => i >= 2 * 3 && i < 5 * 3;
      expect(Array.from(output, Number.isNaN)).toEqual(Array.from(output, (_v, i) => isAfter(i)));
    });
  });

  test('simpleRnn with softmax matches the oracle', async () => {
    const sizes = { batch: 5, timesteps: 6, features: 4, units: 10 };
    await check({ ...USUAL, ...sizes, kind: 'simpleRnn', activation: 'softmax' });
  });

  test.each(['linear', 'relu', 'tanh'] as const)(
    'lstm and gru with gates of %s match the oracle',
    async recurrentActivation => {
      const options = { ...USUAL, batch: 3, timesteps: 4, features: 2, units: 5 };
      for (const [, recurrence] of RECURRENCES.slice(1)) {
        const how = recurrence(options);
        await check(how.kind === 'simpleRnn' ? how : { ...how, recurrentActivation });
      }
    }
  );

  test('simpleRnn(200) over [4, 700, 1] matches the oracle at each of 700 timesteps', async () => {
    const sizes = { batch: 4, timesteps: 700, features: 1, units: 200 };
    await check({ ...USUAL, ...sizes, kind: 'simpleRnn' });
  });
}
