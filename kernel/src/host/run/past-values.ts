/** Objects beyond these are held only as long as somebody else holds them: tensors are large. */
const KEPT = 10;

/**
 * The values and sources of earlier cells, as people know them from IPython: `_` is the last value, `Out[3]` the one of
 * cell 3, `In[3]` its source.
 */
export class PastValues {
  readonly In: string[] = [''];
  readonly Out = Object.create(null) as Record<number, unknown>;
  readonly #newest: unknown[] = [];
  #last: unknown = undefined;

  /** Makes the three names global. */
  install(): void {
    const get = (): unknown => this.#last;
    Object.defineProperty(globalThis, '_', { get, configurable: true });
    Object.defineProperty(globalThis, 'In', { value: this.In, configurable: true });
    Object.defineProperty(globalThis, 'Out', { value: this.Out, configurable: true });
  }

  addSource(count: number, source: string): void {
    this.In[count] = source;
  }

  addValue(count: number, value: unknown): void {
    this.#last = value;
    this.#newest.push(value);
    if (this.#newest.length > KEPT) this.#newest.shift();
    const get = isObject(value) ? weakly(value, count) : () => value;
    Object.defineProperty(this.Out, count, { get, enumerable: true, configurable: true });
  }
}

function isObject(value: unknown): value is object {
  return (typeof value === 'object' && value !== null) || typeof value === 'function';
}

/** A function of its own: one beside another that names the value would hold it with it. */
function weakly(value: object, count: number): () => unknown {
  const held = new WeakRef(value);
  return () => held.deref() ?? goneValue(count);
}

/** In place of a value, so that it is understood wherever it is looked at. */
function goneValue(count: number): string {
  return `Out[${count}] is gone: beyond the last ${KEPT} values only what a variable holds is kept`;
}
