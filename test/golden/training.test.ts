import { describe, expect, it } from 'vitest';
import type * as tsteps from '../../kernel/src/index.js';
import { isWithin, scaled, TOLERANCES } from '../tolerances.js';
import {
  caseNames,
  differences,
  evaluate,
  readCase,
  unpack,
  versions,
  type Packed
} from './read-cases.js';

interface TrainingCase {
  /** The model. */
  expression: string;
  /** What it is compiled with, as an expression. */
  compile: string;
  x: Packed[];
  y: Packed[];
  batchSize: number;
  epochs: number;
  shuffle: false;
  sampleWeight?: Packed;
  classWeight?: Record<string, number>;
  validationSplit?: number;
  weights: Packed[];
  weightsAfter: Packed[];
  /** One number per epoch each. */
  history: Record<string, number[]>;
  /** On x and y, without sample weights. */
  evaluate: Record<string, number>;
}

/** A model of any number of inputs and outputs. */
interface AnyModel {
  getWeights(): tsteps.FloatTensor[];
  setWeights(weights: readonly tsteps.FloatTensor[]): void;
  compile(options: unknown): void;
  fit(x: unknown, y: unknown, options: object): Promise<{ history: Record<string, number[]> }>;
  evaluate(x: unknown, y: unknown, options: object): Promise<Record<string, number>>;
}

const training = (expected: ArrayLike<number>) => scaled(TOLERANCES.training, expected);

describe(`training equals Keras ${versions.keras}`, () => {
  it.each(caseNames('training'))('%s', async name => {
    const golden = readCase<TrainingCase>('training', name);
    const model = evaluate(golden.expression) as AnyModel;
    model.setWeights(golden.weights.map(unpack));
    model.compile(evaluate(`(${golden.compile})`));
    const { batchSize, epochs, shuffle, classWeight, validationSplit, sampleWeight } = golden;
    const x = oneOrAll(golden.x.map(unpack));
    const y = oneOrAll(golden.y.map(unpack));
    const { history } = await model.fit(x, y, {
      ...{ batchSize, epochs, shuffle, verbose: 0 },
      ...(classWeight && { classWeight }),
      ...(validationSplit !== undefined && { validationSplit }),
      ...(sampleWeight && { sampleWeight: unpack(sampleWeight) })
    });
    const result = await model.evaluate(x, y, { batchSize });
    const problems = [
      ...(await differences('weight after', model.getWeights(), golden.weightsAfter, training)),
      ...Object.entries(golden.history).flatMap(([key, expected]) =>
        expected.flatMap((value, i) => difference(`${key} of epoch ${i}`, history[key]?.[i], value))
      ),
      ...Object.entries(golden.evaluate).flatMap(([key, value]) =>
        difference(`evaluate's ${key}`, result[key], value)
      )
    ];
    expect(problems, problems.join('\n')).toEqual([]);
  });
});

function difference(what: string, found: number | undefined, expected: number): string[] {
  if (found !== undefined && isWithin(found, expected, TOLERANCES.training)) return [];
  return [`${what} is ${found} instead of ${expected}`];
}

function oneOrAll<T>(values: T[]): T | T[] {
  return values.length === 1 ? values[0] : values;
}
