import type { ActivationsPayload, AxisInfo } from 'tsteps/contract';
import { sampleIndices, sampleLabel } from '../../figures/format.js';
import type { RendererContext } from '../context.js';
import { element } from '../element.js';
import { OWN_KEYS } from '../view-keys.js';
import { stripTraces } from './strip-traces.js';

/** Buttons at most: a batch of thousands is not a row of buttons. */
const MAX_BUTTONS = 48;

/**
 * The choice of sample: a button for each index of one axis, a field for each of several axes. Samples that are not
 * stored in the output can be chosen while the kernel can give them; otherwise they say how to get them.
 */
export class SamplePicker {
  readonly node = element('div', 'jp-tsteps-Samples');

  private readonly trans: RendererContext['trans'];
  private readonly pick: (sample: number) => void;
  private readonly buttons = new Map<number, HTMLButtonElement>();
  private fields: HTMLInputElement[] = [];
  /** Names the sample on show where it has no button. */
  private readonly current = element('span', 'jp-tsteps-Sample-current');
  private axes: AxisInfo[] = [];
  private stored = new Set<number>();
  private hasOthers = false;

  constructor(trans: RendererContext['trans'], pick: (sample: number) => void) {
    this.trans = trans;
    this.pick = pick;
    this.node.setAttribute('role', 'group');
    this.node.setAttribute('aria-label', trans.__('sample'));
  }

  update(payload: ActivationsPayload): void {
    this.axes = payload.axes.filter(
      (_, index) => index !== payload.timeAxis && index !== payload.unitAxis
    );
    this.stored = new Set(payload.tiles.map(tile => tile.sample));
    this.buttons.clear();
    this.fields = [];
    this.node.hidden = this.count <= 1;
    this.node.replaceChildren(
      ...(this.axes.length > 1 ? this.axisFields() : this.sampleButtons(payload)),
      this.current
    );
  }

  /** Whether samples that are not stored can be had now. */
  allow(others: boolean): void {
    this.hasOthers = others;
    for (const [sample, button] of this.buttons) {
      const canShow = others || this.stored.has(sample);
      button.disabled = !canShow;
      button.title = canShow
        ? this.trans.__('show sample %1', this.labelOf(sample))
        : this.trans.__('re-run the cell to see this sample');
    }
  }

  select(sample: number): void {
    const indices = sampleIndices(this.axes, sample);
    this.fields.forEach((field, axis) => (field.value = String(indices[axis] ?? 0)));
    this.current.hidden = this.buttons.has(sample) || this.fields.length > 0;
    this.current.textContent = this.labelOf(sample);
    for (const [index, button] of this.buttons) {
      button.setAttribute('aria-pressed', String(index === sample));
    }
  }

  /** The next sample that can be shown, or the one before for -1; null at the end. */
  beside(sample: number, by: number): number | null {
    const next = sample + by;
    if (this.hasOthers) return next >= 0 && next < this.count ? next : null;
    const stored = [...this.stored].sort((a, b) => a - b);
    return stored[stored.indexOf(sample) + by] ?? null;
  }

  private get count(): number {
    return this.axes.reduce((product, axis) => product * axis.size, 1);
  }

  private labelOf(sample: number): string {
    return sampleLabel(this.axes, sample);
  }

  private sampleButtons(payload: ActivationsPayload): Node[] {
    const shown = shownSamples(this.count, payload.tiles[0]?.sample ?? 0);
    const traces = payload.strip ? stripTraces(payload.strip) : null;
    for (const sample of shown) {
      const button = element('button', 'jp-tsteps-Sample', [this.labelOf(sample)], {
        type: 'button'
      });
      const trace = traces?.(sample);
      if (trace) button.prepend(trace);
      button.addEventListener('click', () => this.pick(sample));
      this.buttons.set(sample, button);
    }
    const rest = this.count - shown.length;
    const more = element('span', 'jp-tsteps-More', [this.trans.__('+%1 more: keys [ and ]', rest)]);
    return [
      element('span', 'jp-tsteps-Label', [this.axes.map(axis => axis.name).join(', ')]),
      ...this.buttons.values(),
      ...(rest > 0 ? [more] : [])
    ];
  }

  /** `batch [2]  heads [0]`: together they are one sample. */
  private axisFields(): Node[] {
    this.fields = this.axes.map(({ name, size }) => {
      const field = element('input', 'jp-tsteps-AxisField', [], {
        type: 'number',
        [OWN_KEYS]: 'true',
        min: '0',
        max: String(size - 1),
        step: '1',
        'aria-label': name
      });
      field.addEventListener('change', () => this.pick(this.sampleOfFields()));
      return field;
    });
    return this.axes.map(({ name, size }, axis) =>
      element('label', 'jp-tsteps-Label jp-tsteps-AxisChoice', [
        name,
        ' ',
        this.fields[axis] ?? '',
        ` / ${size}`
      ])
    );
  }

  private sampleOfFields(): number {
    return this.axes.reduce((sample, { size }, axis) => {
      const wanted = Math.round(Number(this.fields[axis]?.value ?? 0)) || 0;
      return sample * size + Math.max(0, Math.min(size - 1, wanted));
    }, 0);
  }
}

/** The first samples, and the one drawn first, which may be any (one with NaN, say). */
function shownSamples(count: number, drawnFirst: number): number[] {
  const first = Array.from({ length: Math.min(count, MAX_BUTTONS) }, (_, sample) => sample);
  return first.includes(drawnFirst) ? first : [...first, drawnFirst];
}
