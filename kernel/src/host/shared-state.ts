/**
 * The few numbers all threads see at once, in shared memory, because a busy thread reads no messages.
 *
 * Stop works in two steps. The flag is what compiled cells test at every loop and function entry; it says only "look
 * closer". Whether the code that looks must end is then decided on the main thread, from the count of requests and the
 * cell the code belongs to: code of a stopped cell that wakes up later must end too, other cells must not.
 */
export class SharedState {
  readonly buffer: SharedArrayBuffer;
  /** One element, for compiled code. */
  readonly stopFlag: Int32Array;
  /** For tensors that the protocol thread may read: which registration each slot holds, 0 for none. */
  readonly readable: Int32Array;
  readonly #slots: Int32Array;

  constructor(
    buffer = new SharedArrayBuffer((SLOTS + READABLE_TENSORS) * Int32Array.BYTES_PER_ELEMENT)
  ) {
    this.buffer = buffer;
    this.#slots = new Int32Array(buffer);
    this.readable = new Int32Array(buffer, SLOTS * Int32Array.BYTES_PER_ELEMENT, READABLE_TENSORS);
    this.stopFlag = new Int32Array(buffer, STOP_FLAG * Int32Array.BYTES_PER_ELEMENT, 1);
  }

  /** Any thread: asks the running code to end. */
  requestStop(): void {
    Atomics.add(this.#slots, STOP_REQUESTS, 1);
    Atomics.store(this.#slots, STOP_FLAG, 1);
    Atomics.notify(this.#slots, BYTES_SENT);
    Atomics.notify(this.#slots, INPUT_REPLIES);
  }

  get stopRequests(): number {
    return Atomics.load(this.#slots, STOP_REQUESTS);
  }

  /** Main thread: it has seen this many requests. */
  acknowledgeStop(requests: number): void {
    Atomics.store(this.#slots, STOP_ACKNOWLEDGED, requests);
  }

  get isStopAcknowledged(): boolean {
    return Atomics.load(this.#slots, STOP_ACKNOWLEDGED) === this.stopRequests;
  }

  /** Main thread: nothing is left to stop. A request that came meanwhile keeps the flag up. */
  lowerStopFlag(): void {
    Atomics.store(this.#slots, STOP_FLAG, 0);
    if (!this.isStopAcknowledged) Atomics.store(this.#slots, STOP_FLAG, 1);
  }

  /** Main thread, within a script that Node lets a SIGINT end: code begins that may need one. */
  enterScript(): void {
    Atomics.store(this.#slots, SCRIPT, IN_SCRIPT);
  }

  /**
   * Main thread, within that script: the code is over. A signal that is on its way must arrive here: a moment later, where
   * Node changes its handlers, it would end the process.
   */
  leaveScript(): void {
    if (Atomics.compareExchange(this.#slots, SCRIPT, IN_SCRIPT, OUT_OF_SCRIPT) === SIGNALLED) {
      Atomics.wait(this.#slots, SCRIPT, SIGNALLED, SIGNAL_WAIT);
    }
  }

  /** Main thread: the script is over, in whatever way. */
  endScript(): void {
    Atomics.store(this.#slots, SCRIPT, OUT_OF_SCRIPT);
  }

  /** Protocol thread: true when a SIGINT may be sent now, and ends what runs. */
  beginSignal(): boolean {
    return Atomics.compareExchange(this.#slots, SCRIPT, IN_SCRIPT, SIGNALLED) === IN_SCRIPT;
  }

  /** Main thread: so much is on its way to the front end. */
  addQueued(bytes: number): void {
    Atomics.add(this.#slots, BYTES_QUEUED, bytes);
  }

  /** Protocol thread: so much has left. */
  addSent(bytes: number): void {
    Atomics.sub(this.#slots, BYTES_QUEUED, bytes);
    Atomics.add(this.#slots, BYTES_SENT, 1);
    Atomics.notify(this.#slots, BYTES_SENT);
  }

  /** Main thread: waits while more than `limit` bytes are queued, but not past a stop request. */
  waitForRoom(limit: number): void {
    for (;;) {
      const sent = Atomics.load(this.#slots, BYTES_SENT);
      const isFull = Atomics.load(this.#slots, BYTES_QUEUED) > limit;
      if (!isFull || !this.isStopAcknowledged) return;
      Atomics.wait(this.#slots, BYTES_SENT, sent, 100);
    }
  }

  /** Protocol thread: an answer of the user lies on the port for answers. */
  announceInput(): void {
    Atomics.add(this.#slots, INPUT_REPLIES, 1);
    Atomics.notify(this.#slots, INPUT_REPLIES);
  }

  get inputReplies(): number {
    return Atomics.load(this.#slots, INPUT_REPLIES);
  }

  /** Main thread: waits until there are more answers than `seen`, or a stop is requested. */
  waitForInput(seen: number): void {
    if (this.isStopAcknowledged) Atomics.wait(this.#slots, INPUT_REPLIES, seen, INPUT_WAIT);
  }

  /** Protocol thread: memory is nearly full; code that tests the flag has to look how much of it is garbage. */
  suspectMemory(): void {
    Atomics.store(this.#slots, MEMORY_SUSPECTED, 1);
    Atomics.store(this.#slots, STOP_FLAG, 1);
  }

  /** Main thread: true once for each suspicion. */
  takeMemorySuspicion(): boolean {
    return Atomics.exchange(this.#slots, MEMORY_SUSPECTED, 0) === 1;
  }

  /** Protocol thread: the sockets are closed. */
  markClosed(): void {
    Atomics.store(this.#slots, CLOSED, 1);
    Atomics.notify(this.#slots, CLOSED);
  }

  /** Main thread: the process may end only after the sockets, or libzmq aborts it. */
  waitForClosed(timeoutMs: number): void {
    Atomics.wait(this.#slots, CLOSED, 0, timeoutMs);
  }
}

const STOP_FLAG = 0;
const STOP_REQUESTS = 1;
const STOP_ACKNOWLEDGED = 2;
const BYTES_QUEUED = 3;
const BYTES_SENT = 4;
const CLOSED = 5;
const SCRIPT = 6;
const INPUT_REPLIES = 7;
const MEMORY_SUSPECTED = 8;
const SLOTS = 9;
const OUT_OF_SCRIPT = 0;
const IN_SCRIPT = 1;
const SIGNALLED = 2;
/** A signal that was sent arrives within this time, in ms. */
const SIGNAL_WAIT = 2000;
/** A stop request that comes between the look and the wait is seen after this time, in ms. */
const INPUT_WAIT = 100;
/** Shown tensors that can be read at a time; the oldest makes room. */
const READABLE_TENSORS = 256;
