import { GREY, INK } from './palette.js';
import { TEXT_HEIGHT, textWidth, type Raster } from './raster.js';
import { wrapText } from './wrap-text.js';

const LEFT = 16;
const TOP = 12;
const LINE = TEXT_HEIGHT + 5;

/** A picture's title, and lines under it. */
export interface Heading {
  title: string;
  /** Each is broken where it is too long. */
  lines: readonly string[];
}

/** Height that a heading takes from the top of a picture. */
export function headingHeight(heading: Heading, width: number): number {
  return (
    TOP +
    titleScale(heading.title, width) * TEXT_HEIGHT +
    12 +
    linesOf(heading, width).length * LINE
  );
}

export function drawHeading(raster: Raster, heading: Heading): void {
  const scale = titleScale(heading.title, raster.width);
  raster.text(LEFT, TOP, heading.title, INK, scale);
  linesOf(heading, raster.width).forEach((line, i) => {
    raster.text(LEFT, TOP + scale * TEXT_HEIGHT + 12 + i * LINE, line, GREY);
  });
}

function titleScale(title: string, width: number): number {
  return textWidth(title, 2) < width - 2 * LEFT ? 2 : 1;
}

function linesOf({ lines }: Heading, width: number): string[] {
  return lines.flatMap(line => wrapText(line, width - 2 * LEFT));
}
