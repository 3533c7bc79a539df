import type { CompiledCell, CompileResult, Problem } from '../../cells/cell-compiler.js';
import { reportProblems, type ErrorReport } from '../../cells/report.js';
import type { LineHint } from '../../contract/comm.js';
import { textField, type Content, type Header, type Message } from '../../wire/message.js';
import { errorHint, lineShapes } from '../line-shapes.js';
import type { CellId, Outcome, RunRequest } from '../thread-messages.js';
import type { CellOutlet } from './cell-outlet.js';
import type { Channel } from './channel.js';
import type { HistoryFile } from './history-file.js';
import type { LanguageClient } from './language-client.js';

export interface ExecutionOptions {
  channel: Channel;
  language: LanguageClient;
  outlet: CellOutlet;
  history: HistoryFile;
  /** What the first cell that shows anything should say first; null for nothing. */
  notice: string | null;
  run: (request: RunRequest) => void;
  /** Nothing waits for what the cell has asked any more. */
  onEnd: () => void;
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
  readonly #finishing = new Map<CellId, (outcome: Outcome) => void>();
  /** What the names of earlier cells held last; a cell that does not compile never reaches their values. */
  readonly #shapes = new Map<string, string | null>();
  #running: Running | null = null;
  #isDraining = false;
  #count = 0;
  #notice: string | null;

  constructor(options: ExecutionOptions) {
    this.#options = options;
    this.#notice = options.notice;
  }

  /** The request being executed now. */
  get runningRequest(): Header | null {
    return this.#running?.header ?? null;
  }

  add(request: Message): void {
    this.#queue.push(request);
    if (!this.#isDraining) void this.#drain();
  }

  /** How the running cell is called; null when none runs on the main thread. */
  get runningLabel(): string | null {
    return this.#running && !this.#running.isCompiling ? this.#label : null;
  }

  get #label(): string {
    return `cell ${this.#count}`;
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

  /** What a name held last; null when that was no tensor. */
  shapeOf(name: string): string | null {
    return this.#shapes.get(name) ?? null;
  }

  /** The request a cell runs for, while its front end can be asked for input; null otherwise. */
  askable(cell: CellId): Message | null {
    const request = this.#options.outlet.requestOf(cell);
    const isRunning = request !== null && request.header === this.#running?.header;
    return isRunning && request.content['allow_stdin'] === true ? request : null;
  }

  /** A cell has ended on the main thread. */
  done(cell: CellId, outcome: Outcome): void {
    this.#finishing.get(cell)?.(outcome);
    this.#finishing.delete(cell);
  }

  async #drain(): Promise<void> {
    this.#isDraining = true;
    for (let request = this.#queue.shift(); request; request = this.#queue.shift()) {
      const failed = await this.#execute(request).catch((error: unknown) =>
        this.#giveUp(request, error)
      );
      if (failed && request.content['stop_on_error'] !== false) await this.#abortQueue();
    }
    this.#isDraining = false;
  }

  /** A request that could not even be answered must not keep the ones behind it waiting. */
  async #giveUp(request: Message, error: unknown): Promise<boolean> {
    const { channel, log } = this.#options;
    const evalue = error instanceof Error ? error.message : String(error);
    log(`execute_request failed: ${evalue}`);
    this.#running = null;
    const content = { status: 'error', ename: 'KernelError', evalue, traceback: [evalue] };
    await channel.reply('shell', request, { ...content, execution_count: this.#count });
    channel.publish('status', request.header, { execution_state: 'idle' });
    return true;
  }

  async #abortQueue(): Promise<void> {
    const { channel } = this.#options;
    for (const request of this.#queue.splice(0)) {
      channel.publish('status', request.header, { execution_state: 'busy' });
      // No count, as from ipykernel: front ends would number a cell that has not run.
      await channel.reply('shell', request, { status: 'aborted' });
      channel.publish('status', request.header, { execution_state: 'idle' });
    }
  }

  async #execute(request: Message): Promise<boolean> {
    const { channel, outlet, history, onEnd } = this.#options;
    const { header, content } = request;
    const code = textField(content, 'code');
    const isSilent = content['silent'] === true;
    const isStored = !isSilent && content['store_history'] !== false;
    const started = new Date().toISOString();
    this.#running = { header, isStopped: false, isCompiling: false };
    channel.publish('status', header, { execution_state: 'busy' });
    if (isStored) history.addInput(++this.#count, code);
    if (!isSilent) {
      channel.publish('execute_input', header, { code, execution_count: this.#count });
    }
    if (!isSilent) this.#showNotice(header);
    const cell = outlet.open(isSilent ? null : request, this.#count);
    const outcome = await this.#runCell(cell, code, !isSilent);
    if (outcome.status === 'error' && !isSilent) {
      channel.publish('error', header, { ...outcome.report });
    }
    if (!isSilent) this.#options.onHints(header, outcome.hints);
    const expressions = outcome.status === 'ok' ? await this.#evaluate(content) : {};
    const { payload, result } = outlet.close(cell);
    if (isStored && result !== null) history.addOutput(this.#count, result);
    const answer =
      outcome.status === 'error'
        ? { status: 'error', ...outcome.report, payload, user_expressions: {} }
        : { status: 'ok', payload, user_expressions: expressions };
    await channel.outbox.flush();
    await channel.reply(
      'shell',
      request,
      { ...answer, execution_count: this.#count },
      { started, status: outcome.status, dependencies_met: true }
    );
    this.#running = null;
    onEnd();
    channel.publish('status', header, { execution_state: 'idle' });
    return outcome.status === 'error';
  }

  #showNotice(parent: Header): void {
    const notice = this.#notice;
    this.#notice = null;
    if (notice) this.#options.channel.outbox.stream(parent, 'stderr', `[tsteps] ${notice}\n`);
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
      this.#options.run({
        type: 'run',
        cell,
        file: `cell-${cell}.ts`,
        label: this.#label,
        count: this.#count,
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
      const outcome = await this.#runCell(
        this.#options.outlet.open(null, this.#count),
        String(expression),
        false
      );
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
