import { curvePath } from '../../figures/curve-path.js';
import { curveScale, isLogOffered } from '../../figures/curve-scale.js';
import type { CurvePanel } from '../../figures/training-curves.js';
import type { RendererContext } from '../context.js';
import { element, svgElement } from '../element.js';
import { HoverLabel } from '../hover-label.js';
import { CURVE_MARGIN, type EpochAxis } from './epoch-axis.js';

/** Over the highest line and under the lowest one, in pixels. */
const PAD = 4;
/** From one label of the values to the next. */
const TICK_HEIGHT = 30;

/** What a panel is drawn with. */
export interface CurveContent {
  panel: CurvePanel;
  /** Epochs of the curves. */
  epochs: readonly number[];
  axis: EpochAxis;
  best: number | null;
  /** What a reader must know about the lines; empty for nothing. */
  warning: string;
  /** What the panel shows, for screen readers. */
  description: string;
}

/** Lines over the epochs, their names above, in elements that stay when the data change. */
export class CurveChart {
  readonly node: HTMLElement;

  private readonly svg = svgElement('svg', { role: 'img' });
  private readonly grid = svgElement('g', { class: 'jp-tsteps-CurveGrid' });
  private readonly lines = svgElement('g', { class: 'jp-tsteps-CurveLines' });
  private readonly bestLine = svgElement('line', { class: 'jp-tsteps-BestLine' });
  private readonly bestLabel = svgElement('text', { class: 'jp-tsteps-BestLabel', y: 14 });
  private readonly warning = element('div', 'jp-tsteps-CurveWarning');
  private readonly cursor = element('div', 'jp-tsteps-ColumnCursor');
  private readonly hoverLabel = new HoverLabel();
  private readonly area: HTMLElement;
  private readonly title = element('span', 'jp-tsteps-Label');
  private readonly legend = element('span', 'jp-tsteps-CurveLegend');
  private readonly logButton: HTMLButtonElement;
  private isLog = false;
  private content: CurveContent | null = null;

  constructor(trans: RendererContext['trans'], name: string, modifier: string) {
    this.bestLabel.textContent = trans.__('best');
    this.svg.append(this.grid, this.bestLine, this.lines, this.bestLabel);
    this.area = element('div', 'jp-tsteps-CurveArea', [
      this.svg,
      this.warning,
      this.cursor,
      this.hoverLabel.node
    ]);
    this.title.textContent = name;
    this.logButton = element('button', 'jp-tsteps-LogButton', [trans.__('log scale')], {
      type: 'button',
      'aria-pressed': 'false',
      title: trans.__('equal distances for equal ratios')
    });
    this.logButton.addEventListener('click', () => {
      this.isLog = !this.isLog;
      this.logButton.setAttribute('aria-pressed', String(this.isLog));
      if (this.content) this.draw(this.content);
    });
    this.logButton.hidden = true;
    this.node = element('div', `jp-tsteps-CurveChart ${modifier}`, [
      element('div', 'jp-tsteps-CurveHead', [this.title, this.legend, this.logButton]),
      this.area
    ]);
  }

  get width(): number {
    return this.area.clientWidth;
  }

  draw(content: CurveContent): void {
    this.content = content;
    const { panel, epochs, axis, best } = content;
    const values = panel.curves.flatMap(curve => curve.values);
    const canBeLog = isLogOffered(values);
    this.logButton.hidden = !canBeLog;
    const { width } = axis;
    const height = this.area.clientHeight;
    const scale = curveScale(values, this.isLog && canBeLog, height / TICK_HEIGHT);
    const room = height - 2 * PAD;
    const yOf = (value: number) => PAD + (1 - scale.shareOf(value)) * room;
    const right = width - CURVE_MARGIN.right;
    this.svg.setAttribute('viewBox', `0 0 ${width} ${height}`);
    this.svg.setAttribute('width', String(width));
    this.svg.setAttribute('height', String(height));
    this.svg.setAttribute('aria-label', content.description);
    this.node.dataset.scale = scale.isLog ? 'log' : 'linear';
    const ticks = values.some(Number.isFinite) ? scale.ticks : [];
    this.grid.replaceChildren(
      ...ticks.flatMap(({ value, text }) => {
        const y = Math.round(yOf(value)) + 0.5;
        const label = svgElement('text', { x: CURVE_MARGIN.left - 8, y });
        label.textContent = text;
        return [svgElement('line', { x1: CURVE_MARGIN.left, x2: right, y1: y, y2: y }), label];
      })
    );
    const xs = epochs.map(epoch => axis.xOf(epoch));
    this.lines.replaceChildren(
      ...panel.curves.map(curve =>
        svgElement('path', {
          class: 'jp-tsteps-CurveLine',
          d: curvePath(xs, curve.values, scale, room),
          transform: `translate(0 ${PAD})`,
          'data-colour': curve.colour,
          'data-series': curve.name,
          ...(curve.isValidation ? { 'data-validation': 'true' } : {})
        })
      )
    );
    this.drawBest(best === null ? null : Math.round(axis.xOf(best)) + 0.5, width, height);
    this.warning.textContent = content.warning;
    this.drawLegend(panel);
  }

  /** Moves the line that marks the chosen epoch; null takes it away. */
  place(epoch: number | null): void {
    this.cursor.hidden = epoch === null;
    if (epoch === null || !this.content) return;
    const x = Math.round(this.content.axis.xOf(epoch) - 0.5);
    this.cursor.style.transform = `translateX(${x}px)`;
  }

  /** Follows the pointer; `press` and `textOf` are given an epoch that is not rounded. */
  listen(press: (epoch: number) => void, textOf: (epoch: number) => string): void {
    const { area } = this;
    const place = (event: PointerEvent) => {
      const { left, top } = area.getBoundingClientRect();
      const at = { x: event.clientX - left, y: event.clientY - top };
      return { at, epoch: this.content?.axis.epochAt(at.x) ?? 0 };
    };
    area.addEventListener('pointerdown', event => {
      if (event.button !== 0) return;
      area.setPointerCapture(event.pointerId);
      press(place(event).epoch);
    });
    // The browser would give the focus to the cell around the output.
    area.addEventListener('mousedown', event => event.preventDefault());
    area.addEventListener('pointermove', event => {
      const { at, epoch } = place(event);
      if (area.hasPointerCapture(event.pointerId)) {
        this.hoverLabel.hide();
        press(epoch);
        return;
      }
      const text = textOf(epoch);
      if (text === '') this.hoverLabel.hide();
      else this.hoverLabel.show(text, at, this.width);
    });
    area.addEventListener('pointerleave', () => this.hoverLabel.hide());
  }

  private drawBest(x: number | null, width: number, height: number): void {
    const { bestLine, bestLabel } = this;
    bestLine.style.display = bestLabel.style.display = x === null ? 'none' : '';
    if (x === null) return;
    for (const [name, value] of Object.entries({ x1: x, x2: x, y1: 0, y2: height })) {
      bestLine.setAttribute(name, String(value));
    }
    // The label stands where the line leaves room for it.
    const isLeft = x > width / 2;
    bestLabel.setAttribute('x', String(isLeft ? x - 5 : x + 5));
    bestLabel.style.textAnchor = isLeft ? 'end' : 'start';
  }

  private drawLegend({ curves }: CurvePanel): void {
    const key = curves.map(({ name, colour }) => `${colour} ${name}`).join('\n');
    if (this.legend.dataset.key === key) return;
    this.legend.dataset.key = key;
    // The lines' names say it too.
    this.title.hidden = curves.length > 0;
    this.legend.replaceChildren(
      ...curves.map(({ name, colour, isValidation }) =>
        element('span', 'jp-tsteps-CurveLegend-entry', [name], {
          'data-colour': String(colour),
          ...(isValidation ? { 'data-validation': 'true' } : {})
        })
      )
    );
  }
}
