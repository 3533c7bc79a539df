import type { DecodedTile } from 'tsteps/contract';
import { activeRows } from '../../figures/active-units.js';
import type { TimeRange } from '../../figures/active-units.js';
import type { RendererContext } from '../context.js';
import { element } from '../element.js';
import { OWN_KEYS } from '../view-keys.js';

/** Units listed; the strongest come first, and their number is printed anyway. */
const MAX_LISTED = 12;
const FIRST_THRESHOLD = 50;

/** Which units are active in a range of timesteps, above a threshold that can be moved. */
export class RangeSummary {
  readonly node = element('div', 'jp-tsteps-RangeSummary');

  private readonly trans: RendererContext['trans'];
  private readonly pick: (unit: number) => void;
  private readonly text = element('span', 'jp-tsteps-RangeSummary-text');
  private readonly units = element('span', 'jp-tsteps-RangeSummary-units');
  private readonly threshold = element('input', 'jp-tsteps-Threshold', [], {
    type: 'range',
    [OWN_KEYS]: 'true',
    min: '0',
    max: '100',
    step: '5',
    value: String(FIRST_THRESHOLD)
  });
  private shown: { decoded: DecodedTile; range: TimeRange } | null = null;

  constructor(trans: RendererContext['trans'], pick: (unit: number) => void) {
    this.trans = trans;
    this.pick = pick;
    this.threshold.addEventListener('input', () => this.refresh());
    this.node.append(
      this.text,
      element('label', 'jp-tsteps-Label', [trans.__('threshold'), ' ', this.threshold]),
      this.units
    );
    this.node.hidden = true;
  }

  show(decoded: DecodedTile | null, range: TimeRange | null): void {
    // Asked at every step of the cursor, which changes neither.
    if (this.shown && this.shown.decoded === decoded && this.shown.range === range) return;
    this.shown = decoded && range ? { decoded, range } : null;
    this.node.hidden = this.shown === null;
    this.refresh();
  }

  private refresh(): void {
    if (!this.shown) return;
    const { decoded, range } = this.shown;
    const percent = Number(this.threshold.value);
    const active = activeRows(decoded, range, percent / 100);
    this.text.textContent = this.trans.__(
      't %1 to %2: %3 of %4 units on average beyond %5 % of the scale',
      range.first,
      range.last,
      active.length,
      decoded.tile.rows,
      percent
    );
    this.threshold.setAttribute('aria-valuetext', this.trans.__('%1 % of the scale', percent));
    this.units.replaceChildren(
      ...active.slice(0, MAX_LISTED).map(({ row }) => this.button(row * decoded.tile.unitsPerRow))
    );
  }

  private button(unit: number): HTMLButtonElement {
    const button = element('button', 'jp-tsteps-ActiveUnit', [String(unit)], {
      type: 'button',
      title: this.trans.__('go to unit %1', unit)
    });
    button.addEventListener('click', () => this.pick(unit));
    return button;
  }
}
