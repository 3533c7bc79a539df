import type { Flow } from '../../analysis/flow.js';
import type { FlowVariant } from '../../analysis/flow-variants.js';
import { GREY, GRID, INK, LINES, PAPER } from './palette.js';
import type { Raster } from './raster.js';

/** Height of the variants, side by side. */
export const VARIANTS_HEIGHT = 176;

const LEFT = 16;
const PITCH = 282;
const SIDE = 80;
/** Timesteps that the little matrix stands for. */
const CELLS = 10;

/** What could stand at the place of the Dense: who sees whom, weights and cost of each. */
export function drawVariants(raster: Raster, flow: Flow, top: number): void {
  const stage = flow.variantStage === null ? undefined : flow.stages[flow.variantStage];
  raster.fill(LEFT, top, raster.width - 2 * LEFT, 1, GRID);
  raster.text(
    LEFT,
    top + 12,
    `What could stand at the place of ${stage?.layer ?? ''}, for one sample`,
    INK
  );
  flow.variants.forEach((variant, i) => drawVariant(raster, variant, LEFT + i * PITCH, top + 34));
}

function drawVariant(raster: Raster, variant: FlowVariant, x: number, y: number): void {
  raster.text(x, y, variant.label, INK);
  const matrix = { x: x + 12, y: y + 30 };
  drawMatrix(raster, variant.pattern, matrix.x, matrix.y);
  raster.text(matrix.x, y + 16, 'input timesteps', GREY);
  const lines = [
    WORDS[variant.pattern],
    `output [${variant.outputShape.join(', ')}]`,
    `${variant.weights.toLocaleString('en')} weights`,
    `${variant.multiplyAdds.toLocaleString('en')} multiply-adds`
  ];
  lines.forEach((line, i) => {
    raster.text(matrix.x + SIDE + 14, matrix.y + 2 + i * 14, line, i < 2 ? GREY : INK);
  });
}

const WORDS = {
  diagonal: 'each sees its own',
  row: 'one sees all',
  cell: 'one sees the last'
} as const;

/** Outputs from top to bottom, input timesteps from left to right. */
function drawMatrix(raster: Raster, pattern: FlowVariant['pattern'], x: number, y: number): void {
  const side = SIDE / CELLS;
  const rows = pattern === 'diagonal' ? CELLS : 1;
  raster.fill(x - 1, y - 1, SIDE + 2, rows * side + 2, GREY);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < CELLS; column++) {
      const isSeen =
        pattern === 'row' || (pattern === 'diagonal' ? row === column : column === CELLS - 1);
      const colour = isSeen ? LINES[0] : PAPER;
      raster.fill(x + column * side, y + row * side, side - 1, side - 1, colour);
    }
  }
}
