import type { AxisInfo } from 'tsteps/contract';
import { element } from './element.js';

/** Which colour an axis has in every view; its name is always printed too. */
export type AxisRole = 'time' | 'unit' | 'other';

/** Name and size of an axis, underlined in its colour. */
export function axisLabel(axis: AxisInfo, role: AxisRole): HTMLElement {
  return element(
    'span',
    'jp-tsteps-Axis',
    [
      element('span', 'jp-tsteps-Axis-name', [axis.name]),
      ' ',
      element('span', 'jp-tsteps-Axis-size', [String(axis.size)])
    ],
    { 'data-role': role }
  );
}

/** The role of an axis in a view that says nothing about it. */
export function roleOfName(name: string | undefined): AxisRole {
  if (name === 'timesteps') return 'time';
  return name === 'features' ? 'unit' : 'other';
}
