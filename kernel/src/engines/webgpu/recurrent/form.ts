import type { RecurrentCall } from '../../engine.js';

/**
 * How a recurrent loop is spread over the GPU. WebGPU has no barrier between workgroups, so within one launch a timestep
 * can follow another only where one workgroup has all units of its sample; larger layers take a launch for each timestep.
 */
export interface Form {
  /** A workgroup has all units of a sample. */
  readonly isWhole: boolean;
  /** Units of a workgroup. Each has `slices` threads, of which each sums a part and the first does the rest. */
  readonly block: number;
  readonly slices: number;
  /** Most timesteps of one launch. */
  readonly steps: number;
}

/** Up to here a workgroup reads at most 256 KB of weights at a timestep, which should take no longer than a launch. */
const MOST_WHOLE_UNITS = 128;
/**
 * Windows resets a GPU that is busy with one launch for two seconds. So many multiplications should take a slow one a third
 * of a second, and a usual batch has far fewer in 256 timesteps.
 */
const MOST_STEPS = 256;
const MOST_MULTIPLICATIONS = 2 ** 34;

/** What gives a sample its bits goes by the units alone: they are the same in every batch. */
export function formOf(
  { batch, units }: Pick<RecurrentCall, 'batch' | 'units'>,
  gates: number
): Form {
  if (units > MOST_WHOLE_UNITS) return { isWhole: false, block: 64, slices: 4, steps: 1 };
  const block = Math.max(16, 2 ** Math.ceil(Math.log2(units)));
  const fitting = Math.floor(MOST_MULTIPLICATIONS / Math.max(1, batch * gates * units * units));
  const steps = Math.min(MOST_STEPS, Math.max(1, fitting));
  return { isWhole: true, block, slices: block > 64 ? 2 : 4, steps };
}

/** Workgroups that a sample takes. */
export function blocksOf({ block }: Form, units: number): number {
  return Math.ceil(units / block);
}

/** What a thread is: `row` is its sample and `unit` its unit, which it computes if it is its `own`, at `place` of a state. */
export function threadText({ block }: Form): string {
  return `  let row = i / u.blocks;
  let lane = t % ${block}u;
  let slice = t / ${block}u;
  let unit = i % u.blocks * ${block}u + lane;
  let own = slice == 0u && unit < u.units;
  let place = row * u.units + unit;`;
}

/**
 * The workgroup's memory: partial sums, and if it has all units the vector that they share, `vectors` values of each
 * unit, which is in an array otherwise.
 */
export function memoryText(
  { isWhole, block, slices }: Form,
  vectors: number,
  sums: number
): string {
  const parts = `var<workgroup> parts : array<f32, ${sums * slices * block}>;`;
  return isWhole ? `${parts}\nvar<workgroup> vector : array<f32, ${vectors * block}>;` : parts;
}
