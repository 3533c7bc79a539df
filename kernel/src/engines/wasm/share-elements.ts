import type { Job } from './job.js';
import { FLOAT } from './job.js';
import { ELEMENTS_PER_CALL } from './module.js';
import { cut } from './parts.js';
import type { Calls } from './threads/call-list.js';

/** Most parts: more would only be longer lists. */
const MOST_PARTS = 256;

/** Calls `work` for runs of elements, which may go to several threads; `at` is in bytes. */
export function shareElements(
  job: Job,
  size: number,
  nanosecondsEach: number,
  work: (wasm: Calls, at: number, count: number) => void
): void {
  const calls = Math.ceil(size / ELEMENTS_PER_CALL);
  const parts = cut(size, ELEMENTS_PER_CALL * Math.max(1, Math.ceil(calls / MOST_PARTS)));
  job.share(parts, size * nanosecondsEach, (wasm, { start, count }) => {
    for (let done = 0; done < count; done += ELEMENTS_PER_CALL) {
      work(wasm, (start + done) * FLOAT, Math.min(ELEMENTS_PER_CALL, count - done));
    }
  });
}
