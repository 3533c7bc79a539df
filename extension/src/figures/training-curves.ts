import { isLoss, metricOfSeries, numbersOf } from 'tsteps/contract';
import type { TrainingPayload } from 'tsteps/contract';

/** Colours that lines have in turn: those of the style sheet. */
export const LINE_COLOURS = 5;

/** One watched number over the epochs. */
export interface Curve {
  name: string;
  /** One for each epoch of the curves; NaN and infinities among them. */
  values: readonly number[];
  colour: number;
  /** Validation data: dashed, so that the colour is not all there is to tell it by. */
  isValidation: boolean;
}

/** Lines that share a scale. */
export interface CurvePanel {
  /** `loss`, or the metric. */
  name: string;
  curves: readonly Curve[];
}

/** Losses, then each metric beside its twin over validation data. A metric has a panel before it has numbers. */
export function curvePanels({ curve, metrics }: TrainingPayload): CurvePanel[] {
  const series = curve.series.map(({ name, data }) => ({ name, values: numbersOf(data) }));
  const others = series.map(({ name }) => metricOfSeries(name)).filter(name => !isLoss(name));
  const names = [...new Set([...metrics, ...others])].filter(name => !isLoss(name));
  return [
    { name: 'loss', curves: colourCurves(series.filter(({ name }) => isLoss(name))) },
    ...names.map(metric => ({
      name: metric,
      curves: colourCurves(
        series.filter(({ name }) => !isLoss(name) && metricOfSeries(name) === metric)
      )
    }))
  ];
}

function colourCurves(series: readonly { name: string; values: readonly number[] }[]): Curve[] {
  const bases = [...new Set(series.map(({ name }) => metricOfSeries(name)))];
  return series.map(({ name, values }) => {
    const base = metricOfSeries(name);
    const isValidation = base !== name;
    const colour = (2 * bases.indexOf(base) + Number(isValidation)) % LINE_COLOURS;
    return { name, values, colour, isValidation };
  });
}

/** Round ends of an axis of epochs that grows: it jumps seldom, so that a running curve stands still. */
export function epochEnd(done: number, first: number, planned: number, isRunning: boolean): number {
  const last = Math.max(done, first);
  if (!isRunning) return last;
  const power = 10 ** Math.floor(Math.log10(Math.max(1, last)));
  const round = [1, 2, 5, 10].map(factor => factor * power).find(end => end >= last) ?? last;
  return Math.max(last, Math.min(planned, Math.max(round, first + MIN_EPOCHS)));
}

/** Epochs that a running curve has room for from the start. */
const MIN_EPOCHS = 9;
