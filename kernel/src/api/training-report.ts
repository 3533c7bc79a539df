/** `fit` tells how it goes: drawn in a notebook, as lines on a console elsewhere. */
import type { MimeBundle } from '../contract/payload.js';
import type { Bundles } from '../display/join-bundles.js';
import { KeptFrames } from '../display/training-frames.js';
import { TrainingRecord } from '../display/training-record.js';
import { epochLine, trainingSentence } from '../display/training-sentence.js';
import { trainingBundle } from '../display/training-view.js';
import {
  setReporter,
  type BatchProgress,
  type EpochProgress,
  type ProbeResult,
  type TrainingPlan,
  type TrainingRun
} from '../training/reporter.js';
import { outlet } from './outlet.js';
import { showAt, type Shown } from './shown.js';
import { Throttle } from './throttle.js';

setReporter(plan => reportOf(plan));

/** How a training is told; `now` gives milliseconds. */
export function reportOf(plan: TrainingPlan, now: () => number = Date.now): TrainingRun {
  const frames = plan.probe && framesOf(plan.probe);
  const record = new TrainingRecord(plan, frames, now());
  return plan.verbose === 1 && outlet()
    ? new DrawnRun(plan, record, now)
    : printedRun(plan, record, now);
}

/** A view of the training, drawn again and again in its place. */
class DrawnRun implements TrainingRun {
  readonly #record: TrainingRecord;
  readonly #now: () => number;
  readonly #throttle: Throttle;
  #shown: Shown<[bundle: MimeBundle | Promise<MimeBundle>]> | null = null;
  /** Probes on their way from a GPU, one after the other. */
  #reading: Promise<void> = Promise.resolve();
  #unread = 0;

  constructor(plan: TrainingPlan, record: TrainingRecord, now: () => number) {
    this.#record = record;
    this.#now = now;
    this.#throttle = new Throttle(now);
    if (plan.probe) this.#look(plan.initialEpoch, plan.probe);
    this.#draw();
  }

  wantsBatch(): boolean {
    return this.#throttle.isDue;
  }

  batch({ batch, logs }: BatchProgress): void {
    this.#record.addBatch({ batch, logs }, this.#now());
    this.#draw();
  }

  epoch({ epoch, logs, probe }: EpochProgress): void {
    // People count epochs from 1, as Keras's output does.
    this.#record.addEpoch(epoch + 1, logs, this.#now());
    if (probe) this.#look(epoch + 1, probe);
    if (this.#throttle.isDue) this.#draw();
  }

  end(reason: string | null): void {
    this.#record.end(reason, this.#now());
    this.#draw();
    if (this.#unread === 0) return;
    this.#shown?.update(this.#reading.then(() => trainingBundle(this.#record)));
  }

  #draw(): void {
    this.#throttle.draw(() => {
      const bundle = trainingBundle(this.#record);
      if (this.#shown) this.#shown.update(bundle);
      else this.#shown = showAt(bundlesOf, [bundle]);
      return JSON.stringify(bundle).length;
    });
  }

  /** Keeps the probe of an epoch; its tensors live no longer than this call. */
  #look(epoch: number, { activations }: ProbeResult): void {
    const { frames, epochs, best } = this.#record;
    const bestEpoch = epochs[best] ?? -1;
    const elements = activations.handle.peek();
    const mask = activations.mask?.handle ?? null;
    if (elements && this.#unread === 0) {
      frames?.add(epoch, elements, mask?.peek() ?? null, bestEpoch);
      return;
    }
    const reads = Promise.all([activations.handle.read(), mask?.read() ?? null]);
    this.#unread++;
    this.#reading = Promise.all([reads, this.#reading])
      .then(([[values, masked]]) => frames?.add(epoch, values, masked, bestEpoch))
      // A GPU that is lost ends the training itself; the picture does without this epoch.
      .catch(() => undefined)
      .then(() => void this.#unread--);
  }
}

function bundlesOf(bundle: MimeBundle | Promise<MimeBundle>): Bundles {
  return bundle instanceof Promise ? bundle.then(ready => [ready]) : [bundle];
}

function framesOf({ layer, activations }: ProbeResult): KeptFrames | null {
  const [, time, unit] = activations.axes;
  return time && unit && time.size > 0 && unit.size > 0
    ? new KeptFrames({ layer, time, unit })
    : null;
}

/** One line per epoch. */
function printedRun(plan: TrainingPlan, record: TrainingRecord, now: () => number): TrainingRun {
  return {
    wantsBatch: () => false,
    batch: () => undefined,
    epoch({ epoch, logs, seconds }) {
      record.addEpoch(epoch + 1, logs, now());
      print(epochLine(epoch + 1, plan.epochs, seconds, logs));
    },
    end(reason) {
      record.end(reason, now());
      if (reason !== null) print(trainingSentence(record));
    }
  };
}

function print(line: string): void {
  // eslint-disable-next-line no-console -- that is the point of it
  console.log(line);
}
