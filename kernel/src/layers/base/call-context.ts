import { shareBuffer } from '../../ops/make-tensor.js';
import { outsideScope, track } from '../../ops/scope.js';
import type { FloatTensor } from '../../tensor/tensor.js';

let isTraining = false;
let losses: FloatTensor[] | null = null;

/** Whether layers behave as in training just now. */
export function currentTraining(): boolean {
  return isTraining;
}

/** Runs a call in training or not; layers called inside follow. */
export function inTraining<T>(training: boolean, run: () => T): T {
  const outer = isTraining;
  isTraining = training;
  try {
    return run();
  } finally {
    isTraining = outer;
  }
}

/** Runs a function and collects what its layers add to the loss (activity regularizers). */
export function collectLosses<T>(run: () => T): { result: T; losses: FloatTensor[] } {
  const outer = losses;
  const collected: FloatTensor[] = [];
  losses = collected;
  try {
    const result = run();
    return { result, losses: collected.map(track) };
  } finally {
    losses = outer;
  }
}

/** Whether somebody collects losses; otherwise there is no need to compute them. */
export function isCollectingLosses(): boolean {
  return losses !== null;
}

/** Adds a number to the loss of the model that is running; it outlives the scopes of the layers around. */
export function addLoss(loss: FloatTensor): void {
  losses?.push(outsideScope(() => shareBuffer(loss, loss.shape)));
}
