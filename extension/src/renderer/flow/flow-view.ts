import { Signal } from '@lumino/signaling';
import { decodeTile } from 'tsteps/contract';
import type { AxisInfo, DecodedTile, FlowPayload, FlowVariant } from 'tsteps/contract';
import type { CursorMove } from '../../cursor/cursor-store.js';
import { shownStages, timestepsOfStage } from '../../figures/flow/shown-stage.js';
import type { ShownStage } from '../../figures/flow/shown-stage.js';
import { formatCount } from '../../figures/format.js';
import { Announcer } from '../announcer.js';
import type { RendererContext } from '../context.js';
import { element } from '../element.js';
import { keyAction } from '../keys.js';
import type { KeyAction } from '../keys.js';
import { leaveView } from '../leave-view.js';
import { showDrawingProblem } from '../drawing-problem.js';
import { Player } from '../player.js';
import type { TensorView } from '../tensor-view.js';
import { TimeCursor } from '../time-cursor.js';
import { ViewKeys } from '../view-keys.js';
import { FlowPicture } from './flow-picture.js';
import { stepSentence } from './flow-sentences.js';
import { pokeVariant } from './poke-variant.js';
import type { PokeResult } from './poke-variant.js';
import { Scrubber } from './scrubber.js';
import { VariantSwitch } from './variant-switch.js';

/** A model from input to output: which weights are used at which timestep, and what would stand there instead. */
export class FlowView implements TensorView<FlowPayload> {
  private readonly root: HTMLElement;
  private readonly context: RendererContext;
  private readonly cursor: TimeCursor;
  private readonly scrubber: Scrubber;
  private readonly picture: FlowPicture;
  private readonly variants: VariantSwitch;
  private readonly player: Player;
  private readonly playing: HTMLButtonElement;
  private readonly poking: HTMLButtonElement;
  private readonly readOut = element('p', 'jp-tsteps-Sentence');
  private readonly result = element('p', 'jp-tsteps-PokeResult');
  private readonly announcer = new Announcer();
  private readonly keys: ViewKeys;

  private payload: FlowPayload | null = null;
  private decoded: (DecodedTile | null)[] = [];
  private stages: readonly ShownStage[] = [];
  private chosen: FlowVariant['key'] = 'shared';
  private poked: PokeResult | null = null;
  private hasDecoded = false;

  constructor(root: HTMLElement, context: RendererContext) {
    this.root = root;
    this.context = context;
    const { trans } = context;
    this.cursor = new TimeCursor(trans.__('timestep'));
    this.scrubber = new Scrubber(this.cursor, share =>
      this.moveTo(Math.floor(share * this.time.size))
    );
    this.picture = new FlowPicture(trans);
    this.picture.node.addEventListener('click', event => this.onPictureClick(event));
    this.variants = new VariantSwitch(trans, key => this.choose(key));
    this.player = new Player(
      () => this.playStep(),
      isPlaying => this.showPlaying(isPlaying)
    );
    this.playing = element('button', '', [trans.__('play')], {
      type: 'button',
      title: trans.__('walk through the timesteps (key p)')
    });
    this.playing.addEventListener('click', () => this.player.toggle());
    this.poking = element('button', '', [], {
      type: 'button',
      title: trans.__('change one timestep and see which outputs change (Enter on the timestep)')
    });
    this.poking.addEventListener('click', () => void this.poke());
    this.keys = new ViewKeys(root, event => this.onKeyDown(event));
    context.cursors.moved.connect(this.onCursorMoved, this);
  }

  update(payload: FlowPayload): void {
    const { trans } = this.context;
    this.player.stop();
    this.payload = payload;
    this.decoded = [];
    this.hasDecoded = false;
    this.poked = null;
    this.result.textContent = '';
    this.result.classList.remove('jp-tsteps-Problem');
    this.variants.update(payload.variants);
    if (!this.variant) this.chosen = payload.variants[0]?.key ?? 'shared';
    this.variants.select(this.chosen);
    const hasTime = this.time.size > 1;
    const hasVariants = payload.variants.length > 0;
    this.poking.hidden = !hasVariants;
    this.root.dataset.timeKey = this.time.key;
    this.root.replaceChildren(
      this.header(payload),
      element('div', 'jp-tsteps-ReadOutLine', [
        this.readOut,
        ...(hasTime ? [element('span', 'jp-tsteps-Buttons', [this.playing, this.poking])] : [])
      ]),
      this.picture.node,
      ...(hasTime ? [this.scrubber.node] : []),
      this.result,
      ...(hasVariants ? [this.variants.node] : []),
      element('p', 'jp-tsteps-Notes', [
        trans.__('colours: the first sample, a few values of each')
      ]),
      this.announcer.node
    );
    this.build();
    Promise.all(payload.stages.map(({ tile }) => (tile ? decodeTile(tile) : Promise.resolve(null))))
      .then(decoded => {
        if (this.payload !== payload) return;
        this.decoded = decoded;
        this.hasDecoded = true;
        this.draw();
      })
      .catch((error: unknown) => this.fail(error, payload));
  }

  draw(): void {
    if (this.picture.isOutdated) this.build();
    if (!this.hasDecoded || this.picture.node.clientWidth === 0) return;
    const { colourMap: choice, isDark } = this.context.appearance.values;
    this.picture.fill({ decoded: this.decoded, choice, isDark });
    this.refresh();
    this.root.dataset.drawn = 'true';
  }

  act(action: KeyAction): boolean {
    if (action.kind === 'time') this.moveTo(this.timestep + action.by);
    else if (action.kind === 'time-to') this.moveTo(action.timestep);
    else if (action.kind === 'play') this.player.toggle();
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

  /** The first axis of timesteps: the model's input has it, or nothing has. */
  private get time(): AxisInfo {
    const stage = this.payload?.stages.find(({ timeAxis }) => timeAxis !== null);
    return stage?.axes[stage.timeAxis ?? -1] ?? { name: '', size: 1, key: '' };
  }

  private get timestep(): number {
    return Math.min(this.context.cursors.position(this.time.key), this.time.size - 1);
  }

  private get variant(): FlowVariant | null {
    return this.payload?.variants.find(({ key }) => key === this.chosen) ?? null;
  }

  private header({ name, stages }: FlowPayload): HTMLElement {
    const { trans } = this.context;
    const sum = (of: 'weights' | 'multiplyAdds') =>
      formatCount(stages.reduce((total, stage) => total + stage[of], 0));
    return element('header', 'jp-tsteps-Header', [
      element('span', 'jp-tsteps-Name', [name ?? trans.__('model')]),
      element('span', 'jp-tsteps-Notes', [
        trans.__(
          '%1 weights · %2 multiply-adds for one sample',
          sum('weights'),
          sum('multiplyAdds')
        )
      ]),
      element('p', 'jp-tsteps-Verdict-text', [
        stages.map(({ layer }) => layer ?? trans.__('input')).join(' → ')
      ])
    ]);
  }

  /** Builds the picture for the chosen variant; `refresh` brings it to the cursor. */
  private build(): void {
    const { payload, picture } = this;
    if (!payload) return;
    this.stages = shownStages(payload, this.variant);
    picture.build(payload, this.stages, this.time.size);
    this.root.dataset.variant = this.variant?.key ?? '';
    this.refresh();
  }

  /** Brings picture, slider, read-out and data attributes to the present timestep. */
  private refresh(): void {
    const { timestep, time } = this;
    this.picture.walk(timestep);
    this.showPoke();
    this.root.dataset.cursor = String(timestep);
    this.poking.textContent = this.context.trans.__('Poke timestep %1', timestep);
    const sentence = stepSentence(this.stages, this.decoded, timestep, time.size);
    this.readOut.textContent = sentence;
    this.scrubber.place(timestep, time.size, sentence);
    // Linked views move too, and a play is watched; only the one being used may speak.
    const isUsed = this.root.contains(document.activeElement);
    if (isUsed && !this.player.isPlaying) this.announcer.say(sentence);
  }

  private moveTo(timestep: number): void {
    const next = Math.max(0, Math.min(this.time.size - 1, timestep));
    this.context.cursors.move(this.time.key, next);
  }

  private choose(key: FlowVariant['key']): void {
    this.chosen = key;
    this.variants.select(key);
    this.poked = null;
    this.result.textContent = '';
    this.build();
    this.draw();
  }

  /** One step on, from the end to the start; a play ends at the end. */
  private playStep(): boolean {
    const last = this.time.size - 1;
    this.moveTo(this.timestep === last ? 0 : this.timestep + 1);
    return this.timestep < last;
  }

  private showPlaying(isPlaying: boolean): void {
    const { trans } = this.context;
    this.playing.textContent = isPlaying ? trans.__('pause') : trans.__('play');
    this.playing.setAttribute('aria-pressed', String(isPlaying));
  }

  private async poke(): Promise<void> {
    const { payload, variant, context } = this;
    if (!payload || !variant) return;
    this.player.stop();
    const place = payload.stages[(payload.variantStage ?? 1) - 1];
    const timesteps = place ? timestepsOfStage(place) : this.time.size;
    const timestep = Math.floor((this.timestep * timesteps) / this.time.size);
    const poked = await pokeVariant(payload, variant, { timestep, timesteps }, context);
    // Another variant or other data may be on show by now.
    if (this.payload !== payload || this.variant !== variant) return;
    this.poked = poked;
    this.result.textContent = poked.sentence;
    this.announcer.say(poked.sentence);
    this.showPoke();
  }

  private showPoke(): void {
    const { poked, payload } = this;
    const isOneColumn = this.variant?.key !== 'shared';
    this.picture.mark(poked ? (payload?.variantStage ?? null) : null, this.timestep, timestep =>
      (poked?.changed ?? []).some(
        ([first, last]) => isOneColumn || (first <= timestep && timestep <= last)
      )
    );
  }

  private onPictureClick(event: MouseEvent): void {
    const { left } = this.picture.node.getBoundingClientRect();
    const timestep = this.picture.timestepAt(event.clientX - left, this.timestep);
    if (timestep === null) return;
    this.cursor.node.focus({ preventScroll: true });
    this.moveTo(timestep);
  }

  private readonly onCursorMoved = (_: unknown, { key }: CursorMove): void => {
    if (this.payload && key === this.time.key) this.refresh();
  };

  private onKeyDown(event: KeyboardEvent): boolean {
    const isRadio = event.target instanceof HTMLInputElement;
    if (isRadio && event.key.startsWith('Arrow')) {
      // They choose a variant, which the browser does, and nothing else on the page.
      event.stopImmediatePropagation();
      return false;
    }
    if (event.key === 'Enter' && !event.shiftKey && event.target === this.cursor.node) {
      void this.poke();
      return true;
    }
    const action = keyAction(event, this.time.size);
    return action !== null && this.act(action);
  }

  private fail(error: unknown, payload: FlowPayload): void {
    if (this.payload !== payload) return;
    showDrawingProblem(this.root, this.result, error, this.context.trans);
  }
}
