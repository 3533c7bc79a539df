import { toBase64 } from '../contract/base64.js';
import { TENSOR_MIME, type MimeBundle } from '../contract/payload.js';
import type { TrainingPayload } from '../contract/training.js';
import { firstThatFits } from './first-that-fits.js';
import { formatNumber } from './format.js';
import { drawTraining } from './picture/training-picture.js';
import { MAX_FRAMES } from './training-frames.js';
import { encodeCurve, shownEpochs } from './training-curve.js';
import type { TrainingRecord } from './training-record.js';
import { trainingSentence } from './training-sentence.js';
import { printTraining } from './training-text.js';

/** Epochs of the curves and of the probe. */
interface Detail {
  points: number;
  frames: number;
}

/** The first that fits an output is taken. */
const DETAILS: [Detail, ...Detail[]] = [
  { points: 600, frames: MAX_FRAMES },
  { points: 300, frames: MAX_FRAMES },
  { points: 300, frames: 16 },
  { points: 150, frames: 8 },
  { points: 80, frames: 4 },
  { points: 40, frames: 2 }
];
/** A model can be called anything. */
const MAX_NAME = 200;

/** How a training goes, as a view, a picture and a text. */
export function trainingBundle(record: TrainingRecord): MimeBundle {
  const sentence = trainingSentence(record);
  const text = printTraining(record);
  return firstThatFits(DETAILS, ({ points, frames }) => {
    const probe =
      record.frames && record.frames.epochs.length > 0 ? record.frames.encode(frames) : null;
    const seen = probe?.frames.map(({ epoch }) => epoch) ?? [];
    const shown = shownEpochs(record, points, seen);
    const payload: TrainingPayload = {
      format: 1,
      view: 'training',
      name: record.start.model.slice(0, MAX_NAME),
      state: record.state,
      sentence,
      firstEpoch: record.start.initialEpoch + 1,
      plannedEpochs: record.start.epochs,
      share: record.share,
      metrics: [...record.start.metrics],
      curve: encodeCurve(record, shown),
      best: record.best < 0 ? null : { name: record.judge, epoch: record.epochs[record.best] ?? 0 },
      probe
    };
    return {
      data: {
        [TENSOR_MIME]: payload,
        'image/png': toBase64(drawTraining({ record, sentence, shown })),
        'text/plain': text
      },
      metadata: { 'image/png': { alt: alternativeText(record, sentence) } }
    };
  });
}

/** What the picture shows, in one line. */
function alternativeText(
  { start, epochs, series, best, judge }: TrainingRecord,
  sentence: string
): string {
  const line = `${start.model}: ${sentence}`;
  if (best < 0) return line;
  const value = formatNumber(series.get(judge)?.[best] ?? NaN);
  return `${line} · best ${judge} ${value} at epoch ${epochs[best] ?? 0}`;
}
