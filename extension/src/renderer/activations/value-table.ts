import type { Position } from '../../figures/read-out.js';
import type { RendererContext } from '../context.js';
import { element } from '../element.js';

/** Cells around the cursor, each way. */
const SPAN = 20;

export interface TableContent {
  /** The tensor, and its two axes. */
  name: string;
  units: string;
  time: string;
  position: Position;
  /** All units from top to bottom. */
  order: readonly number[];
  /** The read-out of a place. */
  textAt: (unit: number, timestep: number) => string;
}

/** The picture as a table of at most 20 × 20 values around the cursor, for readers who do not see it. */
export class ValueTable {
  readonly node = element('div', 'jp-tsteps-TableHost', [], { tabindex: '0', role: 'region' });

  private readonly trans: RendererContext['trans'];

  constructor(trans: RendererContext['trans']) {
    this.trans = trans;
    this.node.setAttribute('aria-label', trans.__('values around the cursor'));
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
    const { position, order, textAt } = content;
    const { timestep } = position;
    const rank = order.indexOf(position.unit);
    const ranks = windowAround(rank, order.length);
    const steps = windowAround(timestep, position.timesteps);
    const head = element('tr', '', [
      element('th', '', [`${content.units} \\ ${content.time}`], { scope: 'col' }),
      ...steps.map(step => element('th', '', [String(step)], { scope: 'col' }))
    ]);
    const rows = ranks.map(at => {
      const unit = order[at] ?? 0;
      return element('tr', '', [
        element('th', '', [String(unit)], { scope: 'row' }),
        ...steps.map(step =>
          element(
            'td',
            '',
            // The error stands in the read-out; here it would double every cell.
            [textAt(unit, step).replace(/ ±.*$/, '')],
            at === rank && step === timestep ? { 'aria-current': 'true' } : {}
          )
        )
      ]);
    });
    this.node.replaceChildren(
      element('table', 'jp-tsteps-ValueTable', [
        element('caption', '', [this.captionOf(content)]),
        element('thead', '', [head]),
        element('tbody', '', rows)
      ])
    );
  }

  private captionOf({ name, position }: TableContent): string {
    return this.trans.__(
      '%1 around t %2, unit %3; ≈ marks stored values, the others are exact',
      name,
      position.timestep,
      position.unit
    );
  }
}

/** At most 20 indices around one, all inside. */
function windowAround(index: number, size: number): number[] {
  const count = Math.min(SPAN, size);
  const first = Math.max(0, Math.min(size - count, index - Math.floor(count / 2)));
  return Array.from({ length: count }, (_, i) => first + i);
}
