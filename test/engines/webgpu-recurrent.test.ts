/** Recurrent loops on a real WebGPU device, or skipped by name where there is none, except in CI. */
import { beforeAll, describe, expect, test } from 'vitest';
import { createWasmEngine } from '../../kernel/src/engines/wasm/index.js';
import type { WebgpuEngine } from '../../kernel/src/engines/webgpu/index.js';
import { createWebgpuEngine } from '../../kernel/src/engines/webgpu/index.js';
import { formOf } from '../../kernel/src/engines/webgpu/recurrent/form.js';
import { setUpNode } from '../../kernel/src/node.js';
import { EngineError } from '../../kernel/src/tensor/errors.js';
import { expectClose, expectGradient } from './expect-close.js';
import { uniform } from './random.js';
import { RECURRENCES, runCase, runGradient, someMask, USUAL, type Case } from './recurrent-case.js';
import { recurrentContract } from './recurrent-contract.js';
import { recurrentGradientContract } from './recurrent-gradient-contract.js';

setUpNode();

const cpu = createWasmEngine();
const found = await createEngine();

/** Sizes on both sides of each limit. */
const FORMS = [
  { batch: 2, timesteps: 300, features: 2, units: 3, form: 'more than one launch holds' },
  { batch: 2, timesteps: 3, features: 2, units: 128, form: 'the most of one workgroup' },
  { batch: 2, timesteps: 3, features: 2, units: 129, form: 'a launch for each timestep' }
];

if (typeof found === 'string' && process.env['CI'] === 'true') {
  test('CI has a WebGPU adapter', () => expect.fail(found));
}

describe.skipIf(typeof found === 'string')(
  `recurrent loops on the GPU${typeof found === 'string' ? `, absent here: ${found}` : ''}`,
  () => {
    let engine: WebgpuEngine;
    beforeAll(() => {
      if (typeof found !== 'string') engine = found;
    });

    recurrentContract(() => engine);
    recurrentGradientContract(() => engine);

    describe.each(FORMS)('$units units over $timesteps timesteps, $form', sizes => {
      test.each(RECURRENCES)('%s and its gradient equal the CPU', async (_, recurrence) => {
        const { timesteps } = sizes;
        for (const goBackwards of [false, true]) {
          for (const mask of [null, someMask(2, timesteps)]) {
            const options = { ...sizes, goBackwards, mask, zeroOutputForMask: goBackwards };
            await compare(recurrence({ ...USUAL, ...options, useInitialStates: true }));
          }
        }
        const options = { ...sizes, returnSequences: false, useBias: false };
        await compare(recurrence({ ...USUAL, ...options }));
      });

      test('simpleRnn with softmax and its gradient equal the CPU', async () => {
        await compare({ ...USUAL, ...sizes, kind: 'simpleRnn', activation: 'softmax' });
      });
    });

    async function compare(how: Case): Promise<void> {
      const [values, expected] = [await runCase(engine, how), await runCase(cpu, how)];
      expectClose(values.output, expected.output);
      values.states.forEach((state, i) => expectClose(state, expected.states[i]));
      const given = uniform(11, values.output.length);
      const states = values.states.map((state, i) => uniform(12 + i, state.length));
      const gradients = await runGradient(engine, how, given, states);
      const { initialStates, ...rest } = await runGradient(cpu, how, given, states);
      for (const [name, gradient] of Object.entries(rest)) {
        expectGradient(gradients[name as keyof typeof rest] ?? [], gradient ?? [], name);
      }
      initialStates.forEach((state, i) => expectGradient(gradients.initialStates[i], state));
    }

    test.each(RECURRENCES)(
      '%s goes through 256 timesteps at a launch',
      async (name, recurrence) => {
        const launchesOf = async (sizes: { timesteps: number; units: number }) => {
          const how = recurrence({ ...USUAL, batch: 1, features: 1, ...sizes });
          let launches = 0;
          engine.onDispatch = ({ shader }) => {
            if (/^(simpleRnn|lstm|gru (after|before)) /.test(shader.name)) launches++;
          };
          await runCase(engine, how);
          engine.onDispatch = null;
          return launches;
        };
        expect(await launchesOf({ timesteps: 256, units: 2 })).toBe(1);
        expect(await launchesOf({ timesteps: 257, units: 2 })).toBe(2);
        expect(await launchesOf({ timesteps: 3, units: 129 })).toBe(
          name === 'gru without resetAfter' ? 6 : 3
        );
      }
    );

    test('nothing is left behind by any of the above', () => {
      expect(engine.memory()).toEqual({ buffers: 0, bytes: 0 });
    });
  }
);

test('a launch of a large batch goes through fewer timesteps, in the same form', () => {
  const [usual, large, huge] = [32, 10_000, 10_000_000].map(batch =>
    formOf({ batch, units: 128 }, 4)
  );
  expect(usual.steps).toBe(256);
  expect(large).toEqual({ ...usual, steps: 26 });
  expect(huge).toEqual({ ...usual, steps: 1 });
});

/** The engine, or why there is none. */
async function createEngine(): Promise<WebgpuEngine | string> {
  try {
    return await createWebgpuEngine('webgpu');
  } catch (error) {
    if (!(error instanceof EngineError)) throw error;
    return error.got;
  }
}
