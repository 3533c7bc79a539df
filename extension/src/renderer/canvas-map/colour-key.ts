import type { ColourScale } from '../../figures/colour-scale.js';
import { element } from '../element.js';

/** Colours from left to right, and under them what they stand for. */
export class ColourKey {
  readonly node: HTMLElement;

  private readonly strip = element('div', 'jp-tsteps-ColourKey-strip');
  private readonly labels = element('div', 'jp-tsteps-ColourKey-labels');

  constructor(name: string) {
    this.node = element('div', 'jp-tsteps-ColourKey', [
      element('span', 'jp-tsteps-Label', [name]),
      element('div', 'jp-tsteps-ColourKey-scale', [this.strip, this.labels])
    ]);
  }

  /** Labels of values at their places on the scale. */
  paint(
    { low, high, stops }: ColourScale,
    labels: readonly { value: number; text: string }[]
  ): void {
    const colours = stops.map(([share, colour]) => `${colour} ${share * 100}%`);
    this.strip.style.background = `linear-gradient(to right, ${colours.join(', ')})`;
    this.labels.replaceChildren(
      ...labels.map(({ value, text }) => {
        const label = element('span', '', [text]);
        label.style.left = `${(100 * (value - low)) / (high - low)}%`;
        return label;
      })
    );
  }
}
