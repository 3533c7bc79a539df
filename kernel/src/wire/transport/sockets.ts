import { Router, XPublisher } from 'zeromq';

/** Contents of a Jupyter connection file. */
export interface ConnectionInfo {
  transport: string;
  ip: string;
  key: string;
  signature_scheme: string;
  shell_port: number;
  iopub_port: number;
  stdin_port: number;
  control_port: number;
  hb_port: number;
}

export type ChannelName = 'shell' | 'control' | 'stdin';

export interface SocketEvents {
  onFrames: (channel: ChannelName, frames: Uint8Array[]) => void;
  /** A front end has subscribed to a topic (empty: everything). */
  onSubscribe: (topic: Uint8Array) => void;
}

/**
 * The kernel's five sockets. Every send is awaited before the next on its socket: zeromq.js refuses more than 513
 * un-awaited sends in one turn. No high-water mark, or a slow front end would lose outputs.
 */
export class KernelSockets {
  readonly #routers: Record<ChannelName, Router>;
  readonly #iopub = new XPublisher({ sendHighWaterMark: 0, linger: 1000 });
  // No reply socket: that one stops for good when it is sent what it cannot answer.
  readonly #heartbeat = new Router({ linger: 0 });
  readonly #sending = new Map<ChannelName, Promise<void>>();

  constructor() {
    const router = () => new Router({ sendHighWaterMark: 0, linger: 1000 });
    this.#routers = { shell: router(), control: router(), stdin: router() };
  }

  async bind(connection: ConnectionInfo): Promise<void> {
    const address = (port: number) =>
      connection.transport === 'ipc'
        ? `ipc://${connection.ip}-${port}`
        : `${connection.transport}://${connection.ip}:${port}`;
    await this.#heartbeat.bind(address(connection.hb_port));
    await this.#routers.control.bind(address(connection.control_port));
    await this.#routers.stdin.bind(address(connection.stdin_port));
    await this.#iopub.bind(address(connection.iopub_port));
    await this.#routers.shell.bind(address(connection.shell_port));
  }

  /** Receives until the sockets close. */
  listen(events: SocketEvents): void {
    const channels: ChannelName[] = ['shell', 'control', 'stdin'];
    for (const channel of channels) {
      receiveAll(this.#routers[channel], frames => events.onFrames(channel, frames));
    }
    receiveAll(this.#iopub, ([event]) => {
      // XPUB gets 1 followed by the topic for a subscription, 0 for its end.
      if (event?.[0] === 1) events.onSubscribe(event.subarray(1));
    });
    receiveAll(this.#heartbeat, async frames => this.#heartbeat.send(frames));
  }

  publish(frames: Uint8Array[]): Promise<void> {
    return this.#iopub.send(frames);
  }

  send(channel: ChannelName, frames: Uint8Array[]): Promise<void> {
    const earlier = this.#sending.get(channel) ?? Promise.resolve();
    const sent = earlier.then(() => this.#routers[channel].send(frames));
    this.#sending.set(
      channel,
      sent.catch(() => undefined)
    );
    return sent;
  }

  close(): void {
    for (const socket of [...Object.values(this.#routers), this.#iopub, this.#heartbeat]) {
      socket.close();
    }
  }
}

function receiveAll(
  socket: AsyncIterable<Uint8Array[]>,
  handle: (frames: Uint8Array[]) => void | Promise<void>
): void {
  const loop = async () => {
    for await (const frames of socket) {
      // What one message does wrong must not silence the socket.
      await Promise.resolve(frames)
        .then(handle)
        .catch(() => undefined);
    }
  };
  // The iteration ends only when the socket is closed.
  void loop().catch(() => undefined);
}
