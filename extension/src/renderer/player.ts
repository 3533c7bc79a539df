/** Steps per second: fast enough to see a course, slow enough to follow a value. */
const STEPS_PER_SECOND = 10;

/** Moves something on by itself until it is told to stop. Readers who want less motion get a single step instead. */
export class Player {
  private readonly step: () => boolean;
  private readonly onChange: (isPlaying: boolean) => void;
  private timer: number | undefined;

  /** `step` moves on and says whether there is more to come. */
  constructor(step: () => boolean, onChange: (isPlaying: boolean) => void) {
    this.step = step;
    this.onChange = onChange;
  }

  get isPlaying(): boolean {
    return this.timer !== undefined;
  }

  toggle(): void {
    if (this.isPlaying) this.stop();
    else if (window.matchMedia('(prefers-reduced-motion: reduce)').matches) this.step();
    else this.start();
  }

  stop(): void {
    if (this.timer === undefined) return;
    window.clearInterval(this.timer);
    this.timer = undefined;
    this.onChange(false);
  }

  private start(): void {
    this.timer = window.setInterval(() => {
      if (!this.step()) this.stop();
    }, 1000 / STEPS_PER_SECOND);
    this.onChange(true);
  }
}
