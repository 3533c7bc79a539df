import { expect } from 'vitest';
import type { MimeBundle } from '../../../kernel/src/contract/index.js';
import { toMimeBundles } from '../../../kernel/src/display/index.js';

/** The data of the one bundle of a value that needs no wait. */
export function dataOf(value: unknown): MimeBundle['data'] {
  const bundles = toMimeBundles(value);
  if (bundles instanceof Promise) throw new Error('this value needs no wait');
  expect(bundles).toHaveLength(1);
  expect(bundles[0].data['text/plain']).toBeTypeOf('string');
  return bundles[0].data;
}

export function textOf(value: unknown): string {
  return dataOf(value)['text/plain'] as string;
}
