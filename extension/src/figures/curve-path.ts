import type { CurveScale } from './curve-scale.js';

/** A point that stands alone is drawn as a line as short as this, with round ends. */
const DOT = 0.01;

/** A curve as the path of an SVG; what is not finite, or has no place on the scale, is a gap. */
export function curvePath(
  xs: readonly number[],
  values: readonly number[],
  scale: CurveScale,
  height: number
): string {
  let path = '';
  let isOpen = false;
  let isDot = false;
  values.forEach((value, i) => {
    const share = Number.isFinite(value) ? scale.shareOf(value) : NaN;
    if (!Number.isFinite(share)) {
      if (isDot) path += `h${DOT}`;
      isOpen = isDot = false;
      return;
    }
    path += `${isOpen ? 'L' : 'M'}${(xs[i] ?? 0).toFixed(1)} ${((1 - share) * height).toFixed(1)}`;
    isDot = !isOpen;
    isOpen = true;
  });
  return isDot ? `${path}h${DOT}` : path;
}
