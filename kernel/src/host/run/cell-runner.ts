import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { Script } from 'node:vm';
import { CELL_PARAMETERS } from '../../cells/cell-compiler.js';
import { reportThrown } from '../../cells/thrown.js';
import type { ErrorReport } from '../../cells/report.js';
import type { MimeBundle } from '../../contract/payload.js';
import { capture } from '../library.js';
import { lineShapes } from '../line-shapes.js';
import type { SharedState } from '../shared-state.js';
import type { Outcome, RunRequest } from '../thread-messages.js';
import { CellModules } from './cell-modules.js';
import type { CellOutputs } from './cell-outputs.js';
import { CellScope, initialisedNames, type Binding } from './cell-scope.js';
import { LineHints } from './line-hints.js';
import type { PastValues } from './past-values.js';
import { StackTraces, type KnownSource } from './stack-traces.js';
import { Interrupted, OutOfMemory, type CellContext, type StopControl } from './stop-control.js';

export interface CellRunnerOptions {
  folder: string;
  shared: SharedState;
  stopControl: StopControl;
  outputs: CellOutputs;
  /** Packages that come with the kernel. */
  packages: Record<string, () => unknown>;
  pastValues: PastValues;
  /** MIME bundles of a value; none for undefined. */
  toBundles: (value: unknown) => Promise<MimeBundle[]>;
  print: (value: unknown) => string;
  /** The shape of a tensor; null for anything else. */
  shapeOf: (value: unknown) => string | null;
  /** True for files of the kernel itself. */
  isInternal: (file: string) => boolean;
}

/** Under this key a script finds what starts its cell: `breakOnSigint` covers only the run of a script. */
const START = Symbol.for('tsteps.startCell');

/** Runs compiled cells on the main thread. */
export class CellRunner {
  readonly #options: CellRunnerOptions;
  readonly #scope = new CellScope();
  readonly #modules: CellModules;
  readonly #sources = new Map<string, KnownSource>();
  /** When the last function of a cell is gone, no stack can name it any more. */
  readonly #forgotten = new FinalizationRegistry<string>(file => this.#sources.delete(file));
  readonly #stackTraces: StackTraces;

  constructor(options: CellRunnerOptions) {
    this.#options = options;
    const globals = {
      __tsteps: { stop: options.stopControl.stop, capture },
      __stop: options.shared.stopFlag
    };
    this.#modules = new CellModules(options.folder, globals, options.packages);
    this.#stackTraces = new StackTraces({
      source: file => this.#source(file),
      isInternal: options.isInternal
    });
    this.#stackTraces.install();
  }

  async run(request: RunRequest): Promise<Outcome> {
    const { stopControl, outputs } = this.#options;
    const { compiled, cell } = request;
    this.#modules.add(compiled.modules);
    if (request.showsValue) this.#options.pastValues.addSource(request.count, request.source);
    this.#sources.set(request.file, {
      map: compiled.map,
      source: always(request.source),
      label: request.label
    });
    const bindings = new Map<string, Binding>();
    const context: CellContext = { cell, stopped: null };
    const hints = new LineHints(this.#options.shapeOf);
    try {
      const value = await stopControl.run(context, async () => {
        await this.#modules.prepare(compiled.js);
        const result = await this.#execute(request, bindings, hints);
        const shown = await this.#show(request, result);
        await outputs.settle(cell);
        return shown;
      });
      this.#scope.publish(bindings, bindings.keys());
      return { status: 'ok', value, hints: hints.all, shapes: hints.shapes };
    } catch (error) {
      // What filled the memory must go, or the next cell finds it full.
      const names = error instanceof OutOfMemory ? [] : initialisedNames(bindings);
      this.#scope.publish(bindings, names);
      const report = this.report(error);
      this.#noteFailure(error, report.evalue, request, hints);
      const { all, shapes } = hints;
      return { status: 'error', report, names, hints: all, shapes };
    } finally {
      outputs.finish(cell);
    }
  }

  /** What a name of the cells holds; undefined for no such name. */
  valueOf(name: string): unknown {
    return this.#scope.exports[name];
  }

  /** What a thrown value looks like in the notebook. */
  report(error: unknown): ErrorReport {
    if (error instanceof Interrupted) {
      return { ename: error.name, evalue: error.message, traceback: [error.message] };
    }
    try {
      return this.#reportThrown(error);
    } catch {
      // A thrown value whose own getters throw.
      const evalue = 'a value that cannot be shown was thrown';
      return { ename: 'Thrown', evalue, traceback: [evalue] };
    }
  }

  #reportThrown(error: unknown): ErrorReport {
    return reportThrown(error, {
      placeOf: thrown => this.#stackTraces.placeOf(thrown),
      print: this.#options.print,
      shapesOf: code => lineShapes(code, name => this.#options.shapeOf(this.#scope.exports[name]))
    });
  }

  #source(name: string): KnownSource | undefined {
    const module = this.#modules.get(name);
    if (!module) return this.#sources.get(name);
    const path = name.replace(/\.js$/, '.ts');
    return {
      map: module.map,
      source: () => readText(path),
      // No path of this machine: the notebook is shared.
      label: relative(this.#options.folder, path)
    };
  }

  /** Puts an error that was thrown in the cell's own code behind its line. */
  #noteFailure(
    error: unknown,
    reason: string,
    { label, source }: RunRequest,
    hints: LineHints
  ): void {
    if (error instanceof Interrupted || !(error instanceof Error)) return;
    const place = this.#stackTraces.placeOf(error);
    if (place?.label !== label) return;
    hints.failed(place.position.line, reason, source, name => this.#scope.exports[name]);
  }

  async #execute(
    request: RunRequest,
    bindings: Map<string, Binding>,
    hints: LineHints
  ): Promise<unknown> {
    const { compiled, file } = request;
    const hooks = {
      value: undefined as unknown,
      stop: this.#options.stopControl.stop,
      capture,
      /** `h = f(x)` was compiled to `h = seen(line, ['h'], f(x))`. */
      seen<T>(line: number, names: readonly string[], value: T): T {
        hints.seen(line, names, Array.isArray(value) && names.length > 1 ? value : [value]);
        return value;
      },
      bind(entries: Record<string, Binding>): void {
        for (const [name, binding] of Object.entries(entries)) bindings.set(name, binding);
      }
    };
    this.#forgotten.register(hooks, file);
    const values: Record<(typeof CELL_PARAMETERS)[number], unknown> = {
      exports: this.#scope.exports,
      require: this.#modules.require,
      __tsteps: hooks,
      __stop: this.#options.shared.stopFlag
    };
    const { shared } = this.#options;
    const script = new Script(
      `globalThis[Symbol.for(${JSON.stringify(START.description)})](` +
        `${compiled.isAsync ? 'async ' : ''}function __cell(${CELL_PARAMETERS.join(', ')}) {\n${compiled.js}\n})`,
      { filename: file, lineOffset: -1 }
    );
    const start = (cell: (...parameters: unknown[]) => unknown): unknown => {
      shared.enterScript();
      try {
        return cell(...CELL_PARAMETERS.map(name => values[name]));
      } finally {
        shared.leaveScript();
      }
    };
    Object.defineProperty(globalThis, START, { value: start, configurable: true });
    let result: unknown;
    try {
      result = script.runInThisContext({ breakOnSigint: true });
    } finally {
      shared.endScript();
    }
    if (compiled.isAsync) await result;
    const { value } = hooks;
    // Functions of the cell keep these hooks alive; they must not keep its value too.
    hooks.value = undefined;
    // In a box, for a promise is shown as a promise: returning it bare would wait for it.
    return { value };
  }

  async #show(request: RunRequest, result: unknown): Promise<Record<string, unknown> | null> {
    const { value } = result as { value: unknown };
    if (value === undefined && request.showsValue) return null;
    if (request.showsValue) this.#options.pastValues.addValue(request.count, value);
    const bundles = await this.#options.toBundles(value);
    const last = bundles.pop();
    if (!request.showsValue) return last ? { ...last } : null;
    for (const bundle of bundles) this.#options.outputs.display(bundle);
    if (last) this.#options.outputs.result(request.cell, last);
    return null;
  }
}

/** A function of its own: one written where a cell runs would keep all of that cell's values. */
function always(text: string): () => string {
  return () => text;
}

/** A file that is gone or was never there leaves an error without its excerpt. */
function readText(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
