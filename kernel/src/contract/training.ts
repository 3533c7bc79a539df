import type { AxisInfo, Tile } from './payload.js';

/**
 * - `running`: more epochs are to come
 * - `done`: all planned epochs are done
 * - `ended`: a callback ended training before
 * - `stopped`: the user stopped it, or an error did
 */
export const TRAINING_STATES = ['running', 'done', 'ended', 'stopped'] as const;

export type TrainingState = (typeof TRAINING_STATES)[number];

/** Numbers separated by single spaces, with `NaN`, `Infinity` and `-Infinity` among them: one line of a notebook file. */
export type NumberLine = string;

/** One of the numbers that training watches. */
export interface TrainingSeries {
  /** `loss`, `valLoss`, `accuracy` … */
  name: string;
  /** One value for each of the curve's epochs, in 7 significant digits. */
  data: NumberLine;
}

/** What the probe sample looked like after one epoch. */
export interface TrainingFrame {
  /** Counted from 1; 0 is before training. */
  epoch: number;
  /** Chosen units × timesteps. */
  tile: Tile;
}

/** One sample's activations after some epochs, all of one size. */
export interface TrainingProbe {
  /** The layer whose output is shown. */
  layer: string;
  time: AxisInfo;
  /** The axis of all units. */
  unit: AxisInfo;
  /** Those shown, one for each row of a tile. */
  units: number[];
  /** First, last and best epoch, and some between; one at least. */
  frames: TrainingFrame[];
}

/** How training goes, or went: the numbers of every epoch as curves, and one sample as the model sees it. */
export interface TrainingPayload {
  format: 1;
  view: 'training';
  /** The model's name. */
  name: string | null;
  state: TrainingState;
  /** Where training stands, in words. */
  sentence: string;
  /** Number of the first epoch of this training, counted from 1. */
  firstEpoch: number;
  /** Number of the last epoch planned. */
  plannedEpochs: number;
  /** How much is done, from 0 to 1. */
  share: number;
  /** What is watched beside losses: each has a panel, whether there are numbers yet or not. */
  metrics: string[];
  /** Where there are more epochs than can be seen, those with the extremes, and first, last and best. */
  curve: {
    /** Number of epochs here. */
    count: number;
    /** Their numbers, ascending. */
    epochs: NumberLine;
    series: TrainingSeries[];
  };
  /** The epoch with the smallest loss, of validation if there is one; null before the first. */
  best: { name: string; epoch: number } | null;
  /** Null where the model has no sequence to show. */
  probe: TrainingProbe | null;
}

/** The numbers of a validated line. */
export function numbersOf(line: NumberLine): number[] {
  return line === '' ? [] : line.split(' ').map(Number);
}

/** Whether a series is a loss: of training or validation, or of one output. */
export function isLoss(name: string): boolean {
  return name === 'loss' || name.endsWith('Loss');
}

/** The name of a metric over training data of one over validation data: `accuracy` for `valAccuracy`. */
export function metricOfSeries(name: string): string {
  return /^val[A-Z]/.test(name) ? name.charAt(3).toLowerCase() + name.slice(4) : name;
}
