/** The part of plotly.js 4.1 that is used here; this distribution ships no types of its own. */
declare module 'plotly.js-cartesian-dist-min' {
  export interface Plotly {
    /** Draws the figure into the node, or turns the figure drawn there into this one. */
    react(node: HTMLElement, data: object[], layout: object, config: object): Promise<HTMLElement>;
    /** Removes the figure and its listeners. */
    purge(node: HTMLElement): void;
  }
  const plotly: Plotly;
  export default plotly;
}
