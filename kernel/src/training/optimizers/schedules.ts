import { ArgumentError } from '../../tensor/errors.js';
import { printCall } from '../../layers/base/expression.js';
import { BOOLEAN, checkOptions, NUMBER, type OptionKind } from '../../layers/base/options.js';

/** A learning rate that depends on the step, counted from 0. */
export interface Schedule {
  (step: number): number;
  readonly className: string;
  readonly expression: string;
}

interface Decay {
  /** Learning rate at the beginning. */
  initialLearningRate: number;
  /** Steps in which it decays once. */
  decaySteps: number;
}

export interface ExponentialDecayOptions extends Decay {
  decayRate: number;
  /** Falls in steps instead of evenly. Default false. */
  staircase?: boolean;
}

export interface PolynomialDecayOptions extends Decay {
  /** Default 0.0001. */
  endLearningRate?: number;
  /** Default 1: a line. */
  power?: number;
  /** Begins anew when it has come to its end. Default false. */
  cycle?: boolean;
}

export interface CosineDecayOptions extends Decay {
  /** Share of the learning rate that is left at the end. Default 0. */
  alpha?: number;
  /** Rises to this first. Default: no rise. */
  warmupTarget?: number;
  /** Steps of the rise. Default 0. */
  warmupSteps?: number;
}

export interface PiecewiseConstantDecayOptions {
  /** Last steps of each value, ascending. */
  boundaries: readonly number[];
  /** One more than boundaries. */
  values: readonly number[];
}

const DECAY = { initialLearningRate: NUMBER, decaySteps: NUMBER };
const NUMBERS: OptionKind = {
  takes: value => Array.isArray(value) && value.every(item => typeof item === 'number'),
  expected: 'an array of numbers',
  example: '[100, 200]'
};

/**
 * `initialLearningRate · decayRate ^ (step / decaySteps)`.
 * @example
 * ```ts
 * ExponentialDecay({ initialLearningRate: 0.1, decaySteps: 10, decayRate: 0.5 })(10); // 0.05
 * ```
 * @see Keras 3 `keras.optimizers.schedules.ExponentialDecay`
 */
export function ExponentialDecay(options: ExponentialDecayOptions): Schedule {
  const known = { ...DECAY, decayRate: NUMBER, staircase: BOOLEAN };
  const { initialLearningRate, decaySteps, decayRate, staircase = false } = options;
  return schedule('ExponentialDecay', options, known, ['decayRate'], step => {
    const share = step / decaySteps;
    return initialLearningRate * decayRate ** (staircase ? Math.floor(share) : share);
  });
}

/**
 * `initialLearningRate / (1 + decayRate · step / decaySteps)`.
 * @see Keras 3 `keras.optimizers.schedules.InverseTimeDecay`
 */
export function InverseTimeDecay(options: ExponentialDecayOptions): Schedule {
  const known = { ...DECAY, decayRate: NUMBER, staircase: BOOLEAN };
  const { initialLearningRate, decaySteps, decayRate, staircase = false } = options;
  return schedule('InverseTimeDecay', options, known, ['decayRate'], step => {
    const share = step / decaySteps;
    return initialLearningRate / (1 + decayRate * (staircase ? Math.floor(share) : share));
  });
}

/**
 * Falls from the initial to the end learning rate as `(1 - step / decaySteps) ^ power`.
 * @see Keras 3 `keras.optimizers.schedules.PolynomialDecay`
 */
export function PolynomialDecay(options: PolynomialDecayOptions): Schedule {
  const known = { ...DECAY, endLearningRate: NUMBER, power: NUMBER, cycle: BOOLEAN };
  const { initialLearningRate, decaySteps, endLearningRate = 1e-4, power = 1 } = options;
  const { cycle = false } = options;
  return schedule('PolynomialDecay', options, known, [], step => {
    const length = cycle ? decaySteps * Math.max(1, Math.ceil(step / decaySteps)) : decaySteps;
    const share = 1 - Math.min(step, length) / length;
    return (initialLearningRate - endLearningRate) * share ** power + endLearningRate;
  });
}

/**
 * Falls along half a cosine, after a rise if one is wanted.
 * @see Keras 3 `keras.optimizers.schedules.CosineDecay` (Loshchilov and Hutter, 2016)
 */
export function CosineDecay(options: CosineDecayOptions): Schedule {
  const known = { ...DECAY, alpha: NUMBER, warmupTarget: NUMBER, warmupSteps: NUMBER };
  const { initialLearningRate, decaySteps, alpha = 0, warmupTarget, warmupSteps = 0 } = options;
  return schedule('CosineDecay', options, known, [], step => {
    if (warmupTarget !== undefined && step < warmupSteps) {
      return initialLearningRate + ((warmupTarget - initialLearningRate) * step) / warmupSteps;
    }
    const begun = warmupTarget === undefined ? step : step - warmupSteps;
    const share = Math.min(begun, decaySteps) / decaySteps;
    const decayed = (1 - alpha) * 0.5 * (1 + Math.cos(Math.PI * share)) + alpha;
    return (warmupTarget ?? initialLearningRate) * decayed;
  });
}

/**
 * One value up to and including each boundary, then the next.
 * @throws `ArgumentError` unless there is one value more than boundaries
 * @see Keras 3 `keras.optimizers.schedules.PiecewiseConstantDecay`
 */
export function PiecewiseConstantDecay(options: PiecewiseConstantDecayOptions): Schedule {
  const known = { boundaries: NUMBERS, values: NUMBERS };
  const { boundaries, values } = options;
  const made = schedule(
    'PiecewiseConstantDecay',
    options,
    known,
    ['boundaries', 'values'],
    step => {
      const place = boundaries.findIndex(boundary => step <= boundary);
      return values[place < 0 ? values.length - 1 : place] ?? 0;
    }
  );
  if (values.length === boundaries.length + 1) return made;
  throw new ArgumentError({
    code: 'values-and-boundaries',
    where: 'PiecewiseConstantDecay',
    what: 'PiecewiseConstantDecay needs one value more than boundaries.',
    got: `${boundaries.length} boundaries, ${values.length} values`,
    expected: `${boundaries.length + 1} values`,
    fix: 'PiecewiseConstantDecay({ boundaries: [100], values: [0.1, 0.01] })'
  });
}

function schedule(
  className: string,
  options: object,
  known: Readonly<Record<string, OptionKind>>,
  required: readonly string[],
  rate: (step: number) => number
): Schedule {
  checkOptions(className, options, known);
  const needed = 'initialLearningRate' in known ? [...Object.keys(DECAY), ...required] : required;
  const missing = needed.filter(name => !(name in options));
  if (missing.length > 0) {
    throw new ArgumentError({
      code: 'option-missing',
      where: className,
      what: `${className} needs ${missing.join(' and ')}.`,
      got: Object.keys(options).join(', ') || 'nothing',
      expected: needed.join(', '),
      fix: `give ${missing[0]}`
    });
  }
  return Object.defineProperties((step: number) => rate(step), {
    className: { value: className },
    expression: { value: printCall(className, [], options) }
  }) as unknown as Schedule;
}
