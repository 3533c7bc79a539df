import type * as tsteps from '../../kernel/src/index.js';

export const ADDITION: {
  examples: number;
  epochs: number;
  batchSize: number;
  units: number;
  learningRate: number;
};
export function additionData(
  library: typeof tsteps,
  number: number
): Promise<{ x: tsteps.FloatTensor; y: tsteps.FloatTensor }>;
export function additionModel(
  library: typeof tsteps
): tsteps.FunctionalModel<tsteps.FloatTensor, tsteps.FloatTensor>;
