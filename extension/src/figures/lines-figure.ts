import type { AxisInfo, DecodedTile } from 'tsteps/contract';
import type { ColourScale } from './colour-scale.js';
import type { Figure, Inks } from './figure.js';
import { cellCentre, rowOf } from './grid.js';
import { MARGIN, axisStyle, baseLayout, timeAxis } from './plot-frame.js';

/** Lines drawn at most: more cannot be told apart (and 200 take 188 ms). */
export const MAX_LINES = 5;

/** From here on a point has two pixels or fewer, and thick lines of noise run into one band. */
const DENSE_COLUMNS = 300;

export interface LinesOptions {
  time: AxisInfo;
  /** Units whose lines are always there, each with a colour of its own. */
  chosen: readonly number[];
  /** The unit under the cursor, drawn on top: in its own colour if it is a chosen one, else in the text's. */
  unit: number;
  scale: ColourScale;
  inks: Inks;
  width: number;
  height: number;
}

/** Chosen units over time. The value axis is the colour scale's, so that it stands still while units change. */
export function linesFigure(tile: DecodedTile, options: LinesOptions): Figure {
  const { time, chosen, unit, scale, inks, width, height } = options;
  const pad = (scale.high - scale.low) * 0.06;
  const [thick, thin] = tile.tile.columns > DENSE_COLUMNS ? [1.6, 1] : [2.2, 1.3];
  const others = chosen
    .map((line, index) => ({ line, colour: lineColour(inks, index) }))
    .filter(({ line }) => line !== unit)
    .map(({ line, colour }) => ({
      ...lineOf(tile, line),
      opacity: 0.85,
      line: { color: colour, width: thin }
    }));
  const place = chosen.indexOf(unit);
  const colour = place < 0 ? inks.text : lineColour(inks, place);
  const current = { ...lineOf(tile, unit), line: { color: colour, width: thick } };
  const layout = {
    ...baseLayout(width, height, MARGIN.bottom, inks),
    xaxis: timeAxis(time.size, width, inks, time.name),
    yaxis: {
      ...axisStyle(inks),
      tickformat: '',
      range: [scale.low - pad, scale.high + pad],
      nticks: 4,
      gridcolor: inks.grid,
      gridwidth: 1,
      zeroline: scale.low < 0 && scale.high > 0,
      zerolinecolor: inks.faintText,
      zerolinewidth: 1
    }
  };
  return { data: [...others, current], layout };
}

/** Colour of the chosen unit at this place in the list. */
export function lineColour(inks: Inks, index: number): string {
  return inks.lines[index % inks.lines.length] ?? inks.text;
}

function lineOf(decoded: DecodedTile, unit: number): object {
  const { tile } = decoded;
  const row = rowOf(tile, unit);
  return {
    type: 'scatter',
    mode: tile.columns === 1 ? 'markers' : 'lines',
    connectgaps: false,
    x: Array.from({ length: tile.columns }, (_, column) => cellCentre(column, tile.stepsPerColumn)),
    // Null is plotly's gap; an infinity would bend the line.
    y: Array.from({ length: tile.columns }, (_, column) => {
      const value = decoded.valueAt(row, column);
      return Number.isFinite(value) ? value : null;
    })
  };
}
