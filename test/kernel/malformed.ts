import { createHmac, randomUUID } from 'node:crypto';
import { connect } from 'node:net';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { Dealer } from 'zeromq';
import type { KernelClient } from './client.js';
import type { Connection } from './connection-file.js';

/** Numbers from 0 to below `n`, the same every time (mulberry32). */
export function seededIntegers(seed: number): (n: number) => number {
  let state = seed;
  return n => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 2 ** 32) * n);
  };
}

const TYPES = [
  'execute_request',
  'complete_request',
  'inspect_request',
  'is_complete_request',
  'history_request',
  'comm_open',
  'comm_msg',
  'comm_close',
  'comm_info_request',
  'kernel_info_request',
  'connect_request',
  'input_reply',
  'no_such_request',
  '__proto__'
];
const DELIMITER = '<IDS|MSG>';

type Frames = (string | Uint8Array)[];

/** What may come from a front end that is broken or means harm; `isSigned` says whether the kernel may answer it. */
interface Malformed {
  frames: Frames;
  id: string;
  isSigned: boolean;
}

/** Makes malformed messages; some with the right key, for a key does not make a message right. */
export class MalformedMessages {
  readonly #key: string;
  readonly #pick: (n: number) => number;
  #last: Frames = [];

  constructor(key: string, seed: number) {
    this.#key = key;
    this.#pick = seededIntegers(seed);
  }

  next(): Malformed {
    const id = randomUUID();
    const kinds = [
      () => this.#badlySigned(id),
      () => this.#truncated(id),
      () => this.#wrongTypes(id),
      () => this.#huge(id),
      () => this.#replayed(id),
      () => this.#noise(id)
    ];
    return kinds[this.#pick(kinds.length)]();
  }

  #header(id: string): Record<string, unknown> {
    const msg_type = TYPES[this.#pick(TYPES.length)];
    return { msg_id: id, msg_type, session: 's', username: 'u', date: '', version: '5.5' };
  }

  #sign(parts: unknown[], key = this.#key): Frames {
    const texts = parts.map(part => (typeof part === 'string' ? part : JSON.stringify(part)));
    const hmac = createHmac('sha256', key);
    for (const text of texts) hmac.update(text);
    return [DELIMITER, hmac.digest('hex'), ...texts];
  }

  #badlySigned(id: string): Malformed {
    const frames = this.#sign([this.#header(id), {}, {}, { code: '1' }], 'another key');
    const signatures = [frames[1], '', 'é', '0'.repeat(64), new Uint8Array(1 << this.#pick(12))];
    frames[1] = signatures[this.#pick(signatures.length)];
    return { frames, id, isSigned: false };
  }

  #truncated(id: string): Malformed {
    const whole = this.#sign([this.#header(id), {}, {}, {}]);
    const frames = whole.slice(0, this.#pick(whole.length));
    // The first parts may be there in full, but never all four.
    return { frames: frames.length > 0 ? frames : [''], id, isSigned: false };
  }

  #wrongTypes(id: string): Malformed {
    const odd = [
      null,
      7,
      'text',
      [],
      [[]],
      {},
      true,
      '{',
      DEEP_TEXT,
      '"\\ud800"',
      deep(),
      { a: deep() }
    ];
    const any = () => odd[this.#pick(odd.length)];
    const content = {
      code: any(),
      cursor_pos: any(),
      silent: any(),
      user_expressions: any(),
      comm_id: any(),
      target_name: any(),
      data: any(),
      hist_access_type: any(),
      n: any(),
      pattern: any(),
      value: any(),
      allow_stdin: false
    };
    const header =
      this.#pick(2) === 0 ? { ...this.#header(id), date: any(), extra: deep() } : any();
    return {
      frames: this.#sign([header, any(), any(), this.#pick(2) === 0 ? content : any()]),
      id,
      isSigned: true
    };
  }

  #huge(id: string): Malformed {
    const bytes = new Uint8Array(1 << (16 + this.#pick(5)));
    const kinds: Frames[] = [
      [bytes, DELIMITER, bytes],
      [...Array<Uint8Array>(200).fill(bytes.subarray(0, 10)), DELIMITER],
      this.#sign([this.#header(id), {}, {}, { code: 'x'.repeat(bytes.length) }], 'another key'),
      [...this.#sign([this.#header(id), {}, {}, {}], 'another key'), bytes]
    ];
    return { frames: kinds[this.#pick(kinds.length)], id, isSigned: false };
  }

  /** A message that was right once. */
  #replayed(id: string): Malformed {
    if (this.#last.length > 0) return { frames: this.#last, id, isSigned: true };
    const header = { ...this.#header(id), msg_type: 'kernel_info_request' };
    this.#last = this.#sign([header, {}, {}, {}]);
    return { frames: this.#last, id, isSigned: true };
  }

  #noise(id: string): Malformed {
    const frame = () => Uint8Array.from({ length: this.#pick(200) }, () => this.#pick(256));
    return { frames: Array.from({ length: 1 + this.#pick(8) }, frame), id, isSigned: false };
  }
}

/** As deep as can be written from a value; `DEEP_TEXT` is deeper than any value can be written back. */
function deep(): unknown {
  return JSON.parse('['.repeat(1000) + ']'.repeat(1000)) as unknown;
}

const DEEP_TEXT = '['.repeat(100_000) + ']'.repeat(100_000);

/**
 * Sends `count` malformed messages to each of the sockets a front end speaks on, and noise to the ports of all five;
 * gives the ids that the kernel must not have answered.
 */
export async function sendMalformed(kernel: KernelClient, count: number): Promise<Set<string>> {
  const file = `${kernel.folder}/connection.json`;
  const connection = JSON.parse(readFileSync(file, 'utf8')) as Connection;
  const unanswerable = new Set<string>();
  const ports = ['shell_port', 'control_port', 'stdin_port', 'hb_port', 'iopub_port'] as const;
  for (const [i, port] of ports.entries()) {
    const messages = new MalformedMessages(connection.key, i + 1);
    if (port !== 'iopub_port') {
      const socket = new Dealer({ linger: 0, sendHighWaterMark: 0 });
      socket.connect(`tcp://127.0.0.1:${connection[port]}`);
      for (let sent = 0; sent < count; sent++) {
        const { frames, id, isSigned } = messages.next();
        if (!isSigned) unanswerable.add(id);
        await socket.send(frames);
        // Answers are of no interest, but must not pile up.
        if (sent % 500 === 499) await new Promise(resolve => setTimeout(resolve, 50));
      }
      await new Promise(resolve => setTimeout(resolve, 200));
      socket.close();
    }
    for (let sent = 0; sent < Math.min(20, count / 10); sent++) {
      await sendBytes(connection[port], messages.next().frames);
    }
  }
  return unanswerable;
}

/** Bytes that are no greeting of zeromq. */
async function sendBytes(port: number, frames: Frames): Promise<void> {
  const socket = connect(port, '127.0.0.1');
  socket.on('error', () => undefined);
  await once(socket, 'connect');
  for (const frame of frames) socket.write(frame);
  socket.end();
  socket.destroySoon();
}
