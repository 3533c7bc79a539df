import type { Payload } from 'tsteps/contract';
import { payloadCode } from '../../figures/payload-code.js';
import { payloadCsv } from '../../figures/payload-csv.js';
import { svgToPng } from './svg-to-png.js';
import { viewToSvg } from './view-to-svg.js';

export const COPY_FORMATS = ['png', 'svg', 'csv', 'code'] as const;

export type CopyFormat = (typeof COPY_FORMATS)[number];

const TYPES: Record<CopyFormat, string> = {
  png: 'image/png',
  svg: 'image/svg+xml',
  csv: 'text/csv',
  code: 'text/plain'
};

/** Puts a view on the clipboard; where the browser does not allow that, it becomes a download. */
export async function copyView(
  root: HTMLElement,
  payload: Payload,
  format: CopyFormat
): Promise<'copied' | 'saved'> {
  const sample = Number(root.dataset.sample ?? 0);
  const content = await contentOf(root, payload, sample, format);
  try {
    const item =
      typeof content === 'string'
        ? { 'text/plain': new Blob([content], { type: 'text/plain' }) }
        : { 'image/png': content };
    await navigator.clipboard.write([new ClipboardItem(item)]);
    return 'copied';
  } catch {
    save(new Blob([content], { type: TYPES[format] }), `tsteps-${payload.view}.${ending(format)}`);
    return 'saved';
  }
}

async function contentOf(
  root: HTMLElement,
  payload: Payload,
  sample: number,
  format: CopyFormat
): Promise<string | Blob> {
  switch (format) {
    case 'png':
      return svgToPng(viewToSvg(root));
    case 'svg':
      return viewToSvg(root);
    case 'csv':
      return payloadCsv(payload, sample);
    case 'code':
      return payloadCode(payload, sample);
  }
}

function ending(format: CopyFormat): string {
  return format === 'code' ? 'ts' : format;
}

function save(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
