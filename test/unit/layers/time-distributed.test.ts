import { describe, expect, it } from 'vitest';
import {
  Dense,
  Flatten,
  randomNormal,
  seed,
  Sequential,
  SimpleRNN,
  TimeDistributed,
  zeros,
  ShapeError
} from '../../../kernel/src/index.js';
import type { EngineCall } from '../../../kernel/src/engines/engine.js';
import { engineOf } from '../../../kernel/src/engines/registry.js';
import { dense as denseOracle } from '../../reference/products.js';
import { isWithin, TOLERANCES } from '../../tolerances.js';

const N = 32;
const T = 700;
const F = 200;
const UNITS = 64;

/** The engine operations that some code runs. */
function callsOf(run: () => unknown): EngineCall[] {
  const engine = engineOf('cpu');
  const calls: EngineCall[] = [];
  engine.onCall = call => calls.push(call);
  try {
    run();
  } finally {
    engine.onCall = null;
  }
  return calls;
}

describe('TimeDistributed(Dense) on the founding case', () => {
  seed(7);
  const h = randomNormal([N, T, F]);
  const dense = Dense(UNITS);

  it('is bit-identical to Dense', async () => {
    const direct = await dense(h).data();
    const perStep = await TimeDistributed(dense)(h).data();
    expect(perStep.length).toBe(N * T * UNITS);
    expect(Buffer.compare(Buffer.from(perStep.buffer), Buffer.from(direct.buffer))).toBe(0);
  });

  it('is bit-identical to Dense applied to each timestep alone', async () => {
    const whole = TimeDistributed(dense)(h);
    for (const t of [0, 1, 350, 699]) {
      const alone = await dense(h.timestep(t)).data();
      const inside = await whole.timestep(t).data();
      expect(Buffer.compare(Buffer.from(alone.buffer), Buffer.from(inside.buffer))).toBe(0);
    }
  });

  it('equals a loop over the 700 timesteps in float64', async () => {
    const y = await TimeDistributed(dense)(h).data();
    const [kernel = new Float32Array(), bias = null] = await Promise.all(
      dense.getWeights().map(weight => weight.data())
    );
    const x = await h.data();
    let wrong = 0;
    for (let t = 0; t < T; t++) {
      const step = new Float64Array(N * F);
      for (let n = 0; n < N; n++) step.set(x.subarray((n * T + t) * F, (n * T + t + 1) * F), n * F);
      const expected = denseOracle(step, kernel, bias, {
        rows: N,
        inputs: F,
        units: UNITS,
        activation: 'linear'
      });
      for (let n = 0; n < N; n++) {
        for (let u = 0; u < UNITS; u++) {
          const value = y[(n * T + t) * UNITS + u];
          if (!isWithin(value, expected[n * UNITS + u], TOLERANCES.forward)) wrong++;
        }
      }
    }
    expect(wrong).toBe(0);
  });

  it('is one matrix product, as Dense is', () => {
    const product = { op: 'dense', sizes: [N * T, F, UNITS] };
    expect(callsOf(() => dense(h))).toMatchObject([product]);
    expect(callsOf(() => TimeDistributed(dense)(h))).toMatchObject([product]);
  });

  it('has 12,864 weights, shared by all timesteps', () => {
    const layer = TimeDistributed(dense);
    layer(h);
    expect(layer.countParams()).toBe(F * UNITS + UNITS);
    expect(layer.getWeights()[0]).toBe(dense.getWeights()[0]);
  });
});

describe('TimeDistributed over other layers', () => {
  it.each([
    ['Flatten', Flatten(), [2, 5, 6, 3], [2, 5, 18]],
    ['SimpleRNN', SimpleRNN(4), [2, 5, 6, 3], [2, 5, 4]],
    ['Sequential', Sequential([SimpleRNN(4), Dense(3)]), [2, 5, 6, 3], [2, 5, 3]],
    ['TimeDistributed', TimeDistributed(Dense(3)), [2, 3, 4, 5], [2, 3, 4, 3]]
  ] as const)('keeps batch and timesteps around %s', (_, layer, input, output) => {
    const wrapped = TimeDistributed(layer as ReturnType<typeof Flatten>);
    expect(wrapped(zeros(input as readonly number[])).shape).toEqual(output);
    expect(wrapped.outputShape(input)).toEqual(output);
  });

  it('refuses rank 2 and says how to get a timesteps axis', () => {
    const untyped = TimeDistributed(Dense(4)) as unknown as (x: unknown) => unknown;
    const call = (): unknown => untyped(zeros([32, 700]));
    expect(call).toThrow(ShapeError);
    expect(call).toThrow('x.expandDims(-1) gives [32, 700, 1]');
  });

  it('refuses what is no layer', () => {
    const untyped = TimeDistributed as unknown as (layer: unknown) => unknown;
    expect(() => untyped(64)).toThrow('TimeDistributed needs a layer.');
  });
});
