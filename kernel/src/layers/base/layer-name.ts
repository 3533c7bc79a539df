const counts = new Map<string, number>();

/** `dense`, then `dense_1`, `dense_2` …: Keras's numbering. */
export function nextLayerName(className: string): string {
  const base = className.charAt(0).toLowerCase() + className.slice(1);
  const count = counts.get(base) ?? 0;
  counts.set(base, count + 1);
  return count === 0 ? base : `${base}_${count}`;
}
