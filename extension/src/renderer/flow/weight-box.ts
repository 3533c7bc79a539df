import { svgElement } from '../element.js';

/** Pixels of a digit in the box's font, rounded up. */
const DIGIT = 6.6;
const LINE = 13;
const PADDING = 7;

export interface WeightBoxOptions {
  /** The class that holds the weights, in lower case. */
  name: string;
  lines: readonly string[];
  x: number;
  y: number;
  /** Wider than its text where wires of their own run into it. */
  width?: number;
}

/** Width that the lines need. */
export function boxWidth(lines: readonly string[]): number {
  return Math.max(24, ...lines.map(line => line.length * DIGIT)) + 2 * PADDING;
}

export function boxHeight(lines: readonly string[]): number {
  return Math.max(1, lines.length) * LINE + PADDING;
}

/** One set of weights, drawn once however often it is used; `x` and `y` are its centre. */
export function weightBox({ name, lines, x, y, width }: WeightBoxOptions): SVGGElement {
  const box = { width: width ?? boxWidth(lines), height: boxHeight(lines) };
  const text = lines.map((line, i) => {
    const label = svgElement('text', { x, y: y + (i - (lines.length - 1) / 2) * LINE });
    label.textContent = line;
    return label;
  });
  return svgElement('g', { class: 'jp-tsteps-WeightBox', 'data-weight': name }, [
    svgElement('rect', { x: x - box.width / 2, y: y - box.height / 2, ...box, rx: 4 }),
    ...text
  ]);
}
