/**
 * Stands between tslab and its TypeScript. The kernel's build gives tslab this namespace in place of the fork, so that
 * its program and its emit can be steered without changing tslab. A contract test holds each seam.
 */
import ts from './typescript.js';

/** What tslab wants watched and compiled. */
export interface WatchHost {
  /** tslab's file of earlier declarations, its cell, then modules written in cells. */
  rootFiles: string[];
  options: ts.CompilerOptions;
  system: ts.System;
  /** To be called with what answers tslab's questions, at once and after every change. */
  afterProgramCreate?(builder: Builder): void;
}

/** The part of TypeScript's builder that tslab uses. */
export type Builder = Pick<
  ts.EmitAndSemanticDiagnosticsBuilderProgram,
  'getSourceFile' | 'getProgram' | 'emit' | 'getAllDependencies'
>;

export interface SeamHooks {
  /** Takes the place of TypeScript's watch program. */
  createProgram(host: WatchHost): { updateRootFileNames(files: string[]): void; close(): void };
  /** tslab asks to be told when a file changes. */
  onWatched(path: string, callback: ts.FileWatcherCallback): void;
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

function createWatchCompilerHost(
  rootFiles: string[],
  options: ts.CompilerOptions,
  system: ts.System
): WatchHost {
  return { rootFiles, options, system };
}

function createWatchProgram(host: WatchHost): ReturnType<SeamHooks['createProgram']> {
  return activeHooks().createProgram(host);
}

function transpileModule(js: string, options: ts.TranspileOptions): ts.TranspileOutput {
  return { outputText: activeHooks().transpile(js, options.compilerOptions ?? {}) };
}

function watchFile(path: string, callback: ts.FileWatcherCallback): ts.FileWatcher {
  activeHooks().onWatched(path, callback);
  return { close: () => undefined };
}

/**
 * The namespace tslab sees: the fork, with a few functions replaced. The fork's own properties cannot be changed, so
 * this inherits from it; without `__esModule` tslab would copy own properties only and find nothing.
 * @public asked for by the build, which hands it to tslab
 */
export const seamedTypeScript = Object.create(ts, {
  __esModule: { value: true },
  createWatchCompilerHost: { value: createWatchCompilerHost },
  createWatchProgram: { value: createWatchProgram },
  transpileModule: { value: transpileModule },
  // Nothing is watched: what can change is looked at before each cell.
  sys: {
    value: Object.create(ts.sys, { watchFile: { value: watchFile, writable: true } }) as ts.System
  }
}) as typeof ts;
