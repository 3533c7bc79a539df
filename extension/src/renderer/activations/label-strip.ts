import { timestepToPixel } from '../../figures/plot-frame.js';
import type { RendererContext } from '../context.js';
import { element } from '../element.js';

/** Pixels that a label needs, by its longest text. */
const CHARACTER_WIDTH = 8;
/** Labels to each side of the cursor where all of them do not fit. */
const NEIGHBOURS = 12;

/** What stood at each timestep, under the time axis: coloured by the value of the unit under the cursor. */
export class LabelStrip {
  readonly node = element('div', 'jp-tsteps-LabelStrip');

  private labels: readonly string[] = [];
  private spans: HTMLElement[] = [];

  constructor(trans: RendererContext['trans']) {
    this.node.setAttribute('role', 'group');
    this.node.setAttribute('aria-label', trans.__('input at each timestep'));
  }

  update(labels: readonly string[] | undefined): void {
    this.labels = labels ?? [];
    this.spans = [];
    this.node.hidden = this.labels.length === 0;
    this.node.replaceChildren();
  }

  /** Brings the strip to a cursor and a width; `colourAt` gives each timestep's colour and what is readable on it. */
  place(
    timestep: number,
    width: number,
    colourAt: (timestep: number) => { background: string; ink: string } | null
  ): void {
    const { labels } = this;
    if (labels.length === 0 || width === 0) return;
    const longest = Math.max(...labels.map(label => label.length));
    const step =
      timestepToPixel(1, labels.length, width) - timestepToPixel(0, labels.length, width);
    const fits = step >= longest * CHARACTER_WIDTH;
    const first = fits ? 0 : Math.max(0, timestep - NEIGHBOURS);
    const last = fits ? labels.length - 1 : Math.min(labels.length - 1, timestep + NEIGHBOURS);
    this.node.classList.toggle('jp-mod-window', !fits);
    this.take(last - first + 1);
    this.spans.forEach((span, index) => {
      const at = first + index;
      const colour = colourAt(at);
      span.textContent = labels[at] === ' ' ? '\u00a0' : (labels[at] ?? '');
      span.classList.toggle('jp-mod-current', at === timestep);
      span.style.background = colour?.background ?? '';
      span.style.color = colour?.ink ?? '';
      span.style.left = fits ? `${timestepToPixel(at, labels.length, width)}px` : '';
    });
  }

  private take(count: number): void {
    while (this.spans.length > count) this.spans.pop()?.remove();
    while (this.spans.length < count) {
      const span = element('span', 'jp-tsteps-TimestepLabel');
      this.spans.push(span);
      this.node.append(span);
    }
  }
}
