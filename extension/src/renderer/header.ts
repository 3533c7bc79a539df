import type { TensorPayload } from 'tsteps/contract';
import { formatBytes, formatCount, formatNumber } from '../figures/format.js';
import { axisLabel, roleOfName } from './axis-label.js';
import type { AxisRole } from './axis-label.js';
import type { RendererContext } from './context.js';
import { element } from './element.js';

/** Name, dtype, axes, size and place of a tensor in one line of plain text. */
export function tensorHeader(payload: TensorPayload): HTMLElement {
  const axes = payload.axes.flatMap((axis, index) =>
    index === 0
      ? [axisLabel(axis, roleOf(payload, index))]
      : [element('span', 'jp-tsteps-Times', ['×']), axisLabel(axis, roleOf(payload, index))]
  );
  return element('header', 'jp-tsteps-Header', [
    element('span', 'jp-tsteps-Name', [payload.name ?? 'tensor']),
    element('span', 'jp-tsteps-DType', [payload.dtype]),
    element('span', 'jp-tsteps-Axes', axes.length ? axes : ['scalar']),
    element('span', 'jp-tsteps-Place', [`${formatBytes(payload.sizeBytes)} · ${payload.device}`])
  ]);
}

/** Range, moments and odd values; counts of NaN and infinities stand out as soon as there are any. */
export function statisticsLine(
  { statistics }: TensorPayload,
  trans: RendererContext['trans']
): HTMLElement {
  const { count, nan, positiveInfinity, negativeInfinity, zeros } = statistics;
  const number = (value: number | null) => (value === null ? '–' : formatNumber(value));
  const share = count === 0 ? 0 : (100 * zeros) / count;
  const infinite = positiveInfinity + negativeInfinity;
  return element('div', 'jp-tsteps-Statistics', [
    figure(trans.__('min'), number(statistics.min)),
    figure(trans.__('max'), number(statistics.max)),
    figure(trans.__('mean'), number(statistics.mean)),
    figure(trans.__('std'), number(statistics.std)),
    figure(trans.__('zeros'), `${formatShare(share)} %`),
    figure(trans.__('NaN'), formatCount(nan), nan > 0),
    figure(
      trans.__('Inf'),
      infinite > 0
        ? `${formatCount(positiveInfinity)} +, ${formatCount(negativeInfinity)} −`
        : formatCount(0),
      infinite > 0
    )
  ]);
}

function figure(label: string, value: string, isOdd = false): HTMLElement {
  // No list elements: the page styles those of an output as text of a document.
  return element('span', isOdd ? 'jp-tsteps-Figure jp-mod-odd' : 'jp-tsteps-Figure', [
    element('span', 'jp-tsteps-Figure-label', [label]),
    ' ',
    element('span', 'jp-tsteps-Figure-value', [value])
  ]);
}

/** "0.0" and "100.0" only when they are true. */
function formatShare(share: number): string {
  if (share > 0 && share < 0.1) return '< 0.1';
  if (share < 100 && share > 99.9) return '> 99.9';
  return share.toFixed(1);
}

/** Which colour an axis has in every view; its name is always printed too. */
function roleOf(payload: TensorPayload, index: number): AxisRole {
  if (payload.view === 'activations') {
    if (index === payload.timeAxis) return 'time';
    return index === payload.unitAxis ? 'unit' : 'other';
  }
  return roleOfName(payload.axes[index]?.name);
}
