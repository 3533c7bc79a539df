/**
 * The notebook kernel: `node kernel.cjs CONNECTION_FILE`.
 *
 * Three threads, because a cell may do anything for any time, and the notebook must stay alive meanwhile:
 *
 * - The **main thread** (this file) runs the user's cells and nothing else. Cells need it: `process`, signals and
 *   native add-ons behave there as scripts expect, and Node can interrupt synchronous code nowhere else.
 * - The **protocol thread** (protocol-thread.ts) owns the five sockets. It answers the heartbeat and everything that
 *   needs no cell at once, sends outputs in order, tells front ends the truth about busy and idle, and hears Stop.
 * - The **language thread** (language-thread.ts) checks and compiles cells, completes and inspects. It is started by
 *   the protocol thread, which also replaces it when it dies; a busy main thread is not involved.
 *
 * A cell's way: protocol → language (compile) → protocol → main (run; outputs go to protocol as they are made) →
 * protocol → language (commit what the cell declared). A cell that does not compile never reaches this thread.
 *
 * Stop's way: the protocol thread raises a flag in shared memory that compiled cells test at every loop and function
 * entry, posts a message for cells that wait, and after 100 ms sends SIGINT for synchronous third-party code. What none
 * of these reaches is a third-party loop after an `await`; that needs a restart of the kernel.
 */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inspect } from 'node:util';
import { getHeapStatistics } from 'node:v8';
import { MessageChannel, Worker } from 'node:worker_threads';
import type { OutputCell } from '../api/notebook.js';
import type { ErrorReport } from '../cells/report.js';
import type { MimeBundle } from '../contract/payload.js';
import { formatAxes } from '../display/format.js';
import type { AnyTensor } from '../tensor/tensor.js';
import {
  api,
  onShown,
  platform,
  setNotebook,
  setOutlet,
  setStopCheck,
  setUpNode,
  toMimeBundles
} from './library.js';
import { answerQuestion } from './run/answer-question.js';
import { HeapBudget } from './heap-budget.js';
import { CellComms } from './run/cell-comms.js';
import { CellOutputs } from './run/cell-outputs.js';
import { CellRunner } from './run/cell-runner.js';
import { describeValue } from './run/describe-value.js';
import { notebookHost } from './run/notebook-host.js';
import { hideOwnWarnings } from './run/own-warnings.js';
import { PastValues } from './run/past-values.js';
import { guardProcessExit } from './run/process-exit.js';
import { hideBookkeepingOfPromises } from './run/promise-print.js';
import { ShownValues } from './run/shown-values.js';
import { captureStandardStreams } from './run/standard-streams.js';
import { Interrupted, StopControl } from './run/stop-control.js';
import { UserInput } from './run/user-input.js';
import { SharedState } from './shared-state.js';
import type * as TslabDisplay from './tslab-display.js';
import type { CellId, FromMain, Outcome, ProtocolThreadData, ToMain } from './thread-messages.js';

/** Where the bundles are. */
const requireHere = createRequire(import.meta.url);
const folder = dirname(fileURLToPath(import.meta.url));

const connectionFile = process.argv[2];
if (!connectionFile) {
  process.stderr.write('usage: node kernel.cjs CONNECTION_FILE\n');
  process.exit(2);
}

const shared = new SharedState();
const answers = new MessageChannel();
const protocolThread = new Worker(join(folder, 'protocol.cjs'), {
  // In MB: it handles messages of some kilobytes, and V8 would let 48 MB of them lie.
  resourceLimits: { maxYoungGenerationSizeMb: 6 },
  workerData: {
    connectionFile,
    shared: shared.buffer,
    languageScript: join(folder, 'language.cjs'),
    typesFolder: join(folder, '..', 'types'),
    answers: answers.port2,
    heapLimit: getHeapStatistics().heap_size_limit
  } satisfies ProtocolThreadData,
  transferList: [answers.port2]
});
const exitProcess = process.exit.bind(process);
const post = (message: FromMain): void => protocolThread.postMessage(message);

const heap = new HeapBudget();
let lastCell = 0;
let outputCell: OutputCell = 'own';
const stopControl = new StopControl(shared, () => platform().collect());
setStopCheck(() => {
  if (shared.stopFlag[0] !== 0) stopControl.stop();
});
/** Output of a timer or callback belongs to the cell that started it, unless the user wants it otherwise. */
function currentCell(): CellId {
  return (outputCell === 'own' ? stopControl.storage.getStore()?.cell : undefined) ?? lastCell;
}
const outputs = new CellOutputs(post, shared, currentCell);
const pastValues = new PastValues();

async function toBundles(value: unknown): Promise<MimeBundle[]> {
  try {
    return await toMimeBundles(value);
  } catch (error) {
    if (error instanceof Interrupted) throw error;
    return [{ data: { 'text/plain': inspect(value) }, metadata: {} }];
  }
}

const shownValues = new ShownValues({
  shared,
  isTensor: value => value instanceof api.Tensor,
  announce: tensor => post({ type: 'shown', tensor })
});

const runner = new CellRunner({
  folder: process.cwd(),
  shared,
  stopControl,
  outputs,
  packages: { tslab: loadTslab, tsteps: () => api },
  pastValues,
  toBundles,
  print: value => inspect(value),
  shapeOf,
  isInternal: file => file.startsWith(folder) || file.startsWith('node:')
});

/** tslab's display API, from its own code; loaded when a cell first imports it. */
function loadTslab(): unknown {
  const { tslab, setWriter } = requireHere('./tslab.cjs') as typeof TslabDisplay;
  setWriter(({ data, metadata, transient }, update) => {
    const displayId = transient?.display_id;
    outputs.display(
      { data, metadata },
      displayId === undefined ? { update } : { displayId, update }
    );
  });
  return tslab;
}

/** `batch 32 × timesteps 700 × features 200`, with the dtype where it is not the usual one. */
function shapeOf(value: unknown): string | null {
  if (!(value instanceof api.Tensor)) return null;
  const { axes, dtype } = value as AnyTensor;
  return dtype === 'float32' ? formatAxes(axes) : `${formatAxes(axes)}  ${dtype}`;
}

function showBackgroundError(error: unknown): void {
  if (error instanceof Interrupted) return;
  outputs.stream('stderr', `${runner.report(error).traceback.join('\n')}\n`);
}

const comms = new CellComms({
  post,
  currentCell,
  runAs: (cell, handler) =>
    stopControl.runBetweenCells({ cell, stopped: null }, handler, showBackgroundError)
});

/** A cell must have an end, whatever goes wrong on the way to it. */
function failedOutcome(report: ErrorReport): Outcome {
  return { status: 'error', report, names: [], hints: [], shapes: new Map() };
}

setUpNode();
setOutlet(outputs);
setNotebook(
  notebookHost({
    folder: process.cwd(),
    post,
    currentCell,
    outputs,
    comms,
    userInput: new UserInput({
      post,
      answers: answers.port1,
      shared,
      currentCell,
      stop: stopControl.stop
    }),
    setOutputCell: cell => (outputCell = cell)
  })
);
onShown((fingerprint, value) => shownValues.add(fingerprint, value));
for (const [name, value] of Object.entries(api)) {
  Object.defineProperty(globalThis, name, { value, writable: true, configurable: true });
}
pastValues.install();
hideOwnWarnings();
hideBookkeepingOfPromises();
captureStandardStreams((name, text) => outputs.stream(name, text));
process.on('uncaughtException', showBackgroundError);
process.on('unhandledRejection', showBackgroundError);
process.on('SIGINT', () => stopControl.onSignal());
guardProcessExit();

protocolThread.on('message', (message: ToMain) => {
  switch (message.type) {
    case 'shutdown':
      return exitProcess(0);
    case 'stop':
      return stopControl.onMessage();
    case 'comm':
      return comms.receive(message);
    case 'ask': {
      const { ask, request } = message;
      return void answerQuestion(request, shownValues.get(request.fingerprint)).then(answer =>
        post({ type: 'answer', ask, answer })
      );
    }
    case 'describe':
      return void describeValue(runner.valueOf(message.name), {
        toBundles,
        print: value => inspect(value),
        isTensor: value => value instanceof api.Tensor
      }).then(data => post({ type: 'described', ask: message.ask, data }));
    case 'run':
      lastCell = message.cell;
      return void runner
        .run(message)
        .catch((error: unknown) => failedOutcome(runner.report(error)))
        .then(outcome => {
          post({ type: 'done', cell: message.cell, outcome });
          heap.restLater();
        });
  }
});
protocolThread.on('error', error => {
  process.stderr.write(`${error.stack ?? error.message}\n`);
  exitProcess(1);
});
