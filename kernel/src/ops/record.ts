/**
 * Where operations tell that they ran, so that gradients can be taken. `autograd/` installs a recorder while a gradient
 * is asked for; without one, telling costs a comparison.
 *
 * A value is known by its memory (`tensor.handle`): tensors that share it, as `reshape` and `name` make them, are the same
 * value, so sharing needs no gradient of its own.
 */
import type { AnyTensor, FloatTensor } from '../tensor/tensor.js';
import type {
  BinaryOp,
  FusedActivation,
  GruCall,
  LstmCall,
  ReduceOp,
  RecurrentResult,
  SimpleRnnCall,
  UnaryOp
} from '../engines/engine.js';

/** The operations that have a gradient, each with what its gradient needs beside inputs and outputs. */
export interface Recorded {
  /** Inputs a, b. */
  binary: { op: BinaryOp };
  concat: { axis: number };
  /** Inputs x, kernel, bias or null. */
  dense: { activation: FusedActivation };
  gather: { strides: readonly number[]; offset: number };
  /** Inputs table, ids. */
  gatherRows: Record<string, never>;
  /** Inputs x, kernel, recurrentKernel, bias or null, initial states; outputs the output, then the last states. */
  recurrent: RecurrentRecord;
  matMul: Record<string, never>;
  reduce: { op: ReduceOp; axis: number | null };
  softmax: Record<string, never>;
  unary: { op: UnaryOp };
  /** A function of the user's; one slope for each input, a function of all of them. */
  userMap: { slopes: readonly ((...inputs: readonly FloatTensor[]) => FloatTensor)[] };
  /** Inputs condition, a, b. */
  where: Record<string, never>;
}

/** One recurrent loop as it ran. */
export type RecurrentRecord = { result: RecurrentResult } & (
  | { kind: 'simpleRnn'; call: SimpleRnnCall }
  | { kind: 'lstm'; call: LstmCall }
  | { kind: 'gru'; call: GruCall }
);

export type RecordedOp = keyof Recorded;

export interface Recorder {
  /** Whether a gradient will flow to one of these values. */
  reaches(inputs: readonly (AnyTensor | null)[]): boolean;
  /** `kept`: further tensors whose memory the gradient needs. */
  record<Op extends RecordedOp>(
    op: Op,
    inputs: readonly (AnyTensor | null)[],
    outputs: readonly AnyTensor[],
    attributes: Recorded[Op],
    kept: readonly AnyTensor[]
  ): void;
  /** An operation without a gradient: nothing flows from its output to its inputs. */
  cut(op: string, inputs: readonly AnyTensor[], output: AnyTensor): void;
}

let current: Recorder | null = null;

/** Whether the gradient of these inputs will be asked for. */
export function isRecorded(inputs: readonly (AnyTensor | null)[]): boolean {
  return current?.reaches(inputs) ?? false;
}

/** Tells that an operation ran. */
export function record<Op extends RecordedOp>(
  op: Op,
  inputs: readonly (AnyTensor | null)[],
  outputs: readonly AnyTensor[],
  attributes: Recorded[Op],
  kept: readonly AnyTensor[] = []
): void {
  current?.record(op, inputs, outputs, attributes, kept);
}

/** Tells that an operation without a gradient ran; `op` is the name that an error says. */
export function recordCut<T extends AnyTensor>(
  op: string,
  inputs: readonly AnyTensor[],
  output: T
): T {
  current?.cut(op, inputs, output);
  return output;
}

/** Runs a function with another recorder, or with none. */
export function withRecorder<T>(recorder: Recorder | null, run: () => T): T {
  const outer = current;
  current = recorder;
  try {
    return run();
  } finally {
    current = outer;
  }
}

/** The recorder in place. */
export function currentRecorder(): Recorder | null {
  return current;
}
