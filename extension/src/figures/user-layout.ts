import type { Inks } from './figure.js';

const CLEAR = 'rgba(0,0,0,0)';
/** plotly's own margins (100 above, 80 elsewhere) leave little of a low figure. */
const MARGIN = { l: 56, r: 24, t: 24, b: 48 };
const MARGIN_UNDER_TITLE = 56;

/**
 * A figure's layout in the page's colours, as defaults only: whatever the figure says itself wins, and one that brings
 * a template of its own keeps all of it.
 */
export function themedLayout(layout: object, inks: Inks): object {
  if ('template' in layout) return layout;
  const axis = {
    automargin: true,
    gridcolor: inks.grid,
    linecolor: inks.grid,
    zerolinecolor: inks.grid
  };
  const top = 'title' in layout ? { t: MARGIN_UNDER_TITLE } : {};
  const defaults = {
    paper_bgcolor: CLEAR,
    plot_bgcolor: CLEAR,
    font: { family: inks.font, color: inks.text },
    colorway: inks.lines,
    // At the left edge, clear of plotly's buttons at the right.
    title: { x: 0, xref: 'paper' },
    margin: { ...MARGIN, ...top },
    xaxis: axis,
    yaxis: axis,
    modebar: { bgcolor: CLEAR, color: inks.faintText, activecolor: inks.text }
  };
  return { ...layout, template: { layout: defaults } };
}
