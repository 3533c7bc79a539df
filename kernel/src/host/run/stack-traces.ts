import type { Position, PositionMap } from '../../cells/cell-compiler.js';
import { originalPosition } from '../../cells/position-map.js';
import type { Place } from '../../cells/thrown.js';

/** A text that V8 was given under a name, as it must be known to read stack frames. */
export interface KnownSource {
  map: PositionMap;
  /** The TypeScript, for an excerpt; null when it cannot be had. */
  source: () => string | null;
  /** What a frame shows in place of the name. */
  label: string;
}

export interface StackTraceOptions {
  source: (file: string) => KnownSource | undefined;
  /** True for files whose frames say nothing to the user. */
  isInternal: (file: string) => boolean;
}

/** V8 prints it as a line of a stack; Node's types do not say so. */
type CallSite = NodeJS.CallSite & { toString(): string };

/**
 * Makes every error's `stack` speak of the user's TypeScript, whoever prints it: frames of cells and local modules get
 * their own lines, frames of the kernel and of the machinery below a cell are left out.
 */
export class StackTraces {
  readonly #options: StackTraceOptions;
  readonly #places = new WeakMap<object, Place>();

  constructor(options: StackTraceOptions) {
    this.#options = options;
  }

  install(): void {
    Error.prepareStackTrace = (error, sites) => this.#format(error, sites);
  }

  /** The first of the user's own lines on an error's stack. */
  placeOf(error: object): Place | undefined {
    try {
      // Reading the stack is what makes V8 prepare it.
      void (error as Error).stack;
    } catch {
      // What was thrown may be anything, with a stack of its own.
    }
    return this.#places.get(error);
  }

  #format(error: Error, sites: CallSite[]): string {
    const frames: string[] = [];
    let lastOwn = 0;
    for (const site of sites) {
      const file = site.getFileName() ?? '';
      const known = this.#options.source(file);
      if (!known) {
        if (!this.#options.isInternal(file)) frames.push(`    at ${site.toString()}`);
        continue;
      }
      const position = ownPosition(site, known);
      if (!position) continue;
      if (lastOwn === 0) this.#places.set(error, { ...known, position });
      frames.push(`    at ${describeFrame(site, known, position)}`);
      lastOwn = frames.length;
    }
    const shown = lastOwn > 0 ? frames.slice(0, lastOwn) : frames;
    return [headline(error), ...shown].join('\n');
  }
}

function headline(error: Error): string {
  try {
    return String(error);
  } catch {
    return 'Error';
  }
}

function ownPosition(site: NodeJS.CallSite, { map }: KnownSource): Position | null {
  const line = (site.getLineNumber() ?? 1) - 1;
  const column = (site.getColumnNumber() ?? 1) - 1;
  return originalPosition(map, { line, column });
}

function describeFrame(site: CallSite, { label }: KnownSource, at: Position): string {
  const place = `${label}:${at.line + 1}:${at.column + 1}`;
  // `name (file:1:2)`, or only the file: V8 knows best what to call it, with `new`, `async` and the class.
  const [, name = ''] = /^(.*) \([^()]*\)$/.exec(site.toString()) ?? [];
  return name === '' || /\b__cell$/.test(name) ? place : `${name} (${place})`;
}
