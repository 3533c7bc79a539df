/** Sorted whole numbers as ranges, both ends included: 3, 4, 5, 9 becomes [3, 5], [9, 9]. */
export function rangesOf(numbers: readonly number[]): [first: number, last: number][] {
  const ranges: [number, number][] = [];
  for (const number of numbers) {
    const range = ranges.at(-1);
    if (range && number === range[1] + 1) range[1] = number;
    else ranges.push([number, number]);
  }
  return ranges;
}
