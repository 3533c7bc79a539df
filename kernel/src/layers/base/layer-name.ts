const counts = new Map<string, number>();
let planned: string | null = null;

/** `dense`, then `dense_1`, `dense_2` …: Keras's numbering. */
export function nextLayerName(className: string): string {
  if (planned !== null) {
    const name = planned;
    planned = null;
    return name;
  }
  const base = baseName(className);
  const count = counts.get(base) ?? 0;
  counts.set(base, count + 1);
  return count === 0 ? base : `${base}_${count}`;
}

/** Keras's name of a class, in camelCase: `timeDistributed`, `lstm`, `simpleRnn`, `maxPooling1d`. */
function baseName(className: string): string {
  const words = className
    .replace(/(.)([A-Z][a-z]+)/g, '$1_$2')
    .replace(/([a-z])([A-Z])/g, '$1_$2')
    .toLowerCase();
  return words.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** Makes one layer under a name that is known already, such as a file's. */
export function withLayerName<T>(name: string, make: () => T): T {
  planned = name;
  try {
    return make();
  } finally {
    planned = null;
  }
}
