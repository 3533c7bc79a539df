import type { ComparePayload, Tile } from 'tsteps/contract';
import { valuePaint } from '../../figures/code-paint.js';
import { colourScale } from '../../figures/colour-scale.js';
import type { ColourScale } from '../../figures/colour-scale.js';
import { differenceScale } from '../../figures/difference-scale.js';
import { formatNumber } from '../../figures/format.js';
import { CanvasMap } from '../canvas-map/canvas-map.js';
import type { MapPlace } from '../canvas-map/canvas-map.js';
import { ColourKey } from '../canvas-map/colour-key.js';
import type { RendererContext } from '../context.js';
import { element } from '../element.js';
import type { TimeCursor } from '../time-cursor.js';
import type { DecodedMaps } from './compare-sentences.js';

/** A row of the map is at least readable and at most a band. */
const MAX_ROW_HEIGHT = 26;
const MIN_HEIGHT = 40;

/** Both tensors on one scale and their difference on another, with one cross over all three. */
export class CompareMaps {
  readonly node: HTMLElement;

  private readonly context: RendererContext;
  private readonly a: CanvasMap;
  private readonly b: CanvasMap;
  private readonly difference: CanvasMap;
  private readonly valueKey: ColourKey;
  private readonly differenceKey: ColourKey;

  /** The time cursor stands on the first map, plain lines follow it on the others. */
  constructor(context: RendererContext, cursor: TimeCursor) {
    const { trans } = context;
    this.context = context;
    const line = () => element('div', 'jp-tsteps-ColumnCursor');
    this.a = new CanvasMap(cursor.node);
    this.b = new CanvasMap(line());
    this.difference = new CanvasMap(line());
    this.valueKey = new ColourKey(trans.__('a and b'));
    this.differenceKey = new ColourKey(trans.__('a − b'));
    this.node = element('div', 'jp-tsteps-CompareMaps', [
      figure('a', this.a, []),
      figure('b', this.b, [this.valueKey.node]),
      figure('a − b', this.difference, [this.differenceKey.node])
    ]);
  }

  update(payload: ComparePayload): void {
    const { trans, appearance } = this.context;
    const { maps, a, rowAxis, columnAxis } = payload;
    if (!maps) return;
    const rows = a.axes[rowAxis ?? -1] ?? NO_AXIS;
    const columns = a.axes[columnAxis ?? -1] ?? NO_AXIS;
    const most = appearance.values.plotHeight;
    const height = Math.min(most, Math.max(MIN_HEIGHT, maps.a.rows * MAX_ROW_HEIGHT));
    this.node.style.setProperty('--jp-tsteps-map-height', `${height}px`);
    for (const map of this.all) {
      map.update({ tile: maps.a, rows, columns, rowName: rows.name, columnName: columns.name });
    }
    this.a.describe(trans.__('map of a, %1', a.name ?? trans.__('tensor')));
    this.b.describe(trans.__('map of b, %1', payload.b.name ?? trans.__('tensor')));
    this.difference.describe(trans.__('map of a − b, %1', payload.sentence));
  }

  listen(press: (place: MapPlace) => void, textOf: (place: MapPlace) => string): void {
    for (const map of this.all) map.listen(press, textOf);
  }

  get width(): number {
    return this.a.width;
  }

  layOut(): void {
    for (const map of this.all) map.layOut();
  }

  paint(maps: DecodedMaps): void {
    const { colourMap, isDark } = this.context.appearance.values;
    const tiles: Tile[] = [maps.a.tile, maps.b.tile];
    const values = colourScale(tiles, colourMap, isDark);
    const difference = differenceScale(maps.difference.tile, isDark);
    this.a.paint(maps.a, valuePaint(maps.a.tile, values, isDark));
    this.b.paint(maps.b, valuePaint(maps.b.tile, values, isDark));
    this.difference.paint(maps.difference, valuePaint(maps.difference.tile, difference, isDark));
    this.valueKey.paint(values, endsAndMiddle(values));
    this.differenceKey.paint(difference, endsAndMiddle(difference));
  }

  /** Moves the cross; the cursor's x in pixels is handed back. */
  place(place: MapPlace): number {
    this.b.place(place);
    this.difference.place(place);
    return this.a.place(place);
  }

  /** Rings around the places that differ. */
  mark(places: readonly MapPlace[], current: MapPlace | null): void {
    this.difference.mark(places, current);
  }

  private get all(): CanvasMap[] {
    return [this.a, this.b, this.difference];
  }
}

const NO_AXIS = { name: '', size: 1, key: '' };

function figure(title: string, map: CanvasMap, keys: Node[]): HTMLElement {
  return element('div', 'jp-tsteps-CompareMap', [
    element('div', 'jp-tsteps-Letter', [title]),
    map.node,
    ...keys
  ]);
}

function endsAndMiddle({ low, high }: ColourScale): { value: number; text: string }[] {
  return [low, (low + high) / 2, high].map(value => ({ value, text: formatNumber(value, 2) }));
}
