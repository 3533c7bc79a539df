import { afterAll, beforeAll, expect, it } from 'vitest';
import { KernelClient, resultText } from './client.js';
import { sendMalformed } from './malformed.js';

let kernel: KernelClient;
beforeAll(async () => (kernel = await KernelClient.start()));
afterAll(() => kernel.close());

it('outlives 150 malformed messages on every socket, and answers none of a wrong signature', async () => {
  await kernel.execute('const before = 7');
  const unanswerable = await sendMalformed(kernel, 150);
  expect(resultText(await kernel.execute('before'))).toBe('7');
  expect(await kernel.beat()).toBe('beat');
  expect(kernel.received.filter(m => unanswerable.has(m.parentId))).toEqual([]);
  expect(kernel.stderr).not.toMatch(/at .*:\d+:\d+/);
});

it('takes a message once: the same bytes again are dropped', async () => {
  const id = await kernel.replay('execute_request', { code: 'console.log("once")', silent: false });
  await kernel.idle(id);
  await kernel.execute('1');
  expect(kernel.publishedFor(id).filter(m => m.type === 'stream')).toHaveLength(1);
  expect(kernel.publishedFor(id).filter(m => m.type === 'execute_input')).toHaveLength(1);
});
