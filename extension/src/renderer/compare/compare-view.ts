import { Signal } from '@lumino/signaling';
import { decodeTile } from 'tsteps/contract';
import type { AxisInfo, ComparePayload } from 'tsteps/contract';
import type { CursorMove } from '../../cursor/cursor-store.js';
import { placeOnMaps, placesOnMaps } from '../../figures/compared-places.js';
import { sampleLabel } from '../../figures/format.js';
import { Announcer } from '../announcer.js';
import type { MapPlace } from '../canvas-map/canvas-map.js';
import type { RendererContext } from '../context.js';
import { element } from '../element.js';
import { keyAction } from '../keys.js';
import type { KeyAction } from '../keys.js';
import { leaveView } from '../leave-view.js';
import { showDrawingProblem } from '../drawing-problem.js';
import type { TensorView } from '../tensor-view.js';
import { TimeCursor } from '../time-cursor.js';
import { ViewKeys } from '../view-keys.js';
import { compareHeader } from './compare-header.js';
import { CompareMaps } from './compare-maps.js';
import { cellSentence, placeSentence } from './compare-sentences.js';
import type { DecodedMaps } from './compare-sentences.js';

/** Two tensors: the verdict, both as maps, and where they differ. */
export class CompareView implements TensorView<ComparePayload> {
  private readonly root: HTMLElement;
  private readonly context: RendererContext;
  private readonly cursor: TimeCursor;
  private readonly maps: CompareMaps;
  private readonly readOut = element('p', 'jp-tsteps-Sentence');
  private readonly notes = element('p', 'jp-tsteps-Notes');
  private readonly next: HTMLButtonElement;
  private readonly announcer = new Announcer();
  private readonly keys: ViewKeys;

  private payload: ComparePayload | null = null;
  private decoded: DecodedMaps | null = null;
  private row = 0;
  /** The column where its axis is not shared with other views. */
  private ownColumn = 0;
  /** Which of the payload's places is on show; null elsewhere. */
  private shownPlace: number | null = null;

  constructor(root: HTMLElement, context: RendererContext) {
    this.root = root;
    this.context = context;
    const { trans } = context;
    this.cursor = new TimeCursor(trans.__('column'));
    this.maps = new CompareMaps(context, this.cursor);
    this.maps.listen(
      place => {
        this.cursor.node.focus({ preventScroll: true });
        this.goTo(place);
      },
      place => this.cellText(place)
    );
    this.next = element('button', '', [trans.__('next difference')], {
      type: 'button',
      title: trans.__('go to the next place that differs, the largest difference first (key n)')
    });
    this.next.addEventListener('click', () => this.showNextPlace());
    this.keys = new ViewKeys(root, event => this.onKeyDown(event));
    context.cursors.moved.connect(this.onCursorMoved, this);
  }

  update(payload: ComparePayload): void {
    const { trans } = this.context;
    this.payload = payload;
    this.decoded = null;
    this.shownPlace = null;
    this.row = Math.min(this.row, this.rows.size - 1);
    this.maps.update(payload);
    this.cursor.node.setAttribute('aria-label', this.columns.name || trans.__('column'));
    this.readOut.textContent = '';
    this.next.hidden = payload.places.length === 0;
    this.notes.classList.remove('jp-tsteps-Problem');
    this.notes.textContent = this.notesText(payload);
    Object.assign(this.root.dataset, {
      verdict: payload.verdict,
      differing: payload.differing,
      timeKey: this.columns.key
    });
    const hasReadOut = payload.maps !== null || payload.places.length > 0;
    this.root.replaceChildren(
      compareHeader(payload, trans),
      ...(hasReadOut ? [element('div', 'jp-tsteps-ReadOutLine', [this.readOut, this.next])] : []),
      ...(payload.maps ? [this.maps.node] : []),
      this.notes,
      this.announcer.node
    );
    if (payload.maps) this.decode(payload.maps, payload);
    else this.root.dataset.drawn = 'true';
  }

  draw(): void {
    const { decoded, maps } = this;
    if (maps.width === 0) return;
    maps.layOut();
    if (!decoded) return;
    maps.paint(decoded);
    this.refresh();
    this.root.dataset.drawn = 'true';
  }

  act(action: KeyAction): boolean {
    const { row, column } = this;
    if (action.kind === 'time') this.goTo({ row, column: column + action.by });
    else if (action.kind === 'time-to') this.goTo({ row, column: action.timestep });
    else if (action.kind === 'unit') this.goTo({ row: row + action.by, column });
    else if (action.kind === 'next-odd') this.showNextPlace();
    else if (action.kind === 'leave') leaveView(this.root);
    else return false;
    return true;
  }

  dispose(): void {
    Signal.clearData(this);
    this.keys.dispose();
    this.announcer.dispose();
    this.payload = null;
    this.decoded = null;
    this.root.replaceChildren();
  }

  private get rows(): AxisInfo {
    return this.payload?.a.axes[this.payload.rowAxis ?? -1] ?? NO_AXIS;
  }

  private get columns(): AxisInfo {
    return this.payload?.a.axes[this.payload.columnAxis ?? -1] ?? NO_AXIS;
  }

  private get column(): number {
    const { key, size } = this.columns;
    return Math.min(key === '' ? this.ownColumn : this.context.cursors.position(key), size - 1);
  }

  private notesText(payload: ComparePayload): string {
    const { maps, places, a, rowAxis, columnAxis } = payload;
    const { trans } = this.context;
    const others = a.axes.filter((_, axis) => axis !== rowAxis && axis !== columnAxis);
    const notes: string[] = [];
    if (maps && others.length > 0) {
      const names = others.map(({ name }) => name).join(', ');
      notes.push(trans.__('maps show %1 %2', names, sampleLabel(others, maps.a.sample)));
    }
    const elsewhere = places.length - placesOnMaps(payload).length;
    if (maps && elsewhere > 0) {
      notes.push(trans.__('%1 of %2 listed places lie elsewhere', elsewhere, places.length));
    }
    if (payload.differing > places.length) {
      notes.push(trans.__('the %1 largest differences are listed', places.length));
    }
    return notes.join(' · ');
  }

  private decode(maps: NonNullable<ComparePayload['maps']>, payload: ComparePayload): void {
    Promise.all([decodeTile(maps.a), decodeTile(maps.b), decodeTile(maps.difference)])
      .then(([a, b, difference]) => {
        if (this.payload !== payload) return;
        this.decoded = { a, b, difference };
        this.maps.mark(placesOnMaps(payload), null);
        this.draw();
      })
      .catch((error: unknown) => this.fail(error, payload));
  }

  private cellText(place: MapPlace): string {
    const { decoded, payload } = this;
    if (!decoded || !payload) return '';
    return cellSentence(decoded, payload, place, this.context.trans);
  }

  /** Brings cross, read-out and data attributes to the present place. */
  private refresh(): void {
    const { payload } = this;
    if (!payload) return;
    const place = { row: this.row, column: this.column };
    const shown = payload.places[this.shownPlace ?? -1];
    const sentence = shown
      ? placeSentence(shown, (this.shownPlace ?? 0) + 1, payload.places.length, this.context.trans)
      : this.cellText(place);
    this.readOut.textContent = sentence;
    if (payload.maps) {
      const x = this.maps.place(place);
      const timesteps = this.columns.size;
      this.cursor.update({ timestep: place.column, timesteps, text: sentence, x });
    }
    Object.assign(this.root.dataset, { cursor: place.column, row: place.row });
    // Linked views move too, but only the one being used may speak.
    if (this.root.contains(document.activeElement)) this.announcer.say(sentence);
  }

  private goTo({ row, column }: MapPlace): void {
    this.leavePlace();
    this.row = Math.max(0, Math.min(this.rows.size - 1, row));
    this.moveColumn(column);
    this.refresh();
  }

  private moveColumn(column: number): void {
    const next = Math.max(0, Math.min(this.columns.size - 1, column));
    if (this.columns.key === '') this.ownColumn = next;
    else this.context.cursors.move(this.columns.key, next);
  }

  private showNextPlace(): void {
    const { payload } = this;
    if (!payload || payload.places.length === 0) return;
    const next = ((this.shownPlace ?? -1) + 1) % payload.places.length;
    const place = placeOnMaps(payload.places[next]?.index ?? [], payload);
    this.row = place.row;
    this.moveColumn(place.column);
    // After the move: a cursor that moves by itself leaves the place.
    this.shownPlace = next;
    const isOnMaps = place.sample === payload.maps?.difference.sample;
    this.maps.mark(placesOnMaps(payload), isOnMaps ? place : null);
    this.refresh();
  }

  private leavePlace(): void {
    if (this.shownPlace === null || !this.payload) return;
    this.shownPlace = null;
    this.maps.mark(placesOnMaps(this.payload), null);
  }

  private readonly onCursorMoved = (_: unknown, { key }: CursorMove): void => {
    if (!this.payload || key !== this.columns.key) return;
    this.leavePlace();
    this.refresh();
  };

  private onKeyDown(event: KeyboardEvent): boolean {
    const action = keyAction(event, this.columns.size);
    return action !== null && this.act(action);
  }

  private fail(error: unknown, payload: ComparePayload): void {
    if (this.payload !== payload) return;
    showDrawingProblem(this.root, this.notes, error, this.context.trans);
  }
}

const NO_AXIS: AxisInfo = { name: '', size: 1, key: '' };
