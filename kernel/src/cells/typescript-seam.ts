/**
 * Stands between tslab and its TypeScript. The kernel's build gives tslab this namespace in place of the fork, so that
 * its fixed options, its program and its emit can be steered without changing tslab. A contract test holds each seam.
 */
import ts from '@tslab/typescript-for-tslab';

export interface SeamHooks {
  /** Overrides of the options tslab compiles cells with. */
  compilerOptions: ts.CompilerOptions;
  /** True for paths that never change while the kernel runs: they get no file watcher. */
  isFixed(path: string): boolean;
  /** Transformers that run before TypeScript's own, with the checker of the program being emitted. */
  before(checker: ts.TypeChecker): ts.TransformerFactory<ts.SourceFile>[];
  /** Sees every file that is emitted. */
  onEmit(fileName: string, text: string): void;
  /** Takes the place of the second pass, from ES modules to CommonJS. */
  transpile(js: string, compilerOptions: ts.CompilerOptions): string;
}

let active: SeamHooks | null = null;

/** Runs tslab code under the given hooks. */
export function withHooks<T>(hooks: SeamHooks, work: () => T): T {
  const outer = active;
  active = hooks;
  try {
    return work();
  } finally {
    active = outer;
  }
}

function activeHooks(): SeamHooks {
  if (!active) throw new Error('tslab called TypeScript outside withHooks');
  return active;
}

const noWatcher: ts.FileWatcher = { close: () => undefined };

function createWatchCompilerHost(
  rootFiles: string[],
  options: ts.CompilerOptions,
  system: ts.System,
  ...rest: never[]
): ts.WatchCompilerHost<ts.EmitAndSemanticDiagnosticsBuilderProgram> {
  const hooks = activeHooks();
  const watchFile = system.watchFile?.bind(system);
  const watchDirectory = system.watchDirectory?.bind(system);
  system.watchFile = (path, ...more) =>
    hooks.isFixed(path) ? noWatcher : (watchFile?.(path, ...more) ?? noWatcher);
  system.watchDirectory = (path, ...more) =>
    hooks.isFixed(path) ? noWatcher : (watchDirectory?.(path, ...more) ?? noWatcher);
  return ts.createWatchCompilerHost(
    rootFiles,
    { ...options, ...hooks.compilerOptions },
    system,
    ...rest
  );
}

function createWatchProgram(
  host: ts.WatchCompilerHost<ts.EmitAndSemanticDiagnosticsBuilderProgram>
): ts.Watch<ts.EmitAndSemanticDiagnosticsBuilderProgram> {
  const afterProgramCreate = host.afterProgramCreate?.bind(host);
  host.afterProgramCreate = builder => afterProgramCreate?.(withTransformers(builder));
  return ts.createWatchProgram(host as never);
}

function withTransformers(
  builder: ts.EmitAndSemanticDiagnosticsBuilderProgram
): ts.EmitAndSemanticDiagnosticsBuilderProgram {
  const emit: typeof builder.emit = (file, write, cancel, onlyDts, custom) => {
    const hooks = activeHooks();
    const observed: ts.WriteFileCallback = (fileName, text, ...rest) => {
      hooks.onEmit(fileName, text);
      write?.(fileName, text, ...rest);
    };
    const before = hooks.before(builder.getProgram().getTypeChecker());
    return builder.emit(file, observed, cancel, onlyDts, { ...custom, before });
  };
  return Object.create(builder, { emit: { value: emit } }) as typeof builder;
}

function transpileModule(js: string, options: ts.TranspileOptions): ts.TranspileOutput {
  return { outputText: activeHooks().transpile(js, options.compilerOptions ?? {}) };
}

/**
 * The namespace tslab sees: the fork, with three functions replaced. The fork's own properties cannot be changed, so
 * this inherits from it; without `__esModule` tslab would copy own properties only and find nothing.
 * @public asked for by the build, which hands it to tslab
 */
export const seamedTypeScript = Object.create(ts, {
  __esModule: { value: true },
  createWatchCompilerHost: { value: createWatchCompilerHost },
  createWatchProgram: { value: createWatchProgram },
  transpileModule: { value: transpileModule }
}) as typeof ts;
