import { tickStep } from '../../figures/plot-frame.js';
import { element } from '../element.js';
import { TimeCursor } from '../time-cursor.js';
import { CURVE_MARGIN, type EpochAxis } from './epoch-axis.js';

/** Pixels from one label to the next, at least. */
const LABEL_WIDTH = 56;

/** The epochs under the curves, with the slider that chooses one: dots are epochs that can be chosen. */
export class EpochRail {
  readonly node: HTMLElement;
  readonly slider: TimeCursor;

  private readonly dots = element('div', 'jp-tsteps-EpochDots', [], { 'aria-hidden': 'true' });
  private readonly labels = element('div', 'jp-tsteps-EpochLabels', [], { 'aria-hidden': 'true' });
  private readonly track: HTMLElement;
  private axis: EpochAxis | null = null;

  constructor(name: string, press: (epoch: number) => void) {
    this.slider = new TimeCursor(name);
    this.track = element('div', 'jp-tsteps-EpochTrack', [this.dots, this.slider.node]);
    this.node = element('div', 'jp-tsteps-EpochRail', [this.track, this.labels]);
    const move = (event: PointerEvent) => {
      const { left } = this.track.getBoundingClientRect();
      if (this.axis) press(this.axis.epochAt(event.clientX - left));
    };
    this.track.addEventListener('pointerdown', event => {
      if (event.button !== 0) return;
      this.track.setPointerCapture(event.pointerId);
      this.slider.node.focus({ preventScroll: true });
      move(event);
    });
    // The browser would give the focus to the cell around the output.
    this.track.addEventListener('mousedown', event => event.preventDefault());
    this.track.addEventListener('pointermove', event => {
      if (this.track.hasPointerCapture(event.pointerId)) move(event);
    });
  }

  /** Dots only where few epochs can be chosen. */
  draw(axis: EpochAxis, positions: readonly number[], hasDots: boolean): void {
    this.axis = axis;
    this.track.style.setProperty('--jp-tsteps-rail-left', `${CURVE_MARGIN.left}px`);
    this.track.style.setProperty('--jp-tsteps-rail-right', `${CURVE_MARGIN.right}px`);
    this.dots.replaceChildren(
      ...(hasDots ? positions : []).map(epoch => {
        const dot = element('span', '');
        dot.style.left = `${axis.xOf(epoch)}px`;
        return dot;
      })
    );
    const step = tickStep(
      axis.last - axis.first + 1,
      (axis.width - CURVE_MARGIN.left - CURVE_MARGIN.right) / LABEL_WIDTH
    );
    const labels: HTMLElement[] = [];
    for (let epoch = Math.ceil(axis.first / step) * step; epoch <= axis.last; epoch += step) {
      const label = element('span', '', [String(epoch)]);
      label.style.left = `${axis.xOf(epoch)}px`;
      labels.push(label);
    }
    this.labels.replaceChildren(...labels);
  }

  place(epoch: number | null, last: number, text: string): void {
    this.slider.node.classList.toggle('jp-mod-empty', epoch === null);
    const at = epoch ?? 0;
    const x = this.axis?.xOf(epoch ?? this.axis.first) ?? 0;
    this.slider.update({ timestep: at, timesteps: Math.max(at, last) + 1, text, x });
  }
}
