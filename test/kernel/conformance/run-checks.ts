import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { startFromSpec, untilReady } from '../kernelspec.js';
import { CHECKS, type Check, type Subject } from './checks.js';
import { SNIPPETS } from './snippets.js';

export interface CheckResult {
  name: string;
  tier: number;
  /** 1 passed, 0.5 passed by half, 0 failed. */
  score: number;
  /** Why it is not 1. */
  why?: string;
}

export interface RunOptions {
  /** Whose snippets to use. */
  name: string;
  /** Where kernels run; a temporary folder unless told. */
  workFolder?: string;
  /** What one check may take, in ms; more is a failure. */
  limitMs: number;
  /** Rest between two checks, in ms: tslab aborts whatever comes within 200 ms of an error. */
  restMs?: number;
}

/** Runs the checks one after the other against one kernel; another is started where one has hung. */
export async function runChecks(specFolder: string, options: RunOptions): Promise<CheckResult[]> {
  const results: CheckResult[] = [];
  let subject: Subject | undefined;
  for (const check of CHECKS) {
    const { result, hasHung } = await withinLimit(check, options.limitMs, async () => {
      subject ??= await startSubject(specFolder, options);
      return check.run(subject);
    });
    results.push(result);
    if (options.restMs) await delay(options.restMs);
    if (hasHung) {
      await subject?.kernel.close();
      subject = undefined;
    }
  }
  await subject?.kernel.close();
  return results;
}

async function startSubject(
  specFolder: string,
  { name, workFolder }: RunOptions
): Promise<Subject> {
  const place = workFolder ? { folder: mkdtempSync(join(workFolder, 'check-')) } : {};
  const kernel = await startFromSpec(specFolder, place);
  await untilReady(kernel);
  const info = await kernel.request('kernel_info_request', {});
  return { kernel, snippets: SNIPPETS[name], info };
}

async function withinLimit(
  { name, tier }: Check,
  limitMs: number,
  run: () => Promise<string | void>
): Promise<{ result: CheckResult; hasHung: boolean }> {
  let timer: NodeJS.Timeout | undefined;
  const timedOut = new Promise<'hung'>(resolve => {
    timer = setTimeout(() => resolve('hung'), limitMs);
  });
  const outcome = await Promise.race([
    run().then(
      half => (half ? { score: 0.5, why: half } : { score: 1 }),
      (error: Error) => ({ score: 0, why: error.message })
    ),
    timedOut
  ]);
  clearTimeout(timer);
  const judged = outcome === 'hung' ? { score: 0, why: `no end in ${limitMs} ms` } : outcome;
  return { result: { name, tier, ...judged }, hasHung: outcome === 'hung' };
}
