import type { Inks } from '../figures/figure.js';

/** Okabe and Ito, without the two hues that name axes; the dark set is their lighter half. */
const LIGHT_LINES = ['#0072b2', '#d55e00', '#009e73', '#cc79a7', '#b58900'];
const DARK_LINES = ['#56b4e9', '#e69f00', '#2ec4a0', '#e29fc4', '#f0e442'];

/** The theme's colours where the node is attached; a page without a theme gets plain ones. */
export function readInks(node: HTMLElement, isDark: boolean): Inks {
  const style = getComputedStyle(node);
  const read = (variable: string, light: string, dark: string) =>
    style.getPropertyValue(variable).trim() || (isDark ? dark : light);
  return {
    font: read('--jp-ui-font-family', 'sans-serif', 'sans-serif'),
    text: read('--jp-ui-font-color0', '#000', '#fff'),
    faintText: read('--jp-ui-font-color2', '#616161', '#bdbdbd'),
    grid: read('--jp-border-color2', '#e0e0e0', '#424242'),
    page: read('--jp-layout-color0', '#fff', '#111'),
    time: read('--jp-tsteps-time-color', '#0072b2', '#56b4e9'),
    unit: read('--jp-tsteps-unit-color', '#b85000', '#f0a04b'),
    lines: isDark ? DARK_LINES : LIGHT_LINES
  };
}
