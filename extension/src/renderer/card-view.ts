import type { CardPayload } from 'tsteps/contract';
import { formatNumber } from '../figures/format.js';
import type { RendererContext } from './context.js';
import { element } from './element.js';
import { statisticsLine, tensorHeader } from './header.js';
import { histogramPicture } from './histogram.js';
import { leaveView } from './leave-view.js';
import type { TensorView } from './tensor-view.js';
import { ViewKeys } from './view-keys.js';

const HISTOGRAM_WIDTH = 220;
const HISTOGRAM_HEIGHT = 52;
/** Widest matrix shown as a table; a longer row is read more easily as a list. */
const MAX_TABLE_COLUMNS = 12;

/** Shape, distribution and first values of a tensor: plain DOM, complete without plotly. */
export class CardView implements TensorView<CardPayload> {
  private readonly root: HTMLElement;
  private readonly context: RendererContext;
  private readonly keys: ViewKeys;

  constructor(root: HTMLElement, context: RendererContext) {
    this.root = root;
    this.context = context;
    this.keys = new ViewKeys(root, event => this.onKeyDown(event));
  }

  update(payload: CardPayload): void {
    const body = element('div', 'jp-tsteps-Card', [
      ...distribution(payload),
      statisticsLine(payload, this.context.trans)
    ]);
    this.root.replaceChildren(tensorHeader(payload), body, ...headValues(payload));
    this.root.dataset.drawn = 'true';
  }

  draw(): void {
    // Everything is laid out by CSS, at any width.
  }

  dispose(): void {
    this.keys.dispose();
    this.root.replaceChildren();
  }

  private onKeyDown({ key }: KeyboardEvent): boolean {
    if (key !== 'Escape') return false;
    leaveView(this.root);
    return true;
  }
}

function distribution({ histogram }: CardPayload): Node[] {
  if (!histogram || histogram.counts.length === 0) return [];
  return [
    element('figure', 'jp-tsteps-Distribution', [
      histogramPicture(histogram, HISTOGRAM_WIDTH, HISTOGRAM_HEIGHT),
      element('figcaption', '', [
        element('span', '', [formatNumber(histogram.low, 3)]),
        element('span', '', [formatNumber(histogram.high, 3)])
      ])
    ])
  ];
}

function headValues(payload: CardPayload): Node[] {
  const { head, axes, statistics } = payload;
  if (head.length === 0) return [];
  const columns = axes.at(-1)?.size ?? 1;
  const isComplete = head.length === statistics.count;
  if (isComplete && axes.length === 2 && columns <= MAX_TABLE_COLUMNS) {
    return [element('div', 'jp-tsteps-Head', [matrixTable(head, columns)])];
  }
  const values = head.map(value => element('span', 'jp-tsteps-Value', [headText(value)]));
  const rest = isComplete ? [] : [element('span', 'jp-tsteps-More', ['…'])];
  return [element('div', 'jp-tsteps-Head', [...values, ...rest])];
}

function matrixTable(head: CardPayload['head'], columns: number): HTMLElement {
  const rows = Array.from({ length: Math.ceil(head.length / columns) }, (_, row) =>
    element(
      'tr',
      '',
      head
        .slice(row * columns, (row + 1) * columns)
        .map(value => element('td', 'jp-tsteps-Value', [headText(value)]))
    )
  );
  return element('table', 'jp-tsteps-Matrix', [element('tbody', '', rows)]);
}

function headText(value: CardPayload['head'][number]): string {
  return typeof value === 'boolean' ? String(value) : formatNumber(Number(value), 6);
}
