import { saveWeights } from '../files/index.js';
import { BOOLEAN, checkOptions } from '../layers/base/options.js';
import { ArgumentError } from '../tensor/errors.js';
import type { Callback, Logs } from '../training/callbacks/callback.js';
import { MONITOR_OPTIONS, TEXT } from '../training/callbacks/early-stopping.js';
import { Monitor, type MonitorOptions } from '../training/callbacks/monitor.js';

export interface ModelCheckpointOptions extends MonitorOptions {
  /**
   * Where the weights go. `{epoch}` is the epoch, counted from 1, and `{valLoss}` or another of its numbers is that
   * number; with digits as `{epoch:03d}` and `{valLoss:.4f}`.
   */
  filepath: string;
  /** Writes only where the watched number is the best so far. Default false: after every epoch. */
  saveBestOnly?: boolean;
}

/**
 * Writes the weights after epochs of training, as `saveWeights` does.
 * @throws `ArgumentError` for a placeholder that no number of the epoch has; `FileError` if a file cannot be written
 * @example
 * ```ts
 * const best = ModelCheckpoint({ filepath: 'best.safetensors', monitor: 'valLoss', saveBestOnly: true });
 * const all = ModelCheckpoint({ filepath: 'run-{epoch:03d}-{loss:.4f}.safetensors' });
 * ```
 * @see Keras 3 `keras.callbacks.ModelCheckpoint`, with `save_weights_only`
 */
export function ModelCheckpoint(options: ModelCheckpointOptions): Callback {
  const known = { ...MONITOR_OPTIONS, filepath: TEXT, saveBestOnly: BOOLEAN };
  checkOptions('ModelCheckpoint', options, known);
  const { filepath, saveBestOnly = false } = options;
  requireFilepath(filepath);
  const monitor = new Monitor('ModelCheckpoint', options);
  return {
    async onEpochEnd(epoch, logs, { model }) {
      if (saveBestOnly && !monitor.improves(logs)) return;
      await saveWeights(model, pathOf(filepath, { epoch: epoch + 1, ...logs }));
    }
  };
}

const PLACEHOLDER = /\{([^{}]*)\}/g;
/** `epoch`, `epoch:03d`, `valLoss:.4f`: a name, and how its number is written. */
const FORM = /^(\w+)(?::(0?)(\d*)d|:\.(\d+)f)?$/;

/** The path of one epoch. */
function pathOf(filepath: string, numbers: Logs): string {
  return filepath.replace(PLACEHOLDER, (text, inside: string) => {
    const [, name = '', zero, width, digits] = FORM.exec(inside) ?? [];
    const number = Object.hasOwn(numbers, name) ? numbers[name] : undefined;
    if (number === undefined) throw noSuchNumber(text, Object.keys(numbers));
    if (digits !== undefined) return number.toFixed(Number(digits));
    return String(number).padStart(Number(width ?? 0), zero === '0' ? '0' : ' ');
  });
}

function requireFilepath(filepath: unknown): void {
  if (typeof filepath === 'string' && filepath !== '') return;
  throw new ArgumentError({
    code: 'no-filepath',
    where: 'ModelCheckpoint',
    what: 'ModelCheckpoint needs the path of a file.',
    got: `filepath: ${typeof filepath}`,
    expected: "a path such as 'best.safetensors'",
    fix: "ModelCheckpoint({ filepath: 'weights-{epoch}.safetensors' })"
  });
}

function noSuchNumber(placeholder: string, names: readonly string[]): ArgumentError {
  return new ArgumentError({
    code: 'no-such-log',
    where: 'ModelCheckpoint',
    what: `ModelCheckpoint cannot fill ${placeholder}: this training gives no such number.`,
    got: placeholder,
    expected: `one of ${names.join(', ')}`,
    fix: 'change the placeholder, or give fit a validationSplit for numbers that begin with val'
  });
}
