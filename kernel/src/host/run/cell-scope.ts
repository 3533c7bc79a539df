/** Reads a top-level name of a cell, and for `let` and `var` sets it. */
export type Binding = [get: () => unknown, set?: (value: unknown) => void];

/**
 * The names of all cells that have run, as the `exports` object that compiled cells refer to earlier names through.
 * Every name is an accessor of the variable itself, so that functions see later assignments.
 */
export class CellScope {
  readonly exports = Object.create(null) as Record<string, unknown>;

  /** Makes names of a cell visible to later cells, in place of earlier ones of the same name. */
  publish(bindings: ReadonlyMap<string, Binding>, names: Iterable<string>): void {
    for (const name of names) {
      const binding = bindings.get(name);
      if (!binding) continue;
      const [get, set] = binding;
      const accessors = set ? { get, set } : { get };
      Object.defineProperty(this.exports, name, {
        ...accessors,
        enumerable: true,
        configurable: true
      });
    }
  }
}

/** Names that have a value: a declaration that was not reached throws when it is read. */
export function initialisedNames(bindings: ReadonlyMap<string, Binding>): string[] {
  return [...bindings].filter(([, [get]]) => isReadable(get)).map(([name]) => name);
}

function isReadable(get: () => unknown): boolean {
  try {
    get();
    return true;
  } catch {
    return false;
  }
}
