import { element } from './element.js';

/** Screen readers cannot follow a held key: one sentence per half second, the last one always. */
const INTERVAL_MS = 500;

/** A polite live region that repeats the cursor's read-out at most twice a second. */
export class Announcer {
  readonly node = element('div', 'jp-tsteps-Announcer', [], { 'aria-live': 'polite' });

  private timer: number | undefined;
  private pending: string | null = null;

  say(text: string): void {
    if (this.timer !== undefined) {
      this.pending = text;
      return;
    }
    this.node.textContent = text;
    this.timer = window.setTimeout(() => {
      this.timer = undefined;
      const next = this.pending;
      this.pending = null;
      if (next !== null) this.say(next);
    }, INTERVAL_MS);
  }

  dispose(): void {
    window.clearTimeout(this.timer);
  }
}
