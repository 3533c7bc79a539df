import { Signal } from '@lumino/signaling';
import { decodeTile } from 'tsteps/contract';
import type { ActivationsPayload, AxisInfo, DecodedTile } from 'tsteps/contract';
import type { CursorMove } from '../cursor/cursor-store.js';
import { formatNumber } from '../figures/format.js';
import { MAX_LINES } from '../figures/lines-figure.js';
import { findOddCells } from '../figures/odd-cells.js';
import type { OddCells } from '../figures/odd-cells.js';
import { readOut } from '../figures/read-out.js';
import type { Position } from '../figures/read-out.js';
import { drawActivations } from './activations-drawing.js';
import { Announcer } from './announcer.js';
import type { RendererContext } from './context.js';
import { element } from './element.js';
import { statisticsLine, tensorHeader } from './header.js';
import { HoverLabel } from './hover-label.js';
import { keyAction } from './keys.js';
import { notesOf } from './odd-notes.js';
import { PlotPanel } from './plot-panel.js';
import type { PointedAt } from './plot-panel.js';
import { SamplePicker } from './sample-picker.js';
import type { TensorView } from './tensor-view.js';
import { TimeCursor } from './time-cursor.js';
import { UnitChips } from './unit-chips.js';
import { ViewKeys } from './view-keys.js';

/** The sample on show, decoded. */
interface ShownTile {
  decoded: DecodedTile;
  odd: OddCells;
}

/** Units × timesteps of one sample: a map, chosen units as lines, and the notebook's time cursor across both. */
export class ActivationsView implements TensorView<ActivationsPayload> {
  private readonly root: HTMLElement;
  private readonly context: RendererContext;
  private readonly place = element('span', 'jp-tsteps-ReadOut-place');
  private readonly value = element('span', 'jp-tsteps-ReadOut-value');
  private readonly share = element('span', 'jp-tsteps-ReadOut-share');
  private readonly notes = element('p', 'jp-tsteps-Notes');
  private readonly hoverLabel = new HoverLabel();
  private readonly announcer = new Announcer();
  private readonly picker: SamplePicker;
  private readonly chips: UnitChips;
  private readonly panel: PlotPanel;
  private readonly keys: ViewKeys;

  private payload: ActivationsPayload | null = null;
  private tiles = new Map<number, Promise<DecodedTile>>();
  private shown: ShownTile | null = null;
  private sample = 0;
  private unit = 0;
  private drawing: number | undefined;

  constructor(root: HTMLElement, context: RendererContext) {
    this.root = root;
    this.context = context;
    const { trans } = context;
    this.picker = new SamplePicker(trans, sample => this.showSample(sample));
    this.chips = new UnitChips(trans, unit => this.moveUnit(unit));
    this.panel = new PlotPanel(new TimeCursor(trans.__('timestep')), this.hoverLabel.node);
    this.panel.listen(
      () => this.position(),
      at => this.goTo(at),
      at => this.hover(at)
    );
    this.keys = new ViewKeys(root, event => this.onKeyDown(event));
    context.cursors.moved.connect(this.onCursorMoved, this);
  }

  update(payload: ActivationsPayload): void {
    // New data for a view in use keep its sample and unit where they still exist.
    if (!this.payload) this.unit = payload.lines[0] ?? 0;
    this.payload = payload;
    this.tiles = new Map();
    this.shown = null;
    const first = payload.tiles[0];
    const isStored = payload.tiles.some(tile => tile.sample === this.sample);
    if (!isStored && first) this.sample = first.sample;
    this.unit = Math.min(this.unit, this.units.size - 1);
    this.picker.update(payload);
    this.chips.update(payload.lines.slice(0, MAX_LINES), this.units.name);
    this.chips.node.hidden = this.units.size === 1;
    this.root.dataset.timeKey = this.time.key;
    this.root.replaceChildren(
      tensorHeader(payload),
      statisticsLine(payload, this.context.trans),
      this.picker.node,
      element('div', 'jp-tsteps-ReadOut', [this.place, this.value, this.share]),
      this.panel.node,
      element('footer', 'jp-tsteps-Footer', [this.chips.node, this.notes]),
      this.announcer.node
    );
    this.layOut();
    this.showSample(this.sample);
  }

  draw(): void {
    if (this.drawing !== undefined || !this.shown || this.panel.width === 0) return;
    this.layOut();
    this.refresh();
    // One drawing per frame, however many reasons there are for it.
    this.drawing = requestAnimationFrame(() => {
      this.drawing = undefined;
      this.drawNow().catch((error: unknown) => this.fail(error));
    });
  }

  dispose(): void {
    if (this.drawing !== undefined) cancelAnimationFrame(this.drawing);
    Signal.clearData(this);
    this.keys.dispose();
    this.payload = null;
    this.shown = null;
    this.announcer.dispose();
    this.panel.dispose();
    this.root.replaceChildren();
  }

  private get time(): AxisInfo {
    return axisAt(this.payload, this.payload?.timeAxis);
  }

  private get units(): AxisInfo {
    return axisAt(this.payload, this.payload?.unitAxis);
  }

  private position(): Position {
    const timesteps = this.time.size;
    const timestep = Math.min(this.context.cursors.position(this.time.key), timesteps - 1);
    return { timestep, timesteps, unit: this.unit, units: this.units.size };
  }

  private layOut(): void {
    const rows = this.payload?.tiles[0]?.rows ?? 1;
    this.panel.layOut(rows, this.units.size, this.context.appearance.values.plotHeight);
  }

  private showSample(sample: number): void {
    const tile = this.payload?.tiles.find(candidate => candidate.sample === sample);
    if (!tile) return;
    this.sample = sample;
    this.picker.select(sample);
    const decoding = this.tiles.get(sample) ?? decodeTile(tile);
    this.tiles.set(sample, decoding);
    decoding
      .then(decoded => {
        // Another sample or another payload may have been asked for meanwhile.
        if (this.sample !== sample || this.tiles.get(sample) !== decoding || !this.payload) return;
        this.shown = { decoded, odd: findOddCells(decoded) };
        this.notes.classList.remove('jp-tsteps-Problem');
        this.notes.textContent = notesOf(tile, this.shown.odd, this.context.trans).join(' · ');
        this.refresh();
        this.draw();
      })
      .catch((error: unknown) => this.fail(error));
  }

  /** Brings read-out, cursor and data attributes to the present position. */
  private refresh(): void {
    if (!this.shown) return;
    const position = this.position();
    const { place, value, share, decoded, error } = readOut(this.shown.decoded, position);
    const sentence = `${place}: ${value}${share ? ` (${share})` : ''}`;
    this.place.textContent = place;
    this.value.textContent = value;
    this.share.textContent = share;
    this.panel.place(position, sentence);
    this.chips.select(this.unit);
    Object.assign(this.root.dataset, {
      cursor: position.timestep,
      unit: this.unit,
      sample: this.sample,
      value: decoded,
      error
    });
    // Linked views move too, but only the one being used may speak.
    if (this.root.contains(document.activeElement)) this.announcer.say(sentence);
  }

  private async drawNow(): Promise<void> {
    const { shown, payload, context, panel } = this;
    if (!shown || !payload || panel.width === 0) return;
    const isCurrent = () => this.shown === shown && this.payload === payload;
    const position = this.position();
    await drawActivations(panel, this.chips, { payload, shown, position, context });
    if (!isCurrent()) return;
    const { min, max } = payload.statistics;
    const range = `${formatNumber(min ?? NaN)} … ${formatNumber(max ?? NaN)}`;
    panel.describe(
      context.trans.__('heat map of %1 by %2, %3', this.units.name, this.time.name, range),
      context.trans.__('lines of chosen %1 over %2', this.units.name, this.time.name)
    );
    this.root.dataset.drawn = 'true';
  }

  private goTo(at: PointedAt): void {
    this.hoverLabel.hide();
    if (at.unit !== null) this.moveUnit(at.unit);
    this.context.cursors.move(this.time.key, at.timestep);
  }

  private hover(at: PointedAt | null): void {
    if (!at || !this.shown) {
      this.hoverLabel.hide();
      return;
    }
    const position = { ...this.position(), timestep: at.timestep, unit: at.unit ?? this.unit };
    const { place, value } = readOut(this.shown.decoded, position);
    this.hoverLabel.show(`${place}: ${value}`, at, this.panel.width);
  }

  private moveUnit(unit: number): void {
    const next = Math.max(0, Math.min(this.units.size - 1, unit));
    if (next === this.unit) return;
    this.unit = next;
    this.refresh();
    this.draw();
  }

  private moveSample(by: number): void {
    const stored = (this.payload?.tiles ?? []).map(tile => tile.sample).sort((a, b) => a - b);
    const next = stored[stored.indexOf(this.sample) + by];
    if (next !== undefined) this.showSample(next);
  }

  private readonly onCursorMoved = (_: unknown, { key }: CursorMove): void => {
    if (this.payload && key === this.time.key) this.refresh();
  };

  private onKeyDown(event: KeyboardEvent): boolean {
    const { timestep, timesteps } = this.position();
    const action = keyAction(event, timesteps);
    if (!action) return false;
    const moveTo = (target: number) =>
      this.context.cursors.move(this.time.key, Math.max(0, Math.min(timesteps - 1, target)));
    if (action.kind === 'time') moveTo(timestep + action.by);
    else if (action.kind === 'time-to') moveTo(action.timestep);
    else if (action.kind === 'unit') this.moveUnit(this.unit + action.by);
    else if (action.kind === 'sample') this.moveSample(action.by);
    else this.leave();
    return true;
  }

  /** Back to the cell, or to whatever around the view can take the focus. */
  private leave(): void {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    this.root.parentElement?.closest<HTMLElement>('.jp-Cell, [tabindex]')?.focus();
  }

  private fail(error: unknown): void {
    if (!this.payload) return;
    const reason = error instanceof Error ? error.message : String(error);
    this.notes.textContent = this.context.trans.__('This picture cannot be drawn: %1.', reason);
    this.notes.classList.add('jp-tsteps-Problem');
    this.root.dataset.drawn = 'error';
  }
}

function axisAt(payload: ActivationsPayload | null, index: number | undefined): AxisInfo {
  return payload?.axes[index ?? -1] ?? { name: '', size: 1, key: '' };
}
