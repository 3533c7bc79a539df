import { decodeTile } from 'tsteps/contract';
import type { DecodedTile, TrainingFrame, TrainingProbe } from 'tsteps/contract';
import { valuePaint } from '../../figures/code-paint.js';
import { colourScale } from '../../figures/colour-scale.js';
import { formatNumber } from '../../figures/format.js';
import { placeText, readOut } from '../../figures/read-out.js';
import type { AppearanceValues } from '../appearance.js';
import { CanvasMap, type MapPlace } from '../canvas-map/canvas-map.js';
import { ColourKey } from '../canvas-map/colour-key.js';
import type { RendererContext } from '../context.js';
import { element } from '../element.js';
import { TimeCursor } from '../time-cursor.js';

/** One sample's activations after a chosen epoch: units × timesteps, on one colour scale for all epochs. */
export class ProbeMap {
  readonly node: HTMLElement;
  readonly cursor: TimeCursor;

  private readonly map: CanvasMap;
  private readonly key: ColourKey;
  private readonly layer = element('span', 'jp-tsteps-LayerLabel');
  private readonly when = element('span', 'jp-tsteps-Label');
  private readonly value = element('p', 'jp-tsteps-ProbeValue');
  private probe: TrainingProbe | null = null;
  private grid = '';
  private decoded: DecodedTile | null = null;
  /** The frame that is shown, or about to be. */
  private frame: TrainingFrame | null = null;

  constructor(trans: RendererContext['trans']) {
    this.cursor = new TimeCursor(trans.__('timestep'));
    this.map = new CanvasMap(this.cursor.node);
    this.key = new ColourKey(trans.__('activation'));
    this.node = element('div', 'jp-tsteps-Probe', [
      element('div', 'jp-tsteps-CurveHead', [this.layer, this.when]),
      this.map.node,
      this.value,
      this.key.node
    ]);
  }

  listen(press: (place: MapPlace) => void, textOf: (place: MapPlace) => string): void {
    this.map.listen(press, textOf);
  }

  /** Takes new frames; the picture stays until the next is there. */
  update(probe: TrainingProbe): void {
    this.probe = probe;
    this.layer.textContent = probe.layer;
    this.layer.title = probe.layer;
    const tile = probe.frames[0]?.tile;
    const grid = JSON.stringify([probe.time, probe.unit, probe.units, tile?.columns]);
    if (!tile || grid === this.grid) return;
    this.grid = grid;
    this.decoded = null;
    this.map.update({
      tile,
      rows: { ...probe.unit, size: probe.units.length },
      columns: probe.time,
      rowName: probe.unit.name,
      columnName: probe.time.name,
      rowLabel: row => String(probe.units[row] ?? '')
    });
  }

  /** Shows a frame; resolves when it is painted, or another is wanted. */
  async show(frame: TrainingFrame, when: string, appearance: AppearanceValues): Promise<void> {
    this.frame = frame;
    this.when.textContent = when;
    this.map.describe(`${this.probe?.layer ?? ''}, ${when}`);
    if (this.decoded?.tile !== frame.tile) {
      const decoded = await decodeTile(frame.tile);
      if (this.frame !== frame) return;
      this.decoded = decoded;
    }
    this.paint(appearance);
  }

  paint({ colourMap, isDark }: AppearanceValues): void {
    const { probe, decoded, map } = this;
    if (!probe || map.width === 0) return;
    map.layOut();
    if (!decoded) return;
    const scale = colourScale(
      probe.frames.map(({ tile }) => tile),
      colourMap,
      isDark
    );
    map.paint(decoded, valuePaint(decoded.tile, scale, isDark));
    const { low, high } = scale;
    this.key.paint(
      scale,
      [low, low / 2 + high / 2, high].map(value => ({ value, text: formatNumber(value, 3) }))
    );
  }

  /** The value at a place, in words; empty before it is decoded. */
  textAt({ row, column }: MapPlace): string {
    const { probe, decoded } = this;
    if (!probe || !decoded) return '';
    const place = { timestep: column, timesteps: probe.time.size, units: probe.units.length };
    const { value, share } = readOut(decoded, { ...place, unit: row });
    const where = placeText({ ...place, unit: probe.units[row] ?? row });
    return `${where}: ${value}${share ? ` (${share})` : ''}`;
  }

  /** Moves the cross, and says what is there. */
  place(place: MapPlace): void {
    const text = this.textAt(place);
    this.value.textContent = text;
    const x = this.map.place(place);
    const timesteps = this.probe?.time.size ?? 1;
    this.cursor.update({ timestep: place.column, timesteps, text, x });
  }
}
