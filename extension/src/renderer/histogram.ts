import type { Histogram } from 'tsteps/contract';
import { svgElement } from './element.js';

/** Bars of a distribution, as high as their counts. Decoration beside printed numbers, so hidden from screen readers. */
export function histogramPicture(histogram: Histogram, width: number, height: number): SVGElement {
  const { counts, low, high } = histogram;
  const highest = Math.max(1, ...counts);
  const step = width / Math.max(1, counts.length);
  const gap = step >= 4 ? 1 : 0;
  const bars = counts.map((count, index) => {
    // One pixel for the smallest count: an empty bin and a rare value are different news.
    const size = count === 0 ? 0 : Math.max(1, (count / highest) * (height - 1));
    return svgElement('rect', {
      x: index * step,
      y: height - 1 - size,
      width: Math.max(step - gap, 0.5),
      height: size
    });
  });
  const baseline = svgElement('rect', {
    class: 'jp-tsteps-Histogram-base',
    x: 0,
    y: height - 1,
    width,
    height: 1
  });
  const parts: Node[] = [baseline, ...bars];
  if (low < 0 && high > 0) {
    const zero = (-low / (high - low)) * width;
    parts.push(
      svgElement('line', {
        class: 'jp-tsteps-Histogram-zero',
        x1: zero,
        x2: zero,
        y1: 0,
        y2: height
      })
    );
  }
  return svgElement(
    'svg',
    {
      class: 'jp-tsteps-Histogram',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      'aria-hidden': 'true'
    },
    parts
  );
}
