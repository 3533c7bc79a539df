import type { AxisInfo } from '../contract/payload.js';

/** A number in at most `digits` significant digits, without a trail of zeros. */
export function formatNumber(value: number, digits = 4): string {
  if (value - value !== 0) return Number.isNaN(value) ? 'NaN' : value > 0 ? 'Inf' : '-Inf';
  if (value === 0) return '0';
  const size = Math.abs(value);
  return size >= 1e6 || size < 1e-3
    ? value.toExponential(digits - 2).replace(/\.?0+e/, 'e')
    : String(Number(value.toPrecision(digits)));
}

/** Bytes in the unit a person reads: `17.1 MiB`. */
export function formatBytes(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`;
  const units = ['KiB', 'MiB', 'GiB', 'TiB'];
  let size = bytes / 1024;
  let unit = 0;
  while (size >= 1024 && unit < units.length - 1) {
    size /= 1024;
    unit++;
  }
  return `${size >= 100 ? size.toFixed(0) : size.toFixed(1)} ${units[unit] ?? ''}`;
}

/** `batch 32 × timesteps 700 × features 200`. */
export function formatAxes(axes: readonly AxisInfo[]): string {
  return axes.map(({ name, size }) => `${name} ${size}`).join(' × ') || 'scalar';
}
