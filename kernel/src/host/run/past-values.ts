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
    const isObject = (typeof value === 'object' && value !== null) || typeof value === 'function';
    const held = isObject ? new WeakRef(value) : null;
    Object.defineProperty(this.Out, count, {
      get: held ? () => held.deref() ?? goneValue(count) : () => value,
      enumerable: true,
      configurable: true
    });
  }
}

/** In place of a value, so that it is understood wherever it is looked at. */
function goneValue(count: number): string {
  return `Out[${count}] is gone: beyond the last ${KEPT} values only what a variable holds is kept`;
}
