/** One named axis. Views of tensors whose axes have the same key move together. */
export interface Axis {
  readonly name: string;
  readonly size: number;
  /** `name:size`, or the id given with `withAxes`. */
  readonly key: string;
}

/** Names of a tensor's axes and, where `withAxes` gave one, their ids. */
export interface AxisLabel {
  readonly name: string;
  readonly id?: string;
}

export const BATCH: AxisLabel = { name: 'batch' };
export const TIMESTEPS: AxisLabel = { name: 'timesteps' };
export const FEATURES: AxisLabel = { name: 'features' };

/** Keras's words for the ranks that have them: `batch, features` and `batch, timesteps, features`; else `axis0 …`. */
export function defaultLabels(rank: number): AxisLabel[] {
  if (rank === 2) return [BATCH, FEATURES];
  if (rank === 3) return [BATCH, TIMESTEPS, FEATURES];
  return Array.from({ length: rank }, (_, axis) => ({ name: `axis${axis}` }));
}

export function isDefault(labels: readonly AxisLabel[]): boolean {
  const defaults = defaultLabels(labels.length);
  return labels.every((label, axis) => label.name === defaults[axis]?.name && !label.id);
}

export function axesOf(labels: readonly AxisLabel[], shape: readonly number[]): Axis[] {
  return labels.map(({ name, id }, axis) => {
    const size = shape[axis] ?? 0;
    return { name, size, key: id ?? `${name}:${size}` };
  });
}
