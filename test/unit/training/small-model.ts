import {
  Dense,
  Input,
  Sequential,
  SGD,
  tensor,
  type ArgumentError
} from '../../../kernel/src/index.js';

export const quiet = { verbose: 0 } as const;

/** `y = w · x`, w beginning at 0: its loss over samples x with targets 0 is the mean of the squares. */
export function line(rate = 0.1, initial: 'zeros' | 'ones' = 'zeros') {
  const dense = Dense(1, { useBias: false, kernelInitializer: initial });
  const model = Sequential([Input([1]), dense]);
  model.compile({ optimizer: SGD({ learningRate: rate }), loss: 'meanSquaredError' });
  return { model, weight: () => dense.weights.kernel.item() };
}

/** One number for each sample. */
export function column(...values: number[]) {
  return tensor(values.map(value => [value]));
}

/** What a run fails with. */
export async function errorOf(run: Promise<unknown>): Promise<ArgumentError> {
  try {
    await run;
  } catch (error) {
    return error as ArgumentError;
  }
  throw new Error('no error was thrown');
}
