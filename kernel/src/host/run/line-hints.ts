import type { LineHint } from '../../contract/comm.js';

/** Characters of a hint: it stands behind code, on one line. */
const MAX_HINT = 200;
const MAX_NAMES = 4;

/** What the top-level statements of one cell made, in the order they ran. */
export class LineHints {
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
    const text = this.#shapesOf(names, index => values[index]);
    if (text !== '') this.#hints.set(line, { line, kind: 'shape', text });
  }

  /** The cell ended at a line, for this reason; `valueOf` finds the tensors that the line names. */
  failed(line: number, reason: string, source: string, valueOf: (name: string) => unknown): void {
    const code = source.split('\n')[line] ?? '';
    const names = [...new Set(code.match(/[\p{L}_$][\p{L}\p{N}_$]*/gu) ?? [])];
    const shapes = this.#shapesOf(names, index => valueOf(names[index] ?? ''));
    const [sentence = ''] = reason.split('\n');
    const text = shapes ? `${sentence}  (${shapes})` : sentence;
    this.#hints.set(line, { line, kind: 'error', text: text.slice(0, MAX_HINT) });
  }

  #shapesOf(names: readonly string[], valueAt: (index: number) => unknown): string {
    return names
      .flatMap((name, index) => {
        const shape = this.#describe(valueAt(index));
        return shape === null ? [] : [`${name}  ${shape}`];
      })
      .slice(0, MAX_NAMES)
      .join('   ')
      .slice(0, MAX_HINT);
  }
}
