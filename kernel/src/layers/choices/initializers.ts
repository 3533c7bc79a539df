import { fromElements } from '../../ops/make-tensor.js';
import { globalRandom, RandomStream } from '../../ops/random.js';
import { sizeOf, type Shape } from '../../tensor/shape.js';
import type { FloatTensor } from '../../tensor/tensor.js';
import { checkOptions, NUMBER, oneOf, type OptionKind } from '../base/options.js';
import { printCall } from '../base/expression.js';
import { orthogonal } from './orthogonal.js';

/** Keras's initializers by name. Distributions match Keras; the stream of random numbers does not. */
export type InitializerName =
  | 'glorotNormal'
  | 'glorotUniform'
  | 'heNormal'
  | 'heUniform'
  | 'lecunNormal'
  | 'lecunUniform'
  | 'ones'
  | 'orthogonal'
  | 'randomNormal'
  | 'randomUniform'
  | 'truncatedNormal'
  | 'zeros';

/** How a weight begins. */
export interface Initializer {
  readonly className: string;
  readonly expression: string;
  /** What it was made with, for model files. */
  readonly config: Readonly<Record<string, unknown>>;
  /** New values, on the device in use. */
  make(shape: Shape): FloatTensor;
}

/** An initializer by name, or made by a factory such as `GlorotUniform({ seed: 1 })`. */
export type InitializerChoice = InitializerName | Initializer;

export interface SeedOption {
  /** Makes the same numbers every time. Default: the notebook's own stream, see `seed`. */
  seed?: number;
}

export interface NormalInitializerOptions extends SeedOption {
  /** Default 0. */
  mean?: number;
  /** Standard deviation. Default 0.05. */
  stddev?: number;
}

export interface UniformInitializerOptions extends SeedOption {
  /** Smallest value. Default -0.05. */
  minval?: number;
  /** Upper bound. Default 0.05. */
  maxval?: number;
}

export interface VarianceScalingOptions extends SeedOption {
  /** Factor of the variance. Default 1. */
  scale?: number;
  /** What the variance is divided by: inputs, outputs, or the mean of both. Default `'fanIn'`. */
  mode?: 'fanIn' | 'fanOut' | 'fanAvg';
  /** Default `'truncatedNormal'`. */
  distribution?: 'truncatedNormal' | 'untruncatedNormal' | 'uniform';
}

/** Fills the elements, one after the other. */
type Fill = (values: Float32Array, random: RandomStream, shape: Shape) => void;

function initializer(
  className: string,
  config: object,
  known: Readonly<Record<string, OptionKind>>,
  fill: Fill
): Initializer {
  checkOptions(className, config, known);
  const { seed } = config as SeedOption;
  return {
    className,
    expression: printCall(className, [], config),
    config: { ...config },
    make(shape) {
      const values = new Float32Array(sizeOf(shape));
      fill(values, seed === undefined ? globalRandom : new RandomStream(seed), shape);
      return fromElements<'float32'>(values, shape);
    }
  };
}

const SEED = { seed: NUMBER };

/** Standard deviation of a normal distribution cut at two standard deviations, as a share of the uncut one's. */
const CUT_STDDEV = 0.87962566103423978;

function truncated(random: RandomStream): number {
  for (;;) {
    const value = random.nextNormal();
    if (Math.abs(value) <= 2) return value;
  }
}

/**
 * Values with a variance of `scale / n`, n being what `mode` says.
 * @example
 * ```ts
 * Dense(8, { kernelInitializer: VarianceScaling({ scale: 2, mode: 'fanOut', seed: 1 }) })(ones([1, 4])).shape; // [1, 8]
 * ```
 * @see Keras 3 `keras.initializers.VarianceScaling`
 */
export function VarianceScaling(options: VarianceScalingOptions = {}): Initializer {
  const known = {
    scale: NUMBER,
    mode: oneOf(['fanIn', 'fanOut', 'fanAvg']),
    distribution: oneOf(['truncatedNormal', 'untruncatedNormal', 'uniform']),
    ...SEED
  };
  return initializer('VarianceScaling', options, known, scaled(options));
}

function scaled({
  scale = 1,
  mode = 'fanIn',
  distribution = 'truncatedNormal'
}: VarianceScalingOptions): Fill {
  return (values, random, shape) => {
    const { fanIn, fanOut } = fans(shape);
    const count = { fanIn, fanOut, fanAvg: (fanIn + fanOut) / 2 }[mode];
    const stddev = Math.sqrt(scale / Math.max(1, count));
    const limit = Math.sqrt(3) * stddev;
    const draw = {
      truncatedNormal: () => (stddev / CUT_STDDEV) * truncated(random),
      untruncatedNormal: () => stddev * random.nextNormal(),
      uniform: () => limit * (2 * random.nextUniform() - 1)
    }[distribution];
    for (let i = 0; i < values.length; i++) values[i] = draw();
  };
}

/**
 * Sizes of a weight's inputs and outputs: those of a matrix, for a convolution times its timesteps; a vector counts twice
 * (Keras's compute_fans).
 */
function fans(shape: Shape): { fanIn: number; fanOut: number } {
  const [fanOut = 1, fanIn = fanOut] = [...shape].reverse();
  const window = sizeOf(shape.slice(0, -2));
  return { fanIn: fanIn * window, fanOut: fanOut * window };
}

function scaling(
  className: string,
  options: SeedOption,
  rule: Required<Omit<VarianceScalingOptions, 'seed'>>
): Initializer {
  return initializer(className, options, SEED, scaled(rule));
}

/**
 * Uniform within `sqrt(6 / (inputs + outputs))`.
 * @see Keras 3 `keras.initializers.GlorotUniform` (Glorot and Bengio, 2010)
 */
export function GlorotUniform(options: SeedOption = {}): Initializer {
  return scaling('GlorotUniform', options, { scale: 1, mode: 'fanAvg', distribution: 'uniform' });
}

/** @see Keras 3 `keras.initializers.GlorotNormal` (Glorot and Bengio, 2010) */
export function GlorotNormal(options: SeedOption = {}): Initializer {
  const rule = { scale: 1, mode: 'fanAvg', distribution: 'truncatedNormal' } as const;
  return scaling('GlorotNormal', options, rule);
}

/** @see Keras 3 `keras.initializers.HeNormal` (He et al., 2015) */
export function HeNormal(options: SeedOption = {}): Initializer {
  const rule = { scale: 2, mode: 'fanIn', distribution: 'truncatedNormal' } as const;
  return scaling('HeNormal', options, rule);
}

/** @see Keras 3 `keras.initializers.HeUniform` (He et al., 2015) */
export function HeUniform(options: SeedOption = {}): Initializer {
  return scaling('HeUniform', options, { scale: 2, mode: 'fanIn', distribution: 'uniform' });
}

/** @see Keras 3 `keras.initializers.LecunNormal` (Klambauer et al., 2017) */
export function LecunNormal(options: SeedOption = {}): Initializer {
  const rule = { scale: 1, mode: 'fanIn', distribution: 'truncatedNormal' } as const;
  return scaling('LecunNormal', options, rule);
}

/** @see Keras 3 `keras.initializers.LecunUniform` (Klambauer et al., 2017) */
export function LecunUniform(options: SeedOption = {}): Initializer {
  return scaling('LecunUniform', options, { scale: 1, mode: 'fanIn', distribution: 'uniform' });
}

/** @see Keras 3 `keras.initializers.RandomNormal` */
export function RandomNormal(options: NormalInitializerOptions = {}): Initializer {
  const { mean = 0, stddev = 0.05 } = options;
  const known = { mean: NUMBER, stddev: NUMBER, ...SEED };
  return initializer('RandomNormal', options, known, (values, random) => {
    for (let i = 0; i < values.length; i++) values[i] = mean + stddev * random.nextNormal();
  });
}

/** Normal numbers, those beyond two standard deviations drawn again. @see Keras 3 `keras.initializers.TruncatedNormal` */
export function TruncatedNormal(options: NormalInitializerOptions = {}): Initializer {
  const { mean = 0, stddev = 0.05 } = options;
  const known = { mean: NUMBER, stddev: NUMBER, ...SEED };
  return initializer('TruncatedNormal', options, known, (values, random) => {
    for (let i = 0; i < values.length; i++) values[i] = mean + stddev * truncated(random);
  });
}

/** @see Keras 3 `keras.initializers.RandomUniform` */
export function RandomUniform(options: UniformInitializerOptions = {}): Initializer {
  const { minval = -0.05, maxval = 0.05 } = options;
  const known = { minval: NUMBER, maxval: NUMBER, ...SEED };
  return initializer('RandomUniform', options, known, (values, random) => {
    for (let i = 0; i < values.length; i++) {
      values[i] = minval + (maxval - minval) * random.nextUniform();
    }
  });
}

/** Rows or columns at right angles to each other. @see Keras 3 `keras.initializers.Orthogonal` (Saxe et al., 2013) */
export function Orthogonal(options: SeedOption & { gain?: number } = {}): Initializer {
  const { gain = 1 } = options;
  return initializer('Orthogonal', options, { gain: NUMBER, ...SEED }, (values, random, shape) => {
    orthogonal(shape, random).forEach((value, i) => (values[i] = gain * value));
  });
}

/** Every element the same. @see Keras 3 `keras.initializers.Constant` */
export function Constant(value: number): Initializer {
  return {
    ...initializer('Constant', { value }, { value: NUMBER }, values => values.fill(value)),
    expression: printCall('Constant', [value])
  };
}

function plain(className: string, value: number): Initializer {
  return initializer(className, {}, {}, values => values.fill(value));
}

const BY_NAME: Readonly<Record<InitializerName, () => Initializer>> = {
  glorotNormal: GlorotNormal,
  glorotUniform: GlorotUniform,
  heNormal: HeNormal,
  heUniform: HeUniform,
  lecunNormal: LecunNormal,
  lecunUniform: LecunUniform,
  ones: () => plain('Ones', 1),
  orthogonal: Orthogonal,
  randomNormal: RandomNormal,
  randomUniform: RandomUniform,
  truncatedNormal: TruncatedNormal,
  zeros: () => plain('Zeros', 0)
};

export const INITIALIZERS = Object.keys(BY_NAME) as InitializerName[];

/** An initializer by name, or one that a factory made. */
export const INITIALIZER: OptionKind = {
  words: INITIALIZERS,
  takes: value => typeof value === 'object' && value !== null && 'make' in value,
  expected: `one of ${INITIALIZERS.join(', ')}, or an initializer such as GlorotUniform({ seed: 1 })`,
  example: "'glorotUniform'"
};

/** The initializer of a choice. */
export function initializerOf(choice: InitializerChoice): Initializer {
  return typeof choice === 'string' ? BY_NAME[choice]() : choice;
}
