import { BOOLEAN, checkOptions, NUMBER, type OptionKind } from '../../layers/base/options.js';
import { requireCount } from '../../layers/base/options.js';
import { ArgumentError } from '../../tensor/errors.js';
import { Tensor, type FloatTensor } from '../../tensor/tensor.js';
import type { Callback } from '../callbacks/callback.js';
import { isTensors, type Fed } from './data.js';

export interface FitOptions {
  /** How often all samples are seen. Default 1. */
  epochs?: number;
  /** Samples that are trained on together. Default 32. */
  batchSize?: number;
  /** Share of the samples, from the end, that is not trained on but watched. Default 0. */
  validationSplit?: number;
  /** Samples that are not trained on but watched: `[x, y]` or `[x, y, sampleWeight]`. */
  validationData?: readonly [x: Fed, y: Fed] | readonly [x: Fed, y: Fed, sampleWeight: FloatTensor];
  /** Another order of the samples in every epoch; `seed` fixes it. Default true. */
  shuffle?: boolean;
  /** One factor for each sample, `[batch]`, or for each of its timesteps. */
  sampleWeight?: FloatTensor;
  /** A factor for each class, by its id. */
  classWeight?: Readonly<Record<number, number>>;
  /** What is done meanwhile, such as `EarlyStopping({ patience: 5 })`. */
  callbacks?: readonly Callback[];
  /** Number of the first epoch: goes on counting where another training ended. Default 0. */
  initialEpoch?: number;
  /** Batches of an epoch, where a generator gives them without end. */
  stepsPerEpoch?: number;
  /** 0 says nothing, 1 draws how it goes, 2 writes a line per epoch. Default 1. */
  verbose?: 0 | 1 | 2;
  /** The sample whose activations are drawn after epochs: its number in the validation (or training) data, or itself. Default 0; null for none. */
  probe?: number | FloatTensor | null;
}

const NUMERIC: OptionKind = { ...NUMBER, example: '10' };
const TENSOR: OptionKind = {
  takes: value => value instanceof Tensor,
  expected: 'a tensor',
  example: 'ones([32])'
};
const KNOWN: Readonly<Record<keyof FitOptions, OptionKind>> = {
  epochs: NUMERIC,
  batchSize: NUMERIC,
  validationSplit: { ...NUMBER, example: '0.1' },
  validationData: {
    takes: value => Array.isArray(value) && value.length >= 2 && value.slice(0, 2).every(isTensors),
    expected: '[x, y]',
    example: '[x, y]'
  },
  shuffle: BOOLEAN,
  sampleWeight: TENSOR,
  classWeight: {
    takes: value => typeof value === 'object' && value !== null,
    expected: 'factors by class',
    example: '{ 0: 1, 1: 5 }'
  },
  callbacks: { takes: Array.isArray, expected: 'a list', example: '[EarlyStopping()]' },
  initialEpoch: NUMERIC,
  stepsPerEpoch: NUMERIC,
  verbose: {
    takes: value => [0, 1, 2].includes(value as number),
    expected: '0, 1 or 2',
    example: '1'
  },
  probe: {
    takes: value => value === null || typeof value === 'number' || value instanceof Tensor,
    expected: 'a sample or its number',
    example: '0'
  }
};

/** The options with their defaults. */
export interface ReadOptions {
  epochs: number;
  batchSize: number;
  validationSplit: number;
  validationData: NonNullable<FitOptions['validationData']> | null;
  shuffle: boolean;
  sampleWeight: FloatTensor | null;
  classWeight: Readonly<Record<number, number>> | null;
  callbacks: readonly Callback[];
  initialEpoch: number;
  stepsPerEpoch: number | null;
  verbose: 0 | 1 | 2;
  probe: number | FloatTensor | null;
}

export function readFitOptions(options: FitOptions): ReadOptions {
  checkOptions('fit', options, KNOWN);
  const { epochs = 1, batchSize = 32, validationSplit = 0 } = options;
  requireCount('fit', 'epochs', epochs);
  requireCount('fit', 'batchSize', batchSize);
  if (!(validationSplit >= 0 && validationSplit < 1)) {
    throw new ArgumentError({
      code: 'not-a-share',
      where: 'fit',
      what: 'fit needs validationSplit as a share from 0 to below 1.',
      got: `validationSplit = ${validationSplit}`,
      expected: 'for example 0.1',
      fix: 'validationSplit: 0.1 keeps the last tenth of the samples'
    });
  }
  return {
    epochs,
    batchSize,
    validationSplit,
    validationData: options.validationData ?? null,
    shuffle: options.shuffle ?? true,
    sampleWeight: options.sampleWeight ?? null,
    classWeight: options.classWeight ?? null,
    callbacks: options.callbacks ?? [],
    initialEpoch: options.initialEpoch ?? 0,
    stepsPerEpoch: options.stepsPerEpoch ?? null,
    verbose: options.verbose ?? 1,
    probe: options.probe === undefined ? 0 : options.probe
  };
}
