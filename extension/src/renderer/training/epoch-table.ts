import { numbersOf } from 'tsteps/contract';
import type { TrainingPayload } from 'tsteps/contract';
import { formatNumber } from '../../figures/format.js';
import type { RendererContext } from '../context.js';
import { element } from '../element.js';

/** Epochs in the table at most. */
const ROWS = 20;

/** The curves as a table of at most 20 epochs around the chosen one, for readers who do not see them. */
export class EpochTable {
  readonly node = element('div', 'jp-tsteps-TableHost', [], { tabindex: '0', role: 'region' });

  private readonly trans: RendererContext['trans'];

  constructor(trans: RendererContext['trans']) {
    this.trans = trans;
    this.node.setAttribute('aria-label', trans.__('numbers of the epochs'));
    this.node.hidden = true;
  }

  toggle(): void {
    this.node.hidden = !this.node.hidden;
  }

  show({ curve, best }: TrainingPayload, epoch: number | null): void {
    if (this.node.hidden) return;
    const { trans } = this;
    const epochs = numbersOf(curve.epochs);
    const columns = curve.series.map(({ data }) => numbersOf(data));
    const at = Math.max(0, epoch === null ? 0 : epochs.findIndex(number => number >= epoch));
    const first = Math.max(0, Math.min(epochs.length - ROWS, at - ROWS / 2));
    const heads = [trans.__('epoch'), ...curve.series.map(({ name }) => name)];
    const rows = epochs.slice(first, first + ROWS).map((number, i) => {
      const isBest = number === best?.epoch;
      const label = isBest ? trans.__('%1 (best)', number) : String(number);
      const current: Record<string, string> = number === epoch ? { 'aria-current': 'true' } : {};
      return element('tr', '', [
        element('th', '', [label], { scope: 'row' }),
        ...columns.map(values =>
          element('td', '', [formatNumber(values[first + i] ?? NaN)], current)
        )
      ]);
    });
    this.node.replaceChildren(
      element('table', 'jp-tsteps-ValueTable', [
        element('caption', '', [trans.__('%1 of %2 epochs', rows.length, epochs.length)]),
        element('thead', '', [
          element(
            'tr',
            '',
            heads.map(head => element('th', '', [head], { scope: 'col' }))
          )
        ]),
        element('tbody', '', rows)
      ])
    );
  }
}
