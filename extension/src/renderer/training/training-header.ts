import type { TrainingPayload, TrainingState } from 'tsteps/contract';
import type { RendererContext } from '../context.js';
import { element } from '../element.js';

/** The model's name, where its training stands in words, and how much is done as a bar. */
export class TrainingHeader {
  readonly node: HTMLElement;
  readonly status: HTMLElement;

  private readonly trans: RendererContext['trans'];
  private readonly name = element('span', 'jp-tsteps-Name');
  private readonly state = element('span', 'jp-tsteps-Pattern');
  private readonly sentence = element('p', 'jp-tsteps-TrainingSentence');
  private readonly bar = element('div', 'jp-tsteps-ProgressBar');
  private readonly progress: HTMLElement;

  constructor(trans: RendererContext['trans']) {
    this.trans = trans;
    this.progress = element('div', 'jp-tsteps-Progress', [this.bar], {
      role: 'progressbar',
      'aria-label': trans.__('epochs done'),
      'aria-valuemin': '0',
      'aria-valuemax': '100'
    });
    this.node = element('header', 'jp-tsteps-Header', [this.name, this.state]);
    this.status = element('div', 'jp-tsteps-TrainingStatus', [this.sentence, this.progress]);
  }

  update({ name, state, sentence, share, metrics }: TrainingPayload): void {
    const { trans } = this;
    const words: Record<TrainingState, string> = {
      running: trans.__('training'),
      done: trans.__('trained'),
      ended: trans.__('training ended early'),
      stopped: trans.__('training stopped')
    };
    this.name.textContent = name ?? trans.__('model');
    this.state.textContent = words[state];
    this.sentence.textContent = sentence;
    this.sentence.title = sentence;
    this.sentence.classList.toggle('jp-mod-long', metrics.length > 0);
    this.bar.style.width = `${100 * share}%`;
    this.progress.setAttribute('aria-valuenow', String(Math.round(100 * share)));
    this.progress.dataset.state = state;
  }
}
