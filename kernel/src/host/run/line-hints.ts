import type { LineHint } from '../../contract/comm.js';
import { errorHint, joinShapes, lineShapes } from '../line-shapes.js';

/** What the top-level statements of one cell made, in the order they ran. */
export class LineHints {
  /** The shape of each name that was given a tensor, as it was last; null for a name that holds none any more. */
  readonly shapes = new Map<string, string | null>();
  readonly #describe: (value: unknown) => string | null;
  readonly #hints = new Map<number, LineHint>();

  /** `describe` gives the shape of a tensor, and null for anything else. */
  constructor(describe: (value: unknown) => string | null) {
    this.#describe = describe;
  }

  get all(): LineHint[] {
    return [...this.#hints.values()];
  }

  /** A statement that ends in this line has given these names their values. */
  seen(line: number, names: readonly string[], values: readonly unknown[]): void {
    const shapes = names.map((name, i) => [name, this.#describe(values[i])] as const);
    for (const [name, shape] of shapes) this.shapes.set(name, shape);
    const text = joinShapes(shapes);
    if (text !== '') this.#hints.set(line, { line, kind: 'shape', text });
  }

  /** The cell ended at a line, for this reason; `valueOf` finds the tensors that the line names. */
  failed(line: number, reason: string, source: string, valueOf: (name: string) => unknown): void {
    const code = source.split('\n')[line] ?? '';
    const shapes = lineShapes(code, name => this.#describe(valueOf(name)));
    this.#hints.set(line, { line, kind: 'error', text: errorHint(reason, shapes) });
  }
}
