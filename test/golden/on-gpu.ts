/** Runs the golden tests on the GPU engine; without an adapter they are skipped, except in CI, where that is a failure. */
import { beforeEach } from 'vitest';
import { useDevice } from '../../kernel/src/index.js';

const reason = await useDevice('webgpu').then(
  () => null,
  (error: Error) => error.message
);
if (reason !== null && process.env['CI'] === 'true') throw new Error(reason);
if (reason !== null) beforeEach(test => test.skip(reason));
