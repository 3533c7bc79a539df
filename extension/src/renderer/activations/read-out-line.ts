import type { ReadOut } from '../../figures/read-out.js';
import { element } from '../element.js';

/** Place and value of the cursor, on one line of fixed height. */
export class ReadOutLine {
  readonly node: HTMLElement;

  private readonly place = element('span', 'jp-tsteps-ReadOut-place');
  private readonly value = element('span', 'jp-tsteps-ReadOut-value');
  private readonly share = element('span', 'jp-tsteps-ReadOut-share');

  constructor() {
    this.node = element('div', 'jp-tsteps-ReadOut', [this.place, this.value, this.share]);
  }

  /** Shows a read-out, and gives it back as a sentence. */
  show({ place, value, share }: ReadOut): string {
    this.place.textContent = place;
    this.value.textContent = value;
    this.share.textContent = share;
    return `${place}: ${value}${share ? ` (${share})` : ''}`;
  }
}
