import { toBase64 } from '../../contract/base64.js';
import { MAX_OUTPUT_BYTES } from '../../contract/payload.js';
import { formatBytes } from '../format.js';
import type { Bundles } from '../join-bundles.js';
import { textBundle } from './text-bundle.js';

interface Format {
  name: string;
  mime: string;
  /** Bytes from a place on, as Latin-1 text. */
  marks: readonly (readonly [at: number, text: string])[];
}

const FORMATS: readonly Format[] = [
  { name: 'PNG', mime: 'image/png', marks: [[0, '\x89PNG\r\n\x1a\n']] },
  { name: 'JPEG', mime: 'image/jpeg', marks: [[0, '\xff\xd8\xff']] },
  { name: 'GIF', mime: 'image/gif', marks: [[0, 'GIF8']] },
  {
    name: 'WebP',
    mime: 'image/webp',
    marks: [
      [0, 'RIFF'],
      [8, 'WEBP']
    ]
  }
];

const SVG =
  /^(?:\uFEFF|\xEF\xBB\xBF)?\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--[\s\S]*?-->\s*|<!DOCTYPE[^>]*>\s*)*<svg[\s>]/i;
/** Before this many characters an SVG has begun, or it is none. */
const MAX_PROLOGUE = 4000;

/** Bytes that are a picture: a file that was read, what a drawing library has made. */
export function pictureBytes(value: object): Bundles | null {
  if (!(value instanceof Uint8Array)) return null;
  const format = FORMATS.find(({ marks }) =>
    marks.every(([at, text]) => latin1(value, at, at + text.length) === text)
  );
  if (format) {
    const { name, mime } = format;
    const text = [`${name} picture`, ...sizeOf(value, name), formatBytes(value.length)].join(', ');
    return pictureBundle(mime, text, value.length * (4 / 3), () => toBase64(value));
  }
  if (!SVG.test(latin1(value, 0, MAX_PROLOGUE))) return null;
  const text = `SVG picture, ${formatBytes(value.length)}`;
  // Memory of several threads must be copied before it can be read as text.
  const read = (): string => new TextDecoder().decode(value.slice());
  return pictureBundle('image/svg+xml', text, value.length, read);
}

/** An element of a document without a browser (jsdom, linkedom), such as a chart that a library has drawn. */
export function pictureElement(value: object): Bundles | null {
  if (!('outerHTML' in value) || !('nodeType' in value)) return null;
  const { outerHTML: html } = value;
  if (typeof html !== 'string') return null;
  const isSvg = SVG.test(html);
  const text = `${isSvg ? 'SVG picture' : 'HTML element'}, ${formatBytes(html.length)}`;
  return pictureBundle(isSvg ? 'image/svg+xml' : 'text/html', text, html.length, () => html);
}

function pictureBundle(mime: string, text: string, size: number, read: () => string): Bundles {
  return size > MAX_OUTPUT_BYTES * 0.99
    ? [
        textBundle(
          `${text}\n(more than the ${formatBytes(MAX_OUTPUT_BYTES)} of an output: write it to a file, or make it smaller)`
        )
      ]
    : [{ data: { [mime]: read(), 'text/plain': text }, metadata: {} }];
}

/** Where the header says it: W3C PNG section 11.2.2, GIF89a section 18. */
function sizeOf(bytes: Uint8Array, name: string): string[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (name === 'PNG' && bytes.length >= 24) {
    return [`${view.getUint32(16)} × ${view.getUint32(20)} pixels`];
  }
  if (name === 'GIF' && bytes.length >= 10) {
    return [`${view.getUint16(6, true)} × ${view.getUint16(8, true)} pixels`];
  }
  return [];
}

function latin1(bytes: Uint8Array, start: number, end: number): string {
  return String.fromCharCode(...bytes.subarray(start, end));
}
