/** The checks of runtimed/kernel-testbed, against the kernel that Jupyter starts: launcher, wheel and Node of the environment. */
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { hasVenv, VENV } from '../venv.js';
import { CHECKS } from './conformance/checks.js';
import { runChecks, type CheckResult } from './conformance/run-checks.js';

const LIMIT_MS = 20_000;

describe.skipIf(!hasVenv())('kernel-testbed', () => {
  let results: CheckResult[] = [];
  beforeAll(async () => {
    const spec = join(VENV, 'share', 'jupyter', 'kernels', 'tsteps');
    results = await runChecks(spec, { name: 'tsteps', limitMs: LIMIT_MS });
  });

  it('has 27 checks', () => expect(results).toHaveLength(27));

  it.each(CHECKS.map(({ name, tier }) => [name, tier] as const))('%s (tier %i)', (name, tier) => {
    expect(results.find(result => result.name === name)).toEqual({ name, tier, score: 1 });
  });
});
