import { MASKED_CODE, decodeValue } from 'tsteps/contract';
import type { DecodedTile } from 'tsteps/contract';
import { colourAt, cssColour } from '../../figures/colour-at.js';
import { colourScale } from '../../figures/colour-scale.js';
import type { ColourMapChoice } from '../../figures/colour-scale.js';
import { FLOW_ROWS, columnCells } from '../../figures/flow/flow-geometry.js';
import { columnOf } from '../../figures/grid.js';
import { svgElement } from '../element.js';

/** A column that a poke changed; its frame changes too. */
const CHANGED_SIGN = 'Δ';
const CODES = 256;

/** A tensor as one little column of coloured cells for each drawn timestep. */
export class TensorColumns {
  readonly node = svgElement('g', { class: 'jp-tsteps-Tensor' });

  private readonly columns: SVGGElement[];
  private readonly cells: SVGRectElement[][];
  /** The tile's column that each drawn one shows. */
  private shown: (number | null)[];
  private decoded: DecodedTile | null = null;
  private colours: string[] = [];

  constructor(xs: readonly number[], top: number, rows: number) {
    const { count, ...cell } = columnCells(rows);
    const height = count * cell.height;
    const y = top + (FLOW_ROWS.tensor - height) / 2;
    this.shown = xs.map(() => null);
    this.cells = xs.map(x =>
      Array.from({ length: count }, (_, i) =>
        svgElement('rect', {
          class: 'jp-tsteps-Value',
          x: x - cell.width / 2,
          y: y + i * cell.height,
          ...cell
        })
      )
    );
    this.columns = this.cells.map((cells, i) => {
      const frame = svgElement('rect', {
        class: 'jp-tsteps-Column-frame',
        x: (xs[i] ?? 0) - cell.width / 2 - 0.5,
        y: y - 0.5,
        width: cell.width + 1,
        height: height + 1
      });
      const mark = svgElement('text', {
        class: 'jp-tsteps-Column-mark',
        x: (xs[i] ?? 0) + cell.width / 2 + 7,
        y: top + FLOW_ROWS.tensor / 2
      });
      mark.textContent = CHANGED_SIGN;
      return svgElement('g', { class: 'jp-tsteps-Column' }, [...cells, frame, mark]);
    });
    this.node.append(...this.columns);
  }

  /** The values to show from now on; null where nobody has computed any. */
  fill(decoded: DecodedTile | null, choice: ColourMapChoice, isDark: boolean): void {
    this.decoded = decoded;
    this.shown = this.shown.map(() => null);
    this.node.classList.toggle('jp-mod-unknown', decoded === null);
    if (!decoded) return;
    const { tile } = decoded;
    const scale = colourScale([tile], choice, isDark);
    this.colours = Array.from({ length: CODES }, (_, code) => {
      const colour = colourAt(scale, decodeValue(code, tile.low, tile.high));
      if (colour) return cssColour(colour);
      return code === MASKED_CODE ? 'gray' : 'none';
    });
  }

  /** Shows these timesteps; columns that show them already are left alone. */
  show(timesteps: readonly number[]): void {
    const { decoded } = this;
    if (!decoded) return;
    const { tile, codes } = decoded;
    this.cells.forEach((cells, i) => {
      const column = columnOf(tile, timesteps[i] ?? 0);
      if (this.shown[i] === column) return;
      this.shown[i] = column;
      cells.forEach((cell, k) => {
        const row = Math.floor((k * tile.rows) / cells.length);
        const code = codes[row * tile.columns + column] ?? 0;
        cell.setAttribute('fill', this.colours[code] ?? 'none');
      });
    });
  }

  /** Marks the columns for which the test holds. */
  mark(isMarked: (column: number) => boolean): void {
    this.columns.forEach((column, i) => column.classList.toggle('jp-mod-changed', isMarked(i)));
  }
}
