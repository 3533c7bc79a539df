import { MAX_OUTPUT_BYTES, type MimeBundle } from '../../contract/payload.js';
import { formatBytes } from '../format.js';
import type { Bundles } from '../join-bundles.js';
import { dataProperty } from './data-property.js';
import { textBundle } from './text-bundle.js';

type Json = Record<string, unknown>;

/** The newest versions that JupyterLab 4.6 draws; it draws newer specifications with them, nearly all the same. */
const DRAWN = { vegalite: 5, vega: 5 } as const;
/** The oldest that it draws. */
const OLDEST = { vegalite: 3, vega: 5 } as const;
/** One of these says what is drawn, in every Vega-Lite specification. */
const VEGA_LITE_WORDS = ['mark', 'layer', 'concat', 'hconcat', 'vconcat', 'facet', 'repeat'];

/** A Vega or Vega-Lite specification: an object that names its schema, or one that makes such an object. */
export function vegaSpec(value: object): Bundles | null {
  if (typeof dataProperty(value, '$schema') === 'string') return bundleOf(value);
  // The builders of vega-lite-api.
  const toSpec = dataProperty(value, 'toSpec');
  if (typeof toSpec !== 'function') return null;
  const spec: unknown = toSpec.call(value);
  return typeof spec === 'object' && spec !== null ? bundleOf(spec) : null;
}

function bundleOf(spec: object): Bundles | null {
  const library = libraryOf(spec);
  if (!library) return null;
  const [name, version] = library;
  const text = JSON.stringify(spec);
  const title = describe(spec as Json, name);
  if (2 * text.length > MAX_OUTPUT_BYTES) {
    const size = formatBytes(text.length);
    return [
      textBundle(`${title}\n(${size} of JSON are more than an output may hold: draw fewer rows)`)
    ];
  }
  const plain = JSON.parse(text) as Json;
  const data: MimeBundle['data'] = {};
  for (const known of new Set([Math.min(version, DRAWN[name]), version])) {
    data[`application/vnd.${name}.v${Math.max(known, OLDEST[name])}+json`] = plain;
  }
  return [{ data: { ...data, 'text/plain': title }, metadata: {} }];
}

function libraryOf(spec: object): ['vegalite' | 'vega', version: number] | null {
  const schema = dataProperty(spec, '$schema');
  if (typeof schema !== 'string') {
    return VEGA_LITE_WORDS.some(word => dataProperty(spec, word) !== undefined)
      ? ['vegalite', DRAWN.vegalite]
      : null;
  }
  const found = /\/(vega(?:-lite)?)\/v(\d+)/.exec(schema);
  return found && [found[1] === 'vega' ? 'vega' : 'vegalite', Number(found[2])];
}

/** `Vega-Lite chart: bar, x: day, y: sum of sales` */
function describe(spec: Json, name: 'vegalite' | 'vega'): string {
  const { title, mark, encoding } = spec;
  const channels = isObject(encoding) ? Object.entries(encoding).map(describeChannel) : [];
  const parts = [isObject(mark) ? mark['type'] : mark, ...channels];
  const texts = [title, ...parts].filter(part => typeof part === 'string' && part !== '');
  const kind = name === 'vega' ? 'Vega chart' : 'Vega-Lite chart';
  return texts.length === 0 ? kind : `${kind}: ${texts.join(', ').slice(0, 500)}`;
}

function describeChannel([channel, definition]: [string, unknown]): string {
  if (!isObject(definition)) return '';
  const { aggregate, field } = definition;
  const of = typeof field === 'string' ? field : '';
  if (typeof aggregate === 'string') return `${channel}: ${aggregate}${of && ` of ${of}`}`;
  return of && `${channel}: ${of}`;
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null;
}
