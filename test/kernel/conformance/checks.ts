/** The 27 checks of runtimed/kernel-testbed in their four tiers, written anew; shutdown is the last, though in tier 1. */
import { once } from 'node:events';
import { randomUUID } from 'node:crypto';
import type { Content, Executed, KernelClient } from '../client.js';
import type { Snippets } from './snippets.js';

export interface Subject {
  kernel: KernelClient;
  snippets: Snippets;
  /** The first kernel_info_reply. */
  info: Content;
}

export interface Check {
  name: string;
  tier: 1 | 2 | 3 | 4;
  /** Throws when the kernel fails; gives the reason when it passes by half. */
  run(subject: Subject): Promise<string | void>;
}

/** A kernel that knows nothing of a comm may say so within this time, or say nothing. In ms. */
const COMM_ANSWER_MS = 2_000;
/** What people wait for a kernel that was told to go (jupyter_client kills it then). In ms. */
const EXIT_MS = 5_000;

function demand(condition: unknown, otherwise: string): asserts condition {
  if (!condition) throw new Error(otherwise);
}

/** A check of one cell: what it published, and its reply. */
function cell(
  name: string,
  tier: Check['tier'],
  code: keyof Snippets,
  judge: (executed: Executed) => string | void
): Check {
  return {
    name,
    tier,
    run: async ({ kernel, snippets }) => judge(await kernel.execute(snippets[code]))
  };
}

/** A check of one question on shell, after the cells that prepare it. */
function question(
  name: string,
  type: string,
  ask: (snippets: Snippets) => { content: object; before?: string },
  judge: (reply: Content) => string | void
): Check {
  return {
    name,
    tier: 2,
    run: async ({ kernel, snippets }) => {
      const { content, before } = ask(snippets);
      if (before) await kernel.execute(before);
      const reply = await kernel.reply(kernel.send(`${type}_request`, content));
      demand(reply.type === `${type}_reply`, `answered by ${reply.type}`);
      return judge(reply.content);
    }
  };
}

function isOk(reply: Content): void {
  demand(reply.status === 'ok', `status ${reply.status}`);
}

function hasType(executed: Executed, type: string): boolean {
  return executed.published.some(message => message.type === type);
}

function published(type: string) {
  return (executed: Executed) => demand(hasType(executed, type), `no ${type}`);
}

function printed(stream: string, text: string) {
  return ({ published: messages }: Executed) =>
    demand(
      messages.some(
        m => m.type === 'stream' && m.content.name === stream && m.content.text.includes(text)
      ),
      `no ${stream} with '${text}'`
    );
}

export const CHECKS: readonly Check[] = [
  {
    name: 'heartbeat_responds',
    tier: 1,
    run: async ({ kernel }) => demand((await kernel.beat()) === 'beat', 'another echo')
  },
  {
    name: 'iopub_welcome',
    tier: 1,
    run: ({ kernel }) => {
      const isWelcomed = kernel.received.some(message => message.type === 'iopub_welcome');
      return Promise.resolve(isWelcomed ? undefined : 'no iopub_welcome, which is optional');
    }
  },
  {
    name: 'kernel_info_reply_valid',
    tier: 1,
    run: ({ info }) => Promise.resolve(isOk(info))
  },
  {
    name: 'kernel_info_has_language_info',
    tier: 1,
    run: ({ info }) => Promise.resolve(demand(info.language_info?.name, 'no language name'))
  },
  {
    name: 'kernel_info_has_protocol_version',
    tier: 1,
    run: ({ info }) => Promise.resolve(demand(info.protocol_version, 'no protocol version'))
  },
  cell('execute_stdout', 1, 'printHello', printed('stdout', 'hello')),
  cell('execute_stderr', 1, 'printError', printed('stderr', 'error')),
  cell('execute_reply_ok', 1, 'complete', ({ reply }) => isOk(reply)),
  cell('status_busy_idle_lifecycle', 1, 'complete', ({ published: messages }) => {
    const states = messages.filter(m => m.type === 'status').map(m => m.content.execution_state);
    demand(states.join() === 'busy,idle', `said ${states.join()}`);
  }),
  cell('execute_input_broadcast', 1, 'complete', published('execute_input')),
  question(
    'complete_request',
    'complete',
    ({ declaration, prefix }) => ({
      before: declaration,
      content: { code: prefix, cursor_pos: prefix.length }
    }),
    isOk
  ),
  question(
    'inspect_request',
    'inspect',
    ({ declaration, variable }) => ({
      before: declaration,
      content: { code: variable, cursor_pos: variable.length, detail_level: 0 }
    }),
    isOk
  ),
  question(
    'is_complete_complete',
    'is_complete',
    ({ complete }) => ({ content: { code: complete } }),
    ({ status }) => (status === 'complete' ? undefined : `called it ${status}`)
  ),
  question(
    'is_complete_incomplete',
    'is_complete',
    ({ incomplete }) => ({ content: { code: incomplete } }),
    ({ status }) => (status === 'incomplete' ? undefined : `called it ${status}`)
  ),
  question(
    'history_request',
    'history',
    ({ complete }) => ({
      before: complete,
      content: { hist_access_type: 'tail', n: 10, output: false, raw: true }
    }),
    isOk
  ),
  question('comm_info_request', 'comm_info', () => ({ content: {} }), isOk),
  cell('error_handling', 2, 'syntaxError', executed =>
    demand(executed.reply.status === 'error' || hasType(executed, 'error'), 'no error')
  ),
  cell('display_data', 3, 'display', published('display_data')),
  cell('update_display_data', 3, 'updateDisplay', executed => {
    demand(hasType(executed, 'display_data'), 'no display_data');
    return hasType(executed, 'update_display_data') ? undefined : 'shown, not updated';
  }),
  cell('execute_result', 3, 'expression', published('execute_result')),
  cell('rich_execute_result', 3, 'richValue', ({ published: messages }) => {
    const result = messages.find(message => message.type === 'execute_result');
    demand(result, 'no execute_result');
    const types = Object.keys(result.content.data);
    demand(
      types.some(type => type !== 'text/plain'),
      `only ${types.join()}`
    );
  }),
  { name: 'stdin_input_request', tier: 4, run: answersPrompt },
  { name: 'comms_lifecycle', tier: 4, run: livesWithComms },
  {
    name: 'interrupt_request',
    tier: 4,
    run: async ({ kernel }) => {
      const asked = kernel.send('interrupt_request', {}, { channel: 'control' });
      isOk((await kernel.reply(asked)).content);
    }
  },
  {
    name: 'execution_count_increments',
    tier: 4,
    run: async ({ kernel, snippets }) => {
      const [first, second] = [
        await kernel.execute(snippets.complete),
        await kernel.execute(snippets.complete)
      ].map(({ reply }) => reply.execution_count);
      demand(second > first, `${first}, then ${second}`);
    }
  },
  { name: 'parent_header_correlation', tier: 4, run: namesItsParents },
  { name: 'shutdown_reply', tier: 1, run: shutsDown }
];

async function answersPrompt({ kernel, snippets }: Subject): Promise<void> {
  const id = kernel.sendCell(snippets.prompt, { allow_stdin: true });
  const executed = kernel.finish(id);
  const asked = kernel.waitFor(m => m.channel === 'stdin' && m.parentId === id, 'a question');
  const first = await Promise.race([asked, executed]);
  demand('type' in first && first.type === 'input_request', 'no input_request');
  kernel.send('input_reply', { status: 'ok', value: '"an answer"' }, { channel: 'stdin' });
  isOk((await executed).reply);
}

async function livesWithComms({ kernel, snippets }: Subject): Promise<void> {
  const comm = { comm_id: randomUUID(), data: {} };
  const opened = kernel.send('comm_open', { ...comm, target_name: 'nobody.has.this.target' });
  await Promise.race([kernel.idle(opened), delay(COMM_ANSWER_MS)]);
  const isRefused = kernel.received.some(
    m => m.type === 'comm_close' && m.content.comm_id === comm.comm_id
  );
  if (isRefused) return;
  kernel.send('comm_close', comm);
  isOk((await kernel.execute(snippets.complete)).reply);
}

async function namesItsParents({ kernel, snippets }: Subject): Promise<void> {
  const before = kernel.received.length;
  const id = kernel.sendCell(snippets.printHello);
  const executed = await kernel.finish(id);
  const orphans = kernel.received.slice(before).filter(message => message.parentId === '');
  demand(orphans.length === 0, `without parent: ${orphans.map(m => m.type).join()}`);
  demand(hasType(executed, 'stream'), 'the printed line has another parent');
}

async function shutsDown({ kernel }: Subject): Promise<void> {
  const ended = once(kernel.process, 'exit');
  const asked = kernel.send('shutdown_request', { restart: false }, { channel: 'control' });
  isOk((await kernel.reply(asked)).content);
  const hasEnded = await Promise.race([ended.then(() => true), delay(EXIT_MS)]);
  demand(hasEnded, `still there after ${EXIT_MS} ms`);
}

function delay(ms: number): Promise<undefined> {
  return new Promise(resolve => setTimeout(() => resolve(undefined), ms));
}
