import type { AxisInfo } from 'tsteps/contract';

/** A number for reading: 4 significant digits unless told, a true minus sign (screen readers skip a hyphen). */
export function formatNumber(value: number, digits = 4): string {
  if (Number.isNaN(value)) return 'NaN';
  if (!Number.isFinite(value)) return value < 0 ? '−∞' : '∞';
  if (value === 0) return '0';
  const size = Math.abs(value);
  const text =
    size >= 1e6 || size < 1e-4
      ? value.toExponential(Math.min(digits - 1, 2)).replace('e+', 'e')
      : String(Number(value.toPrecision(digits)));
  return text.replace(/-/g, '−');
}

/** A value with as many decimals as its error lets one trust: 0.413 for ±0.004. */
export function formatWithin(value: number, error: number): string {
  if (!Number.isFinite(value) || error <= 0) return formatNumber(value, 6);
  const decimals = Math.ceil(-Math.log10(error));
  if (decimals > 12 || decimals < -12) return formatNumber(value, 4);
  return value.toFixed(Math.max(decimals, 0)).replace('-', '−');
}

/** Bytes in the largest binary unit that leaves a number of 1 or more. */
export function formatBytes(bytes: number): string {
  const units = ['B', 'KiB', 'MiB', 'GiB', 'TiB'];
  const power = Math.min(
    units.length - 1,
    Math.max(0, Math.floor(Math.log2(Math.max(bytes, 1)) / 10))
  );
  const amount = bytes / 1024 ** power;
  return `${power === 0 ? amount : Number(amount.toPrecision(3))} ${units[power]}`;
}

/** A count with thin groups of three: 1,433,600. */
export function formatCount(count: number): string {
  return count.toLocaleString('en-US');
}

/** A flat sample index as one index for each axis left beside timesteps and units. */
export function sampleIndices(axes: readonly AxisInfo[], sample: number): number[] {
  const indices: number[] = [];
  let rest = sample;
  for (const axis of [...axes].reverse()) {
    indices.unshift(rest % axis.size);
    rest = Math.floor(rest / axis.size);
  }
  return indices;
}

/** Those indices as text: "2, 0". */
export function sampleLabel(axes: readonly AxisInfo[], sample: number): string {
  return sampleIndices(axes, sample).join(', ') || '0';
}
