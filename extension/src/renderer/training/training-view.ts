import { Signal } from '@lumino/signaling';
import { numbersOf } from 'tsteps/contract';
import type { TrainingFrame, TrainingPayload } from 'tsteps/contract';
import type { CursorMove } from '../../cursor/cursor-store.js';
import { curvePanels, epochEnd, type CurvePanel } from '../../figures/training-curves.js';
import { epochNumbers, firstOddEpoch, nearest } from '../../figures/training-words.js';
import { Announcer } from '../announcer.js';
import type { MapPlace } from '../canvas-map/canvas-map.js';
import type { RendererContext } from '../context.js';
import { showDrawingProblem } from '../drawing-problem.js';
import { element } from '../element.js';
import { keyAction, timestepAfter, type KeyAction } from '../keys.js';
import { leaveView } from '../leave-view.js';
import { Player } from '../player.js';
import type { TensorView } from '../tensor-view.js';
import { ViewKeys } from '../view-keys.js';
import { CurveChart } from './curve-chart.js';
import { EpochAxis } from './epoch-axis.js';
import { EpochRail } from './epoch-rail.js';
import { EpochTable } from './epoch-table.js';
import { ProbeMap } from './probe-map.js';
import { TrainingHeader } from './training-header.js';

/** Panels of metrics that are drawn; numbers of the others are in the table. */
const MAX_METRICS = 4;

/** A training as it runs, or ran: curves of its numbers, and one sample as the model sees it epoch after epoch. */
export class TrainingView implements TensorView<TrainingPayload> {
  private readonly root: HTMLElement;
  private readonly context: RendererContext;
  private readonly header: TrainingHeader;
  private readonly rail: EpochRail;
  private readonly probe: ProbeMap;
  private readonly table: EpochTable;
  private readonly curves = element('div', 'jp-tsteps-Curves');
  private readonly playing: HTMLButtonElement;
  private readonly readOut = element('p', 'jp-tsteps-Sentence');
  private readonly notes = element('p', 'jp-tsteps-Notes');
  private readonly announcer = new Announcer();
  private readonly player: Player;
  private readonly keys: ViewKeys;

  private charts: CurveChart[] = [];
  private panels: CurvePanel[] = [];
  private payload: TrainingPayload | null = null;
  private epochs: number[] = [];
  /** What the slider can choose: the epochs kept of the probe, or all of the curves. */
  private positions: number[] = [];
  /** The epoch the reader chose; null while the last one is shown. */
  private chosen: number | null = null;
  private row = 0;

  constructor(root: HTMLElement, context: RendererContext) {
    this.root = root;
    this.context = context;
    const { trans } = context;
    this.header = new TrainingHeader(trans);
    this.rail = new EpochRail(trans.__('epoch'), epoch => this.chooseNearest(epoch));
    this.probe = new ProbeMap(trans);
    this.probe.listen(
      place => this.choosePlace(place),
      place => this.probe.textAt(place)
    );
    this.table = new EpochTable(trans);
    this.player = new Player(
      () => this.playStep(),
      isPlaying => this.showPlaying(isPlaying)
    );
    this.playing = element('button', '', [trans.__('play')], {
      type: 'button',
      title: trans.__('walk through the epochs (key p)')
    });
    this.playing.addEventListener('click', () => this.togglePlaying());
    this.keys = new ViewKeys(root, event => this.onKeyDown(event));
    context.cursors.moved.connect(this.onCursorMoved, this);
    root.replaceChildren(
      this.header.node,
      this.header.status,
      element('div', 'jp-tsteps-Training', [this.curves, this.probe.node]),
      element('div', 'jp-tsteps-ReadOutLine', [this.readOut, this.playing]),
      this.notes,
      this.table.node,
      this.announcer.node
    );
  }

  update(payload: TrainingPayload): void {
    const before = this.payload;
    this.payload = payload;
    this.epochs = numbersOf(payload.curve.epochs);
    this.positions = payload.probe?.frames.map(({ epoch }) => epoch) ?? this.epochs;
    if (this.chosen !== null) this.chosen = nearest(this.positions, this.chosen);
    this.panels = curvePanels(payload).slice(0, 1 + MAX_METRICS);
    this.header.update(payload);
    this.buildCharts();
    this.probe.node.hidden = payload.probe === null;
    if (payload.probe) this.probe.update(payload.probe);
    this.notes.classList.remove('jp-tsteps-Problem');
    this.notes.textContent = this.notesText(payload);
    Object.assign(this.root.dataset, { state: payload.state });
    if (payload.probe) this.root.dataset.timeKey = payload.probe.time.key;
    else delete this.root.dataset.timeKey;
    // The end is news, wherever the reader is.
    if (before?.state === 'running' && payload.state !== 'running') {
      this.announcer.say(payload.sentence);
    }
    this.table.show(payload, this.epoch);
  }

  draw(): void {
    const { payload, charts } = this;
    const width = charts[0]?.width ?? 0;
    if (!payload || width === 0) return;
    const { firstEpoch, plannedEpochs, state, best } = payload;
    const first = Math.min(firstEpoch, this.positions[0] ?? firstEpoch);
    const done = Math.max(this.epochs.at(-1) ?? 0, this.positions.at(-1) ?? 0);
    const last = epochEnd(done, firstEpoch, plannedEpochs, state === 'running');
    const axis = new EpochAxis(first, last, width);
    const odd = firstOddEpoch(payload);
    const { trans } = this.context;
    charts.forEach((chart, i) => {
      const panel = this.panels[i];
      if (!panel) return;
      chart.draw({
        panel,
        epochs: this.epochs,
        axis,
        best: best?.epoch ?? null,
        description: this.descriptionOf(panel),
        warning:
          i > 0 || odd === null ? '' : trans.__('the loss is no finite number at epoch %1', odd)
      });
    });
    this.rail.draw(axis, this.positions, payload.probe !== null);
    this.refresh();
  }

  act(action: KeyAction): boolean {
    if (action.kind === 'time') this.step(action.by);
    else if (action.kind === 'time-to') this.choose(this.positions[action.timestep] ?? null);
    else if (action.kind === 'sample') this.step(action.by);
    else if (action.kind === 'unit') this.chooseRow(this.row + action.by);
    else if (action.kind === 'play') this.togglePlaying();
    else if (action.kind === 'table') this.toggleTable();
    else if (action.kind === 'leave') leaveView(this.root);
    else return false;
    return true;
  }

  dispose(): void {
    Signal.clearData(this);
    this.player.stop();
    this.keys.dispose();
    this.announcer.dispose();
    this.payload = null;
    this.root.replaceChildren();
  }

  /** A chart for each panel; they stay when only the numbers change. */
  private buildCharts(): void {
    const names = this.panels.map(({ name }) => name).join('\n');
    if (this.curves.dataset.panels === names) return;
    this.curves.dataset.panels = names;
    const { trans } = this.context;
    this.charts = this.panels.map(
      ({ name }, i) => new CurveChart(trans, name, i === 0 ? 'jp-mod-loss' : 'jp-mod-metric')
    );
    for (const chart of this.charts) {
      chart.listen(
        epoch => this.chooseNearest(epoch),
        epoch => this.textOf(nearest(this.epochs, epoch))
      );
    }
    this.curves.replaceChildren(...this.charts.map(({ node }) => node), this.rail.node);
  }

  private descriptionOf({ name, curves }: CurvePanel): string {
    const { trans } = this.context;
    if (curves.length === 0) return trans.__('%1 over epochs, no numbers yet', name);
    const series = curves.map(curve => curve.name).join(', ');
    return trans.__('%1 over %2 epochs', series, this.epochs.length);
  }

  /** The same from the first drawing to the last, so that nothing under it moves. */
  private notesText({ probe }: TrainingPayload): string {
    const { trans } = this.context;
    if (!probe) return '';
    const units = trans.__('%1 of %2 units', probe.units.length, probe.unit.size);
    const isPart = probe.units.length < probe.unit.size;
    return [
      trans.__('one sample, one colour scale for all epochs'),
      ...(isPart ? [units] : [])
    ].join(' · ');
  }

  private get epoch(): number | null {
    return this.chosen ?? this.positions.at(-1) ?? null;
  }

  private get frame(): TrainingFrame | null {
    const frames = this.payload?.probe?.frames ?? [];
    return frames.find(({ epoch }) => epoch === this.epoch) ?? null;
  }

  private get place(): MapPlace {
    const { probe } = this.payload ?? {};
    if (!probe) return { row: 0, column: 0 };
    const column = Math.min(this.context.cursors.position(probe.time.key), probe.time.size - 1);
    return { row: Math.min(this.row, probe.units.length - 1), column };
  }

  /** `after epoch 12`, or `before training`. */
  private whenText(epoch: number): string {
    const { trans } = this.context;
    const isBefore = epoch < (this.payload?.firstEpoch ?? 1);
    return isBefore ? trans.__('before training') : trans.__('after epoch %1', epoch);
  }

  private textOf(epoch: number | null): string {
    const { payload } = this;
    const { trans } = this.context;
    if (!payload || epoch === null) return '';
    const numbers = epochNumbers(payload, epoch);
    const isBest = epoch === payload.best?.epoch;
    if (numbers === '') return this.whenText(epoch);
    return isBest
      ? trans.__('epoch %1 (best): %2', epoch, numbers)
      : trans.__('epoch %1: %2', epoch, numbers);
  }

  /** Brings lines, slider, map and read-out to the chosen epoch. */
  private refresh(): void {
    const { payload, epoch, frame } = this;
    if (!payload) return;
    const { trans } = this.context;
    const text = epoch === null ? trans.__('no epoch is done yet') : this.textOf(epoch);
    for (const chart of this.charts) chart.place(epoch);
    this.rail.place(epoch, this.positions.at(-1) ?? 0, text);
    this.playing.disabled = this.positions.length < 2;
    this.root.dataset.epoch = String(epoch ?? '');
    this.table.show(payload, epoch);
    this.showReadOut();
    if (!frame) {
      this.root.dataset.drawn = 'true';
      return;
    }
    this.probe
      .show(frame, this.whenText(frame.epoch), this.context.appearance.values)
      .then(() => {
        if (this.payload !== payload) return;
        this.showReadOut();
        this.root.dataset.drawn = 'true';
      })
      .catch((error: unknown) => {
        if (this.payload === payload) {
          showDrawingProblem(this.root, this.notes, error, this.context.trans);
        }
      });
  }

  private showReadOut(): void {
    const { payload, place, epoch } = this;
    this.readOut.textContent =
      epoch === null ? this.context.trans.__('no epoch is done yet') : this.textOf(epoch);
    if (!payload?.probe) return;
    this.probe.place(place);
    Object.assign(this.root.dataset, { cursor: place.column, row: place.row });
  }

  private chooseNearest(epoch: number): void {
    this.player.stop();
    this.choose(nearest(this.positions, epoch));
  }

  /** The last epoch again follows a training that runs. */
  private choose(epoch: number | null): void {
    if (epoch === null) return;
    this.chosen = epoch === this.positions.at(-1) ? null : epoch;
    this.refresh();
    this.announcer.say(this.readOut.textContent);
  }

  private step(by: number): void {
    const at = this.epoch === null ? 0 : this.positions.indexOf(this.epoch);
    const to = Math.max(0, Math.min(this.positions.length - 1, at + by));
    this.choose(this.positions[to] ?? null);
  }

  private choosePlace({ row, column }: MapPlace): void {
    this.probe.cursor.node.focus({ preventScroll: true });
    this.chooseRow(row);
    this.moveColumn(column);
  }

  private chooseRow(row: number): void {
    const { probe } = this.payload ?? {};
    if (!probe) return;
    this.row = Math.max(0, Math.min(probe.units.length - 1, row));
    this.showReadOut();
    this.announcer.say(this.probe.textAt(this.place));
  }

  private moveColumn(column: number): void {
    const { probe } = this.payload ?? {};
    if (!probe) return;
    const { key, size } = probe.time;
    this.context.cursors.move(key, Math.max(0, Math.min(size - 1, column)));
  }

  private togglePlaying(): void {
    const isAtEnd = this.epoch === this.positions.at(-1);
    if (!this.player.isPlaying && isAtEnd) this.choose(this.positions[0] ?? null);
    this.player.toggle();
  }

  private playStep(): boolean {
    this.step(1);
    return this.epoch !== this.positions.at(-1);
  }

  private showPlaying(isPlaying: boolean): void {
    const { trans } = this.context;
    this.playing.textContent = isPlaying ? trans.__('pause') : trans.__('play');
  }

  private toggleTable(): void {
    if (!this.payload) return;
    this.table.toggle();
    this.table.show(this.payload, this.epoch);
  }

  private readonly onCursorMoved = (_: unknown, { key }: CursorMove): void => {
    if (key !== this.payload?.probe?.time.key) return;
    this.showReadOut();
    // Linked views move too, but only the one being used may speak.
    if (this.root.contains(document.activeElement)) {
      this.announcer.say(this.probe.textAt(this.place));
    }
  };

  private onKeyDown(event: KeyboardEvent): boolean {
    const { probe } = this.payload ?? {};
    const isOnMap = event.target === this.probe.cursor.node && probe;
    if (isOnMap) {
      const action = keyAction(event, probe.time.size);
      if (action?.kind === 'time' || action?.kind === 'time-to') {
        this.moveColumn(timestepAfter(action, this.place.column, probe.time.size));
        return true;
      }
      return action !== null && this.act(action);
    }
    const action = keyAction(event, this.positions.length);
    // On a slider of epochs up is later, as on every slider.
    if (action?.kind === 'unit') return this.act({ kind: 'time', by: -action.by });
    return action !== null && this.act(action);
  }
}
