import { ArgumentError } from '../tensor/errors.js';

/** What an option accepts: one of some words, a boolean, or a number. */
export type OptionKind = readonly string[] | 'boolean' | 'number';

/** Today's word for the Python spelling that old pages show. */
const PYTHON_SPELLING: Record<string, string> = {
  return_sequences: 'returnSequences',
  return_state: 'returnState',
  use_bias: 'useBias',
  go_backwards: 'goBackwards',
  zero_output_for_mask: 'zeroOutputForMask',
  merge_mode: 'mergeMode',
  mask_value: 'maskValue',
  dilation_rate: 'dilationRate',
  kernel_initializer: 'kernelInitializer',
  recurrent_initializer: 'recurrentInitializer',
  bias_initializer: 'biasInitializer',
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
  for (const [name, value] of Object.entries(options) as [string, unknown][]) {
    const kind = known[name];
    if (kind === undefined) throw unknownOption(where, name, Object.keys(known));
    if (value === undefined) continue;
    const fits = typeof kind === 'string' ? typeof value === kind : isOneOf(kind, value);
    if (!fits) throw wrongValue(where, name, value, kind);
  }
}

function unknownOption(where: string, name: string, names: string[]): ArgumentError {
  const today = PYTHON_SPELLING[name];
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

function isOneOf(words: readonly string[], value: unknown): boolean {
  return typeof value === 'string' && words.includes(value);
}

function wrongValue(where: string, name: string, value: unknown, kind: OptionKind): ArgumentError {
  const parts = { code: 'wrong-option-value', where, got: JSON.stringify(value) };
  if (typeof kind === 'string') {
    return new ArgumentError({
      ...parts,
      what: `${where}: ${name} takes another type of value`,
      expected: kind === 'boolean' ? 'true or false' : 'a number',
      fix: `for example ${name}: ${kind === 'boolean' ? 'true' : '1'}`
    });
  }
  const words = kind.join(', ');
  return new ArgumentError({
    ...parts,
    what:
      typeof value === 'string'
        ? `${where} has no ${name} '${value}': it knows ${words}`
        : `${where}: ${name} takes one of ${words}`,
    expected: `one of ${words}`,
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
