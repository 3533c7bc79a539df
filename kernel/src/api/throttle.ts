/** From one drawing to the next: more than 4 a second nobody sees. */
const LEAST_MS = 250;
/** Drawing may take this part of the time. */
const MOST_SHARE = 1 / 10;
/** Jupyter's server drops what a kernel sends above 1 MB a second; other outputs need some of it. */
const MOST_BYTES_PER_MS = 400;

/** Says when it is time to draw again: seldom enough for the reader, for the work drawn, and for the way to the page. */
export class Throttle {
  readonly #now: () => number;
  #nextMs = -Infinity;

  constructor(now: () => number) {
    this.#now = now;
  }

  get isDue(): boolean {
    return this.#now() >= this.#nextMs;
  }

  /** Draws, due or not; `draw` says how many bytes it has sent. */
  draw(draw: () => number): void {
    const before = this.#now();
    const bytes = draw();
    const after = this.#now();
    const pause = Math.max(LEAST_MS, (after - before) / MOST_SHARE, bytes / MOST_BYTES_PER_MS);
    this.#nextMs = after + pause;
  }
}
