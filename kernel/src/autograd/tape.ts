import { viewOf } from '../ops/make-tensor.js';
import type { Recorded, RecordedOp, Recorder } from '../ops/record.js';
import { outsideScope } from '../ops/scope.js';
import type { TensorHandle } from '../tensor/handle.js';
import type { AnyTensor } from '../tensor/tensor.js';

/** One operation that ran, with what its gradient needs. */
export interface Step<Op extends RecordedOp = RecordedOp> {
  readonly op: Op;
  readonly inputs: readonly (AnyTensor | null)[];
  readonly outputs: readonly AnyTensor[];
  readonly attributes: Recorded[Op];
  readonly kept: readonly AnyTensor[];
  /** Which inputs a gradient is wanted for. */
  readonly needs: readonly boolean[];
}

/**
 * What ran since a gradient was asked for, in order, as far as it depends on the values it is asked for. The tape holds
 * the memory of all it names, so that scopes and `dispose` may do their work meanwhile; `release` gives it back.
 */
export class Tape implements Recorder {
  readonly steps: Step[] = [];
  readonly #reached = new Set<TensorHandle>();
  /** Values that depend on those asked for, but through an operation without a gradient: its name. */
  readonly #cuts = new Map<TensorHandle, string>();

  constructor(variables: readonly AnyTensor[]) {
    for (const variable of variables) this.#reached.add(variable.handle);
  }

  reaches(inputs: readonly (AnyTensor | null)[]): boolean {
    return inputs.some(input => input !== null && this.#reached.has(input.handle));
  }

  /** The operation that stands between a value and those asked for; undefined where there is none. */
  cutBefore(value: AnyTensor): string | undefined {
    return this.#cuts.get(value.handle);
  }

  record<Op extends RecordedOp>(
    op: Op,
    inputs: readonly (AnyTensor | null)[],
    outputs: readonly AnyTensor[],
    attributes: Recorded[Op],
    kept: readonly AnyTensor[]
  ): void {
    if (!this.reaches(inputs)) {
      for (const output of outputs) this.#passCut(inputs, output);
      return;
    }
    const needs = inputs.map(input => input !== null && this.#reached.has(input.handle));
    for (const output of outputs) this.#reached.add(output.handle);
    const step: Step<Op> = {
      op,
      inputs: inputs.map(input => input && held(input)),
      outputs: outputs.map(held),
      attributes,
      kept: kept.map(held),
      needs
    };
    this.steps.push(step);
  }

  cut(op: string, inputs: readonly AnyTensor[], output: AnyTensor): void {
    if (this.reaches(inputs)) this.#cuts.set(output.handle, op);
    else this.#passCut(inputs, output);
  }

  /** Gives back what a step held. */
  static release({ inputs, outputs, kept }: Step): void {
    for (const tensor of [...inputs, ...outputs, ...kept]) tensor?.dispose();
  }

  /** Gives back everything. */
  release(): void {
    for (const step of this.steps.splice(0)) Tape.release(step);
  }

  #passCut(inputs: readonly (AnyTensor | null)[], output: AnyTensor): void {
    for (const input of inputs) {
      const op = input && this.#cuts.get(input.handle);
      if (op) this.#cuts.set(output.handle, op);
    }
  }
}

/** The same values, held beyond scopes and the user's dispose. */
function held(x: AnyTensor): AnyTensor {
  return outsideScope(() => viewOf(x, x.shape, null, x.labels));
}
