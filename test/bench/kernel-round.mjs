/* global performance, setTimeout */
/** One round of one kernel: what a person waits for, in the order in which they meet it. */
import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { medianOf } from './report.mjs';
import { workFolder } from './peer-kernels.mjs';

const LINES = 20_000;
/** What has not ended by then counts as never. In ms. */
const LIMIT_MS = 10_000;
/** Output has ended when none came for so long. In ms. */
const QUIET_MS = 1_500;
const WARM_CALLS = 10;
const CALLS = 30;
/** A manager kills a kernel that has not ended this long after its shutdown_request (jupyter_client's default). In ms. */
const KILL_AFTER_MS = 5_000;

const CODE = {
  python: {
    print: `for i in range(${LINES}): print(i)`,
    loop: 'import time\nend = time.time() + 5\nwhile time.time() < end: pass',
    prefix: 'prin'
  },
  typescript: {
    print: `for (let i = 0; i < ${LINES}; i++) console.log(i);`,
    loop: 'const end = Date.now() + 5_000;\nwhile (Date.now() < end) {}',
    prefix: 'cons'
  }
};

/** Starts, uses and ends a kernel; `null` is what did not end within its limit. */
export async function measureRound(client, { name, spec, argv }, { onlyStart = false } = {}) {
  const code = CODE[name === 'ipykernel' ? 'python' : 'typescript'];
  const options = () => ({ folder: mkdtempSync(join(workFolder(name), 'run-')), argv });
  const { kernel, ...start } = await startUntilResult(client, spec, options());
  if (onlyStart) {
    await kernel.close();
    return start;
  }
  await delay(3000);
  const residentMb = residentMbOf(kernel.process.pid);
  const onePlusOneMs = await roundTrip(kernel);
  const printed = await printLines(kernel, code);
  const busyCompletionMs = await completionInLoop(kernel, code);
  const restartMs = await restart(client, spec, options, kernel);
  return { ...start, residentMb, onePlusOneMs, ...printed, busyCompletionMs, restartMs };
}

/** Spawns a kernel and waits for who it is, and for the first `1+1`. */
async function startUntilResult(client, spec, options) {
  const started = performance.now();
  const kernel = await client.startFromSpec(spec, options);
  // Sent before the kernel is there, so it is answered as soon as it can be.
  await kernel.reply(kernel.send('kernel_info_request', {}));
  const infoMs = performance.now() - started;
  const id = kernel.sendCell('1+1');
  // tslab shows a value as a line of text.
  await kernel.waitFor(
    m => m.parentId === id && ['execute_result', 'stream'].includes(m.type),
    'the first result'
  );
  const firstResultMs = performance.now() - started;
  await kernel.finish(id);
  return { kernel, infoMs, firstResultMs };
}

async function roundTrip(kernel) {
  const times = [];
  for (let call = 0; call < WARM_CALLS + CALLS; call++) {
    const started = performance.now();
    await kernel.execute('1+1');
    if (call >= WARM_CALLS) times.push(performance.now() - started);
  }
  return medianOf(times);
}

async function printLines(kernel, { print }) {
  const started = performance.now();
  const id = kernel.sendCell(print);
  const printMs = await within(
    kernel.finish(id).then(() => performance.now() - started),
    LIMIT_MS
  );
  const lines = () =>
    kernel
      .publishedFor(id)
      .filter(m => m.type === 'stream')
      .map(m => m.content.text)
      .join('')
      .split('\n').length - 1;
  const linesAtIdle = lines();
  for (let before = -1; before < lines();) {
    before = lines();
    await delay(QUIET_MS);
  }
  return { printMs, linesAtIdle, linesInTheEnd: lines() };
}

async function completionInLoop(kernel, { loop, prefix }) {
  const running = kernel.sendCell(loop);
  await delay(300);
  const started = performance.now();
  const asked = kernel.send('complete_request', { code: prefix, cursor_pos: prefix.length });
  const waited = await within(
    kernel.reply(asked).then(() => performance.now() - started),
    LIMIT_MS
  );
  await within(kernel.finish(running), LIMIT_MS);
  return waited;
}

/** As a kernel manager does it: ask it to go, wait until it has gone, start another. */
async function restart(client, spec, options, kernel) {
  const started = performance.now();
  const ended = once(kernel.process, 'exit');
  kernel.send('shutdown_request', { restart: true }, { channel: 'control' });
  if ((await within(ended, KILL_AFTER_MS)) === null) {
    kernel.process.kill('SIGKILL');
    await ended;
  }
  const gone = performance.now() - started;
  await kernel.close();
  const next = await startUntilResult(client, spec, options());
  await next.kernel.close();
  return gone + next.firstResultMs;
}

/** Resident memory of a process and all its descendants, in MB. */
function residentMbOf(pid) {
  const rows = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,rss='], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .map(line => line.trim().split(/\s+/).map(Number));
  const tree = new Set([pid]);
  for (let size = 0; size < tree.size;) {
    size = tree.size;
    for (const [child, parent] of rows) if (tree.has(parent)) tree.add(child);
  }
  const kilobytes = rows.filter(([id]) => tree.has(id)).map(([, , rss]) => rss);
  return kilobytes.reduce((sum, size) => sum + size, 0) / 1024;
}

function within(promise, limitMs) {
  return Promise.race([promise, delay(limitMs).then(() => null)]);
}

function delay(ms) {
  return new Promise(resolve => setTimeout(resolve, ms));
}
