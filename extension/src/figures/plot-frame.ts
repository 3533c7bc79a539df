import type { Inks } from './figure.js';

/** Pixels around the plot areas. Both plots share left and right, so that a timestep has one place in both. */
export const MARGIN = {
  left: 58,
  /** Holds the colour bar, its widest label is a sign and five more characters. */
  right: 76,
  top: 8,
  /** Between map and lines: no labels. */
  seam: 10,
  /** Under the lines: tick labels and the axis' name. */
  bottom: 40
} as const;

/** Pixels from one axis label to the next, at least. */
const LABEL_WIDTH = 64;
export const LABEL_HEIGHT = 40;

/** x of a timestep's centre, in pixels from the left edge of a plot `width` pixels wide. */
export function timestepToPixel(timestep: number, timesteps: number, width: number): number {
  return MARGIN.left + ((timestep + 0.5) / timesteps) * (width - MARGIN.left - MARGIN.right);
}

/** The timestep under a pixel; the nearest one outside the plot area. */
export function pixelToTimestep(x: number, timesteps: number, width: number): number {
  const share = (x - MARGIN.left) / (width - MARGIN.left - MARGIN.right);
  return Math.max(0, Math.min(timesteps - 1, Math.floor(share * timesteps)));
}

/** The time axis; `name` only where its labels are drawn. */
export function timeAxis(timesteps: number, width: number, inks: Inks, name: string | null) {
  return {
    ...axisStyle(inks),
    ...indexTicks(timesteps, (width - MARGIN.left - MARGIN.right) / LABEL_WIDTH),
    range: [-0.5, timesteps - 0.5],
    showticklabels: name !== null,
    ticks: name === null ? '' : 'outside',
    ...(name === null ? {} : { title: axisTitle(name, inks.time, inks) })
  };
}

/** The axis of units, unit 0 at the top as in a printed matrix. */
export function unitAxis(units: number, height: number, inks: Inks, name: string) {
  return {
    ...axisStyle(inks),
    ...indexTicks(units, height / LABEL_HEIGHT),
    range: [units - 0.5, -0.5],
    ticks: 'outside',
    title: axisTitle(name, inks.unit, inks)
  };
}

/** Step between labelled indices: 1, 2 or 5 times a power of ten, so that at most `labels` fit. */
export function tickStep(size: number, labels: number): number {
  const least = Math.max(1, size / Math.max(1, labels));
  const power = 10 ** Math.floor(Math.log10(least));
  const step = [1, 2, 5].find(factor => factor * power >= least) ?? 10;
  return step * power;
}

/** Labels on whole indices only: a short axis has no timestep 0.5. */
function indexTicks(size: number, labels: number) {
  return { tick0: 0, dtick: tickStep(size, labels), showgrid: false };
}

/** Look shared by every axis: no lines but ticks, labels in the interface's font, nothing to drag. */
export function axisStyle(inks: Inks) {
  return {
    fixedrange: true,
    zeroline: false,
    showline: false,
    tickfont: { family: inks.font, size: 11, color: inks.faintText },
    tickcolor: inks.grid,
    ticklen: 4,
    tickformat: '~f'
  };
}

function axisTitle(name: string, colour: string, inks: Inks) {
  return {
    text: plainText(name),
    standoff: 6,
    font: { family: inks.font, size: 12, color: colour }
  };
}

/** Layout shared by both plots. */
export function baseLayout(width: number, height: number, bottom: number, inks: Inks) {
  return {
    width,
    height,
    autosize: false,
    margin: { l: MARGIN.left, r: MARGIN.right, t: MARGIN.top, b: bottom, pad: 0 },
    paper_bgcolor: 'rgba(0,0,0,0)',
    plot_bgcolor: 'rgba(0,0,0,0)',
    font: { family: inks.font, size: 11, color: inks.text },
    showlegend: false,
    dragmode: false,
    hovermode: false
  };
}

/** Text that plotly must not read as its small HTML (links, bold, line breaks). */
export function plainText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
