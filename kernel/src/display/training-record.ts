import { isLoss, type TrainingState } from '../contract/training.js';
import type { KeptFrames } from './training-frames.js';

/** What is known before the first batch. */
export interface TrainingStart {
  /** The model's name. */
  readonly model: string;
  /** Number of the last epoch planned. */
  readonly epochs: number;
  /** Epochs done before, in another training. */
  readonly initialEpoch: number;
  /** Batches per epoch; null where nobody knows. */
  readonly batches: number | null;
  /** What is watched beside losses. */
  readonly metrics: readonly string[];
}

/** Where an epoch stands. */
export interface EpochPart {
  batch: number;
  logs: Readonly<Record<string, number>>;
}

/** Epochs whose time says how long the next ones take. */
const TIMED_EPOCHS = 10;

/** All that has happened in one training so far. */
export class TrainingRecord {
  readonly start: TrainingStart;
  /** Null where the model has no sequence to show. */
  readonly frames: KeptFrames | null;
  /** Number of each epoch done, counted from 1. */
  readonly epochs: number[] = [];
  /** Of each watched number, one value per epoch; NaN where an epoch has none. */
  readonly series = new Map<string, number[]>();
  /** Of the epoch that runs; null between two epochs. */
  part: EpochPart | null = null;
  state: TrainingState = 'running';
  /** Why training ended before its last epoch. */
  reason = '';
  readonly #startedMs: number;
  #nowMs: number;
  /** The start, or the end of an epoch, and the ends of those after it. */
  readonly #endsMs: number[];
  #bestIndex = -1;

  constructor(start: TrainingStart, frames: KeptFrames | null, nowMs: number) {
    this.start = start;
    this.frames = frames;
    this.#startedMs = nowMs;
    this.#nowMs = nowMs;
    this.#endsMs = [nowMs];
  }

  addBatch(part: EpochPart, nowMs: number): void {
    this.part = part;
    this.#nowMs = nowMs;
  }

  addEpoch(epoch: number, logs: Readonly<Record<string, number>>, nowMs: number): void {
    this.part = null;
    this.#nowMs = nowMs;
    this.epochs.push(epoch);
    this.#endsMs.push(nowMs);
    if (this.#endsMs.length > TIMED_EPOCHS + 1) this.#endsMs.shift();
    for (const [name, value] of Object.entries(logs)) {
      const values = this.series.get(name) ?? this.epochs.map(() => NaN);
      values[this.epochs.length - 1] = value;
      this.series.set(name, values);
    }
    for (const values of this.series.values()) values.length = this.epochs.length;
    this.#watchBest();
  }

  /** `reason` is null where all epochs are done. */
  end(reason: string | null, nowMs: number): void {
    this.state = reason === null ? 'done' : reason === 'stopped' ? 'stopped' : 'ended';
    this.reason = reason ?? '';
    this.#nowMs = nowMs;
  }

  /** The loss that tells how good an epoch is. */
  get judge(): string {
    return this.series.has('valLoss') ? 'valLoss' : 'loss';
  }

  /** The epoch with the smallest loss, as an index of `epochs`; -1 before the first. */
  get best(): number {
    return this.#bestIndex;
  }

  get lossNames(): string[] {
    return [...this.series.keys()].filter(isLoss);
  }

  get elapsedSeconds(): number {
    return (this.#nowMs - this.#startedMs) / 1000;
  }

  /** Epochs of this training, planned and done. */
  get planned(): number {
    return this.start.epochs - this.start.initialEpoch;
  }

  /** How much is done, from 0 to 1. */
  get share(): number {
    if (this.state === 'done') return 1;
    return this.planned > 0
      ? Math.min(1, (this.epochs.length + this.#partShare) / this.planned)
      : 0;
  }

  /** Mean of the last epochs, with all that was done between them; null before the first. */
  get secondsPerEpoch(): number | null {
    const [from = 0, ...later] = this.#endsMs;
    const to = later.at(-1);
    return to === undefined ? null : (to - from) / 1000 / later.length;
  }

  /** Null where nothing is known yet. */
  get secondsLeft(): number | null {
    const left = this.planned - this.epochs.length - this.#partShare;
    const perEpoch = this.secondsPerEpoch;
    if (perEpoch !== null) return Math.max(0, left * perEpoch);
    return this.#partShare > 0 ? (left * this.elapsedSeconds) / this.#partShare : null;
  }

  get #partShare(): number {
    const { batches } = this.start;
    return this.part && batches ? Math.min(1, this.part.batch / batches) : 0;
  }

  #watchBest(): void {
    const values = this.series.get(this.judge) ?? [];
    const last = values.length - 1;
    const value = values[last] ?? NaN;
    const best = values[this.#bestIndex];
    if (this.#bestIndex < 0 ? Number.isFinite(value) : value < (best ?? Infinity)) {
      this.#bestIndex = last;
    }
  }
}
