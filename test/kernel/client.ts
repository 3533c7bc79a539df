import { spawn, type ChildProcess } from 'node:child_process';
import { createHmac, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Dealer, Request, Subscriber } from 'zeromq';
import { writeConnectionFile, type Connection } from './connection-file.js';

export const KERNEL = fileURLToPath(new URL('../../kernel/dist/node/kernel.cjs', import.meta.url));

/** No answer may take longer, on any machine; a test that hits this has found a hang. */
const HANG = 90_000;

/** A kernel binds its sockets when it is ready; zeromq would look for them only every 100 ms. */
const SOCKET = { linger: 0, reconnectInterval: 5 };

/** The fields that tests look at; which of them a message has depends on its type. */
export interface Content {
  status: string;
  execution_state: string;
  execution_count: number;
  name: string;
  text: string;
  ename: string;
  evalue: string;
  traceback: string[];
  data: Record<string, string>;
  metadata: { _jupyter_types_experimental?: unknown };
  transient: { display_id: string };
  matches: string[];
  found: boolean;
  comm_id: string;
  user_expressions: Record<string, unknown>;
  prompt: string;
  password: boolean;
  history: [session: number, line: number, input: string | [string, string | null]][];
  payload: { source: string; data: Record<string, string>; start: number }[];
  comms: Record<string, { target_name: string }>;
  target_name: string;
  protocol_version: string;
  language_info: { name: string };
}

/** The channels on which a front end speaks. */
export type SpokenChannel = 'shell' | 'control' | 'stdin';

export interface KernelMessage {
  channel: SpokenChannel | 'iopub';
  id: string;
  type: string;
  parentId: string;
  content: Content;
  version: string;
  buffers: Uint8Array[];
}

export interface Executed {
  reply: Content;
  /** Everything published for the request, from busy to idle. */
  published: KernelMessage[];
}

interface Header {
  msg_id: string;
  msg_type: string;
  version: string;
}

interface Waiting {
  matches: (message: KernelMessage) => boolean;
  resolve: (message: KernelMessage) => void;
}

/** A front end for tests: a real kernel process and real sockets. */
export class KernelClient {
  readonly folder: string;
  readonly process: ChildProcess;
  readonly received: KernelMessage[] = [];
  stderr = '';
  readonly #key: string;
  readonly #session = randomUUID();
  // One identity for both: a kernel asks on stdin whoever sent the cell on shell.
  readonly #shell = new Dealer({ ...SOCKET, routingId: this.#session });
  readonly #stdin = new Dealer({ ...SOCKET, routingId: this.#session });
  readonly #control = new Dealer(SOCKET);
  readonly #iopub: Subscriber;
  readonly #heartbeat = new Request(SOCKET);
  #waiting: Waiting[] = [];
  #lastFrames: (string | Uint8Array)[] = [];

  private constructor(folder: string, process: ChildProcess, connection: Connection) {
    this.folder = folder;
    this.process = process;
    this.#key = connection.key;
    this.#iopub = new Subscriber({ ...SOCKET, receiveHighWaterMark: 0 });
    process.stderr?.on('data', chunk => (this.stderr += String(chunk)));
  }

  /** Starts a kernel in a new empty folder and waits until it answers. */
  static async start(options: { folder?: string; env?: NodeJS.ProcessEnv } = {}) {
    const folder = options.folder ?? mkdtempSync(join(tmpdir(), 'tsteps-test-'));
    const { connection, file } = await writeConnectionFile(folder);
    const process = spawn(globalThis.process.execPath, [KERNEL, file], {
      cwd: folder,
      env: {
        ...globalThis.process.env,
        // Nobody's own history may change a test, or be changed by one.
        TSTEPS_HISTORY: join(folder, 'history.jsonl'),
        // As servers say it: a kernel that starts while its server ends has never seen it as its parent.
        JPY_PARENT_PID: String(globalThis.process.pid),
        ...options.env
      },
      stdio: ['ignore', 'ignore', 'pipe']
    });
    const client = new KernelClient(folder, process, connection);
    await client.connect(connection);
    return client;
  }

  /** For a kernel that was started in another way; `process` is what `close` ends. */
  static attach(folder: string, process: ChildProcess, connection: Connection): KernelClient {
    return new KernelClient(folder, process, connection);
  }

  async connect(connection: Connection): Promise<void> {
    this.open(connection);
    await this.waitFor(message => message.type === 'iopub_welcome');
    await this.request('kernel_info_request', {});
  }

  /** Connects without waiting, for a kernel that may not say welcome. */
  open(connection: Connection): void {
    const { transport, ip } = connection;
    const separator = transport === 'ipc' ? '-' : ':';
    const address = (port: keyof Connection) =>
      `${transport}://${ip}${separator}${connection[port]}`;
    this.#iopub.connect(address('iopub_port'));
    this.#iopub.subscribe();
    this.#shell.connect(address('shell_port'));
    this.#stdin.connect(address('stdin_port'));
    this.#control.connect(address('control_port'));
    this.#heartbeat.connect(address('hb_port'));
    void this.#receive('shell', this.#shell);
    void this.#receive('stdin', this.#stdin);
    void this.#receive('control', this.#control);
    void this.#receive('iopub', this.#iopub);
  }

  async #receive(channel: KernelMessage['channel'], socket: Dealer | Subscriber): Promise<void> {
    for await (const frames of socket) {
      const at = frames.findIndex(frame => String(frame) === '<IDS|MSG>');
      const [header, parent, , content] = frames
        .slice(at + 2, at + 6)
        .map(frame => JSON.parse(String(frame)) as unknown) as [
        Header,
        Partial<Header>,
        object,
        Content
      ];
      const message: KernelMessage = {
        channel,
        id: header.msg_id,
        type: header.msg_type,
        parentId: parent.msg_id ?? '',
        content,
        version: header.version,
        buffers: frames.slice(at + 6)
      };
      this.received.push(message);
      for (const waiting of [...this.#waiting]) {
        if (!waiting.matches(message)) continue;
        this.#waiting.splice(this.#waiting.indexOf(waiting), 1);
        waiting.resolve(message);
      }
    }
  }

  /** Sends without waiting; the answer's parent is the id this gives. */
  send(
    type: string,
    content: object,
    {
      channel = 'shell',
      key = this.#key,
      parent = {},
      buffers = []
    }: {
      channel?: SpokenChannel;
      key?: string;
      parent?: object;
      buffers?: readonly Uint8Array[];
    } = {}
  ): string {
    const id = randomUUID();
    const header = {
      msg_id: id,
      session: this.#session,
      username: 'test',
      date: new Date().toISOString(),
      msg_type: type,
      version: '5.5'
    };
    const parts = [header, parent, {}, content].map(part => JSON.stringify(part));
    const hmac = createHmac('sha256', key);
    for (const part of parts) hmac.update(part);
    const sockets = { shell: this.#shell, control: this.#control, stdin: this.#stdin };
    this.#lastFrames = ['<IDS|MSG>', hmac.digest('hex'), ...parts, ...buffers];
    void sockets[channel].send(this.#lastFrames);
    return id;
  }

  /** Sends the very same bytes twice. */
  async replay(type: string, content: object): Promise<string> {
    const id = this.send(type, content);
    await this.#shell.send(this.#lastFrames);
    return id;
  }

  sendFrames(frames: string[]): Promise<void> {
    return this.#shell.send(frames);
  }

  /** The first message that matches, received already or later. */
  waitFor(
    matches: (message: KernelMessage) => boolean,
    what = 'a message'
  ): Promise<KernelMessage> {
    const found = this.received.find(matches);
    if (found) return Promise.resolve(found);
    return new Promise((resolve, reject) => {
      const timer = setTimeout(
        () => reject(new Error(`waited ${HANG} ms for ${what}; stderr: ${this.stderr}`)),
        HANG
      );
      this.#waiting.push({
        matches,
        resolve: message => {
          clearTimeout(timer);
          resolve(message);
        }
      });
    });
  }

  reply(id: string): Promise<KernelMessage> {
    return this.waitFor(
      m => m.parentId === id && (m.channel === 'shell' || m.channel === 'control'),
      `the reply to ${id}`
    );
  }

  idle(id: string): Promise<KernelMessage> {
    return this.waitFor(
      m => m.parentId === id && m.type === 'status' && m.content.execution_state === 'idle',
      `idle of ${id}`
    );
  }

  /** The answer, once the kernel said idle after it: until then a cell that starts would be told busy twice. */
  async request(
    type: string,
    content: object,
    channel: 'shell' | 'control' = 'shell'
  ): Promise<Content> {
    const id = this.send(type, content, { channel });
    const { content: answer } = await this.reply(id);
    await this.idle(id);
    return answer;
  }

  sendCell(code: string, options: object = {}): string {
    return this.send('execute_request', {
      code,
      silent: false,
      store_history: true,
      user_expressions: {},
      allow_stdin: false,
      stop_on_error: true,
      ...options
    });
  }

  /** Runs a cell to its end. */
  execute(code: string, options: object = {}): Promise<Executed> {
    return this.finish(this.sendCell(code, options));
  }

  async finish(id: string): Promise<Executed> {
    const [reply] = await Promise.all([this.reply(id), this.idle(id)]);
    return { reply: reply.content, published: this.publishedFor(id) };
  }

  publishedFor(id: string): KernelMessage[] {
    return this.received.filter(m => m.channel === 'iopub' && m.parentId === id);
  }

  /** What a cell asks its user. */
  asked(id: string): Promise<KernelMessage> {
    return this.waitFor(
      m => m.parentId === id && m.type === 'input_request',
      `a question of ${id}`
    );
  }

  answer(question: KernelMessage, value: string): void {
    this.send(
      'input_reply',
      { status: 'ok', value },
      { channel: 'stdin', parent: { msg_id: question.id, msg_type: 'input_request' } }
    );
  }

  interrupt(): Promise<Content> {
    return this.request('interrupt_request', {}, 'control');
  }

  async beat(): Promise<string> {
    await this.#heartbeat.send('beat');
    const [answer] = await this.#heartbeat.receive();
    return String(answer);
  }

  /** Ends the process, however it feels, and forgets the folder. */
  async close(): Promise<void> {
    this.#shell.close();
    this.#stdin.close();
    this.#control.close();
    this.#iopub.close();
    this.#heartbeat.close();
    if (this.process.exitCode === null && this.process.signalCode === null) {
      this.process.kill('SIGKILL');
      await once(this.process, 'exit');
    }
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** Text a cell wrote to a stream, in order. */
export function streamText({ published }: Pick<Executed, 'published'>, name = 'stdout'): string {
  return published
    .filter(m => m.type === 'stream' && m.content.name === name)
    .map(m => m.content.text)
    .join('');
}

/** `text/plain` of the cell's value; undefined when it has none. */
export function resultText({ published }: Executed): string | undefined {
  return published.find(m => m.type === 'execute_result')?.content.data['text/plain'];
}

/** The one error of a cell, without terminal colours. */
export function errorOf({ published }: Executed): { ename: string; evalue: string; text: string } {
  const errors = published.filter(m => m.type === 'error');
  if (errors.length !== 1) throw new Error(`expected one error, got ${errors.length}`);
  const { ename, evalue, traceback } = errors[0].content;
  // eslint-disable-next-line no-control-regex -- terminal colours begin with this character
  return { ename, evalue, text: traceback.join('\n').replace(/\u001b\[\d*m/g, '') };
}
