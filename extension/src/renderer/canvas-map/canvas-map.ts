import type { AxisInfo, DecodedTile, Tile } from 'tsteps/contract';
import type { CodePaint } from '../../figures/code-paint.js';
import { mapPixels } from '../../figures/map-pixels.js';
import { element } from '../element.js';
import { HoverLabel } from '../hover-label.js';
import { indexTicks } from './index-ticks.js';

/** Indices on the two axes, not cells of the tile. */
export interface MapPlace {
  row: number;
  column: number;
}

export interface MapAxes {
  tile: Tile;
  rows: AxisInfo;
  columns: AxisInfo;
  rowName: string;
  columnName: string;
  /** What is written beside a row; its number where this is absent. */
  rowLabel?: (row: number) => string;
}

/** CSS pixels of one stripe of a hatch. */
const STRIPE = 3;

/**
 * A tile drawn cell by cell on a canvas, rows downwards, with labelled axes and a cross over one place. Its size is the
 * style sheet's, so it stands before its data are decoded.
 */
export class CanvasMap {
  readonly node: HTMLElement;

  private readonly canvas = element('canvas', 'jp-tsteps-CanvasMap-canvas', [], { role: 'img' });
  private readonly rowLine = element('div', 'jp-tsteps-RowCursor');
  private readonly rings = element('div', 'jp-tsteps-Rings', [], { 'aria-hidden': 'true' });
  private readonly hoverLabel = new HoverLabel();
  private readonly area: HTMLElement;
  private readonly columnLine: HTMLElement;
  private readonly rowTicks = element('div', 'jp-tsteps-RowTicks', [], { 'aria-hidden': 'true' });
  private readonly columnTicks = element('div', 'jp-tsteps-ColumnTicks', [], {
    'aria-hidden': 'true'
  });
  private readonly rowName = element('div', 'jp-tsteps-RowName');
  private readonly columnName = element('div', 'jp-tsteps-ColumnName');
  private axes: MapAxes | null = null;

  /** `columnLine` marks a column: a time cursor, or a plain line that follows one. */
  constructor(columnLine: HTMLElement) {
    this.columnLine = columnLine;
    this.area = element('div', 'jp-tsteps-CanvasMap-area', [
      this.canvas,
      this.rings,
      this.rowLine,
      columnLine,
      this.hoverLabel.node
    ]);
    this.node = element('div', 'jp-tsteps-CanvasMap', [
      this.rowName,
      this.rowTicks,
      this.area,
      this.columnTicks,
      this.columnName
    ]);
  }

  /** Names the axes and clears the picture. */
  update(axes: MapAxes): void {
    this.axes = axes;
    this.canvas.width = 0;
    this.rowName.textContent = axes.rowName;
    this.columnName.textContent = axes.columnName;
    this.rowLine.hidden = axes.rows.size === 1;
    this.columnLine.hidden = axes.columns.size === 1;
    this.rings.replaceChildren();
  }

  /** What the picture shows, for screen readers. */
  describe(text: string): void {
    this.canvas.setAttribute('aria-label', text);
  }

  get width(): number {
    return this.area.clientWidth;
  }

  /** Labels of the axes, as many as fit. */
  layOut(): void {
    if (!this.axes) return;
    const { rows, columns, rowLabel = String } = this.axes;
    const { clientWidth: width, clientHeight: height } = this.area;
    this.rowTicks.replaceChildren(
      ...indexTicks(rows.size, height, 'rows').map(row =>
        tick(rowLabel(row), 'top', this.shareOf({ row, column: 0 }).y)
      )
    );
    this.columnTicks.replaceChildren(
      ...indexTicks(columns.size, width, 'columns').map(column =>
        tick(String(column), 'left', this.shareOf({ row: 0, column }).x)
      )
    );
  }

  paint(decoded: DecodedTile, paint: CodePaint): void {
    const ratio = window.devicePixelRatio;
    const width = Math.max(1, Math.round(this.area.clientWidth * ratio));
    const height = Math.max(1, Math.round(this.area.clientHeight * ratio));
    const pixels = mapPixels(decoded, { width, height, stripe: STRIPE * ratio }, paint);
    this.canvas.width = width;
    this.canvas.height = height;
    this.canvas.getContext('2d')?.putImageData(new ImageData(pixels, width, height), 0, 0);
  }

  /** Moves the cross, without any drawing; where its column is in pixels is handed back. */
  place(place: MapPlace): number {
    const share = this.shareOf(place);
    const x = share.x * this.area.clientWidth;
    const y = share.y * this.area.clientHeight;
    this.columnLine.style.transform = `translateX(${Math.round(x - 0.5)}px)`;
    this.rowLine.style.transform = `translateY(${Math.round(y - 0.5)}px)`;
    return x;
  }

  /** Rings around places; one of them may stand out. */
  mark(places: readonly MapPlace[], current: MapPlace | null): void {
    this.rings.replaceChildren(
      ...places.map(place => {
        const { x, y } = this.shareOf(place);
        const ring = element('div', 'jp-tsteps-Ring');
        if (place.row === current?.row && place.column === current.column) {
          ring.classList.add('jp-mod-current');
        }
        Object.assign(ring.style, { left: `${x * 100}%`, top: `${y * 100}%` });
        return ring;
      })
    );
  }

  /** Follows the pointer: pressed or dragged, and hovering, for which `textOf` says what is there. */
  listen(press: (place: MapPlace) => void, textOf: (place: MapPlace) => string): void {
    const { area } = this;
    area.addEventListener('pointerdown', event => {
      if (event.button !== 0) return;
      area.setPointerCapture(event.pointerId);
      press(this.placeOf(event));
    });
    // The browser would give the focus to the cell around the output.
    area.addEventListener('mousedown', event => event.preventDefault());
    area.addEventListener('pointermove', event => {
      const place = this.placeOf(event);
      if (area.hasPointerCapture(event.pointerId)) {
        this.hoverLabel.hide();
        press(place);
        return;
      }
      const { left, top } = area.getBoundingClientRect();
      const at = { x: event.clientX - left, y: event.clientY - top };
      this.hoverLabel.show(textOf(place), at, this.width);
    });
    area.addEventListener('pointerleave', () => this.hoverLabel.hide());
  }

  /** Where a place's centre is, as shares of the picture's sides. */
  private shareOf({ row, column }: MapPlace): { x: number; y: number } {
    const { rows, columns, unitsPerRow, stepsPerColumn } = this.axes?.tile ?? NO_GRID;
    return {
      x: Math.min(1, (column + 0.5) / (columns * stepsPerColumn)),
      y: Math.min(1, (row + 0.5) / (rows * unitsPerRow))
    };
  }

  private placeOf(event: PointerEvent): MapPlace {
    const { left, top, width, height } = this.area.getBoundingClientRect();
    const { rows, columns, unitsPerRow, stepsPerColumn } = this.axes?.tile ?? NO_GRID;
    const index = (share: number, extent: number, size: number) =>
      Math.max(0, Math.min(size - 1, Math.floor(share * extent)));
    return {
      row: index((event.clientY - top) / height, rows * unitsPerRow, this.axes?.rows.size ?? 1),
      column: index(
        (event.clientX - left) / width,
        columns * stepsPerColumn,
        this.axes?.columns.size ?? 1
      )
    };
  }
}

const NO_GRID = { rows: 1, columns: 1, unitsPerRow: 1, stepsPerColumn: 1 };

function tick(text: string, side: 'left' | 'top', share: number): HTMLElement {
  const label = element('span', '', [text]);
  label.style[side] = `${share * 100}%`;
  return label;
}
