import type { Inks } from './figure.js';

/** Pixels around the plot areas. Both plots share left and right, so that a timestep has one place in both. */
export const MARGIN = {
  left: 58,
  right: 66,
  top: 8,
  /** Between map and lines: no labels. */
  seam: 10,
  /** Under the lines: tick labels and the axis' name. */
  bottom: 40
} as const;

/** Pixels between two axis labels at least. */
const LABEL_WIDTH = 64;

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
    range: [-0.5, timesteps - 0.5],
    nticks: Math.max(2, Math.floor((width - MARGIN.left - MARGIN.right) / LABEL_WIDTH)),
    showgrid: false,
    showticklabels: name !== null,
    ticks: name === null ? '' : 'outside',
    ...(name === null ? {} : { title: axisTitle(name, inks.time, inks) })
  };
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

export function axisTitle(name: string, colour: string, inks: Inks) {
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
