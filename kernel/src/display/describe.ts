import type { AnyTensor } from '../tensor/tensor.js';
import type { AxisInfo, Statistics } from '../contract/payload.js';
import type { ElementArray } from '../tensor/dtype.js';
import { formatAxes, formatBytes, formatNumber } from './format.js';
import { statisticsOf } from './statistics.js';

/** All that every view says about a tensor. */
export interface Description {
  name: string | null;
  dtype: AnyTensor['dtype'];
  device: string;
  axes: AxisInfo[];
  sizeBytes: number;
  statistics: Statistics;
}

export function describe(x: AnyTensor, elements: ElementArray): Description {
  return {
    name: x.label,
    dtype: x.dtype,
    device: x.device,
    axes: x.axes,
    sizeBytes: x.sizeBytes,
    statistics: statisticsOf(elements)
  };
}

/** `h  batch 32 × timesteps 700 × features 200`. */
export function titleOf({ name, axes }: Description): string {
  return [...(name ? [name] : []), formatAxes(axes)].join('  ');
}

/** `float32  17.1 MiB  cpu  -1 … 1  mean 0.0001  std 0.684  0 NaN  0 Inf  0.0 % zeros`. */
export function factsOf({ dtype, sizeBytes, device, statistics }: Description): string {
  const { count, nan, positiveInfinity, negativeInfinity, zeros, min, max, mean, std } = statistics;
  const range =
    min === null || max === null || mean === null || std === null
      ? ['no finite value']
      : [
          `${formatNumber(min)} … ${formatNumber(max)}`,
          `mean ${formatNumber(mean)}`,
          `std ${formatNumber(std)}`
        ];
  const share = count > 0 ? ((100 * zeros) / count).toFixed(1) : '0.0';
  const counts = [`${nan} NaN`, `${positiveInfinity + negativeInfinity} Inf`, `${share} % zeros`];
  return [dtype, formatBytes(sizeBytes), device, ...range, ...counts].join('  ');
}
