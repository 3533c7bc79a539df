import type { Plotly } from 'plotly.js-cartesian-dist-min';

let loading: Promise<Plotly> | null = null;

/** plotly.js (1.4 MB), fetched when the first figure is drawn and shared by all. */
export function loadPlotly(): Promise<Plotly> {
  loading ??= import('plotly.js-cartesian-dist-min').then(
    module => module.default,
    (error: unknown) => {
      // A server that was away for a moment must not leave the page without plots.
      loading = null;
      throw error;
    }
  );
  return loading;
}
