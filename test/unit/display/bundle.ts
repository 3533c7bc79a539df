import { isDeepStrictEqual } from 'node:util';
import { expect } from 'vitest';
import {
  MAX_OUTPUT_BYTES,
  TENSOR_MIME,
  validatePayload,
  type MimeBundle,
  type Payload
} from '../../../kernel/src/contract/index.js';
import { toMimeBundles } from '../../../kernel/src/display/index.js';

/** The one bundle of a value that needs no wait, after the checks that hold for every view. */
export function bundleOf(value: unknown): MimeBundle {
  const bundles = toMimeBundles(value);
  if (bundles instanceof Promise) throw new Error('values on the CPU need no wait');
  expect(bundles).toHaveLength(1);
  return checked(bundles[0]);
}

/** The bundle, after the checks that hold for every view. */
export function checked(bundle: MimeBundle): MimeBundle {
  expect(Object.keys(bundle.data).sort()).toEqual([TENSOR_MIME, 'image/png', 'text/plain']);
  expect(bytesInNotebook(bundle)).toBeLessThanOrEqual(MAX_OUTPUT_BYTES);
  expect(pngWidth(bundle)).toBeGreaterThanOrEqual(350);
  return bundle;
}

/** The payload of a value after it was saved, read and validated, which changes nothing. */
export function savedPayload<View extends Payload['view']>(
  value: unknown,
  view: View
): Extract<Payload, { view: View }> {
  return payloadOf(bundleOf(value), view);
}

/** The payload of a bundle after it was saved, read and validated, which changes nothing. */
export function payloadOf<View extends Payload['view']>(
  bundle: MimeBundle,
  view: View
): Extract<Payload, { view: View }> {
  const saved: unknown = JSON.parse(JSON.stringify(bundle.data[TENSOR_MIME]));
  const result = validatePayload(saved);
  if ('problem' in result) throw new Error(result.problem);
  expect(isDeepStrictEqual(result.payload, saved)).toBe(true);
  expect(result.payload.view).toBe(view);
  return result.payload as Extract<Payload, { view: View }>;
}

/** Bytes of an output in a notebook file: JSON with an indent of 1, five levels deep, as nbformat writes it. */
function bytesInNotebook(bundle: MimeBundle): number {
  const cells = { cells: [{ outputs: [{ ...bundle, output_type: 'execute_result' }] }] };
  return Buffer.byteLength(JSON.stringify(cells, null, 1));
}

function pngWidth({ data }: MimeBundle): number {
  const png = Buffer.from(data['image/png'] as string, 'base64');
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  return png.readUInt32BE(16);
}
