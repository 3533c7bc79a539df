import type { Content, Message } from '../../wire/message.js';
import type { ChannelName, ConnectionInfo } from '../../wire/transport/sockets.js';
import type { Assist } from './assist.js';
import type { Channel } from './channel.js';
import type { Comms } from './comms.js';
import type { Execution } from './execution.js';
import type { HistoryFile } from './history-file.js';
import { historyReply } from './history.js';
import { KERNEL_INFO } from './kernel-info.js';
import type { Stdin } from './stdin.js';

export interface DispatcherOptions {
  channel: Channel;
  execution: Execution;
  assist: Assist;
  comms: Comms;
  history: HistoryFile;
  stdin: Stdin;
  connection: ConnectionInfo;
  log: (line: string) => void;
  /** Ends what runs on the main thread. */
  stop: () => void;
  /** Closes the sockets and ends the process; called after the reply. */
  shutDown: () => void;
}

/** Gives every message its answer, whatever the main thread does. */
export class Dispatcher {
  readonly #options: DispatcherOptions;

  constructor(options: DispatcherOptions) {
    this.#options = options;
  }

  dispatch(channel: ChannelName, message: Message): void {
    if (channel === 'stdin') {
      if (message.header.msg_type === 'input_reply') this.#options.stdin.receive(message);
      return;
    }
    if (message.header.msg_type === 'execute_request') this.#options.execution.add(message);
    else if (message.header.msg_type === 'shutdown_request') void this.#shutDown(channel, message);
    else void this.#answer(channel, message);
  }

  /**
   * A side request has its own busy and idle. Front ends and the server take the last status they see as the kernel's,
   * so while a cell runs its `busy` is said again after such an idle.
   */
  async #answer(channelName: ChannelName, request: Message): Promise<void> {
    const { channel, execution } = this.#options;
    channel.publish('status', request.header, { execution_state: 'busy' });
    const content = await this.#contentOrFailure(request);
    if (content) await channel.reply(channelName, request, content);
    channel.publish('status', request.header, { execution_state: 'idle' });
    const running = execution.runningRequest;
    if (running) channel.publish('status', running, { execution_state: 'busy' });
  }

  /** One bad request must not leave its front end waiting. */
  async #contentOrFailure(request: Message): Promise<Content | null> {
    try {
      return await this.#contentFor(request);
    } catch (error) {
      const evalue = error instanceof Error ? error.message : String(error);
      const type = request.header.msg_type;
      this.#options.log(`${type} failed: ${evalue}`);
      if (!type.endsWith('_request')) return null;
      return { status: 'error', ename: 'RequestFailed', evalue, traceback: [evalue] };
    }
  }

  #contentFor(request: Message): Promise<Content | null> | Content | null {
    const { assist, comms, connection, history, stop, stdin, execution } = this.#options;
    const { content } = request;
    switch (request.header.msg_type) {
      case 'kernel_info_request':
        return KERNEL_INFO;
      case 'complete_request':
        return assist.complete(content);
      case 'inspect_request':
        return assist.inspect(content);
      case 'is_complete_request':
        return assist.isComplete(content);
      case 'interrupt_request':
        execution.stop();
        stop();
        stdin.cancel();
        return { status: 'ok' };
      case 'comm_info_request':
        return { status: 'ok', comms: comms.info(content) };
      case 'comm_open':
      case 'comm_msg':
      case 'comm_close':
        return comms.receive(request).then(() => null);
      case 'history_request':
        return historyReply(content, history);
      case 'connect_request': {
        const { shell_port, iopub_port, stdin_port, control_port, hb_port } = connection;
        return { status: 'ok', shell_port, iopub_port, stdin_port, control_port, hb_port };
      }
      default:
        return unknownRequest(request.header.msg_type);
    }
  }

  async #shutDown(channelName: ChannelName, request: Message): Promise<void> {
    const { channel } = this.#options;
    const content = { status: 'ok', restart: request.content['restart'] === true };
    channel.publish('status', request.header, { execution_state: 'busy' });
    await channel.reply(channelName, request, content);
    channel.publish('shutdown_reply', request.header, content);
    channel.publish('status', request.header, { execution_state: 'idle' });
    await channel.outbox.flush();
    this.#options.shutDown();
  }
}

/** A request this kernel does not know gets an honest answer rather than silence, which front ends wait on. */
function unknownRequest(type: string): Content | null {
  if (!type.endsWith('_request')) return null;
  const evalue = `this kernel does not answer ${type}`;
  return { status: 'error', ename: 'UnknownRequest', evalue, traceback: [evalue] };
}
