import type { ColourScale } from '../figures/colour-scale.js';
import { formatNumber } from '../figures/format.js';
import { element } from './element.js';

/** The map's colours and the values they stand for. plotly's own bar would push the map out of line with the plot below. */
export class ColourBar {
  readonly node: HTMLElement;

  private readonly strip = element('div', 'jp-tsteps-ColourBar-strip');
  private readonly labels = element('div', 'jp-tsteps-ColourBar-labels');

  constructor() {
    this.node = element('div', 'jp-tsteps-ColourBar', [this.strip, this.labels]);
  }

  paint({ low, high, stops }: ColourScale): void {
    const colours = stops.map(([share, colour]) => `${colour} ${share * 100}%`);
    this.strip.style.background = `linear-gradient(to top, ${colours.join(', ')})`;
    const values = [high, (low + high) / 2, low];
    this.labels.replaceChildren(
      ...values.map(value => element('span', '', [formatNumber(value, 3)]))
    );
  }
}
