import { progressText } from '../display/progress-text.js';
import { textBundle } from '../display/values/text-bundle.js';
import { platform } from '../engines/platform.js';
import { ArgumentError } from '../tensor/errors.js';
import { PARTS } from '../tensor/parts.js';
import { outlet } from './outlet.js';
import { showAt, type Shown } from './shown.js';
import { Throttle } from './throttle.js';

export interface ProgressOptions {
  /** What stands before the bar; nothing by default. */
  label?: string;
  /** Number of items, where a list does not say it itself. */
  total?: number;
}

/** Work whose steps are not a loop over a list. */
export interface Progress {
  /** So many items are done, one more than before unless told. The last one ends it. */
  update(done?: number): void;
  /** Ends it, however far it has come. */
  done(): void;
}

/**
 * Shows how far a loop has come: count, percent, rate and time left, in one line that is drawn again at most 4 times a
 * second. The loop gets the items as they are. A loop that is left early says how far it got.
 *
 * With a number it gives back something to tell it by: `update()` for each item, `done()` at the end.
 * @throws `ArgumentError` if there is nothing to go through, or the number is no count
 * @example
 * ```ts
 * for (const batch of progress([1, 2, 3], { label: 'epoch 1' })) display(batch);
 *
 * const files = progress(2, { label: 'files' });
 * files.update();
 * files.update();
 * ```
 */
export function progress(total: number, options?: Omit<ProgressOptions, 'total'>): Progress;
export function progress<T>(
  items: AsyncIterable<T>,
  options?: ProgressOptions
): AsyncGenerator<T, void, undefined>;
export function progress<T>(
  items: Iterable<T>,
  options?: ProgressOptions
): Generator<T, void, undefined>;
export function progress<T>(
  items: number | Iterable<T> | AsyncIterable<T>,
  { label = '', total }: ProgressOptions = {}
): Progress | Generator<T, void, undefined> | AsyncGenerator<T, void, undefined> {
  if (typeof items === 'number') return handleOf(new ProgressLine(label, checkedTotal(items)));
  const number = total ?? sizeOf(items);
  const line = new ProgressLine(label, number === null ? null : checkedTotal(number));
  if (isIterable(items)) return following(items, line);
  if (isAsyncIterable(items)) return followingLater(items, line);
  throw new ArgumentError({
    code: 'nothing-to-go-through',
    where: 'progress',
    what: 'progress needs something to go through, or a number.',
    got: items === null ? 'null' : typeof items,
    expected: 'an array, any other iterable, an async iterable, or how many items there are',
    fix: 'progress(Object.entries(record)) goes through the fields of an object'
  });
}

function* following<T>(items: Iterable<T>, line: ProgressLine): Generator<T, void, undefined> {
  line.start();
  try {
    for (const item of items) {
      yield item;
      line.count();
      line.drawIfDue();
    }
    line.end('done');
  } finally {
    line.end('stopped');
  }
}

async function* followingLater<T>(
  items: AsyncIterable<T>,
  line: ProgressLine
): AsyncGenerator<T, void, undefined> {
  line.start();
  try {
    for await (const item of items) {
      yield item;
      line.count();
      line.drawIfDue();
    }
    line.end('done');
  } finally {
    line.end('stopped');
  }
}

function handleOf(line: ProgressLine): Progress {
  line.start();
  return {
    update: (done?: number) => {
      line.count(done);
      if (line.isComplete) line.end('done');
      else line.drawIfDue();
    },
    done: () => line.end(line.isComplete ? 'done' : 'stopped'),
    /** As the last value of a cell it shows nothing more. */
    [PARTS]: () => []
  } as Progress;
}

/** One line that says how far it is. */
class ProgressLine {
  readonly #label: string;
  readonly #total: number | null;
  readonly #throttle = new Throttle(() => Date.now());
  #shown: Shown<[text: string]> | null = null;
  #done = 0;
  #startMs = 0;
  #isOver = false;

  constructor(label: string, total: number | null) {
    this.#label = label;
    this.#total = total;
  }

  get isComplete(): boolean {
    return this.#total !== null && this.#done >= this.#total;
  }

  start(): void {
    this.#startMs = Date.now();
    this.#draw('running');
  }

  count(done = this.#done + 1): void {
    this.#done = done;
  }

  drawIfDue(): void {
    if (!this.#isOver && this.#throttle.isDue) this.#draw('running');
  }

  /** The first end counts. */
  end(state: 'done' | 'stopped'): void {
    if (this.#isOver) return;
    this.#isOver = true;
    this.#draw(state);
  }

  #draw(state: 'running' | 'done' | 'stopped'): void {
    const seconds = (Date.now() - this.#startMs) / 1000;
    const counts = { done: this.#done, total: this.#total };
    const text = progressText({ label: this.#label, ...counts, seconds, state });
    this.#throttle.draw(() => {
      if (outlet()) this.#show(text);
      else print(text, state !== 'running');
      return text.length;
    });
  }

  #show(text: string): void {
    if (this.#shown) this.#shown.update(text);
    else this.#shown = showAt(line => [textBundle(line)], [text]);
  }
}

/** Without a notebook: a terminal's last line is written again and again; elsewhere only what stays is printed. */
function print(text: string, isLast: boolean): void {
  if (platform().rewriteLine(text, isLast) || !isLast) return;
  // eslint-disable-next-line no-console -- that is the point of it
  console.log(text);
}

/** How many items there are, where a list, Map or Set knows. */
function sizeOf(items: unknown): number | null {
  if (typeof items !== 'object' || items === null) return null;
  const { length, size } = items as { length?: unknown; size?: unknown };
  const number = length ?? size;
  return typeof number === 'number' ? number : null;
}

function checkedTotal(total: number): number {
  if (Number.isSafeInteger(total) && total >= 0) return total;
  throw new ArgumentError({
    code: 'not-a-count',
    where: 'progress',
    what: 'progress needs a whole number of items.',
    got: String(total),
    expected: '0 or more',
    fix: 'progress(items) counts the items of a list by itself'
  });
}

function isIterable<T>(items: Iterable<T> | AsyncIterable<T>): items is Iterable<T> {
  return typeof (items as Iterable<T> | null)?.[Symbol.iterator] === 'function';
}

function isAsyncIterable<T>(items: Iterable<T> | AsyncIterable<T>): items is AsyncIterable<T> {
  return typeof (items as AsyncIterable<T> | null)?.[Symbol.asyncIterator] === 'function';
}
