import type { RendererContext } from '../context.js';
import { element } from '../element.js';
import { OWN_KEYS } from '../view-keys.js';
import { COPY_FORMATS } from './copy-view.js';
import type { CopyFormat } from './copy-view.js';

/** How long "copied" stands, in ms. */
const NOTICE_MS = 2000;

/** "copy ▾" in the corner of a view, with what it can be copied as. */
export class CopyMenu {
  readonly node: HTMLElement;

  private readonly trans: RendererContext['trans'];
  private readonly button: HTMLButtonElement;
  private readonly list: HTMLElement;
  private timer: number | undefined;

  constructor(trans: RendererContext['trans'], copy: (format: CopyFormat) => void) {
    this.trans = trans;
    this.button = element('button', '', [trans.__('copy')], {
      type: 'button',
      'aria-haspopup': 'menu',
      'aria-expanded': 'false',
      title: trans.__('copy this view')
    });
    this.list = element(
      'div',
      'jp-tsteps-Copy-list',
      COPY_FORMATS.map(format => this.item(format, copy)),
      { role: 'menu', 'aria-label': trans.__('copy as') }
    );
    this.list.hidden = true;
    this.node = element('div', 'jp-tsteps-Copy', [this.button, this.list]);
    this.button.addEventListener('click', () => this.open(this.list.hidden));
    this.node.addEventListener('focusout', event => {
      if (!(event.relatedTarget instanceof Node) || !this.node.contains(event.relatedTarget)) {
        this.open(false);
      }
    });
    this.node.addEventListener('keydown', event => this.onKeyDown(event));
  }

  /** Says what happened, where the word "copy" stands. */
  notice(text: string): void {
    this.button.textContent = text;
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => {
      this.button.textContent = this.trans.__('copy');
    }, NOTICE_MS);
  }

  dispose(): void {
    window.clearTimeout(this.timer);
  }

  private item(format: CopyFormat, copy: (format: CopyFormat) => void): HTMLButtonElement {
    const { trans } = this;
    const names: Record<CopyFormat, string> = {
      png: trans.__('PNG'),
      svg: trans.__('SVG'),
      csv: trans.__('CSV'),
      code: trans.__('code')
    };
    const button = element('button', '', [names[format]], {
      type: 'button',
      role: 'menuitem',
      tabindex: '-1',
      'data-format': format,
      [OWN_KEYS]: 'true'
    });
    button.addEventListener('click', () => {
      this.button.focus();
      this.open(false);
      copy(format);
    });
    return button;
  }

  private open(isOpen: boolean): void {
    if (this.list.hidden !== isOpen) return;
    this.list.hidden = !isOpen;
    this.button.setAttribute('aria-expanded', String(isOpen));
    if (isOpen) this.items[0]?.focus();
  }

  private get items(): HTMLButtonElement[] {
    return [...this.list.querySelectorAll('button')];
  }

  private onKeyDown(event: KeyboardEvent): void {
    if (this.list.hidden) return;
    const { items } = this;
    const at = items.findIndex(item => item === document.activeElement);
    if (event.key === 'ArrowDown') items[(at + 1) % items.length]?.focus();
    else if (event.key === 'ArrowUp') items.at(at - 1)?.focus();
    else if (event.key === 'Escape') {
      this.open(false);
      this.button.focus();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  }
}
