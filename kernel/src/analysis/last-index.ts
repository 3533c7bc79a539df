/** Index of the last value that is wanted; -1 if none is. */
export function lastIndex<T>(values: ArrayLike<T>, isWanted: (value: T) => boolean): number {
  let index = values.length - 1;
  while (index >= 0 && !isWanted(values[index] as T)) index--;
  return index;
}
