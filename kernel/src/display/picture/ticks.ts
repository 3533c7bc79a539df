/** Round numbers from 0 below `size`, at most about `count` of them: steps of 1, 2 or 5 times a power of ten. */
export function indexTicks(size: number, count: number): number[] {
  const rough = Math.max(1, size / Math.max(1, count));
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map(factor => factor * power).find(s => s >= rough) ?? rough;
  const ticks: number[] = [];
  for (let tick = 0; tick < size; tick += step) ticks.push(tick);
  return ticks;
}
