import type { ActivationsPayload, DecodedTile } from 'tsteps/contract';
import { colourScale } from '../../figures/colour-scale.js';
import { MAX_LINES, linesFigure } from '../../figures/lines-figure.js';
import { mapFigure } from '../../figures/map-figure.js';
import type { OddCells } from '../../figures/odd-cells.js';
import type { Position } from '../../figures/read-out.js';
import type { UnitOrder } from '../../figures/unit-order.js';
import type { RendererContext } from '../context.js';
import type { PlotPanel } from './plot-panel.js';
import { readInks } from '../read-inks.js';
import type { UnitChips } from './unit-chips.js';

export interface DrawingInput {
  payload: ActivationsPayload;
  shown: { decoded: DecodedTile; odd: OddCells; order: UnitOrder };
  position: Position;
  hasMap: boolean;
  context: RendererContext;
}

/** Turns what is on show into the panel's two figures, in the page's present theme and width. */
export async function drawActivations(
  panel: PlotPanel,
  chips: UnitChips,
  { payload, shown, position, hasMap, context }: DrawingInput
): Promise<void> {
  const { isDark, colourMap } = context.appearance.values;
  const time = payload.axes[payload.timeAxis];
  const units = payload.axes[payload.unitAxis];
  if (!time || !units) return;
  const inks = readInks(panel.node, isDark);
  const shared = {
    time,
    units,
    inks,
    scale: colourScale(payload.tiles, colourMap, isDark),
    width: panel.width
  };
  chips.paint(inks);
  panel.colourBar.paint(shared.scale);
  const map = hasMap
    ? mapFigure(shown.decoded, {
        ...shared,
        odd: shown.odd,
        order: shown.order,
        height: panel.heights.map
      })
    : null;
  const lines = linesFigure(shown.decoded, {
    ...shared,
    chosen: position.units > 1 ? payload.lines.slice(0, MAX_LINES) : [],
    unit: position.unit,
    height: panel.heights.lines
  });
  await panel.draw(map, lines);
}
