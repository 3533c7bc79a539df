import type { AnyTensor } from '../tensor/tensor.js';

/** Numbers as plotly takes them; a tensor on the CPU stands for its elements in row-major order. */
export type PlotValues =
  readonly unknown[] | Float32Array | Float64Array | Int32Array | Uint8Array | AnyTensor;

/** Trace types of the plotly that ships with tsteps; others need a plotly of their own. */
export type PlotType =
  | 'scatter'
  | 'bar'
  | 'heatmap'
  | 'histogram'
  | 'histogram2d'
  | 'histogram2dcontour'
  | 'box'
  | 'violin'
  | 'contour'
  | 'image'
  | 'pie';

/** One trace of a plotly figure: what is used most, typed, and any other of plotly's options. */
export interface PlotTrace {
  /** Default `scatter`. */
  type?: PlotType;
  /** Stands in the legend. */
  name?: string;
  x?: PlotValues;
  y?: PlotValues;
  /** Rows of a heatmap or contour. */
  z?: PlotValues;
  /** How a scatter draws its points, such as `lines+markers`. */
  mode?: string;
  [option: string]: unknown;
}

/** A text with its options, as plotly writes titles. */
export interface PlotTitle {
  text: string;
  [option: string]: unknown;
}

/** One axis of a plotly figure. */
export interface PlotAxis {
  title?: PlotTitle | string;
  type?: '-' | 'linear' | 'log' | 'date' | 'category' | 'multicategory';
  range?: readonly [unknown, unknown];
  [option: string]: unknown;
}

/** The layout of a plotly figure: what is used most, typed, and any other of plotly's options. */
export interface PlotLayout {
  title?: PlotTitle | string;
  xaxis?: PlotAxis;
  yaxis?: PlotAxis;
  /** In pixels; default 450. */
  height?: number;
  /** In pixels; default the width of the output. */
  width?: number;
  [option: string]: unknown;
}
