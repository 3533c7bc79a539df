/** A float32 in the fewest digits, six or more, that tell it from its neighbours. */
export function printFloat(value: number): string {
  const isEnough = (digits: number): boolean =>
    Math.fround(Number(value.toPrecision(digits))) === value;
  // 9 significant digits tell all float32 apart (IEEE 754-2019, section 5.12.2).
  return String(Number(value.toPrecision([6, 7, 8].find(isEnough) ?? 9)));
}
