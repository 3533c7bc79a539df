import { isJson, printJson, type Json, type KerasFault } from './keras-fault.js';

/** An output of one call of a layer: Keras's history of a tensor. */
export interface KerasRef {
  layer: string;
  node: number;
  output: number;
}

/** What one call of a layer is given. */
export interface KerasCall {
  inputs: readonly KerasRef[];
  initialState: readonly KerasRef[];
  mask: KerasRef | null;
}

/** The call that made a tensor. */
export function nodeKey({ layer, node }: KerasRef): string {
  return JSON.stringify([layer, node]);
}

/** `[layer, node, output]`; null for anything else. */
export function refOf(value: unknown): KerasRef | null {
  if (!Array.isArray(value) || value.length !== 3) return null;
  const [layer, node, output] = value as unknown[];
  const isCount = (n: unknown): n is number => Number.isSafeInteger(n) && (n as number) >= 0;
  return typeof layer === 'string' && isCount(node) && isCount(output)
    ? { layer, node, output }
    : null;
}

/** The tensors in one, or in a list of them; null where there is anything else. */
export function tensorsIn(value: unknown): KerasRef[] | null {
  const refs = (Array.isArray(value) ? value : [value]).map(tensorRef);
  return refs.every(ref => ref !== null) ? refs : null;
}

function tensorRef(value: unknown): KerasRef | null {
  if (!isJson(value) || value.class_name !== '__keras_tensor__' || !isJson(value.config))
    return null;
  return refOf(value.config.keras_history);
}

/** The arguments of the call that made a tensor. */
export function argumentsOf(
  fault: KerasFault,
  { layer, node }: KerasRef,
  entry: Json
): {
  args: readonly unknown[];
  kwargs: Json;
} {
  const nodes = entry.inbound_nodes;
  const call: unknown = Array.isArray(nodes) ? nodes[node] : undefined;
  if (isJson(call) && Array.isArray(call.args) && isJson(call.kwargs)) {
    return { args: call.args, kwargs: call.kwargs };
  }
  if (Array.isArray(call)) {
    throw fault.unsupported('a graph in the words of Keras 2', 'a file that Keras 3 has saved');
  }
  throw fault.broken(`call ${node} of ${printJson(layer)}`, 'a call with args and kwargs');
}

/** What a layer is given in the call that made a tensor. */
export function callOf(fault: KerasFault, ref: KerasRef, entry: Json): KerasCall {
  const { args, kwargs } = argumentsOf(fault, ref, entry);
  const where = `a call of ${printJson(ref.layer)}`;
  const [x, states = null, ...others] = args;
  const inputs = tensorsIn(x);
  if (!inputs || others.some(value => value !== null)) {
    throw fault.unsupported(`${where} with other values than tensors`, 'tensors of other layers');
  }
  const { training = null, mask = null, initial_state: given = states, ...rest } = kwargs;
  const [unknown] = Object.entries(rest).filter(([, value]) => value !== null);
  if (unknown) {
    throw fault.unsupported(
      `${where} with ${printJson(unknown[0])}`,
      'mask and initial_state only'
    );
  }
  if (training !== null && training !== false) {
    throw fault.unsupported(`${where} with training ${printJson(training)}`, 'calls without it');
  }
  const initialState = given === null ? [] : tensorsIn(given);
  const masks = mask === null ? [] : tensorsIn(mask);
  if (!initialState || !masks || masks.length > 1) {
    const what = initialState ? 'mask' : 'initial_state';
    throw fault.unsupported(`${where} with ${what} ${printJson(kwargs[what])}`, 'tensors');
  }
  return { inputs, initialState, mask: masks[0] ?? null };
}
