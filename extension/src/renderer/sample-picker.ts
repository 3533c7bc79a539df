import { decodeValue, fromBase64 } from 'tsteps/contract';
import type { ActivationsPayload, SampleStrip } from 'tsteps/contract';
import { sampleLabel } from '../figures/format.js';
import type { RendererContext } from './context.js';
import { element, svgElement } from './element.js';

/** Buttons at most: a batch of thousands is not a row of buttons. */
const MAX_BUTTONS = 48;
const TRACE_WIDTH = 24;
const TRACE_HEIGHT = 12;

/** One button per sample: those stored in the output can be chosen, the others say how to get them. */
export class SamplePicker {
  readonly node = element('div', 'jp-tsteps-Samples');

  private readonly trans: RendererContext['trans'];
  private readonly pick: (sample: number) => void;
  private readonly buttons = new Map<number, HTMLButtonElement>();
  /** Names the sample on show where it has no button. */
  private readonly current = element('span', 'jp-tsteps-Sample-current');
  private labelOf: (sample: number) => string = String;

  constructor(trans: RendererContext['trans'], pick: (sample: number) => void) {
    this.trans = trans;
    this.pick = pick;
    this.node.setAttribute('role', 'group');
    this.node.setAttribute('aria-label', trans.__('sample'));
  }

  update(payload: ActivationsPayload): void {
    const { trans } = this;
    const axes = payload.axes.filter(
      (_, index) => index !== payload.timeAxis && index !== payload.unitAxis
    );
    const count = axes.reduce((product, axis) => product * axis.size, 1);
    const stored = new Set(payload.tiles.map(tile => tile.sample));
    const shown = shownSamples(count, payload.tiles[0]?.sample ?? 0);
    const hasHidden = [...stored].some(sample => !shown.includes(sample));
    this.labelOf = sample => sampleLabel(axes, sample);
    this.node.hidden = count <= 1;
    this.buttons.clear();
    const traces = payload.strip ? stripTraces(payload.strip) : null;
    for (const sample of shown) {
      const label = this.labelOf(sample);
      const button = element('button', 'jp-tsteps-Sample', [label], { type: 'button' });
      const trace = traces?.(sample);
      if (trace) button.prepend(trace);
      button.disabled = !stored.has(sample);
      button.title = stored.has(sample)
        ? trans.__('show sample %1', label)
        : trans.__('re-run the cell to see this sample');
      button.addEventListener('click', () => this.pick(sample));
      this.buttons.set(sample, button);
    }
    const rest = count - shown.length;
    this.node.replaceChildren(
      element('span', 'jp-tsteps-Label', [axes.map(axis => axis.name).join(', ')]),
      ...this.buttons.values(),
      ...(rest > 0 ? [element('span', 'jp-tsteps-More', [this.restText(rest, hasHidden)])] : []),
      this.current
    );
  }

  select(sample: number): void {
    this.current.hidden = this.buttons.has(sample);
    this.current.textContent = this.labelOf(sample);
    for (const [index, button] of this.buttons) {
      button.setAttribute('aria-pressed', String(index === sample));
    }
  }

  private restText(rest: number, hasHidden: boolean): string {
    return hasHidden
      ? this.trans.__('+%1 more: keys [ and ]', rest)
      : this.trans.__('+%1 more', rest);
  }
}

/** The first samples, and the one drawn first, which may be any (one with NaN, say). */
function shownSamples(count: number, drawnFirst: number): number[] {
  const first = Array.from({ length: Math.min(count, MAX_BUTTONS) }, (_, sample) => sample);
  return first.includes(drawnFirst) ? first : [...first, drawnFirst];
}

/** Draws samples' rows of the strip as small lines. */
function stripTraces(strip: SampleStrip): (sample: number) => SVGElement | null {
  const codes = fromBase64(strip.data);
  const range = strip.high - strip.low;
  return sample => {
    if (sample >= strip.samples || strip.columns === 0) return null;
    const row = codes.subarray(sample * strip.columns, (sample + 1) * strip.columns);
    const points = [...row].flatMap((code, column) => {
      const value = decodeValue(code, strip.low, strip.high);
      if (!Number.isFinite(value)) return [];
      const x = ((column + 0.5) / strip.columns) * TRACE_WIDTH;
      const y = range === 0 ? 0.5 : (strip.high - value) / range;
      return `${x.toFixed(1)},${(1 + y * (TRACE_HEIGHT - 2)).toFixed(1)}`;
    });
    return svgElement(
      'svg',
      {
        viewBox: `0 0 ${TRACE_WIDTH} ${TRACE_HEIGHT}`,
        width: TRACE_WIDTH,
        height: TRACE_HEIGHT,
        'aria-hidden': 'true'
      },
      [svgElement('polyline', { points: points.join(' ') })]
    );
  };
}
