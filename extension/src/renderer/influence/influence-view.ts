import { Signal } from '@lumino/signaling';
import { decodeTile } from 'tsteps/contract';
import type { DecodedTile, InfluencePayload } from 'tsteps/contract';
import type { CursorMove } from '../../cursor/cursor-store.js';
import { logPaint } from '../../figures/code-paint.js';
import { formatNumber } from '../../figures/format.js';
import { logScale, powerLabels } from '../../figures/log-scale.js';
import { Announcer } from '../announcer.js';
import { CanvasMap } from '../canvas-map/canvas-map.js';
import type { MapPlace } from '../canvas-map/canvas-map.js';
import { ColourKey } from '../canvas-map/colour-key.js';
import type { RendererContext } from '../context.js';
import { element } from '../element.js';
import { keyAction } from '../keys.js';
import type { KeyAction } from '../keys.js';
import { leaveView } from '../leave-view.js';
import { showDrawingProblem } from '../drawing-problem.js';
import type { TensorView } from '../tensor-view.js';
import { TimeCursor } from '../time-cursor.js';
import { ViewKeys } from '../view-keys.js';
import { influenceSentence } from './influence-sentence.js';

/** Which output timesteps see which input timesteps, as a map of measured effects. */
export class InfluenceView implements TensorView<InfluencePayload> {
  private readonly root: HTMLElement;
  private readonly context: RendererContext;
  private readonly cursor: TimeCursor;
  private readonly map: CanvasMap;
  private readonly key: ColourKey;
  private readonly readOut = element('p', 'jp-tsteps-Sentence');
  private readonly notes = element('p', 'jp-tsteps-Notes');
  private readonly announcer = new Announcer();
  private readonly follow: HTMLButtonElement;
  private readonly maskedLegend: HTMLElement;
  private readonly keys: ViewKeys;

  private payload: InfluencePayload | null = null;
  private decoded: DecodedTile | null = null;
  /** The output timestep that ↑, ↓ or the pointer chose; null while the row follows the cursor. */
  private chosenRow: number | null = null;

  constructor(root: HTMLElement, context: RendererContext) {
    this.root = root;
    this.context = context;
    const { trans } = context;
    this.cursor = new TimeCursor(trans.__('input timestep'));
    this.map = new CanvasMap(this.cursor.node);
    this.map.listen(
      place => this.choose(place),
      place => this.sentenceAt(place)
    );
    this.key = new ColourKey(trans.__('change of the output'));
    this.follow = element('button', '', [trans.__('output = input timestep')], {
      type: 'button',
      title: trans.__('move along the diagonal; ↑ and ↓ choose an output timestep of its own')
    });
    this.follow.addEventListener('click', () => this.chooseRow(this.isFollowing ? this.row : null));
    this.maskedLegend = legend('jp-mod-masked', trans.__('masked'));
    this.keys = new ViewKeys(root, event => this.onKeyDown(event));
    context.cursors.moved.connect(this.onCursorMoved, this);
  }

  update(payload: InfluencePayload): void {
    const { trans } = this.context;
    this.payload = payload;
    this.decoded = null;
    this.chosenRow = null;
    const { output, input, tile } = payload;
    const axes = {
      tile,
      rows: output,
      columns: input,
      rowName: output.size === 1 ? '' : trans.__('output %1', output.name),
      columnName: trans.__('input %1', input.name)
    };
    this.map.update(axes);
    this.map.describe(`${trans.__('influence map')}: ${payload.sentence}`);
    this.map.node.classList.toggle('jp-mod-oneRow', output.size === 1);
    this.follow.hidden = !this.canFollow;
    this.maskedLegend.hidden = payload.masked === 0;
    this.notes.classList.remove('jp-tsteps-Problem');
    this.notes.textContent = this.notesText(payload);
    this.readOut.textContent = '';
    Object.assign(this.root.dataset, { pattern: payload.pattern, timeKey: input.key });
    this.root.replaceChildren(
      this.header(payload),
      element('div', 'jp-tsteps-ReadOutLine', [this.readOut, this.follow]),
      element('div', 'jp-tsteps-Influence', [
        this.map.node,
        element('div', 'jp-tsteps-Legend', [
          this.key.node,
          legend('jp-mod-none', trans.__('no effect')),
          this.maskedLegend
        ])
      ]),
      this.notes,
      this.announcer.node
    );
    decodeTile(tile)
      .then(decoded => {
        if (this.payload !== payload) return;
        this.decoded = decoded;
        this.draw();
      })
      .catch((error: unknown) => this.fail(error, payload));
  }

  draw(): void {
    const { decoded, map } = this;
    if (map.width === 0) return;
    map.layOut();
    if (!decoded) return;
    const { colourMap, isDark } = this.context.appearance.values;
    const scale = logScale(decoded.tile, colourMap, isDark);
    map.paint(decoded, logPaint(decoded.tile, scale, isDark));
    this.key.paint(scale, powerLabels(scale));
    this.refresh();
    this.root.dataset.drawn = 'true';
  }

  act(action: KeyAction): boolean {
    if (action.kind === 'time') this.moveColumn(this.column + action.by);
    else if (action.kind === 'time-to') this.moveColumn(action.timestep);
    else if (action.kind === 'unit') this.chooseRow(this.row + action.by);
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

  private header({ name, pattern, sentence }: InfluencePayload): HTMLElement {
    const { trans } = this.context;
    return element('header', 'jp-tsteps-Header', [
      element('span', 'jp-tsteps-Name', [name ?? trans.__('model')]),
      element('span', 'jp-tsteps-Pattern', [trans.__('influence: %1', pattern)]),
      element('p', 'jp-tsteps-Verdict-text', [sentence])
    ]);
  }

  private notesText({ nudged, input, nudge, masked }: InfluencePayload): string {
    const { trans } = this.context;
    const notes = [
      trans.__(
        '%1 of %2 input timesteps nudged by %3, one at a time',
        nudged,
        input.size,
        formatNumber(nudge)
      )
    ];
    if (masked > 0) notes.push(trans._n('%1 masked', '%1 masked', masked));
    return notes.join(' · ');
  }

  /** Whether one timestep is meant by a row and by a column. */
  private get canFollow(): boolean {
    const { payload } = this;
    return payload !== null && payload.input.key === payload.output.key && payload.output.size > 1;
  }

  private get isFollowing(): boolean {
    return this.canFollow && this.chosenRow === null;
  }

  private get column(): number {
    const { input } = this.payload ?? NO_AXES;
    return Math.min(this.context.cursors.position(input.key), input.size - 1);
  }

  private get row(): number {
    const { output } = this.payload ?? NO_AXES;
    // Axes of one key share a cursor; another output axis has a cursor of its own.
    const row = this.chosenRow ?? this.context.cursors.position(output.key);
    return Math.min(row, output.size - 1);
  }

  private sentenceAt(place: MapPlace): string {
    const { decoded, payload } = this;
    if (!decoded || !payload) return '';
    return influenceSentence(decoded, payload, place, this.context.trans);
  }

  /** Brings cross, read-out and data attributes to the present place. */
  private refresh(): void {
    if (!this.payload) return;
    const place = { row: this.row, column: this.column };
    const sentence = this.sentenceAt(place);
    this.readOut.textContent = sentence;
    const x = this.map.place(place);
    const timesteps = this.payload.input.size;
    this.cursor.update({ timestep: place.column, timesteps, text: sentence, x });
    this.follow.setAttribute('aria-pressed', String(this.isFollowing));
    Object.assign(this.root.dataset, { cursor: place.column, row: place.row });
    // Linked views move too, but only the one being used may speak.
    if (this.root.contains(document.activeElement)) this.announcer.say(sentence);
  }

  private choose({ row, column }: MapPlace): void {
    this.cursor.node.focus({ preventScroll: true });
    this.chooseRow(row);
    this.moveColumn(column);
  }

  /** Null lets the row follow the cursor. */
  private chooseRow(row: number | null): void {
    const { output } = this.payload ?? NO_AXES;
    const next = row === null ? null : Math.max(0, Math.min(output.size - 1, row));
    if (this.canFollow) this.chosenRow = next;
    else if (next !== null) this.context.cursors.move(output.key, next);
    this.refresh();
  }

  private moveColumn(column: number): void {
    const { input } = this.payload ?? NO_AXES;
    this.context.cursors.move(input.key, Math.max(0, Math.min(input.size - 1, column)));
  }

  private readonly onCursorMoved = (_: unknown, { key }: CursorMove): void => {
    if (key === this.payload?.input.key || key === this.payload?.output.key) this.refresh();
  };

  private onKeyDown(event: KeyboardEvent): boolean {
    const action = keyAction(event, this.payload?.input.size ?? 1);
    return action !== null && this.act(action);
  }

  private fail(error: unknown, payload: InfluencePayload): void {
    if (this.payload !== payload) return;
    showDrawingProblem(this.root, this.notes, error, this.context.trans);
  }
}

const NO_AXES = {
  input: { key: '', size: 1 },
  output: { key: '', size: 1 }
};

function legend(modifier: string, text: string): HTMLElement {
  return element('span', 'jp-tsteps-Legend-entry', [
    element('span', `jp-tsteps-Swatch ${modifier}`),
    text
  ]);
}
