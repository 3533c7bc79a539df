import type { AnyTensor } from '../tensor/tensor.js';
import { toBase64 } from '../contract/base64.js';
import { TENSOR_MIME, type CardPayload, type MimeBundle } from '../contract/payload.js';
import type { ElementArray } from '../tensor/dtype.js';
import type { Shape } from '../tensor/shape.js';
import { drawCard } from './picture/card-picture.js';
import { describe, factsOf, titleOf } from './describe.js';
import { formatNumber } from './format.js';
import { histogramOf } from './statistics.js';

/** Elements listed in a card; a tensor of at most so many is shown whole. */
const HEAD = 24;

/** Shape, statistics, distribution and first values of a tensor. */
export function cardBundle(x: AnyTensor, elements: ElementArray): MimeBundle {
  const description = describe(x, elements);
  const histogram = elements.length > HEAD ? histogramOf(elements, description.statistics) : null;
  const isBool = x.dtype === 'bool';
  const payload: CardPayload = {
    format: 1,
    view: 'card',
    ...description,
    histogram,
    head: Array.from(elements.subarray(0, HEAD), value => headValue(value, isBool))
  };
  const text = [
    titleOf(description),
    factsOf(description),
    printValues(elements.subarray(0, HEAD), x.shape, elements.length)
  ].join('\n');
  return {
    data: {
      [TENSOR_MIME]: payload,
      'image/png': toBase64(drawCard(description, histogram)),
      'text/plain': text
    },
    metadata: { 'image/png': { alt: `${titleOf(description)}: ${factsOf(description)}` } }
  };
}

function headValue(value: number, isBool: boolean): CardPayload['head'][number] {
  if (isBool) return value !== 0;
  if (Number.isNaN(value)) return 'NaN';
  if (value === Infinity) return 'Infinity';
  if (value === -Infinity) return '-Infinity';
  return Number(value.toPrecision(6));
}

/** `[[1, 2], [3, 4]]` when all values are there, else the first ones in one row. */
function printValues(head: ElementArray, shape: Shape, size: number): string {
  if (head.length < size) {
    return `[${Array.from(head, value => formatNumber(value)).join(', ')}, …]`;
  }
  const nest = (from: number, sizes: Shape): string => {
    const [count, ...inner] = sizes;
    if (count === undefined) return formatNumber(head[from] ?? 0);
    const step = inner.reduce((product, part) => product * part, 1);
    const items = Array.from({ length: count }, (_, i) => nest(from + i * step, inner));
    return `[${items.join(', ')}]`;
  };
  return nest(0, shape);
}
