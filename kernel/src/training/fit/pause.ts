import { throwIfStopped } from '../stop.js';

/** Longest time in milliseconds that training keeps the thread: messages and pictures get through in between. */
const LONGEST_MS = 50;

let last = 0;

/**
 * Between two batches: ends here when the user wants to stop, and now and then lets others have the thread.
 * @throws what the host throws for a stop
 */
export async function pause(): Promise<void> {
  throwIfStopped();
  const now = Date.now();
  if (now - last < LONGEST_MS) return;
  await new Promise<void>(resolve => setTimeout(resolve));
  last = Date.now();
  throwIfStopped();
}
