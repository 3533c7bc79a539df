import type { AxisInfo, Payload } from 'tsteps/contract';

/** What a screen reader calls a view: "h, float32, batch 32, timesteps 700, features 200". */
export function accessibleName(payload: Payload): string {
  switch (payload.view) {
    case 'flow':
      return `shape flow of ${payload.name ?? 'a model'}`;
    case 'influence':
      return `influence map of ${payload.name ?? 'a model'}`;
    case 'training':
      return `training of ${payload.name ?? 'a model'}`;
    case 'compare':
      return `comparison of ${payload.a.name ?? 'a'} and ${payload.b.name ?? 'b'}`;
    case 'card':
    case 'activations':
      return [payload.name ?? 'tensor', payload.dtype, ...axesText(payload.axes)].join(', ');
  }
}

function axesText(axes: readonly AxisInfo[]): string[] {
  return axes.length > 0 ? axes.map(axis => `${axis.name} ${axis.size}`) : ['scalar'];
}
