import { ArgumentError } from '../../tensor/errors.js';

/** What an option accepts. */
export interface OptionKind {
  /** The words it takes, if it takes words. */
  readonly words?: readonly string[];
  /** Whether it takes a value that is none of the words. */
  readonly takes: (value: unknown) => boolean;
  /** What it takes, and one such value, for messages. */
  readonly expected: string;
  readonly example: string;
}

export const BOOLEAN: OptionKind = {
  takes: value => typeof value === 'boolean',
  expected: 'true or false',
  example: 'true'
};

export const NUMBER: OptionKind = {
  takes: value => typeof value === 'number',
  expected: 'a number',
  example: '1'
};

/** One of some words. */
export function oneOf(words: readonly string[]): OptionKind {
  return {
    words,
    takes: () => false,
    expected: `one of ${words.join(', ')}`,
    example: `'${words[0] ?? ''}'`
  };
}

/** Today's word for the Python spelling that old pages show. */
const PYTHON_SPELLING: Record<string, string> = {
  return_sequences: 'returnSequences',
  return_state: 'returnState',
  use_bias: 'useBias',
  go_backwards: 'goBackwards',
  zero_output_for_mask: 'zeroOutputForMask',
  merge_mode: 'mergeMode',
  mask_value: 'maskValue',
  mask_zero: 'maskZero',
  pool_size: 'poolSize',
  reset_after: 'resetAfter',
  recurrent_activation: 'recurrentActivation',
  recurrent_dropout: 'recurrentDropout',
  unit_forget_bias: 'unitForgetBias',
  dilation_rate: 'dilationRate',
  kernel_initializer: 'kernelInitializer',
  recurrent_initializer: 'recurrentInitializer',
  bias_initializer: 'biasInitializer',
  kernel_regularizer: 'kernelRegularizer',
  learning_rate: 'learningRate',
  batch_size: 'batchSize',
  validation_split: 'validationSplit',
  validation_data: 'validationData',
  sample_weight: 'sampleWeight',
  input_shape: 'Input([...]) as the first layer'
};

/**
 * Checks an options object against the options a layer knows, with the sentences of the compile-time check
 * (tensor/types/options.ts), for callers whose types were escaped.
 */
export function checkOptions(
  where: string,
  options: object,
  known: Readonly<Record<string, OptionKind>>
): void {
  if (typeof options !== 'object') throw noObject(where, options, known);
  for (const [name, value] of Object.entries(options) as [string, unknown][]) {
    const kind = Object.hasOwn(known, name) ? known[name] : undefined;
    if (kind === undefined) throw unknownOption(where, name, Object.keys(known));
    if (value === undefined || kind.words?.includes(value as string) || kind.takes(value)) continue;
    throw wrongValue(where, name, value, kind);
  }
}

/** As Keras takes arguments by their place: `Dense(64, 'relu')`. */
function noObject(
  where: string,
  options: unknown,
  known: Readonly<Record<string, OptionKind>>
): ArgumentError {
  const [[name, { example }] = ['name', { example: 'value' }]] = Object.entries(known);
  return new ArgumentError({
    code: 'options-by-place',
    where,
    what: `${where} takes its options as an object.`,
    got: JSON.stringify(options) ?? String(options),
    expected: 'an object',
    fix: `for example { ${name}: ${example} }`
  });
}

function unknownOption(where: string, name: string, names: string[]): ArgumentError {
  const today = Object.hasOwn(PYTHON_SPELLING, name) ? PYTHON_SPELLING[name] : undefined;
  const list = names.join(', ');
  return new ArgumentError({
    code: 'unknown-option',
    where,
    what: today
      ? `${where}: ${name} is written ${today} here`
      : `${where} has no option '${name}': it knows ${list}`,
    got: name,
    expected: `one of ${list}`,
    fix: today ? `write ${today}` : 'check the spelling; options are in camelCase'
  });
}

function wrongValue(where: string, name: string, value: unknown, kind: OptionKind): ArgumentError {
  const got = JSON.stringify(value) ?? String(value);
  const parts = { code: 'wrong-option-value', where, got, expected: kind.expected };
  if (!kind.words) {
    return new ArgumentError({
      ...parts,
      what: `${where}: ${name} takes another type of value`,
      fix: `for example ${name}: ${kind.example}`
    });
  }
  const words = kind.words.join(', ');
  return new ArgumentError({
    ...parts,
    what:
      typeof value === 'string'
        ? `${where} has no ${name} '${value}': it knows ${words}`
        : `${where}: ${name} takes one of ${words}`,
    fix: `set ${name} to one of these`
  });
}

/** A count of units, steps or repeats: a whole number of at least 1. */
export function requireCount(where: string, name: string, value: unknown): void {
  if (Number.isSafeInteger(value) && (value as number) >= 1) return;
  throw new ArgumentError({
    code: 'not-a-count',
    where,
    what: `${where} needs ${name} as a whole number of at least 1.`,
    got: `${name} = ${String(value)}`,
    expected: 'a whole number, 1 or more',
    fix: `for example ${where}(64)`
  });
}

/** A share of what is dropped: from 0 (nothing) to below 1. */
export function requireRate(where: string, name: string, value: unknown): void {
  if (typeof value === 'number' && value >= 0 && value < 1) return;
  throw new ArgumentError({
    code: 'not-a-rate',
    where,
    what: `${where} needs ${name} as a share from 0 to below 1.`,
    got: `${name} = ${String(value)}`,
    expected: 'a number from 0 to below 1',
    fix: `for example ${name} 0.2, which drops one value in five`
  });
}
