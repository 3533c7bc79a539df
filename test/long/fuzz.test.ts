import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { KernelClient, resultText } from '../kernel/client.js';
import { sendMalformed } from '../kernel/malformed.js';

/** Resident memory of the kernel's process, in MB. */
function residentMegabytes(kernel: KernelClient): number {
  const status = readFileSync(`/proc/${kernel.process.pid}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1]) / 1000;
}

it('10,000 malformed messages: no crash, no answer to a wrong signature, memory as before', async () => {
  const kernel = await KernelClient.start();
  await kernel.execute('const before = 7');
  // The first round lets V8 and zeromq take what they work with.
  await sendMalformed(kernel, 1000);
  const before = residentMegabytes(kernel);
  const unanswerable = await sendMalformed(kernel, 2500);
  expect(resultText(await kernel.execute('before'))).toBe('7');
  expect(kernel.received.filter(m => unanswerable.has(m.parentId))).toEqual([]);
  expect(residentMegabytes(kernel) - before).toBeLessThan(50);
  await kernel.close();
});
