/** A plotly figure as plain data. */
export interface Figure {
  data: object[];
  layout: object;
}

/** Nothing of plotly's own buttons, logo or drag modes: pointer and keys belong to the cursor. */
export const FIGURE_CONFIG = {
  displayModeBar: false,
  responsive: false,
  staticPlot: true
} as const;

/** The colours and font of a theme, read from its CSS variables. */
export interface Inks {
  font: string;
  text: string;
  faintText: string;
  grid: string;
  page: string;
  time: string;
  unit: string;
  /** Colours of chosen units' lines, told apart in every common colour vision (Okabe and Ito). */
  lines: string[];
}
