const LEVELS = '▁▂▃▄▅▆▇█';

/** Values pooled to at most `width` means, one for each mark of a spark line. */
export function poolMeans(values: Float32Array, width: number): Float32Array {
  const columns = Math.min(width, values.length);
  return Float32Array.from({ length: columns }, (_, column) => {
    const from = Math.floor((column * values.length) / columns);
    const to = Math.max(from + 1, Math.floor(((column + 1) * values.length) / columns));
    return values.subarray(from, to).reduce((sum, value) => sum + value, 0) / (to - from);
  });
}

/** Values as a row of bars of 8 heights from `low` to `high`; `×` where a value is not finite. */
export function sparkLine(values: Float32Array, low: number, high: number): string {
  return Array.from(values, value => {
    if (value - value !== 0) return '×';
    const level = high > low ? Math.floor(((value - low) / (high - low)) * LEVELS.length) : 3;
    return LEVELS.charAt(Math.max(0, Math.min(LEVELS.length - 1, level)));
  }).join('');
}
