import type { Formula, Operand, Value } from '../value.js';
import { UNIFORM_BYTES } from '../shader.js';
import { isSamePlace, placeNumbers } from './place.js';

/** Arrays that WebGPU promises a shader. */
const MOST_ARRAYS = 8;
/** Formulas of one launch: longer texts take long to compile and gain little. */
const MOST_STEPS = 32;
/** Uniforms of every fused shader: how many elements, the first one, and a zero. */
const OWN_UNIFORMS = 3;

/** A pending array that a launch computes, if only for others. */
export interface Step {
  readonly value: Value;
  readonly formula: Formula;
}

/** What one launch computes: formulas in an order in which each comes after its operands, over arrays that exist. */
export class Plan {
  readonly steps: Step[] = [];
  /** What is read, each array once for each place. */
  readonly leaves: Operand[] = [];
  readonly #planned = new Set<Value>();

  /** Adds all that an operand comes from. */
  add(operand: Operand): void {
    const { value } = operand;
    if (!value.formula) {
      if (this.leafOf(operand) < 0) this.leaves.push(operand);
    } else if (!this.#planned.has(value)) {
      this.#planned.add(value);
      for (const inner of value.formula.operands) this.add(inner);
      this.steps.push({ value, formula: value.formula });
    }
  }

  /** Which of the leaves an operand is, or -1. */
  leafOf({ value, place }: Operand): number {
    return this.leaves.findIndex(leaf => leaf.value === value && isSamePlace(leaf.place, place));
  }

  /** What is written: the last step, and those that are held. */
  get outputs(): Step[] {
    return this.steps.filter(({ value }, i) => value.isHeld || i === this.steps.length - 1);
  }

  /** Whether one launch can compute it all and write its outputs. */
  get fits(): boolean {
    return this.#isWithin(this.steps.length, this.outputs.length);
  }

  /** Whether one launch could compute a further step, and write no more than that. */
  get fitsOneMore(): boolean {
    return this.#isWithin(this.steps.length + 1, 1);
  }

  #isWithin(steps: number, outputs: number): boolean {
    const numbers = this.leaves.reduce((sum, { place }) => sum + placeNumbers(place).length, 0);
    return (
      steps <= MOST_STEPS &&
      this.leaves.length + outputs <= MOST_ARRAYS &&
      numbers + OWN_UNIFORMS <= UNIFORM_BYTES / 4
    );
  }
}

/** All that is pending for an array, as one launch. */
export function planOf(value: Value): Plan {
  const plan = new Plan();
  plan.add({ value, place: 'same' });
  return plan;
}
