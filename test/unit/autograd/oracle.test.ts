/** The oracle's own gradients, against central differences of its functions: nothing of ours is between them. */
import { describe, expect, test } from 'vitest';
import { UNARY } from '../../engines/elements-contract.js';
import { expectClose } from '../../engines/expect-close.js';
import { uniform } from '../../engines/random.js';
import { inputsOf, RECURRENCES, USUAL, type Case } from '../../engines/recurrent-case.js';
import { softmax, unary } from '../../reference/activations.js';
import { centralDifferences, dot } from '../../reference/central-differences.js';
import { derivative, KERAS_DERIVATIVES, SPECIAL } from '../../reference/derivatives.js';
import { createOracle } from '../../reference/oracle-engine.js';
import { recur, STATES } from '../../reference/recurrent.js';
import { recurGradient } from '../../reference/recurrent-gradient.js';
import { softmaxGradient, unaryGradient } from '../../reference/unary-gradient.js';

const EXACT = { absolute: 1e-8, relative: 1e-6 };

test.each(UNARY)(
  'the derivative of %s is that of central differences, and Keras’s at kinks',
  op => {
    const x = uniform(1, 60, 4).map(value =>
      op === 'log' || op === 'sqrt' ? Math.abs(value) : value
    );
    const ones = new Float64Array(x.length).fill(1);
    expectClose(unaryGradient(op, x, unary(op, x), ones), derivative(op, x), EXACT, op);
    const finite = SPECIAL.filter((at, i) => Number.isFinite(at + KERAS_DERIVATIVES[op][i]));
    const expected = finite.map(at => KERAS_DERIVATIVES[op][SPECIAL.indexOf(at)]);
    const values = unaryGradient(op, finite, unary(op, finite), ones);
    expectClose(values, expected, { absolute: 1e-6, relative: 1e-6 }, op);
  }
);

test('the gradient of softmax is that of central differences', () => {
  const [x, dy] = [uniform(1, 12, 3), uniform(2, 12)];
  const expected = centralDifferences(other => dot(softmax(other, 4), dy), x);
  expectClose(softmaxGradient(softmax(x, 4), dy, 4), expected, EXACT);
});

describe.each([
  ...RECURRENCES,
  [
    'simpleRnn with softmax',
    (options: Parameters<(typeof RECURRENCES)[0][1]>[0]): Case => ({
      ...options,
      kind: 'simpleRnn',
      activation: 'softmax'
    })
  ] as const
])('the gradient of %s', (_, recurrence) => {
  const both = [true, false];
  const mask = Uint8Array.of(0, 1, 1, 0, 1, 0, 1, 1);
  const options = both.flatMap(returnSequences =>
    both.flatMap(goBackwards =>
      both.flatMap(useInitialStates =>
        [null, mask].flatMap(given =>
          both.map(zeroOutputForMask => ({
            ...{ returnSequences, goBackwards, useInitialStates, zeroOutputForMask, mask: given }
          }))
        )
      )
    )
  );

  test(`is that of central differences with each of ${options.length} combinations of options`, () => {
    for (const option of options) {
      const sizes = { batch: 2, timesteps: 4, features: 2, units: 3 };
      const how = recurrence({ ...USUAL, ...sizes, ...option });
      const inputs = inputsOf(how);
      const output = uniform(11, 2 * (how.returnSequences ? 4 : 1) * 3);
      const states = Array.from({ length: STATES[how.kind] }, (_unused, i) => uniform(12 + i, 6));
      const made = recurGradient(inputs, how, output, states);
      const difference = (change: (values: Float64Array) => object, of: Float32Array) =>
        centralDifferences(values => {
          const after = recur({ ...inputs, ...change(values) }, how);
          return states.reduce(
            (sum, weights, i) => sum + dot(weights, after.states[i]),
            dot(output, after.output)
          );
        }, of);
      for (const name of ['x', 'kernel', 'recurrentKernel', 'bias'] as const) {
        const expected = difference(values => ({ [name]: values }), inputs[name]!);
        expectClose(made[name], expected, EXACT, name);
      }
      inputs.initialStates?.forEach((state, i) => {
        const replaced = (values: Float64Array) => ({
          initialStates: inputs.initialStates!.map((own, j) => (i === j ? values : own))
        });
        const name = `initial state ${i}`;
        expectClose(made.initialStates[i], difference(replaced, state), EXACT, name);
      });
    }
  });
});

test('the oracle holds double precision, shows float32, and knows what it was given', async () => {
  const engine = createOracle();
  const id = engine.put(Float64Array.of(0.1));
  expect(engine.values(id)).toEqual(Float64Array.of(0.1));
  expect(engine.peek(id)).toEqual(Float32Array.of(0.1));
  expect(await engine.read(id)).toEqual(Float32Array.of(0.1));
  expect(engine.memory()).toEqual({ buffers: 1, bytes: 8 });
  engine.free(id);
  expect(engine.memory()).toEqual({ buffers: 0, bytes: 0 });
  expect(() => engine.values(id)).toThrow(RangeError);
  expect(() => engine.free(id)).toThrow(RangeError);
});
