import { element } from '../element.js';

/** Cells around the cursor, each way. */
const SPAN = 20;

export interface TableContent {
  caption: string;
  /** Units from top to bottom, timesteps from left to right: all there are. */
  units: readonly number[];
  timesteps: number;
  /** Where the cursor is: a place in `units`, and a timestep. */
  rank: number;
  timestep: number;
  textAt: (unit: number, timestep: number) => string;
  corner: string;
}

/** The picture as a table of at most 20 × 20 values around the cursor, for readers who do not see it. */
export class ValueTable {
  readonly node = element('div', 'jp-tsteps-TableHost', [], { tabindex: '0', role: 'region' });

  constructor(label: string) {
    this.node.setAttribute('aria-label', label);
    this.node.hidden = true;
  }

  get isOpen(): boolean {
    return !this.node.hidden;
  }

  toggle(): void {
    this.node.hidden = !this.node.hidden;
  }

  show(content: TableContent): void {
    if (!this.isOpen) return;
    const { units, timesteps, rank, timestep, textAt } = content;
    const ranks = windowAround(rank, units.length);
    const steps = windowAround(timestep, timesteps);
    const head = element('tr', '', [
      element('th', '', [content.corner], { scope: 'col' }),
      ...steps.map(step => element('th', '', [String(step)], { scope: 'col' }))
    ]);
    const rows = ranks.map(at => {
      const unit = units[at] ?? 0;
      return element('tr', '', [
        element('th', '', [String(unit)], { scope: 'row' }),
        ...steps.map(step =>
          element(
            'td',
            '',
            [textAt(unit, step)],
            at === rank && step === timestep ? { 'aria-current': 'true' } : {}
          )
        )
      ]);
    });
    this.node.replaceChildren(
      element('table', 'jp-tsteps-ValueTable', [
        element('caption', '', [content.caption]),
        element('thead', '', [head]),
        element('tbody', '', rows)
      ])
    );
  }
}

/** At most 20 indices around one, all inside. */
function windowAround(index: number, size: number): number[] {
  const count = Math.min(SPAN, size);
  const first = Math.max(0, Math.min(size - count, index - Math.floor(count / 2)));
  return Array.from({ length: count }, (_, i) => first + i);
}
