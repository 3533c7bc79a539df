import { MASKED_CODE, decodeValue } from 'tsteps/contract';
import type { AxisInfo, DecodedTile } from 'tsteps/contract';
import type { ColourScale } from './colour-scale.js';
import type { Figure, Inks } from './figure.js';
import { cellCentre } from './grid.js';
import { ODD_GLYPHS } from './odd-cells.js';
import type { OddCells } from './odd-cells.js';
import type { UnitOrder } from './unit-order.js';
import { LABEL_HEIGHT, MARGIN, baseLayout, tickStep, timeAxis, unitAxis } from './plot-frame.js';

export interface MapOptions {
  time: AxisInfo;
  units: AxisInfo;
  scale: ColourScale;
  odd: OddCells;
  order: UnitOrder;
  inks: Inks;
  width: number;
  height: number;
}

/** Time × units as a heat map: timesteps to the right, units downwards in the chosen order. */
export function mapFigure(tile: DecodedTile, options: MapOptions): Figure {
  const { time, units, inks, width, height, odd, order } = options;
  const data: object[] = [heatmap(tile, options)];
  if (odd.masked > 0) data.push(maskedCells(tile, order, inks));
  if (odd.marks.length > 0) data.push(marks(tile, odd, order, inks));
  const layout = {
    ...baseLayout(width, height, MARGIN.seam, inks),
    xaxis: timeAxis(time.size, width, inks, null),
    yaxis: {
      ...unitAxis(units.size, height, inks, units.name),
      ...orderedTicks(tile, height, order)
    },
    shapes: clusterRules(tile, order, inks)
  };
  return { data, layout };
}

function heatmap(decoded: DecodedTile, { scale, order }: MapOptions): object {
  const { tile } = decoded;
  return {
    type: 'heatmap',
    z: rowsOf(decoded, order, code => {
      const value = decodeValue(code, tile.low, tile.high);
      // Infinities take the end colours; their marks tell them apart. NaN stays a hole over the hatch.
      return Math.max(scale.low, Math.min(scale.high, value));
    }),
    ...placement(decoded),
    zmin: scale.low,
    zmax: scale.high,
    colorscale: scale.stops,
    zsmooth: false,
    showscale: false
  };
}

/** Timesteps a mask leaves out: one flat grey, so that padding is not read as zeros. */
function maskedCells(decoded: DecodedTile, order: UnitOrder, inks: Inks): object {
  return {
    type: 'heatmap',
    z: rowsOf(decoded, order, code => (code === MASKED_CODE ? 1 : NaN)),
    ...placement(decoded),
    colorscale: [
      [0, inks.grid],
      [1, inks.grid]
    ],
    showscale: false
  };
}

/** Ink with a rim of the page's colour, or the reverse: seen on every colour of the map. */
function marks({ tile }: DecodedTile, odd: OddCells, order: UnitOrder, inks: Inks): object {
  const filled = odd.marks.map(mark => ODD_GLYPHS[mark.kind].isFilled);
  return {
    type: 'scatter',
    mode: 'markers',
    x: odd.marks.map(mark => cellCentre(mark.column, tile.stepsPerColumn)),
    y: odd.marks.map(mark => cellCentre(order.rankOf[mark.row] ?? 0, tile.unitsPerRow)),
    marker: {
      symbol: odd.marks.map(mark => ODD_GLYPHS[mark.kind].symbol),
      size: 8,
      color: filled.map(isFilled => (isFilled ? inks.text : inks.page)),
      line: { color: filled.map(isFilled => (isFilled ? inks.page : inks.text)), width: 1.2 }
    }
  };
}

function placement({ tile }: DecodedTile) {
  return {
    x0: cellCentre(0, tile.stepsPerColumn),
    dx: tile.stepsPerColumn,
    y0: cellCentre(0, tile.unitsPerRow),
    dy: tile.unitsPerRow
  };
}

function rowsOf(
  { tile, codes }: DecodedTile,
  order: UnitOrder,
  valueOf: (code: number) => number
): Float64Array[] {
  // A table of the 256 codes: 140,000 cells then cost one look-up each.
  const values = Float64Array.from({ length: 256 }, (_, code) => valueOf(code));
  return Array.from(order.rowAt, row =>
    Float64Array.from(
      codes.subarray(row * tile.columns, (row + 1) * tile.columns),
      code => values[code] ?? NaN
    )
  );
}

/** In an order of their own, rows are labelled by what they hold, not by their place. */
function orderedTicks({ tile }: DecodedTile, height: number, order: UnitOrder): object {
  if (order.name === 'index') return {};
  const step = tickStep(tile.rows, height / LABEL_HEIGHT);
  const ranks = [...order.rowAt.keys()].filter(rank => rank % step === 0);
  return {
    tickmode: 'array',
    tickvals: ranks.map(rank => cellCentre(rank, tile.unitsPerRow)),
    ticktext: ranks.map(rank => String((order.rowAt[rank] ?? 0) * tile.unitsPerRow))
  };
}

/** Lines between clusters of units. */
function clusterRules({ tile }: DecodedTile, order: UnitOrder, inks: Inks): object[] {
  return order.rules.map(rank => {
    const y = rank * tile.unitsPerRow - 0.5;
    return {
      type: 'line',
      xref: 'paper',
      x0: 0,
      x1: 1,
      y0: y,
      y1: y,
      line: { color: inks.text, width: 1 }
    };
  });
}
