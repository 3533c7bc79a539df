import { expect, test } from 'vitest';
import type { Engine } from '../../kernel/src/engines/engine.js';
import { simpleRnn as reference, type SimpleRnnSizes } from '../reference/products.js';
import { bits, expectClose, take } from './expect-close.js';
import { uniform, weights } from './random.js';

interface Case extends SimpleRnnSizes {
  useBias: boolean;
  useInitialState: boolean;
  /** 1 where a timestep counts, 0 where it is masked. */
  mask?: Uint8Array | null;
}

const USUAL = {
  activation: 'tanh',
  returnSequences: true,
  goBackwards: false,
  zeroOutputForMask: false,
  keep: false,
  useBias: true,
  useInitialState: false
} as const;

async function run(
  engine: Engine,
  x: Float32Array,
  { useBias, useInitialState, mask = null, ...sizes }: Case
) {
  const { batch, features, units } = sizes;
  const inputs = {
    x,
    kernel: weights(2, features, units),
    recurrentKernel: weights(3, units, units),
    bias: useBias ? uniform(4, units) : null,
    initialState: useInitialState ? uniform(5, batch * units) : null,
    mask
  };
  const write = (elements: Float32Array | Uint8Array | null) => elements && engine.write(elements);
  const ids = {
    x: engine.write(x),
    kernel: engine.write(inputs.kernel),
    recurrentKernel: engine.write(inputs.recurrentKernel),
    bias: write(inputs.bias),
    initialState: write(inputs.initialState),
    mask: write(mask)
  };
  const { initialState, ...rest } = ids;
  const initialStates = initialState === null ? null : [initialState];
  const result = engine.simpleRnn({ ...rest, ...sizes, initialStates });
  const values = await take(engine, result.output);
  for (const id of [...Object.values(ids), ...result.states, ...result.kept]) {
    if (id !== null) engine.free(id);
  }
  return { values, expected: () => reference(inputs, sizes) };
}

/** A mask with about a third of the timesteps masked; the first sample has none left. */
function someMask(batch: number, timesteps: number): Uint8Array {
  const chances = uniform(6, batch * timesteps);
  return Uint8Array.from(chances, (chance, i) => (i < timesteps || chance < -0.3 ? 0 : 1));
}

/** What every engine's `simpleRnn` must do. */
export function recurrentContract(engine: () => Engine): void {
  test('simpleRnn matches the oracle at every combination of sizes and options', async () => {
    for (const batch of [0, 1, 3, 17, 67]) {
      for (const [timesteps, features, units] of [
        [1, 1, 1],
        [5, 3, 17],
        [7, 0, 8],
        [130, 17, 5]
      ]) {
        for (const returnSequences of [true, false]) {
          for (const useInitialState of [true, false]) {
            const sizes = { ...USUAL, batch, timesteps, features, units, returnSequences };
            const x = uniform(1, batch * timesteps * features);
            const { values, expected } = await run(engine(), x, { ...sizes, useInitialState });
            expectClose(values, expected());
          }
        }
      }
    }
  });

  test.each(['linear', 'relu', 'sigmoid', 'softmax', 'tanh'] as const)(
    'simpleRnn with %s and no bias matches the oracle',
    async activation => {
      const sizes = { ...USUAL, activation, batch: 5, timesteps: 6, features: 4, units: 10 };
      const { values, expected } = await run(engine(), uniform(1, 120), {
        ...sizes,
        useBias: false
      });
      expectClose(values, expected());
    }
  );

  test('simpleRnn matches the oracle with a mask, forwards and backwards', async () => {
    for (const [batch, timesteps, features, units] of [
      [1, 1, 1, 1],
      [3, 5, 3, 17],
      [67, 6, 2, 8],
      [4, 1100, 1, 20] // more steps than one chunk of projections holds
    ]) {
      for (const goBackwards of [false, true]) {
        for (const returnSequences of [true, false]) {
          for (const zeroOutputForMask of [true, false]) {
            for (const mask of [null, someMask(batch, timesteps)]) {
              const sizes = { batch, timesteps, features, units, returnSequences };
              const x = uniform(1, batch * timesteps * features);
              const options = { ...USUAL, goBackwards, zeroOutputForMask, mask };
              const { values, expected } = await run(engine(), x, { ...options, ...sizes });
              expectClose(values, expected());
            }
          }
        }
      }
    }
  });

  test('a mask keeps an initial state until the first timestep that counts', async () => {
    const sizes = { ...USUAL, batch: 2, timesteps: 4, features: 1, units: 3 };
    const mask = Uint8Array.of(0, 0, 0, 0, 0, 0, 1, 0);
    const all = { ...sizes, useInitialState: true, mask };
    const { values, expected } = await run(engine(), uniform(1, 8), all);
    expectClose(values, expected());
    expect(bits(values.slice(0, 3))).toEqual(bits(uniform(5, 6).slice(0, 3)));
  });

  test('a NaN at a masked timestep goes nowhere', async () => {
    const sizes = { ...USUAL, batch: 1, timesteps: 3, features: 1, units: 2 };
    const x = Float32Array.of(1, NaN, 1);
    const { values } = await run(engine(), x, { ...sizes, mask: Uint8Array.of(1, 0, 1) });
    expect(values.some(Number.isNaN)).toBe(false);
    expect(bits(values.slice(2, 4))).toEqual(bits(values.slice(0, 2)));
  });

  test('simpleRnn(200) over [4, 700, 1] matches the oracle at each of 700 timesteps', async () => {
    const sizes = { ...USUAL, batch: 4, timesteps: 700, features: 1, units: 200 };
    const { values, expected } = await run(engine(), uniform(1, 4 * 700), sizes);
    expectClose(values, expected());
  });

  test('the last step alone has the bits of the last of all steps', async () => {
    const sizes = { ...USUAL, batch: 3, timesteps: 50, features: 2, units: 20 };
    const x = uniform(1, 300);
    const all = await run(engine(), x, sizes);
    const last = await run(engine(), x, { ...sizes, returnSequences: false });
    const lastOfAll = [0, 1, 2].flatMap(sample => {
      const end = (sample + 1) * 50 * 20;
      return Array.from(all.values.slice(end - 20, end));
    });
    expect(bits(last.values)).toEqual(bits(Float32Array.from(lastOfAll)));
  });

  test('a sample has the same bits alone and among 67', async () => {
    const sizes = { ...USUAL, batch: 67, timesteps: 9, features: 2, units: 20 };
    const x = uniform(1, 67 * 18);
    const { values } = await run(engine(), x, sizes);
    for (const sample of [0, 31, 66]) {
      const own = x.slice(sample * 18, (sample + 1) * 18);
      const alone = await run(engine(), own, { ...sizes, batch: 1 });
      expect(bits(alone.values)).toEqual(bits(values.slice(sample * 180, (sample + 1) * 180)));
    }
  });

  test('a NaN at one timestep makes the rest of its sample NaN, and nothing before or beside it', async () => {
    const sizes = { ...USUAL, batch: 2, timesteps: 5, features: 1, units: 3 };
    const x = uniform(1, 10);
    x[2] = NaN;
    const { values } = await run(engine(), x, sizes);
    const isAfter = (i: number) => i >= 2 * 3 && i < 5 * 3;
    expect(Array.from(values, Number.isNaN)).toEqual(Array.from(values, (_, i) => isAfter(i)));
  });
}
