/** What a key asks of a view. */
export type KeyAction =
  | { kind: 'time'; by: number }
  | { kind: 'time-to'; timestep: number }
  | { kind: 'unit'; by: number }
  | { kind: 'sample'; by: number }
  | { kind: 'next-odd' }
  | { kind: 'play' }
  | { kind: 'table' }
  | { kind: 'range' }
  | { kind: 'leave' };

type Keys = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/** Timesteps that a step with Shift covers. */
const BIG_STEP = 10;
/** Page keys cross the whole axis in this many steps. */
const PAGES = 20;

/** The action of a key on an axis of this many timesteps; null for keys that are not ours. */
export function keyAction(event: Keys, timesteps: number): KeyAction | null {
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  const step = event.shiftKey ? BIG_STEP : 1;
  const page = Math.max(1, Math.round(timesteps / PAGES));
  switch (event.key) {
    case 'ArrowLeft':
      return { kind: 'time', by: -step };
    case 'ArrowRight':
      return { kind: 'time', by: step };
    case 'PageDown':
      return { kind: 'time', by: -page };
    case 'PageUp':
      return { kind: 'time', by: page };
    case 'Home':
      return { kind: 'time-to', timestep: 0 };
    case 'End':
      return { kind: 'time-to', timestep: timesteps - 1 };
    case 'ArrowUp':
      return { kind: 'unit', by: -step };
    case 'ArrowDown':
      return { kind: 'unit', by: step };
    case '[':
      return { kind: 'sample', by: -1 };
    case ']':
      return { kind: 'sample', by: 1 };
    case 'n':
      return { kind: 'next-odd' };
    case 'p':
      return { kind: 'play' };
    case 't':
      return { kind: 'table' };
    case 'b':
      return { kind: 'range' };
    case 'Escape':
      return { kind: 'leave' };
    default:
      return null;
  }
}

/** Where an action takes a cursor on an axis of this many timesteps. */
export function timestepAfter(
  action: Extract<KeyAction, { kind: 'time' | 'time-to' }>,
  timestep: number,
  timesteps: number
): number {
  const target = action.kind === 'time' ? timestep + action.by : action.timestep;
  return Math.max(0, Math.min(timesteps - 1, target));
}
