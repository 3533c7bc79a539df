import { element } from './element.js';

/** Pixels between the pointer and its label. */
const DISTANCE = 12;

/** The value under the pointer, beside it. The keyboard has the read-out, so screen readers skip this. */
export class HoverLabel {
  readonly node = element('div', 'jp-tsteps-HoverLabel', [], { 'aria-hidden': 'true' });

  constructor() {
    this.hide();
  }

  show(text: string, at: { x: number; y: number }, width: number): void {
    this.node.textContent = text;
    this.node.hidden = false;
    // Past the middle the label goes to the left of the pointer, so that it never leaves the view.
    const isLeft = at.x > width / 2;
    const x = isLeft ? at.x - DISTANCE : at.x + DISTANCE;
    const shift = isLeft ? ' translateX(-100%)' : '';
    this.node.style.transform = `translate(${x}px, ${at.y + DISTANCE}px)${shift}`;
  }

  hide(): void {
    this.node.hidden = true;
  }
}
