import { NAN_CODE, NEGATIVE_INFINITY_CODE, POSITIVE_INFINITY_CODE } from 'tsteps/contract';
import type { DecodedTile } from 'tsteps/contract';
import { columnOf, rowOf, timestepsOf } from '../../figures/grid.js';
import { findOddCells } from '../../figures/odd-cells.js';
import type { OddCells } from '../../figures/odd-cells.js';
import type { Position } from '../../figures/read-out.js';
import { badgesOf } from '../../figures/unit-badges.js';
import type { Badge } from '../../figures/unit-badges.js';
import type { UnitOrder } from '../../figures/unit-order.js';

/** The sample on show: its cells, what is odd among them, and its units in the chosen order. */
export class ShownSample {
  readonly decoded: DecodedTile;
  readonly order: UnitOrder;
  readonly odd: OddCells;
  /** One for each row. */
  readonly badges: (Badge | null)[];

  constructor(decoded: DecodedTile, order: UnitOrder) {
    this.decoded = decoded;
    this.order = order;
    this.odd = findOddCells(decoded);
    this.badges = badgesOf(decoded);
  }

  /** Whether there is anything for `nextOdd` to find. */
  get hasOdd(): boolean {
    const { nan, positiveInfinity, negativeInfinity } = this.odd.counts;
    return nan + positiveInfinity + negativeInfinity > 0;
  }

  /** Where a unit is drawn, as a share of the map's height. */
  shareOf({ unit, units }: Position): number {
    if (this.order.name === 'index') return (unit + 0.5) / units;
    return (this.rankOf(unit) + 0.5) / this.decoded.tile.rows;
  }

  /** The unit drawn at a share of the map's height. */
  unitAt(share: number, units: number): number {
    if (this.order.name === 'index') return Math.floor(share * units);
    return this.unitOfRank(Math.floor(share * this.decoded.tile.rows));
  }

  /** The unit some rows further down (or up, for a negative number); the last one at the edge. */
  unitBeside(unit: number, by: number): number {
    if (this.order.name === 'index') return unit + by;
    return this.unitOfRank(
      Math.max(0, Math.min(this.decoded.tile.rows - 1, this.rankOf(unit) + by))
    );
  }

  /** All units from top to bottom. */
  unitsInOrder(units: number): number[] {
    const { unitsPerRow } = this.decoded.tile;
    const all = Array.from({ length: units }, (_, unit) => unit);
    if (this.order.name === 'index') return all;
    return all.sort(
      (a, b) => this.rankOf(a) - this.rankOf(b) || (a % unitsPerRow) - (b % unitsPerRow) || a - b
    );
  }

  /** The next NaN or infinity in time, then downwards; from the end it begins again. Null when there is none. */
  nextOdd(position: Position): { unit: number; timestep: number } | null {
    const { decoded } = this;
    const { tile } = decoded;
    const cells = tile.rows * tile.columns;
    const start = columnOf(tile, position.timestep) * tile.rows + rowOf(tile, position.unit);
    for (let step = 1; step <= cells; step++) {
      const cell = (start + step) % cells;
      const row = cell % tile.rows;
      const column = (cell - row) / tile.rows;
      if (!isOdd(decoded.codeAt(row, column))) continue;
      const [timestep] = timestepsOf(tile, column, position.timesteps);
      return { unit: Math.ceil(row * tile.unitsPerRow), timestep };
    }
    return null;
  }

  private rankOf(unit: number): number {
    return this.order.rankOf[rowOf(this.decoded.tile, unit)] ?? 0;
  }

  private unitOfRank(rank: number): number {
    return Math.ceil((this.order.rowAt[rank] ?? 0) * this.decoded.tile.unitsPerRow);
  }
}

function isOdd(code: number): boolean {
  return code === NAN_CODE || code === NEGATIVE_INFINITY_CODE || code === POSITIVE_INFINITY_CODE;
}
