import { VALUE_STEPS } from '../contract/codes.js';
import type { AxisInfo, Tile } from '../contract/payload.js';
import type { TrainingProbe } from '../contract/training.js';
import type { ElementArray } from '../tensor/dtype.js';
import { maskedColumns, poolGrid, type SampleGrid } from './tile/sample-grid.js';
import { scaleOf, type Scale } from './tile/scale.js';
import { encodeTile } from './tile/tile.js';

/** Columns of a frame at most, and its cells: 2.7 kB each. A short sequence leaves room for more units. */
const MAX_COLUMNS = 128;
const MAX_CELLS = 2048;
/** Rows that a map of this height can tell apart. */
const MAX_UNITS = 64;
/** Epochs kept, first, last and best included. */
export const MAX_FRAMES = 32;

/** `[1, timesteps, features]`, and the layer whose output it is. */
export interface ProbeFacts {
  readonly layer: string;
  readonly time: AxisInfo;
  readonly unit: AxisInfo;
}

interface Frame {
  epoch: number;
  /** Chosen units × columns. */
  grid: SampleGrid;
}

/** Activations of one sample after some epochs: the first, the last, the best, and some between at equal distances. */
export class KeptFrames {
  readonly facts: ProbeFacts;
  /** Shown units, evenly spread over all. */
  readonly units: readonly number[];
  readonly stepsPerColumn: number;
  #frames: Frame[] = [];
  /** Between the first and the last, epochs that this divides are kept. */
  #distance = 1;
  #best = -1;
  /** Of the frames as they are. */
  #scale: Scale | null = null;

  constructor(facts: ProbeFacts) {
    this.facts = facts;
    const columns = Math.min(MAX_COLUMNS, Math.max(1, facts.time.size));
    const count = Math.min(MAX_UNITS, Math.floor(MAX_CELLS / columns), facts.unit.size);
    this.units = Array.from({ length: count }, (_, i) => Math.floor((i * facts.unit.size) / count));
    this.stepsPerColumn = Math.max(1, Math.ceil(facts.time.size / MAX_COLUMNS));
  }

  /** Epochs kept, ascending. */
  get epochs(): number[] {
    return this.#frames.map(({ epoch }) => epoch);
  }

  get last(): SampleGrid | null {
    return this.#frames.at(-1)?.grid ?? null;
  }

  /** Takes an epoch in; `best` is the number of the best epoch so far. */
  add(epoch: number, elements: ElementArray, mask: ElementArray | null, best: number): void {
    this.#best = best;
    this.#scale = null;
    this.#frames.push({ epoch, grid: this.#pool(elements, mask) });
    this.#thin();
    while (this.#frames.length > MAX_FRAMES) {
      this.#distance *= 2;
      this.#thin();
    }
  }

  /** One scale for all epochs, so that a change of colour is a change of value. */
  get scale(): Scale {
    return (this.#scale ??= this.#findScale());
  }

  #findScale(): Scale {
    const all = this.#frames.map(({ grid }) => grid.values);
    const values = new Float32Array(all.reduce((length, part) => length + part.length, 0));
    let at = 0;
    let [min, max] = [Infinity, -Infinity];
    for (const part of all) {
      values.set(part, at);
      at += part.length;
      for (const value of part) {
        if (value - value !== 0) continue;
        if (value < min) min = value;
        if (value > max) max = value;
      }
    }
    return min <= max ? scaleOf(values, min, max) : scaleOf(values, null, null);
  }

  /** At most `most` of the epochs; first, last and best are among them. */
  encode(most: number): TrainingProbe {
    const { scale, units } = this;
    const { layer, time, unit } = this.facts;
    const shown = thinned(this.#frames, most, ({ epoch }) => epoch === this.#best);
    const frames = shown.map(({ epoch, grid }) => ({ epoch, tile: this.#tileOf(grid, scale) }));
    return { layer, time, unit, units: [...units], frames };
  }

  #tileOf(grid: SampleGrid, scale: Scale): Tile {
    const tile = encodeTile(grid, scale, { unitsPerRow: 1, stepsPerColumn: 1 });
    const error = (tile.high - tile.low) / VALUE_STEPS / 2;
    return { ...tile, stepsPerColumn: this.stepsPerColumn, error };
  }

  #thin(): void {
    const last = this.#frames.length - 1;
    this.#frames = this.#frames.filter(
      ({ epoch }, i) =>
        i === 0 || i === last || epoch === this.#best || epoch % this.#distance === 0
    );
  }

  #pool(elements: ElementArray, mask: ElementArray | null): SampleGrid {
    const { units, stepsPerColumn } = this;
    const { time, unit } = this.facts;
    const steps = time.size;
    const values = new Float32Array(units.length * steps);
    units.forEach((shown, row) => {
      for (let step = 0; step < steps; step++) {
        values[row * steps + step] = elements[step * unit.size + shown] as number;
      }
    });
    const masked = mask && Uint8Array.from({ length: steps }, (_, t) => (mask[t] === 0 ? 1 : 0));
    const exact: SampleGrid = { sample: 0, units: units.length, steps, values, masked };
    // The scale of all epochs is not known yet: of timesteps that share a column the value farthest from 0 is kept.
    const { columns, values: pooled } = poolGrid(exact, 1, stepsPerColumn, 0);
    const dark = maskedColumns(exact, stepsPerColumn);
    return {
      sample: 0,
      units: units.length,
      steps: columns,
      values: pooled,
      masked:
        mask && Uint8Array.from({ length: columns }, (_, column) => (dark.has(column) ? 1 : 0))
    };
  }
}

/** At most `most` of a list at equal distances: the first, the last, and those that must stay. */
export function thinned<T>(list: readonly T[], most: number, mustStay: (item: T) => boolean): T[] {
  if (list.length <= most) return [...list];
  const stay = new Set(list.filter(mustStay));
  const room = Math.max(2, most - stay.size);
  const last = list.length - 1;
  const chosen = new Set(
    Array.from({ length: room }, (_, i) => list[Math.round((i * last) / (room - 1))] as T)
  );
  return list.filter(item => stay.has(item) || chosen.has(item));
}
