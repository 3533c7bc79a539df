import type { Plotly } from 'plotly.js-cartesian-dist-min';
import { FIGURE_CONFIG } from '../../figures/figure.js';
import type { Figure } from '../../figures/figure.js';
import { rangeOf, type TimeRange } from '../../figures/active-units.js';
import { MARGIN, pixelToTimestep, timestepToPixel } from '../../figures/plot-frame.js';
import type { Position } from '../../figures/read-out.js';
import { loadPlotly } from '../../plotly/load-plotly.js';
import { ColourBar } from '../colour-bar.js';
import { element } from '../element.js';
import type { TimeCursor } from '../time-cursor.js';

/** Plot area of the lines, in CSS pixels; taller when there is no map above them. */
const LINES_HEIGHT = 92;
const LINES_ALONE_HEIGHT = 150;
/** A map row is at least readable and at most a band. */
const MAX_ROW_HEIGHT = 26;
const MIN_MAP_HEIGHT = 56;

/** Where the pointer is: the share of the map's height from its top, null outside the map. */
export interface PointedAt {
  timestep: number;
  share: number | null;
  x: number;
  y: number;
}

/** What the pointer asks: pressed or dragged, hovering (null when it leaves), dragged with Shift. */
export interface PointerActions {
  press: (at: PointedAt) => void;
  hover: (at: PointedAt | null) => void;
  brush: (range: TimeRange) => void;
}

/**
 * The map above the lines, with one cursor across both. Heights are set before plotly is there, so that the page does
 * not jump; plotly draws pictures only, pointer and keys never reach it.
 */
export class PlotPanel {
  readonly node: HTMLElement;
  readonly colourBar = new ColourBar();

  private readonly map = element('div', 'jp-tsteps-Plot jp-tsteps-Map', [], { role: 'img' });
  private readonly lines = element('div', 'jp-tsteps-Plot jp-tsteps-Lines', [], { role: 'img' });
  private readonly hatch = element('div', 'jp-tsteps-Hatch');
  private readonly unitMarker = element('div', 'jp-tsteps-UnitMarker');
  private readonly range = element('div', 'jp-tsteps-Range');
  private readonly surface: HTMLElement;
  private readonly cursor: TimeCursor;
  private plotly: Plotly | null = null;
  private isDisposed = false;
  private mapHeight = 0;
  private linesHeight = 0;

  constructor(cursor: TimeCursor, hoverLabel: HTMLElement) {
    this.cursor = cursor;
    this.surface = element('div', 'jp-tsteps-Surface', [
      this.range,
      this.unitMarker,
      cursor.node,
      hoverLabel
    ]);
    this.node = element('div', 'jp-tsteps-Panel', [
      this.hatch,
      this.map,
      this.lines,
      this.surface,
      this.colourBar.node
    ]);
  }

  /** Fixes the heights. */
  layOut(rows: number, hasMap: boolean, plotHeight: number): void {
    const area = Math.min(plotHeight, Math.max(MIN_MAP_HEIGHT, rows * MAX_ROW_HEIGHT));
    this.mapHeight = hasMap ? area + MARGIN.top + MARGIN.seam : 0;
    this.linesHeight = (hasMap ? LINES_HEIGHT : LINES_ALONE_HEIGHT) + MARGIN.top + MARGIN.bottom;
    for (const part of [this.map, this.hatch, this.unitMarker, this.colourBar.node]) {
      part.hidden = !hasMap;
    }
    this.map.style.height = `${this.mapHeight}px`;
    this.lines.style.height = `${this.linesHeight}px`;
    const mapArea = { top: `${MARGIN.top}px`, height: `${area}px` };
    Object.assign(this.hatch.style, {
      ...mapArea,
      left: `${MARGIN.left}px`,
      right: `${MARGIN.right}px`
    });
    Object.assign(this.colourBar.node.style, { ...mapArea, width: `${MARGIN.right}px` });
    for (const part of [this.cursor.node, this.range]) {
      Object.assign(part.style, { top: `${MARGIN.top}px`, bottom: `${MARGIN.bottom}px` });
    }
  }

  get width(): number {
    return this.node.clientWidth;
  }

  get heights(): { map: number; lines: number } {
    return { map: this.mapHeight, lines: this.linesHeight };
  }

  /** Tells screen readers what the pictures show. */
  describe(map: string, lines: string): void {
    this.map.setAttribute('aria-label', map);
    this.lines.setAttribute('aria-label', lines);
  }

  async draw(map: Figure | null, lines: Figure): Promise<void> {
    this.plotly ??= await loadPlotly();
    if (this.isDisposed) return;
    if (map) await this.plotly.react(this.map, map.data, map.layout, FIGURE_CONFIG);
    await this.plotly.react(this.lines, lines.data, lines.layout, FIGURE_CONFIG);
  }

  /** Moves cursor and unit marker, which is at a share of the map's height; no drawing. */
  place({ timestep, timesteps }: Position, share: number, text: string): void {
    const x = timestepToPixel(timestep, timesteps, this.width);
    this.cursor.update({ timestep, timesteps, text, x });
    const area = this.mapHeight - MARGIN.top - MARGIN.seam;
    const y = MARGIN.top + share * area;
    this.unitMarker.style.transform = `translate(${x.toFixed(2)}px, ${y.toFixed(2)}px)`;
  }

  /** Marks a stretch of timesteps; none when null. */
  markRange(range: TimeRange | null, timesteps: number): void {
    this.range.hidden = range === null;
    if (!range) return;
    const left = timestepToPixel(range.first - 0.5, timesteps, this.width);
    const right = timestepToPixel(range.last + 0.5, timesteps, this.width);
    Object.assign(this.range.style, { left: `${left}px`, width: `${right - left}px` });
  }

  /** Follows the pointer. */
  listen(timesteps: () => number, { press, hover, brush }: PointerActions): void {
    const { surface, cursor } = this;
    const pointed = (event: PointerEvent) => this.pointedAt(event, timesteps());
    let brushedFrom: number | null = null;
    surface.addEventListener('pointerdown', event => {
      if (event.button !== 0) return;
      surface.setPointerCapture(event.pointerId);
      cursor.node.focus({ preventScroll: true });
      const at = pointed(event);
      brushedFrom = event.shiftKey ? at.timestep : null;
      if (brushedFrom === null) press(at);
      else brush({ first: brushedFrom, last: brushedFrom });
    });
    // The browser would give the focus to the cell around the output.
    surface.addEventListener('mousedown', event => event.preventDefault());
    surface.addEventListener('pointermove', event => {
      const at = pointed(event);
      if (!surface.hasPointerCapture(event.pointerId)) hover(at);
      else if (brushedFrom === null) press(at);
      else brush(rangeOf(brushedFrom, at.timestep));
    });
    surface.addEventListener('pointerleave', () => hover(null));
  }

  dispose(): void {
    this.isDisposed = true;
    this.plotly?.purge(this.map);
    this.plotly?.purge(this.lines);
  }

  private pointedAt(event: PointerEvent, timesteps: number): PointedAt {
    const box = this.node.getBoundingClientRect();
    const x = event.clientX - box.left;
    const y = event.clientY - box.top;
    const share = (y - MARGIN.top) / (this.mapHeight - MARGIN.top - MARGIN.seam);
    const isInMap = this.mapHeight > 0 && share >= 0 && share < 1;
    return {
      timestep: pixelToTimestep(x, timesteps, this.width),
      share: isInMap ? share : null,
      x,
      y
    };
  }
}
