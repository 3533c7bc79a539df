/** Entry of the protocol thread: everything Jupyter says and hears, while cells run elsewhere. */
import { randomUUID } from 'node:crypto';
import { readFileSync, writeSync } from 'node:fs';
import { parentPort, Worker, workerData } from 'node:worker_threads';
import { createSigner } from '../wire/transport/signer.js';
import { KernelSockets, type ConnectionInfo } from '../wire/transport/sockets.js';
import { Assist } from './protocol/assist.js';
import { CellOutlet } from './protocol/cell-outlet.js';
import { Channel } from './protocol/channel.js';
import { Comms } from './protocol/comms.js';
import { Dispatcher } from './protocol/dispatcher.js';
import { Execution } from './protocol/execution.js';
import { HistoryFile } from './protocol/history-file.js';
import { historyPath } from './protocol/history-path.js';
import { LanguageClient } from './protocol/language-client.js';
import { LastWords } from './protocol/last-words.js';
import { MainQuestions } from './protocol/main-questions.js';
import { MemoryWatch } from './protocol/memory-watch.js';
import { watchParent } from './protocol/parent-watch.js';
import { ReadableTensors } from './protocol/readable-tensors.js';
import { Stdin } from './protocol/stdin.js';
import { stuckPlace } from './protocol/stuck-place.js';
import { SharedState } from './shared-state.js';
import type { FromMain, ProtocolThreadData, ToMain } from './thread-messages.js';

/** Code that tests the flag has ended by then; what has not is third-party code, which only a signal reaches. In ms. */
const SIGNAL_AFTER = 100;
/** What has not ended by then is in a loop that not even a signal reaches. In ms. */
const STUCK_AFTER = 2000;
/** A main thread that has not ended by then never will. In ms. */
const KILL_AFTER = 300;

/** What a compiler throws away, in MB: V8's usual 48 costs 60 MB more resident memory and gains no time. */
const LANGUAGE_YOUNG_HEAP = 16;

const data = workerData as ProtocolThreadData;
const main = parentPort;
if (!main) throw new Error('this is the entry of a worker');
const shared = new SharedState(data.shared);
const connection = JSON.parse(readFileSync(data.connectionFile, 'utf8')) as ConnectionInfo;
const sockets = new KernelSockets();

/** Straight to the terminal: this thread's `console` would end up in a cell. */
function log(line: string): void {
  try {
    writeSync(2, `[tsteps] ${line}\n`);
  } catch {
    // Whoever read it is gone.
  }
}

function toMain(message: ToMain): void {
  main?.postMessage(message);
}

function stop(): void {
  shared.requestStop();
  const { stopRequests } = shared;
  toMain({ type: 'stop' });
  setTimeout(() => {
    if (!shared.isStopAcknowledged && shared.beginSignal()) process.kill(process.pid, 'SIGINT');
  }, SIGNAL_AFTER);
  setTimeout(() => {
    const isLatest = shared.stopRequests === stopRequests;
    if (isLatest && !shared.isStopAcknowledged) void sayStuck();
  }, STUCK_AFTER);
}

/** Nothing but the end of the kernel ends such a cell; its user should know, and where it is. */
async function sayStuck(): Promise<void> {
  const request = execution.runningRequest;
  if (!request) return;
  const place = await stuckPlace();
  if (execution.runningRequest !== request || shared.isStopAcknowledged) return;
  const text =
    `This cell cannot be stopped: it is in code of a package or of Node${place ? ` (${place})` : ''} ` +
    'that does not look up. To end it: Kernel → Restart Kernel, which forgets all variables.';
  channel.outbox.stream(request, 'stderr', `[tsteps] ${text}\n`);
  comms.sendStuck(request, text);
}

function shutDown(): void {
  lastWords.close();
  language.close();
  sockets.close();
  shared.markClosed();
  toMain({ type: 'shutdown' });
  // The main thread may be in a loop; nothing of the user's is lost that a shutdown does not end anyway.
  setTimeout(() => process.kill(process.pid, 'SIGKILL'), KILL_AFTER);
}

const language = new LanguageClient(() => {
  const worker = new Worker(data.languageScript, {
    workerData: { typesFolder: data.typesFolder },
    resourceLimits: { maxYoungGenerationSizeMb: LANGUAGE_YOUNG_HEAP },
    stdout: true,
    stderr: true
  });
  worker.stderr.on('data', (chunk: Uint8Array) => writeSync(2, chunk));
  worker.stdout.resume();
  return worker;
}, log);

const history = new HistoryFile(historyPath(), log);
const lastWords = new LastWords(data.connectionFile);

const channel: Channel = new Channel({
  sockets,
  signer: createSigner(connection.key, connection.signature_scheme),
  newId: randomUUID,
  log,
  onSent: bytes => shared.addSent(bytes),
  onMessage: (name, message) => dispatcher.dispatch(name, message)
});
const questions = new MainQuestions(toMain);
const tensors = new ReadableTensors(shared);
const assist = new Assist(language, async name => {
  // A busy main thread cannot be asked, but what it last gave the name is known.
  if (execution.runningRequest === null) return questions.describe(name);
  const shape = execution.shapeOf(name);
  return shape === null ? null : { 'text/plain': `${name}  ${shape}` };
});
const outlet = new CellOutlet(channel);
const comms: Comms = new Comms({
  channel,
  outlet,
  post: toMain,
  tensors,
  ask: request => questions.ask(request),
  diagnose: source => assist.diagnose(source),
  isBusy: () => execution.runningRequest !== null,
  log
});
const stdin: Stdin = new Stdin({
  channel,
  askable: cell => execution.askable(cell),
  answer: answer => {
    data.answers.postMessage(answer);
    shared.announceInput();
  }
});
const execution: Execution = new Execution({
  channel,
  language,
  outlet,
  history,
  notice: lastWords.take(),
  run: toMain,
  onHints: (parent, hints) => comms.sendHints(parent, hints),
  onEnd: () => {
    stdin.cancel();
    lastWords.erase();
  },
  log
});
new MemoryWatch({
  heapLimit: data.heapLimit,
  isBusy: () => execution.runningLabel !== null,
  onLook: memory => {
    const label = execution.runningLabel;
    if (label !== null) lastWords.write(label, memory);
  },
  onNearlyFull: () => shared.suspectMemory()
});
const dispatcher = new Dispatcher({
  channel,
  execution,
  assist,
  comms,
  history,
  stdin,
  connection,
  log,
  stop,
  shutDown
});

main.on('message', (message: FromMain) => {
  switch (message.type) {
    case 'stream':
      return outlet.stream(message);
    case 'publish':
      return outlet.publish(message);
    case 'page':
      return outlet.page(message.cell, message.text);
    case 'done':
      return execution.done(message.cell, message.outcome);
    case 'input':
      return stdin.ask(message);
    case 'comm':
      return comms.sendFromCell(message);
    case 'comm-target':
      return comms.addTarget(message.target);
    case 'comm-handled':
      return comms.handled(message.cell);
    case 'shown':
      return tensors.add(message.tensor);
    case 'described':
      return questions.answered(message.ask, message.data);
    case 'answer':
      return questions.answered(message.ask, message.answer);
    case 'exit':
      return void channel.outbox.flush().then(shutDown);
  }
});
// One bad request must not take the kernel down.
process.on('uncaughtException', error => log(error.stack ?? error.message));
process.on('unhandledRejection', reason => log(String(reason)));
watchParent(shutDown);
sockets.bind(connection).then(
  () => {
    channel.listen();
    channel.publish('status', null, { execution_state: 'starting' });
  },
  (error: Error) => {
    log(`cannot listen: ${error.message}`);
    shutDown();
  }
);
