import { UNIT_ORDERS } from '../../figures/unit-order.js';
import type { UnitOrderName } from '../../figures/unit-order.js';
import type { RendererContext } from '../context.js';
import { element } from '../element.js';
import { OWN_KEYS } from '../view-keys.js';

/** What the tools of a view ask for. */
export interface ToolActions {
  order: (name: UnitOrderName) => void;
  play: () => void;
  nextOdd: () => void;
  range: () => void;
  table: () => void;
}

/** The order of units, and what else can be done with the picture; each tool but the order has a key too. */
export class ToolBar {
  readonly node: HTMLElement;

  private readonly trans: RendererContext['trans'];
  private readonly order: HTMLLabelElement;
  private readonly playing: HTMLButtonElement;
  private readonly odd: HTMLButtonElement;
  private readonly ranging: HTMLButtonElement;
  private readonly tabling: HTMLButtonElement;

  constructor(trans: RendererContext['trans'], actions: ToolActions) {
    this.trans = trans;
    this.order = this.orderMenu(actions.order);
    this.playing = tool(
      trans.__('play'),
      trans.__('walk through the timesteps (key p)'),
      actions.play
    );
    this.odd = tool(
      trans.__('next NaN'),
      trans.__('go to the next NaN or Inf (key n)'),
      actions.nextOdd
    );
    this.ranging = tool(
      trans.__('range'),
      trans.__('begin or end a range of timesteps at the cursor (key b, or drag with Shift)'),
      actions.range
    );
    this.tabling = tool(
      trans.__('table'),
      trans.__('values around the cursor (key t)'),
      actions.table
    );
    this.node = element(
      'div',
      'jp-tsteps-Tools',
      [this.order, this.playing, this.ranging, this.tabling, this.odd],
      { role: 'group', 'aria-label': trans.__('tools') }
    );
  }

  update(options: { hasUnits: boolean; hasOdd: boolean }): void {
    this.order.hidden = !options.hasUnits;
    this.odd.hidden = !options.hasOdd;
  }

  show(isPlaying: boolean, hasRange: boolean, hasTable: boolean): void {
    this.playing.textContent = isPlaying ? this.trans.__('pause') : this.trans.__('play');
    this.playing.setAttribute('aria-pressed', String(isPlaying));
    this.ranging.setAttribute('aria-pressed', String(hasRange));
    this.tabling.setAttribute('aria-pressed', String(hasTable));
  }

  private orderMenu(pick: (name: UnitOrderName) => void): HTMLLabelElement {
    const { trans } = this;
    const names: Record<UnitOrderName, string> = {
      index: trans.__('index'),
      peak: trans.__('time of the peak'),
      component: trans.__('common course'),
      variance: trans.__('variance'),
      cluster: trans.__('cluster')
    };
    const options = UNIT_ORDERS.map(name => element('option', '', [names[name]], { value: name }));
    const menu = element('select', 'jp-tsteps-Select', options, { [OWN_KEYS]: 'true' });
    menu.addEventListener('change', () => {
      const name = UNIT_ORDERS.find(candidate => candidate === menu.value);
      if (name) pick(name);
    });
    return element('label', 'jp-tsteps-Label', [trans.__('sort by'), ' ', menu]);
  }
}

function tool(text: string, title: string, action: () => void): HTMLButtonElement {
  const button = element('button', 'jp-tsteps-Tool', [text], { type: 'button', title });
  button.addEventListener('click', action);
  return button;
}
