import type { Figure } from './figure.js';

/** plotly's own height for a figure that names none. */
const DEFAULT_HEIGHT = 450;
const MIN_HEIGHT = 40;
const MAX_HEIGHT = 4000;

/**
 * A figure from a notebook file, which may be anyone's. What would fetch something from elsewhere (pictures by address)
 * is taken out; plotly itself keeps only harmless tags of the texts.
 */
export function readFigure(
  json: unknown
): { figure: Figure; height: number } | { problem: string } {
  if (!isObject(json) || !Array.isArray(json.data)) return { problem: 'it has no list of traces' };
  const data = json.data.filter(isObject);
  const layout = isObject(json.layout) ? withoutForeignImages(json.layout) : {};
  const height = typeof layout.height === 'number' ? layout.height : DEFAULT_HEIGHT;
  return {
    figure: { data, layout },
    height: Math.max(MIN_HEIGHT, Math.min(MAX_HEIGHT, height))
  };
}

function withoutForeignImages(layout: Record<string, unknown>): Record<string, unknown> {
  const kept: Record<string, unknown> = { ...layout };
  if ('images' in kept) {
    kept.images = Array.isArray(kept.images) ? kept.images.filter(isInlineImage) : [];
  }
  // A template is a layout of defaults, and can bring images of its own.
  if (isObject(kept.template) && isObject(kept.template.layout)) {
    kept.template = { ...kept.template, layout: withoutForeignImages(kept.template.layout) };
  }
  return kept;
}

function isInlineImage(image: unknown): boolean {
  return (
    isObject(image) && typeof image.source === 'string' && image.source.startsWith('data:image/')
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
