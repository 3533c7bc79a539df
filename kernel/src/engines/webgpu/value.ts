import type { DType } from '../../tensor/dtype.js';
import type { BufferId } from '../engine.js';
import type { Place } from './fusion/place.js';
import type { Block } from './pool.js';

/** An array of the engine: its elements lie in a block, or they are pending and a formula says how they come to be. */
export interface Value {
  readonly id: BufferId;
  readonly dtype: DType;
  /** Elements. */
  readonly size: number;
  readonly block: Block | null;
  readonly formula: Formula | null;
  /** Whether its id has not been freed. */
  readonly isHeld: boolean;
}

/** An array whose elements lie on the device. */
export interface GpuArray extends Value {
  readonly block: Block;
}

/** How each element of a pending array comes to be. */
export interface Formula {
  /** The operation that was called, for errors. */
  readonly operation: string;
  readonly function: ElementFunction;
  readonly operands: readonly Operand[];
}

/** A WGSL function of one element of each operand. */
export interface ElementFunction {
  /** Says everything that its text depends on. */
  readonly name: string;
  readonly code: string;
}

/** What a formula reads; where it is pending, `place` is `same` and it has as many elements as the result. */
export interface Operand {
  readonly value: Value;
  readonly place: Place;
}

/** Whether the elements of an array lie on the device. */
export function isMade(value: Value): value is GpuArray {
  return value.block !== null;
}
