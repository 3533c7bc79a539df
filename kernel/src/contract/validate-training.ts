import {
  PayloadProblem,
  fieldsOf,
  readCount,
  readList,
  readNullable,
  readNumber,
  readText,
  readWord,
  type Fields
} from './fields.js';
import { MAX_SENTENCE } from './limits.js';
import {
  TRAINING_STATES,
  numbersOf,
  type TrainingPayload,
  type TrainingProbe,
  type TrainingSeries
} from './training.js';
import { readAxis } from './validate-tensor.js';
import { readTile } from './validate-tile.js';

const MAX_EPOCHS = 1e9;
const MAX_POINTS = 4096;
const MAX_SERIES = 64;
const MAX_METRICS = 64;
const MAX_FRAMES = 64;
const MAX_UNITS = 256;
/** Cells of one frame. */
const MAX_CELLS = 65_536;
/** Characters of a number and the space after it. */
const NUMBER_LENGTH = 26;
const NUMBER = /^(?:NaN|-?Infinity|-?\d+(?:\.\d+)?(?:e[+-]?\d+)?)$/;

/** Curves and frames of a training. */
export function readTraining(fields: Fields): TrainingPayload {
  const firstEpoch = readCount(fields.firstEpoch, 'firstEpoch', MAX_EPOCHS);
  const share = readNumber(fields.share, 'share', 0);
  if (share > 1) throw new PayloadProblem(`share is ${share}, more than 1`);
  return {
    format: 1,
    view: 'training',
    name: readNullable(fields.name, 'name', readName),
    state: readWord(fields.state, 'state', TRAINING_STATES),
    sentence: readText(fields.sentence, 'sentence', MAX_SENTENCE),
    firstEpoch,
    plannedEpochs: readCount(fields.plannedEpochs, 'plannedEpochs', MAX_EPOCHS),
    share,
    metrics: readList(fields.metrics, 'metrics', MAX_METRICS, readName),
    curve: readCurve(fields.curve),
    best: readNullable(fields.best, 'best', readBest),
    probe: readNullable(fields.probe, 'probe', readProbe)
  };
}

function readName(value: unknown, where: string): string {
  return readText(value, where);
}

function readBest(value: unknown, where: string): { name: string; epoch: number } {
  const fields = fieldsOf(value, where);
  return {
    name: readText(fields.name, `${where}.name`),
    epoch: readCount(fields.epoch, `${where}.epoch`, MAX_EPOCHS)
  };
}

function readCurve(value: unknown): TrainingPayload['curve'] {
  const fields = fieldsOf(value, 'curve');
  const count = readCount(fields.count, 'curve.count', MAX_POINTS);
  const epochs = readNumberLine(fields.epochs, 'curve.epochs', count);
  numbersOf(epochs).forEach((epoch, i, all) => {
    readCount(epoch, `curve.epochs[${i}]`, MAX_EPOCHS);
    if (i > 0 && epoch <= (all[i - 1] ?? 0)) throw new PayloadProblem('curve.epochs do not ascend');
  });
  const series = readList(fields.series, 'curve.series', MAX_SERIES, (entry, where) =>
    readSeries(entry, where, count)
  );
  return { count, epochs, series };
}

function readSeries(value: unknown, where: string, count: number): TrainingSeries {
  const fields = fieldsOf(value, where);
  return {
    name: readText(fields.name, `${where}.name`),
    data: readNumberLine(fields.data, `${where}.data`, count)
  };
}

/** So many numbers, with one space between any two. */
function readNumberLine(value: unknown, where: string, count: number): string {
  const line = readText(value, where, NUMBER_LENGTH * count);
  const words = line === '' ? [] : line.split(' ');
  if (words.length !== count) {
    throw new PayloadProblem(`${where} has ${words.length} numbers, not ${count}`);
  }
  // A number too large for a double would be read as Infinity, which has a word of its own.
  const isNumber = (word: string) =>
    NUMBER.test(word) && (word.endsWith('y') || Math.abs(Number(word)) !== Infinity);
  if (!words.every(isNumber)) throw new PayloadProblem(`${where} holds what is no number`);
  return line;
}

function readProbe(value: unknown): TrainingProbe {
  const fields = fieldsOf(value, 'probe');
  const time = readAxis(fields.time, 'probe.time');
  const unit = readAxis(fields.unit, 'probe.unit');
  const units = readList(fields.units, 'probe.units', MAX_UNITS, (entry, where) =>
    readCount(entry, where, unit.size - 1)
  );
  const extent = { timesteps: time.size, units: units.length, samples: 1, cells: MAX_CELLS };
  const frames = readList(fields.frames, 'probe.frames', MAX_FRAMES, (entry, where) => {
    const frame = fieldsOf(entry, where);
    return {
      epoch: readCount(frame.epoch, `${where}.epoch`, MAX_EPOCHS),
      tile: readTile(frame.tile, `${where}.tile`, extent)
    };
  });
  const [first] = frames;
  if (!first) throw new PayloadProblem('probe.frames are missing');
  frames.forEach(({ epoch, tile }, i) => {
    if (i > 0 && epoch <= (frames[i - 1]?.epoch ?? 0)) {
      throw new PayloadProblem('probe.frames do not ascend');
    }
    if (tile.rows !== units.length) throw new PayloadProblem('a frame has no row for each unit');
    if (tile.columns !== first.tile.columns) {
      throw new PayloadProblem('probe.frames have different grids');
    }
  });
  return { layer: readText(fields.layer, 'probe.layer', MAX_SENTENCE), time, unit, units, frames };
}
