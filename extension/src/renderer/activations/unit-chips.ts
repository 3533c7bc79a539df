import type { AxisInfo } from 'tsteps/contract';
import type { Inks } from '../../figures/figure.js';
import { MAX_LINES, lineColour } from '../../figures/lines-figure.js';
import type { RendererContext } from '../context.js';
import { element } from '../element.js';

/** The lines' legend: a button per chosen unit takes the cursor to it. */
export class UnitChips {
  readonly node = element('div', 'jp-tsteps-Units');

  private readonly trans: RendererContext['trans'];
  private readonly pick: (unit: number) => void;
  /** Stands for the unit under the cursor where it is none of the chosen. */
  private readonly current = element('span', 'jp-tsteps-Unit jp-mod-current');
  private buttons: { unit: number; button: HTMLButtonElement }[] = [];

  constructor(trans: RendererContext['trans'], pick: (unit: number) => void) {
    this.trans = trans;
    this.pick = pick;
    this.node.setAttribute('role', 'group');
    this.node.setAttribute('aria-label', trans.__('units drawn as lines'));
  }

  update(lines: readonly number[], { name, size }: AxisInfo): void {
    this.node.hidden = size === 1;
    this.buttons = lines.slice(0, MAX_LINES).map(unit => {
      const button = element('button', 'jp-tsteps-Unit', [String(unit)], {
        type: 'button',
        title: this.trans.__('go to unit %1', unit)
      });
      button.addEventListener('click', () => this.pick(unit));
      return { unit, button };
    });
    this.node.replaceChildren(
      element('span', 'jp-tsteps-Label', [name]),
      ...this.buttons.map(({ button }) => button),
      this.current
    );
  }

  select(unit: number): void {
    this.current.textContent = String(unit);
    this.current.hidden = this.buttons.some(entry => entry.unit === unit);
    for (const entry of this.buttons) {
      entry.button.setAttribute('aria-pressed', String(entry.unit === unit));
    }
  }

  /** Gives each chip its line's colour in the present theme. */
  paint(inks: Inks): void {
    this.buttons.forEach(({ button }, index) =>
      button.style.setProperty('--jp-tsteps-line-color', lineColour(inks, index))
    );
  }
}
