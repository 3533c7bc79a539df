import { spawn, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { VENV, venvProgram } from '../venv.js';
import type { Content } from './client.js';

const START_TIMEOUT_MS = 60_000;
const ANSWER_TIMEOUT_MS = 30_000;
const POLL_MS = 100;

/** What a server says of a kernel: `/api/kernels`. */
export interface KernelModel {
  id: string;
  name: string;
  execution_state: string;
  connections: number;
}

interface ServerMessage {
  header: { msg_type: string };
  parent_header: { msg_id?: string };
  channel: string;
  content: Content;
}

/** The part of a server's HTTP interface that is about kernels. */
export class KernelApi {
  /** Host, port and path: `127.0.0.1:8888/user/somebody`. */
  readonly address: string;
  readonly #token: string;

  constructor(address: string, token = '') {
    this.address = address;
    this.#token = token;
  }

  async #call(method: string): Promise<unknown> {
    const answer = await fetch(`http://${this.address}/api/kernels`, {
      method,
      headers: this.#token ? { Authorization: `token ${this.#token}` } : {},
      ...(method === 'POST' ? { body: JSON.stringify({ name: 'tsteps' }) } : {})
    });
    if (!answer.ok) throw new Error(`${answer.status}: ${await answer.text()}`);
    return answer.json();
  }

  async startKernel(): Promise<KernelModel> {
    return (await this.#call('POST')) as KernelModel;
  }

  async kernels(): Promise<KernelModel[]> {
    return (await this.#call('GET')) as KernelModel[];
  }

  /** What the server knows of a kernel; undefined when it is gone. */
  async kernel(id: string): Promise<KernelModel | undefined> {
    return (await this.kernels()).find(model => model.id === id);
  }

  /** Connects, and waits until the kernel answers: what is sent before that may be lost. */
  async connect(kernelId: string): Promise<ServerChannel> {
    const query = this.#token ? `?token=${this.#token}` : '';
    const url = `ws://${this.address}/api/kernels/${kernelId}/channels${query}`;
    const channel = await ServerChannel.open(url);
    await channel.idle(channel.send('kernel_info_request', {}));
    return channel;
  }
}

/** A server of kernels: `jupyter-server`, `jupyter-kernelgateway`, with nothing of this machine's user in it. */
export class KernelServer extends KernelApi {
  readonly #process: ChildProcess;
  readonly #home: string;

  private constructor(process: ChildProcess, home: string, port: number) {
    super(`127.0.0.1:${port}`);
    this.#process = process;
    this.#home = home;
  }

  /** Starts a program of the environment on a free port and waits until it answers. */
  static async start(
    program: string,
    argumentsFor: (port: number, home: string) => string[]
  ): Promise<KernelServer> {
    const home = mkdtempSync(join(tmpdir(), 'tsteps-server-'));
    const port = await freePort();
    const child = spawn(venvProgram(program), argumentsFor(port, home), {
      cwd: home,
      env: {
        ...process.env,
        HOME: home,
        JUPYTER_RUNTIME_DIR: join(home, 'runtime'),
        PATH: `${join(VENV, 'bin')}${delimiter}${process.env.PATH ?? ''}`
      },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true
    });
    let log = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', text => (log = (log + String(text)).slice(-8_000)));
    }
    const server = new KernelServer(child, home, port);
    const end = Date.now() + START_TIMEOUT_MS;
    while (Date.now() < end && child.exitCode === null) {
      const answer = await fetch(`http://${server.address}/api`).catch(() => null);
      if (answer?.ok) return server;
      await delay(POLL_MS);
    }
    await server.stop();
    throw new Error(`${program} did not start\n${log}`);
  }

  async stop(): Promise<void> {
    if (this.#process.pid !== undefined && this.#process.exitCode === null) {
      const ended = once(this.#process, 'exit');
      process.kill(-this.#process.pid, 'SIGKILL');
      await ended;
    }
    rmSync(this.#home, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** A front end at the server's websocket, in Jupyter's plain JSON form of it. */
export class ServerChannel {
  readonly received: ServerMessage[] = [];
  readonly #socket: WebSocket;
  readonly #session = randomUUID();
  #onReceived: (() => void)[] = [];

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.addEventListener('message', ({ data }) => {
      if (typeof data !== 'string') return;
      this.received.push(JSON.parse(data) as ServerMessage);
      for (const look of this.#onReceived) look();
    });
  }

  static async open(url: string): Promise<ServerChannel> {
    const socket = new WebSocket(url);
    const channel = new ServerChannel(socket);
    await new Promise<void>((resolve, reject) => {
      socket.addEventListener('open', () => resolve());
      socket.addEventListener('error', () => reject(new Error('the websocket was refused')));
    });
    return channel;
  }

  send(type: string, content: object): string {
    const id = randomUUID();
    const header = {
      msg_id: id,
      msg_type: type,
      session: this.#session,
      username: 'test',
      date: new Date().toISOString(),
      version: '5.4'
    };
    const message = { header, parent_header: {}, metadata: {}, content, channel: 'shell' };
    this.#socket.send(JSON.stringify(message));
    return id;
  }

  sendCell(code: string): string {
    return this.send('execute_request', { code, silent: false, store_history: true });
  }

  /** The first message to a request that matches, received already or later. */
  async waitFor(
    parent: string,
    matches: (message: ServerMessage) => boolean,
    timeoutMs = ANSWER_TIMEOUT_MS
  ): Promise<ServerMessage> {
    const find = () => this.received.find(m => m.parent_header.msg_id === parent && matches(m));
    return new Promise((resolve, reject) => {
      const timer = setTimeout(
        () => reject(new Error(`no such answer in ${timeoutMs} ms`)),
        timeoutMs
      );
      const look = () => {
        const found = find();
        if (!found) return;
        clearTimeout(timer);
        this.#onReceived = this.#onReceived.filter(one => one !== look);
        resolve(found);
      };
      this.#onReceived.push(look);
      look();
    });
  }

  idle(parent: string): Promise<ServerMessage> {
    return this.waitFor(parent, m => m.content.execution_state === 'idle');
  }

  reply(parent: string): Promise<ServerMessage> {
    return this.waitFor(parent, m => m.channel === 'shell');
  }

  /** Types and texts of what a cell published. */
  published(parent: string): ServerMessage[] {
    return this.received.filter(m => m.channel === 'iopub' && m.parent_header.msg_id === parent);
  }

  close(): void {
    this.#socket.close();
  }
}

export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  return port;
}
