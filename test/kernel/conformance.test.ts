/** jupyter_kernel_test, Jupyter's own suite for kernels, against the kernelspec of the environment. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasVenv, VENV, venvProgram } from '../venv.js';
import { runSuite, SUITE_TESTS, type SuiteResult } from './conformance/run-suite.js';

const LIMIT_SECONDS = 40;

describe.skipIf(!hasVenv())('jupyter_kernel_test', () => {
  let results: SuiteResult[] = [];
  const home = mkdtempSync(join(tmpdir(), 'tsteps-suite-'));
  beforeAll(async () => {
    results = await runSuite({
      python: venvProgram('python'),
      folder: join(import.meta.dirname, 'conformance'),
      name: 'tsteps',
      limitSeconds: LIMIT_SECONDS,
      cwd: home,
      env: { HOME: home, JUPYTER_PATH: join(VENV, 'share', 'jupyter') }
    });
  });
  afterAll(() => rmSync(home, { recursive: true, force: true }));

  it.each(SUITE_TESTS)('%s', name => {
    expect(results.find(result => result.name === name)).toEqual({
      name,
      outcome: 'passed',
      why: ''
    });
  });
});
