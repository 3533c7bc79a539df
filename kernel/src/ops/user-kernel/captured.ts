/** Reads what a function uses of the names around it. */
export type Getters = Readonly<Record<string, () => unknown>>;

const captured = new WeakMap<object, Getters>();

/**
 * Notes what lies around a function, for when it is translated; a function that loses the name of its place by this is given
 * it back. Called by compiled cells (cells/captures.ts).
 */
export function capture<F extends object>(f: F, getters: Getters, name?: string): F {
  captured.set(f, getters);
  if (name !== undefined) Object.defineProperty(f, 'name', { value: name, configurable: true });
  return f;
}

/** The value of a name around a function as it is now; undefined where it is not known. */
export function capturedValue(f: object, name: string): unknown {
  const getters = captured.get(f);
  if (!getters || !Object.hasOwn(getters, name)) return undefined;
  try {
    return getters[name]?.();
  } catch {
    return undefined; // declared further below, or not at all
  }
}
