import { element } from '../element.js';
import type { TimeCursor } from '../time-cursor.js';

/** All timesteps as one rail, with the time cursor on it. */
export class Scrubber {
  readonly node: HTMLElement;

  private readonly cursor: TimeCursor;

  constructor(cursor: TimeCursor, onMove: (share: number) => void) {
    this.cursor = cursor;
    this.node = element('div', 'jp-tsteps-Scrubber', [cursor.node]);
    const move = (event: PointerEvent) => {
      const { left, width } = this.node.getBoundingClientRect();
      onMove(Math.max(0, Math.min(1, (event.clientX - left) / width)));
    };
    this.node.addEventListener('pointerdown', event => {
      if (event.button !== 0) return;
      this.node.setPointerCapture(event.pointerId);
      cursor.node.focus({ preventScroll: true });
      move(event);
    });
    // The browser would give the focus to the cell around the output.
    this.node.addEventListener('mousedown', event => event.preventDefault());
    this.node.addEventListener('pointermove', event => {
      if (this.node.hasPointerCapture(event.pointerId)) move(event);
    });
  }

  place(timestep: number, timesteps: number, text: string): void {
    const x = ((timestep + 0.5) / timesteps) * this.node.clientWidth;
    this.cursor.update({ timestep, timesteps, text, x });
  }
}
