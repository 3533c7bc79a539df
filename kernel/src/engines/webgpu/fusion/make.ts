import { platform } from '../../platform.js';
import type { Binding } from '../bind-groups.js';
import { inParts, launch, part } from '../launch.js';
import type { Block } from '../pool.js';
import { Uniforms } from '../shader.js';
import type { GpuArray, Operand, Value } from '../value.js';
import { isMade } from '../value.js';
import type { Workshop } from '../workshop.js';
import { fusedShader } from './fused-shader.js';
import { placeNumbers } from './place.js';
import type { Plan } from './plan.js';
import { planOf } from './plan.js';

/** Pending arrays at one time. */
const MOST_PENDING = 64;
/** Part of all memory that freed arrays may take because pending ones read them. */
const MOST_WAITING = 1 / 8;

/** An array with its elements on the device: where they are pending, all that they come from is computed now. */
export function made(workshop: Workshop, value: Value): GpuArray {
  while (!isMade(value)) compute(workshop, nextPlan(value));
  return value;
}

/** The plan of a pending array, or of a part of it that has to come first as one launch does not hold it all. */
function nextPlan(value: Value): Plan {
  const whole = planOf(value);
  if (whole.fits) return whole;
  const before = whole.steps.slice(0, -1).map(step => step.value);
  // Held ones have to be written anyway, and late ones leave the least to do.
  const held = before.filter(({ isHeld }) => isHeld).reverse();
  const first = [...held, ...before.reverse()].find(step => planOf(step).fits);
  return first ? planOf(first) : whole;
}

/** One launch, or one for each part that bindings can hold. Where it fails, everything stays pending. */
function compute(workshop: Workshop, plan: Plan): void {
  const { buffers, gpu } = workshop;
  const { leaves, outputs } = plan;
  const blocks: Block[] = [];
  try {
    for (const { value, formula } of outputs) {
      blocks.push(buffers.allocate(value.size, formula.operation));
    }
    const shader = fusedShader(plan);
    const { value, formula } = outputs[outputs.length - 1] as (typeof outputs)[number];
    inParts(gpu, value.size, (start, count) => {
      launch(workshop, formula.operation, {
        shader,
        reads: leaves.map(leaf => bindingOf(leaf, start, count)),
        writes: blocks.map(block => part({ block }, start, count)),
        uniforms: new Uniforms().int(
          ...[count, start, 0],
          ...leaves.flatMap(({ place }) => placeNumbers(place))
        ),
        threads: count
      });
    });
  } catch (error) {
    for (const block of blocks) buffers.release(block);
    throw error;
  }
  outputs.forEach(({ value }, i) => buffers.settle(value, blocks[i] as Block));
}

/**
 * Makes pending arrays, the oldest first, where there are too many, or where freed arrays that they read take too much
 * room, some of which a block of `size` elements and they themselves may need.
 */
export function limitPending(workshop: Workshop, size: number): void {
  const { buffers } = workshop;
  const mostWaiting = platform().gpuMemoryLimit * MOST_WAITING;
  for (const value of buffers.pending) {
    const { pending, waitingBytes } = buffers;
    const isRoomy =
      waitingBytes === 0 || (waitingBytes <= mostWaiting && buffers.hasRoomForPending(size));
    if (isRoomy && pending.size < MOST_PENDING) return;
    if (value.isHeld) made(workshop, value);
  }
}

function bindingOf({ value, place }: Operand, start: number, count: number): Binding {
  const array = value as GpuArray;
  if (place === 'same') return part(array, start, count);
  return part(array, 0, place === 'first' ? 1 : value.size);
}
