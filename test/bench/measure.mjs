/** Measures every case and prints one line of JSON; run.mjs starts it with the bundled library and makes the table. */
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { setTimeout } from 'node:timers/promises';
import { CASES, GROWTH } from './cases.mjs';
import { createJaxJs } from './contenders/jax-js.mjs';
import { createOrientation } from './contenders/orientation.mjs';
import { createTfjs } from './contenders/tfjs.mjs';
import { createTsteps } from './contenders/tsteps.mjs';
import { machineLimit } from './machine-limit.mjs';
import { medianOf } from './report.mjs';

const [library, filter = ''] = process.argv.slice(2);

/** How long a case is measured, once every contender has had three turns. */
const CASE_MS = 2000;

/** A turn repeats a short call: what the one before has left in the caches then counts little. */
const TURN_MS = 5;

/** Our other threads look for work for 2 ms after a call: not while a peer is measured. Contenders may need longer. */
const QUIET_MS = 4;

const threads = Math.min(availableParallelism(), 8);
const one = await createTsteps(library, 1);
const many = threads > 1 ? [await createTsteps(library, threads)] : [];
const [tfjs, jaxJs] = [await createTfjs(), await createJaxJs()];
const orientation = await createOrientation(threads);

const usesFma = one.engine.includes('FMA');
const rows = [];
for (const options of CASES.filter(({ name }) => name.includes(filter))) {
  process.stderr.write(`${options.name} …\n`);
  const row = await measure(options, [one, ...many, tfjs, jaxJs]);
  rows.push({ ...row, native: await nativeOf(options) });
}
const growth = [];
for (const options of GROWTH.filter(({ name }) => name.includes(filter))) {
  growth.push(await measure(options, [one]));
}
const { version } = JSON.parse(
  readFileSync(join(import.meta.dirname, '..', '..', 'kernel', 'package.json'), 'utf8')
);
const versions = {
  ...{ node: process.version, tsteps: version, engine: (many[0] ?? one).engine },
  ...{ tfjs: tfjs.version, jaxJs: jaxJs.version, ...orientation.versions }
};
const { missing } = orientation;
console.log(JSON.stringify({ versions, missing, threads, rows, growth }));
process.exit(0);

/**
 * Native code and ours once more, in turns of their own: with native code in the turns above, `add` took our engine 13 %
 * longer and tfjs 4 %, and the accepted ratios would no longer ask for the same.
 */
async function nativeOf(options) {
  const natives = orientation.contenders;
  if (natives.length === 0) return null;
  const { ms, differences } = await measure(options, [one, ...many, ...natives]);
  return natives.some(({ name }) => name in ms) ? { ms, differences } : null;
}

/**
 * Median times in ms of calls that take turns, how far the results lie from ours, and what the speed of our best call is to
 * be compared with: the best that the machine did in the same turns.
 */
async function measure(options, all) {
  const entries = await entriesOf(options, all);
  const differences = await differencesOf(entries);
  for (const entry of entries) {
    if (!entry.value) await timeOf(entry, 1);
    const first = await timeOf(entry, 1);
    if (first > 2 * CASE_MS) entry.times.push(first);
    entry.repeats = Math.max(1, Math.ceil(TURN_MS / first));
  }
  const limits = [];
  const end = performance.now() + CASE_MS;
  for (let turn = 0; turn < 3 || performance.now() < end; turn++) {
    if (options.flop) limits.push(machineLimit(usesFma));
    for (const entry of entries) {
      if (entry.times.length >= mostTurns(medianOf(entry.times))) continue;
      if (entry.repeats > 1) await timeOf(entry, 1);
      entry.times.push(await timeOf(entry, entry.repeats));
      await setTimeout(entry.quietMs ?? QUIET_MS);
    }
  }
  for (const { release } of entries) await release?.();
  const ms = Object.fromEntries(entries.map(({ name, times }) => [name, medianOf(times)]));
  const best = Math.min(...entries[0].times);
  return { ...options, ms, best, differences, machine: Math.max(...limits) };
}

/** Those that can do a case, ready to do it. */
async function entriesOf(options, all) {
  const entries = [];
  for (const { name, kinds } of all) {
    const ready = await kinds[options.kind]?.(options);
    if (ready) entries.push({ name, times: [], ...ready });
  }
  return entries;
}

/** One that takes seconds has no need of as many turns as the others. */
function mostTurns(ms) {
  if (ms > 2 * CASE_MS) return 1;
  return ms > CASE_MS / 4 ? 3 : Infinity;
}

/** In ms per call; a process of its own takes the time itself. */
async function timeOf({ call, time }, repeats) {
  if (time) return time(repeats);
  const start = performance.now();
  for (let i = 0; i < repeats; i++) await call();
  return (performance.now() - start) / repeats;
}

/** How far each result lies from the first contender's: nobody is fast by computing something else. */
async function differencesOf(entries) {
  const [own, ...others] = entries.filter(({ value }) => value);
  const differences = {};
  if (!own) return differences;
  const expected = await own.value();
  for (const { name, value } of others) {
    const values = await value();
    let most = 0;
    for (let i = 0; i < expected.length; i++) {
      most = Math.max(most, Math.abs(values[i] - expected[i]));
    }
    differences[name] = most;
  }
  return differences;
}
