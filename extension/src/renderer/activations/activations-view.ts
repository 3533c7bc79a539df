import { Signal } from '@lumino/signaling';
import type { ActivationsPayload, AxisInfo } from 'tsteps/contract';
import type { CursorMove } from '../../cursor/cursor-store.js';
import { readOut } from '../../figures/read-out.js';
import type { Position, ReadOut } from '../../figures/read-out.js';
import { orderUnits } from '../../figures/unit-order.js';
import type { UnitOrderName } from '../../figures/unit-order.js';
import { Announcer } from '../announcer.js';
import type { RendererContext } from '../context.js';
import { showDrawingProblem } from '../drawing-problem.js';
import { element } from '../element.js';
import { statisticsLine, tensorHeader } from '../header.js';
import { HoverLabel } from '../hover-label.js';
import { keyAction, timestepAfter } from '../keys.js';
import type { KeyAction } from '../keys.js';
import { leaveView } from '../leave-view.js';
import { Player } from '../player.js';
import type { TensorView } from '../tensor-view.js';
import { TimeCursor } from '../time-cursor.js';
import { ViewKeys } from '../view-keys.js';
import { drawActivations } from './draw-activations.js';
import { ExactFetcher } from './exact-fetcher.js';
import { labelColours } from './label-colours.js';
import { LabelStrip } from './label-strip.js';
import { notesOf } from './odd-notes.js';
import { PlotPanel } from './plot-panel.js';
import type { PointedAt } from './plot-panel.js';
import { RangeTool } from './range-tool.js';
import { ReadOutLine } from './read-out-line.js';
import { SamplePicker } from './sample-picker.js';
import { SampleTiles } from './sample-tiles.js';
import { ShownSample } from './shown-sample.js';
import { ToolBar } from './tool-bar.js';
import { UnitChips } from './unit-chips.js';
import { ValueTable } from './value-table.js';

/** Units × timesteps of one sample: a map, chosen units as lines, and the notebook's time cursor across both. */
export class ActivationsView implements TensorView<ActivationsPayload> {
  private readonly root: HTMLElement;
  private readonly context: RendererContext;
  private readonly line = new ReadOutLine();
  private readonly notes = element('p', 'jp-tsteps-Notes');
  private readonly hoverLabel = new HoverLabel();
  private readonly announcer = new Announcer();
  private readonly picker: SamplePicker;
  private readonly tools: ToolBar;
  private readonly chips: UnitChips;
  private readonly panel: PlotPanel;
  private readonly labels: LabelStrip;
  private readonly range: RangeTool;
  private readonly table: ValueTable;
  private readonly exact: ExactFetcher;
  private readonly player: Player;
  private readonly keys: ViewKeys;

  private payload: ActivationsPayload | null = null;
  private tiles: SampleTiles | null = null;
  private shown: ShownSample | null = null;
  private orderName: UnitOrderName = 'index';
  private sample = 0;
  private unit = 0;
  private drawing: number | undefined;

  constructor(root: HTMLElement, context: RendererContext) {
    this.root = root;
    this.context = context;
    const { trans } = context;
    this.picker = new SamplePicker(trans, sample => this.showSample(sample));
    this.tools = new ToolBar(trans, {
      order: name => this.sortBy(name),
      play: () => this.player.toggle(),
      nextOdd: () => this.goToNextOdd(),
      range: () => this.range.mark(this.position().timestep),
      table: () => this.toggleTable()
    });
    this.chips = new UnitChips(trans, unit => this.setUnit(unit));
    this.labels = new LabelStrip(trans);
    this.range = new RangeTool(
      trans,
      unit => this.setUnit(unit),
      () => this.refresh()
    );
    this.table = new ValueTable(trans);
    this.exact = new ExactFetcher(context.kernel, () => this.refresh());
    this.player = new Player(
      () => this.playOn(),
      () => this.showTools()
    );
    this.panel = new PlotPanel(new TimeCursor(trans.__('timestep')), this.hoverLabel.node);
    this.panel.listen(() => this.time.size, {
      press: at => this.goTo(at),
      hover: at => this.hover(at),
      brush: range => this.range.set(range)
    });
    this.keys = new ViewKeys(root, event => this.onKeyDown(event));
    context.cursors.moved.connect(this.onCursorMoved, this);
    context.kernel.changed.connect(this.onKernelChanged, this);
  }

  update(payload: ActivationsPayload): void {
    const first = payload.tiles[0];
    // New data for a view in use keep its sample and unit where they still exist.
    if (!this.payload) {
      this.unit = payload.lines[0] ?? 0;
      this.sample = first?.sample ?? 0;
    }
    this.payload = payload;
    this.shown = null;
    this.exact.update(payload);
    this.tiles = new SampleTiles(payload, this.exact);
    if (!this.tiles.isStored(this.sample) && first) this.sample = first.sample;
    this.unit = Math.min(this.unit, this.units.size - 1);
    this.picker.update(payload);
    this.picker.allow(this.exact.canFetchSamples);
    this.chips.update(payload.lines, this.units);
    this.labels.update(payload.labels);
    this.root.dataset.timeKey = this.time.key;
    this.root.replaceChildren(
      tensorHeader(payload),
      statisticsLine(payload, this.context.trans),
      this.picker.node,
      element('div', 'jp-tsteps-ToolRow', [this.line.node, this.tools.node]),
      this.panel.node,
      this.labels.node,
      element('footer', 'jp-tsteps-Footer', [this.chips.node, this.notes]),
      this.range.node,
      this.table.node,
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
    this.player.stop();
    this.exact.dispose();
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

  private get hasMap(): boolean {
    return this.payload?.layout !== 'lines' && this.units.size > 1;
  }

  private position(): Position {
    const timesteps = this.time.size;
    const timestep = Math.min(this.context.cursors.position(this.time.key), timesteps - 1);
    return { timestep, timesteps, unit: this.unit, units: this.units.size };
  }

  private layOut(): void {
    const rows = this.payload?.tiles[0]?.rows ?? 1;
    this.panel.layOut(rows, this.hasMap, this.context.appearance.values.plotHeight);
  }

  /** Draws a stored sample, or one that the kernel still has. */
  private showSample(sample: number): void {
    const { tiles } = this;
    tiles
      ?.get(sample)
      .then(decoded => {
        // Another payload may have come meanwhile.
        if (!this.payload || this.tiles !== tiles) return;
        this.sample = sample;
        this.picker.select(sample);
        this.shown = new ShownSample(decoded, orderUnits(decoded, this.orderName));
        this.notes.classList.remove('jp-tsteps-Problem');
        this.notes.textContent = notesOf(this.shown, this.context.trans).join(' · ');
        this.tools.update({ hasUnits: this.hasMap, hasOdd: this.shown.hasOdd });
        this.refresh();
        this.draw();
      })
      .catch((error: unknown) => {
        if (tiles.isStored(sample)) this.fail(error);
        else this.say(this.context.trans.__('re-run the cell to see this sample'));
      });
  }

  /** Brings read-out, cursor and data attributes to the present position. */
  private refresh(): void {
    const { shown } = this;
    if (!shown) return;
    const position = this.position();
    const readOut = this.readOutAt(position);
    const sentence = this.line.show(readOut);
    this.panel.place(position, shown.shareOf(position), sentence);
    this.panel.markRange(this.range.range, position.timesteps);
    this.range.show(shown.decoded);
    this.showTools();
    this.chips.select(this.unit);
    this.placeLabels(position);
    this.fillTable(position);
    Object.assign(this.root.dataset, {
      cursor: position.timestep,
      unit: this.unit,
      sample: this.sample,
      value: readOut.decoded,
      error: readOut.error
    });
    if (!this.root.contains(document.activeElement)) return;
    // Linked views move too, but only the one being used may speak, and ask.
    this.announcer.say(sentence);
    this.exact.want({ sample: this.sample, timestep: position.timestep });
  }

  private readOutAt(position: Position): ReadOut {
    const { timestep, unit } = position;
    const exact = this.exact.valueAt(this.sample, unit, timestep);
    const decoded = (this.shown as ShownSample).decoded;
    return readOut(decoded, position, exact);
  }

  private placeLabels(position: Position): void {
    const { shown, payload, context } = this;
    if (!shown || !payload?.labels) return;
    const colours = labelColours(payload, shown.decoded, context.appearance.values);
    this.labels.place(position.timestep, this.panel.width, timestep =>
      colours(this.unit, timestep)
    );
  }

  private fillTable(position: Position): void {
    const { shown, payload } = this;
    if (!shown || !payload || !this.table.isOpen) return;
    this.table.show({
      name: payload.name ?? 'tensor',
      units: this.units.name,
      time: this.time.name,
      position,
      order: shown.unitsInOrder(position.units),
      textAt: (unit, timestep) => this.readOutAt({ ...position, unit, timestep }).value
    });
  }

  private async drawNow(): Promise<void> {
    const { payload, shown, context } = this;
    if (!payload || !shown) return;
    const position = this.position();
    await drawActivations(this.panel, this.chips, {
      payload,
      shown,
      position,
      hasMap: this.hasMap,
      context
    });
    this.panel.describe(
      context.trans.__('heat map of %1 over %2', this.units.name, this.time.name),
      context.trans.__('lines of chosen %1 over %2', this.units.name, this.time.name)
    );
    this.root.dataset.drawn = 'true';
  }

  private goTo(at: PointedAt): void {
    this.hoverLabel.hide();
    if (at.share !== null && this.shown) this.setUnit(this.shown.unitAt(at.share, this.units.size));
    this.context.cursors.move(this.time.key, at.timestep);
  }

  private hover(at: PointedAt | null): void {
    if (!at || !this.shown) {
      this.hoverLabel.hide();
      return;
    }
    const unit = at.share === null ? this.unit : this.shown.unitAt(at.share, this.units.size);
    const { place, value } = this.readOutAt({ ...this.position(), timestep: at.timestep, unit });
    this.hoverLabel.show(`${place}: ${value}`, at, this.panel.width);
    this.exact.want({ sample: this.sample, timestep: at.timestep });
  }

  private setUnit(unit: number): void {
    const next = Math.max(0, Math.min(this.units.size - 1, unit));
    if (next === this.unit) return;
    this.unit = next;
    this.refresh();
    this.draw();
  }

  private moveSample(by: number): void {
    this.showSample(this.picker.beside(this.sample, by) ?? this.sample);
  }

  private sortBy(name: UnitOrderName): void {
    this.orderName = name;
    if (!this.shown) return;
    this.shown = new ShownSample(this.shown.decoded, orderUnits(this.shown.decoded, name));
    this.refresh();
    this.draw();
  }

  private playOn(): boolean {
    const { timestep, timesteps } = this.position();
    const step = Math.max(1, Math.round(timesteps / 100));
    const next = timestep >= timesteps - 1 ? 0 : Math.min(timesteps - 1, timestep + step);
    this.context.cursors.move(this.time.key, next);
    return next < timesteps - 1;
  }

  private goToNextOdd(): void {
    const next = this.shown?.nextOdd(this.position());
    if (!next) {
      this.say(this.context.trans.__('no NaN or Inf in this sample'));
      return;
    }
    this.setUnit(next.unit);
    this.context.cursors.move(this.time.key, next.timestep);
  }

  private toggleTable(): void {
    this.table.toggle();
    this.refresh();
  }

  private showTools(): void {
    const { player, range, table } = this;
    this.tools.show(player.isPlaying, range.range !== null, table.isOpen);
  }

  private readonly onCursorMoved = (_: unknown, { key, position }: CursorMove): void => {
    if (!this.payload || key !== this.time.key) return;
    this.range.follow(position);
    this.refresh();
  };

  private readonly onKernelChanged = (): void => this.picker.allow(this.exact.canFetchSamples);

  act(action: KeyAction): boolean {
    const { timestep, timesteps } = this.position();
    switch (action.kind) {
      case 'time':
      case 'time-to':
        this.context.cursors.move(this.time.key, timestepAfter(action, timestep, timesteps));
        break;
      case 'unit':
        this.setUnit(this.shown?.unitBeside(this.unit, action.by) ?? this.unit);
        break;
      case 'sample':
        this.moveSample(action.by);
        break;
      case 'next-odd':
        this.goToNextOdd();
        break;
      case 'play':
        this.player.toggle();
        break;
      case 'table':
        this.toggleTable();
        break;
      case 'range':
        this.range.mark(timestep);
        break;
      case 'leave':
        leaveView(this.root);
    }
    return true;
  }

  private onKeyDown(event: KeyboardEvent): boolean {
    const action = keyAction(event, this.time.size);
    return action !== null && this.act(action);
  }

  private say(text: string): void {
    this.notes.textContent = text;
    this.announcer.say(text);
  }

  private fail(error: unknown): void {
    if (this.payload) showDrawingProblem(this.root, this.notes, error, this.context.trans);
  }
}

function axisAt(payload: ActivationsPayload | null, index: number | undefined): AxisInfo {
  return payload?.axes[index ?? -1] ?? { name: '', size: 1, key: '' };
}
