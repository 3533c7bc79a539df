import { argumentsOf, nodeKey, tensorsIn, type KerasCall, type KerasRef } from './keras-call.js';
import { isJson, printJson, type Json, type KerasFault } from './keras-fault.js';

/** Layers whose output carries no mask; recurrent ones are among them without return_sequences. */
const ENDS = [
  'Conv1D',
  'Flatten',
  'GlobalAveragePooling1D',
  'MaxPooling1D',
  'Permute',
  'RepeatVector'
];
const RECURRENT = ['Bidirectional', 'GRU', 'LSTM', 'SimpleRNN'];
/** Operations by which Keras carries a mask on. */
const CARRYING = ['Any', 'Concatenate', 'ExpandDims', 'LogicalOr'];
/** Operations that one mask may be made of. */
const MAX_OPERATIONS = 500;
/** Operations that only take a shape from their argument. */
const SHAPE_ONLY = ['OnesLike', 'ZerosLike'];

/**
 * Keras writes masks into a graph as operations. Here layers carry them on by themselves, so a mask in a file must be the
 * one that comes by itself: made of what the layer's own inputs are masked by.
 */
export class MaskSources {
  readonly #fault: KerasFault;
  readonly #entries: ReadonlyMap<string, Json>;
  /** The tensors that mask the output of each call. */
  readonly #sources = new Map<string, ReadonlySet<string>>();

  constructor(fault: KerasFault, entries: ReadonlyMap<string, Json>) {
    this.#fault = fault;
    this.#entries = entries;
  }

  /** Takes a call in, after those before it; throws where its mask is another than that of its inputs. */
  check(ref: KerasRef, call: KerasCall, entry: Json): void {
    const carried = new Set(
      call.inputs.flatMap(input => [...(this.#sources.get(nodeKey(input)) ?? [])])
    );
    if (call.mask) {
      const found = new Set<string>();
      const isOwn = this.#trace(call.mask, found, new Set());
      if (!isOwn || found.size === 0 || [...found].some(source => !carried.has(source))) {
        const got = `a call of ${printJson(ref.layer)} with a mask of its own`;
        throw this.#fault.unsupported(got, 'masks that Embedding and Masking make');
      }
    }
    this.#sources.set(nodeKey(ref), sourcesAfter(call, entry, carried));
  }

  /** Collects the tensors that a mask is made of; false where it is made in another way than Keras makes it. */
  #trace(mask: KerasRef, found: Set<string>, seen: Set<string>): boolean {
    const key = nodeKey(mask);
    if (seen.has(key)) return true;
    seen.add(key);
    if (seen.size > MAX_OPERATIONS) return false;
    const entry = this.#entries.get(mask.layer);
    const name = entry?.class_name;
    if (!entry || typeof name !== 'string' || typeof entry.module !== 'string') return false;
    if (!entry.module.startsWith('keras.src.ops')) return false;
    if (SHAPE_ONLY.includes(name)) return true;
    const { args } = argumentsOf(this.#fault, mask, entry);
    const tensors = tensorsIn(args[0]);
    if (!tensors) return false;
    if (name !== 'NotEqual') {
      const all = args.flatMap(arg => tensorsIn(arg) ?? []);
      return CARRYING.includes(name) && all.every(tensor => this.#trace(tensor, found, seen));
    }
    for (const tensor of tensors) found.add(tensorKey(tensor));
    return true;
  }
}

function sourcesAfter(
  { inputs }: KerasCall,
  { class_name: name, config }: Json,
  carried: ReadonlySet<string>
): ReadonlySet<string> {
  const options = isJson(config) ? config : {};
  const own = new Set(inputs.map(tensorKey));
  const none = new Set<string>();
  if (name === 'Masking') return own;
  if (name === 'Embedding') return options.mask_zero === true ? own : none;
  if (ENDS.includes(name as string)) return none;
  if (!RECURRENT.includes(name as string)) return carried;
  const layer =
    isJson(options.layer) && isJson(options.layer.config) ? options.layer.config : options;
  return layer.return_sequences === true ? carried : none;
}

function tensorKey({ layer, node, output }: KerasRef): string {
  return JSON.stringify([layer, node, output]);
}
