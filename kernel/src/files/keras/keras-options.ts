import type { ChoiceConfig } from '../../layers/config/layer-config.js';
import { camelCase } from '../models/keras-names.js';
import { isJson, printJson, type Json, type KerasFault } from './keras-fault.js';

const any = (): boolean => true;
const isFalse = (value: unknown): boolean => value === false;
const isLast = (value: unknown): boolean => value === 'channels_last';

/** Options that change nothing here, and for which of their values; null is none of them, as it says nothing. */
const WITHOUT_EFFECT: Readonly<Record<string, (value: unknown) => boolean>> = {
  autocast: any,
  batch_size: any,
  data_format: isLast,
  implementation: any,
  input_length: any,
  name: any,
  optional: isFalse,
  ragged: isFalse,
  renorm: isFalse,
  renorm_momentum: any,
  rms_scaling: isFalse,
  sparse: isFalse,
  // Statistics of several devices: here there is one.
  synchronized: any,
  trainable: any,
  unroll: any,
  use_cudnn: any
};

/** Options that Keras writes as a list of one. */
const LISTS_OF_ONE = ['axis', 'dilation_rate', 'kernel_size', 'pool_size', 'strides'];

/** Where our word is not just Keras's in camelCase. */
const OTHER_WORDS: Readonly<Record<string, string>> = { keepdims: 'keepDims' };

const CHOICE = /_(initializer|regularizer|constraint)$/;
const ACTIVATION = /^(.*_)?activation$/;

/** Keras's options of one layer as ours; `where` names the layer in errors. */
export function optionsFromKeras(fault: KerasFault, where: string, config: Json): Json {
  requireFloat32(fault, where, config.dtype);
  const options: [string, unknown][] = [];
  for (const [name, value] of Object.entries(config)) {
    if (name === 'dtype') continue;
    const isHarmless = Object.hasOwn(WITHOUT_EFFECT, name) ? WITHOUT_EFFECT[name] : undefined;
    if (isHarmless?.(value)) continue;
    // null is Keras's word for an option that is left out; mergeMode's null is a value.
    if (value === null && name !== 'merge_mode') continue;
    if (isHarmless) {
      const got = `${where} with ${name} ${printJson(value)}`;
      throw fault.unsupported(got, `${where} without it`);
    }
    const ours = Object.hasOwn(OTHER_WORDS, name) ? OTHER_WORDS[name] : undefined;
    options.push([ours ?? camelCase(name), valueFromKeras(fault, where, name, value)]);
  }
  return Object.fromEntries(options);
}

function valueFromKeras(fault: KerasFault, where: string, name: string, value: unknown): unknown {
  if (ACTIVATION.test(name)) return activationFromKeras(fault, where, name, value);
  if (CHOICE.test(name)) return choiceFromKeras(fault, where, name, value);
  if (!LISTS_OF_ONE.includes(name) || !Array.isArray(value)) return value;
  if (value.length === 1) return value[0] as unknown;
  throw fault.unsupported(`${where} with ${name} of ${value.length} numbers`, 'one number');
}

function activationFromKeras(
  fault: KerasFault,
  where: string,
  name: string,
  value: unknown
): string {
  if (typeof value === 'string') return camelCase(value);
  const what = isJson(value) ? (value.registered_name ?? value.config ?? value) : value;
  const shown = printJson(isJson(value) && what === 'function' ? value.config : what);
  throw fault.unsupported(`${where} with ${name} ${shown}`, 'an activation of Keras by its name');
}

/** An initializer, regularizer or constraint. */
function choiceFromKeras(
  fault: KerasFault,
  where: string,
  name: string,
  value: unknown
): ChoiceConfig | string {
  if (typeof value === 'string') return camelCase(value);
  const { class_name: className, config } = isJson(value) ? value : {};
  if (typeof className !== 'string' || !isJson(config)) {
    throw fault.broken(`${where} with ${name} ${printJson(value)}`, 'a class_name and a config');
  }
  const options = Object.entries(config)
    .filter(([, option]) => option !== null)
    .map(([key, option]) => [
      camelCase(key),
      typeof option === 'string' ? camelCase(option) : option
    ]);
  return { className, config: Object.fromEntries(options) as Json };
}

/** The dtype or dtype policy of a layer: weights and values are float32 here. */
function requireFloat32(fault: KerasFault, where: string, dtype: unknown): void {
  const { config } = isJson(dtype) ? dtype : {};
  const name = isJson(config) ? config.name : dtype;
  if (name === undefined || name === null || name === 'float32') return;
  throw fault.unsupported(`${where} with dtype ${printJson(name)}`, 'dtype "float32"');
}
