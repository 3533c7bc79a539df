import type { CompiledCell, CompileResult, Problem } from '../../cells/cell-compiler.js';
import { reportProblems, type ErrorReport } from '../../cells/report.js';
import type { LineHint } from '../../contract/comm.js';
import { textField, type Content, type Header, type Message } from '../../wire/message.js';
import { errorHint, lineShapes } from '../line-shapes.js';
import type { CellId, FromMain, Outcome, RunRequest } from '../thread-messages.js';
import type { Channel } from './channel.js';
import type { LanguageClient } from './language-client.js';

export interface ExecutionOptions {
  channel: Channel;
  language: LanguageClient;
  run: (request: RunRequest) => void;
  /** What the lines of a finished cell made. */
  onHints: (parent: Header, hints: readonly LineHint[]) => void;
  log: (line: string) => void;
}

/** How long a compile may go on after a stop request before its thread is replaced, in ms. */
const COMPILE_GRACE = 500;

const STOPPED: ErrorReport = {
  ename: 'Interrupted',
  evalue: 'Stopped by the user',
  traceback: ['Stopped by the user']
};

interface Running {
  header: Header;
  isStopped: boolean;
  isCompiling: boolean;
}

/** Executes one cell after the other: compile in the language thread, run on the main thread, then reply and idle. */
export class Execution {
  readonly #options: ExecutionOptions;
  readonly #queue: Message[] = [];
  /** Whose output it is, and null for a silent cell, which shows none. Kept, for cells print after they are done. */
  readonly #parents = new Map<CellId, Header | null>();
  readonly #finishing = new Map<CellId, (outcome: Outcome) => void>();
  /** What the names of earlier cells held last; a cell that does not compile never reaches their values. */
  readonly #shapes = new Map<string, string | null>();
  #running: Running | null = null;
  #isDraining = false;
  #count = 0;
  #lastCell = 0;

  constructor(options: ExecutionOptions) {
    this.#options = options;
  }

  /** The request being executed now. */
  get runningRequest(): Header | null {
    return this.#running?.header ?? null;
  }

  add(request: Message): void {
    this.#queue.push(request);
    if (!this.#isDraining) void this.#drain();
  }

  /** The user wants what runs now to end. The main thread is told by others; this is about compiling. */
  stop(): void {
    const running = this.#running;
    if (!running) return;
    running.isStopped = true;
    if (!running.isCompiling) return;
    setTimeout(() => {
      if (running === this.#running && running.isCompiling) void this.#options.language.restart();
    }, COMPILE_GRACE);
  }

  /** Outputs and outcomes from the main thread, in the order they were made. */
  onMain(message: FromMain): void {
    const { channel } = this.#options;
    if (message.type === 'stream') {
      const parent = this.#parents.get(message.cell) ?? null;
      if (parent) channel.outbox.stream(parent, message.name, message.text, message.bytes);
      else channel.outbox.discard(message.bytes);
    } else if (message.type === 'publish') {
      const parent = this.#parents.get(message.cell) ?? null;
      const content =
        message.message === 'execute_result'
          ? { ...message.content, execution_count: this.#count }
          : message.content;
      if (parent) channel.outbox.push({ type: message.message, parent, content }, message.bytes);
      else channel.outbox.discard(message.bytes);
    } else if (message.type === 'done') {
      this.#finishing.get(message.cell)?.(message.outcome);
      this.#finishing.delete(message.cell);
    }
  }

  async #drain(): Promise<void> {
    this.#isDraining = true;
    for (let request = this.#queue.shift(); request; request = this.#queue.shift()) {
      const failed = await this.#execute(request);
      if (failed && request.content['stop_on_error'] !== false) await this.#abortQueue();
    }
    this.#isDraining = false;
  }

  async #abortQueue(): Promise<void> {
    const { channel } = this.#options;
    for (const request of this.#queue.splice(0)) {
      channel.publish('status', request.header, { execution_state: 'busy' });
      await channel.reply('shell', request, { status: 'aborted', execution_count: this.#count });
      channel.publish('status', request.header, { execution_state: 'idle' });
    }
  }

  async #execute(request: Message): Promise<boolean> {
    const { channel } = this.#options;
    const { header, content } = request;
    const code = textField(content, 'code');
    const isSilent = content['silent'] === true;
    const counts = !isSilent && content['store_history'] !== false;
    this.#running = { header, isStopped: false, isCompiling: false };
    channel.publish('status', header, { execution_state: 'busy' });
    if (counts) this.#count++;
    if (!isSilent) {
      channel.publish('execute_input', header, { code, execution_count: this.#count });
    }
    const cell = this.#newCell(isSilent ? null : header);
    const outcome = await this.#runCell(cell, code, !isSilent);
    if (outcome.status === 'error' && !isSilent) {
      channel.publish('error', header, { ...outcome.report });
    }
    if (!isSilent) this.#options.onHints(header, outcome.hints);
    const result =
      outcome.status === 'error'
        ? { status: 'error', ...outcome.report }
        : { status: 'ok', payload: [], user_expressions: await this.#evaluate(content) };
    await channel.outbox.flush();
    await channel.reply('shell', request, { ...result, execution_count: this.#count });
    this.#running = null;
    channel.publish('status', header, { execution_state: 'idle' });
    return outcome.status === 'error';
  }

  #newCell(parent: Header | null): CellId {
    const cell = ++this.#lastCell;
    this.#parents.set(cell, parent);
    return cell;
  }

  async #runCell(cell: CellId, source: string, showsValue: boolean): Promise<Outcome> {
    const { language } = this.#options;
    const running = this.#running;
    const compiled = await this.#compile(source);
    if (running?.isStopped) {
      if ('ticket' in compiled) await language.call('drop', { ticket: compiled.ticket });
      return notRun(STOPPED);
    }
    if (!compiled.ok) {
      return 'problems' in compiled
        ? notRun(
            reportProblems(compiled.problems, source),
            problemHints(compiled.problems, source, name => this.#shapes.get(name) ?? null)
          )
        : notRun(compiled.report);
    }
    const outcome = await new Promise<Outcome>(resolve => {
      this.#finishing.set(cell, resolve);
      const label = `cell ${this.#count}`;
      this.#options.run({
        type: 'run',
        cell,
        file: `cell-${cell}.ts`,
        label,
        source,
        compiled,
        showsValue
      });
    });
    for (const [name, shape] of outcome.shapes) this.#shapes.set(name, shape);
    await this.#commit(compiled, outcome);
    return outcome;
  }

  async #compile(source: string): Promise<CompileResult | { ok: false; report: ErrorReport }> {
    const running = this.#running;
    if (running) running.isCompiling = true;
    try {
      return await this.#options.language.call('compile', { source });
    } catch (error) {
      const evalue = error instanceof Error ? error.message : String(error);
      return { ok: false, report: { ename: 'CompilerError', evalue, traceback: [evalue] } };
    } finally {
      if (running) running.isCompiling = false;
    }
  }

  async #commit({ ticket, declarations }: CompiledCell, outcome: Outcome): Promise<void> {
    const names = outcome.status === 'ok' ? null : outcome.names;
    try {
      await this.#options.language.call('commit', { ticket, names, declarations });
    } catch (error) {
      this.#options.log(`commit failed: ${String(error)}`);
    }
  }

  /** `user_expressions`: each is a small silent cell of its own, and its failure is its answer. */
  async #evaluate(content: Content): Promise<Content> {
    const expressions = Object.entries((content['user_expressions'] ?? {}) as Content);
    const answers: Content = {};
    for (const [name, expression] of expressions) {
      const outcome = await this.#runCell(this.#newCell(null), String(expression), false);
      answers[name] =
        outcome.status === 'error'
          ? { status: 'error', ...outcome.report }
          : { status: 'ok', data: {}, metadata: {}, ...outcome.value };
    }
    return answers;
  }
}

/** A cell that never ran. */
function notRun(report: ErrorReport, hints: LineHint[] = []): Outcome {
  return { status: 'error', report, names: [], hints, shapes: new Map() };
}

/** One hint for each line with a mistake: the sentence, and the shapes of the tensors that the line names. */
function problemHints(
  problems: readonly Problem[],
  source: string,
  shapeOf: (name: string) => string | null
): LineHint[] {
  const lines = source.split('\n');
  const hints = new Map<number, LineHint>();
  for (const { file, start, headline } of problems) {
    const { line } = start;
    if (file !== null || hints.has(line)) continue;
    const text = errorHint(headline, lineShapes(lines[line] ?? '', shapeOf));
    hints.set(line, { line, kind: 'error', text });
  }
  return [...hints.values()];
}
