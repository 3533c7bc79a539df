/** Threads of the library in Node. */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

/** Beyond them most products wait for memory. */
const MOST_THREADS = 8;

/** What `TSTEPS_THREADS` says, else one for each processor this process may use. */
export function threadCount(): number {
  const asked = Number(process.env['TSTEPS_THREADS']);
  if (Number.isInteger(asked) && asked > 0) return asked;
  return Math.min(availableParallelism(), MOST_THREADS);
}

export function startThread(functionText: string, data: object): void {
  const text = `(${functionText})(require('node:worker_threads').workerData)`;
  // None of the flags of this process: a bundler's or a test runner's loader would only make the start slower.
  const worker = new Worker(text, { eval: true, workerData: data, execArgv: [] });
  worker.on('error', () => undefined);
  worker.unref();
}
