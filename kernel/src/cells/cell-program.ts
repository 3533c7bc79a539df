import ts from './typescript.js';
import type { EarlierCells } from './earlier-cells.js';
import type { NodeTypes } from './node-types.js';
import type { SourceFiles } from './source-files.js';
import { bindFile, type BoundFile } from './typescript-internals.js';
import type { Builder, WatchHost } from './typescript-seam.js';

export interface CellProgramOptions {
  /** From `createWatchCompilerHost`, its options already steered. */
  host: WatchHost;
  earlier: EarlierCells;
  files: SourceFiles;
  nodeTypes: NodeTypes;
  /** Folder of the types that every cell sees. */
  typesFolder: string;
  /** Transformers that run before TypeScript's own. */
  before(checker: ts.TypeChecker): ts.TransformerFactory<ts.SourceFile>[];
  /** Sees every file that is emitted. */
  onEmit(fileName: string, text: string): void;
  /** A file of the user's must be emitted again. */
  onChanged(path: string): void;
}

/** Thrown in place of emitting, when a cell is only to be checked. */
export class CheckedOnly extends Error {}

/**
 * The program behind tslab's converter, in place of TypeScript's watch program. A watch program parses everything that
 * was declared before for every cell, twice, and looks after files that do not change; this one holds the cell, our
 * types and what is imported, and reaches earlier cells through scopes (`EarlierCells`). It is made when somebody first
 * asks for more than the cell's own names, so that tslab's first of two passes costs nothing.
 */
export class CellProgram {
  /** Nothing is emitted: a cell without mistakes ends with `CheckedOnly`. */
  checksOnly = false;
  readonly #options: CellProgramOptions;
  readonly #cellPath: string;
  readonly #scopePath: string;
  readonly #compilerHost: ts.CompilerHost;
  #moduleRoots: string[];
  #cell: BoundFile;
  #program: ts.Program | undefined;
  #isCurrent = false;
  #timer: unknown;

  constructor(options: CellProgramOptions) {
    this.#options = options;
    const { rootFiles, system } = options.host;
    const [scopePath = '', cellPath = '', ...modules] = rootFiles;
    this.#scopePath = scopePath;
    this.#cellPath = cellPath;
    this.#moduleRoots = modules;
    this.#compilerHost = this.#createCompilerHost();
    this.#cell = this.#readCell();
    const onChange = (): void => this.#schedule();
    system.watchFile?.(scopePath, onChange);
    system.watchFile?.(cellPath, onChange);
    this.#announce();
  }

  get cell(): ts.SourceFile {
    return this.#cell;
  }

  updateRootFileNames(files: string[]): void {
    this.#moduleRoots = files.filter(file => file !== this.#cellPath && file !== this.#scopePath);
    this.#schedule();
  }

  /** Nothing is watched. */
  close(): void {
    this.#program = undefined;
  }

  /** tslab runs what it is given as a timer itself, when it wants the change seen. */
  #schedule(): void {
    const { system } = this.#options.host;
    if (this.#timer !== undefined) system.clearTimeout?.(this.#timer);
    this.#timer = system.setTimeout?.(() => {
      this.#timer = undefined;
      this.#cell = this.#readCell();
      this.#isCurrent = false;
      this.#announce();
    }, 0);
  }

  #readCell(): BoundFile {
    const { host, nodeTypes } = this.#options;
    const file = bindFile(this.#cellPath, host.system.readFile(this.#cellPath) ?? '', host.options);
    nodeTypes.look(file);
    return file;
  }

  #announce(): void {
    const { earlier, host } = this.#options;
    const builder: Builder = {
      getSourceFile: path => {
        if (path === this.#cellPath) return this.#cell;
        if (path === this.#scopePath) return earlier.scope;
        return this.current().getSourceFile(path);
      },
      getProgram: () => this.current(),
      getAllDependencies: file => this.#dependencies(file),
      emit: (file, write, cancel, onlyDts, custom) => {
        if (this.checksOnly) throw new CheckedOnly();
        const program = this.current();
        const observed: ts.WriteFileCallback = (fileName, text, ...rest) => {
          this.#options.onEmit(fileName, text);
          write?.(fileName, text, ...rest);
        };
        const before = this.#options.before(program.getTypeChecker());
        // tslab makes the last expression of every file an export, and would do it to the parsed file itself.
        const others = file === this.#cell ? custom : {};
        return program.emit(file, observed, cancel, onlyDts, { ...others, before });
      }
    };
    host.afterProgramCreate?.(builder);
  }

  /** The program of the cell as it is now. */
  current(): ts.Program {
    if (this.#program && this.#isCurrent) return this.#program;
    const { files, nodeTypes } = this.#options;
    files.refresh();
    const hadNodeTypes = nodeTypes.isWanted;
    let program = this.#create();
    // A module or package that was parsed on the way may name what Node declares.
    if (nodeTypes.isWanted && !hadNodeTypes) program = this.#create();
    this.#program = program;
    this.#isCurrent = true;
    this.#tellChanged(program);
    return program;
  }

  #create(): ts.Program {
    const { earlier, host, nodeTypes, typesFolder } = this.#options;
    const program = ts.createProgram({
      rootNames: [
        `${typesFolder}/tsteps/globals.d.ts`,
        ...nodeTypes.roots,
        ...earlier.programPaths(),
        ...this.#moduleRoots,
        this.#cellPath
      ],
      options: host.options,
      host: this.#compilerHost,
      ...(this.#program && { oldProgram: this.#program })
    });
    this.#program = program;
    return program;
  }

  /** A module runs anew when it or anything it imports has changed. */
  #tellChanged(program: ts.Program): void {
    const changed = this.#options.files.takeChanged();
    if (changed.size === 0) return;
    for (const { fileName } of this.#localFiles(program)) {
      this.#options.host.system.watchFile?.(fileName, () => undefined);
      const isTouched = this.#dependencies(program.getSourceFile(fileName)).some(path =>
        changed.has(path)
      );
      if (isTouched) this.#options.onChanged(fileName);
    }
  }

  #localFiles(program: ts.Program): ts.SourceFile[] {
    return program.getSourceFiles().filter(({ fileName, isDeclarationFile }) => {
      return !isDeclarationFile && this.#options.files.isChangeable(fileName);
    });
  }

  /** A file and all files of the user's that it leads to. */
  filesOf(file: ts.SourceFile): ts.SourceFile[] {
    const program = this.current();
    return this.#dependencies(file)
      .map(path => program.getSourceFile(path))
      .filter(found => found !== undefined);
  }

  /** Paths of a file and of all it imports, directly or not; types of packages and ours are left out. */
  #dependencies(file: ts.SourceFile | undefined): string[] {
    // Only a program knows where imports lead.
    const program = this.current();
    const found = new Set<string>();
    const visit = (one: BoundFile | undefined): void => {
      if (!one || one.isDeclarationFile || found.has(one.fileName)) return;
      found.add(one.fileName);
      one.resolvedModules?.forEach(({ resolvedModule }) => {
        if (!resolvedModule) return;
        const { resolvedFileName } = resolvedModule;
        visit(program.getSourceFile(resolvedFileName) as BoundFile | undefined);
      });
    };
    visit(file as BoundFile | undefined);
    return [...found];
  }

  #createCompilerHost(): ts.CompilerHost {
    const { earlier, files, host, typesFolder } = this.#options;
    const { system } = host;
    const libFolder = folderOf(system.getExecutingFilePath().replaceAll('\\', '/'));
    const resolve = (name: string, from: string): ts.ResolvedModuleWithFailedLookupLocations => {
      // Our own types lead to each other by relative paths, and are all there.
      if (name.startsWith('.') && from.startsWith(`${typesFolder}/tsteps/`)) {
        const resolvedFileName = joinPath(folderOf(from), name.replace(/\.js$/, '.d.ts'));
        return { resolvedModule: { resolvedFileName, extension: ts.Extension.Dts } };
      }
      // What Node declares itself lies in no file of its name, and is looked for in every folder.
      if (name.startsWith('node:')) return { resolvedModule: undefined };
      return ts.resolveModuleName(name, from, host.options, system);
    };
    return {
      getSourceFile: path =>
        path === this.#cellPath ? this.#cell : (earlier.file(path) ?? files.get(path)),
      getDefaultLibFileName: () => `${libFolder}/lib.d.ts`,
      getDefaultLibLocation: () => libFolder,
      getCurrentDirectory: () => system.getCurrentDirectory(),
      getCanonicalFileName: path => path,
      useCaseSensitiveFileNames: () => true,
      getNewLine: () => '\n',
      writeFile: () => undefined,
      readFile: path => system.readFile(path),
      fileExists: path => system.fileExists(path),
      directoryExists: path => system.directoryExists(path),
      getDirectories: path => system.getDirectories(path),
      ...(system.realpath && { realpath: system.realpath.bind(system) }),
      // A file may have come or gone since; of packages only the cell's own imports are looked up again.
      hasInvalidatedResolutions: path =>
        files.isChangeable(path) && !path.includes('/node_modules/'),
      resolveModuleNameLiterals: (literals, from) => literals.map(({ text }) => resolve(text, from))
    };
  }
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/'));
}

function joinPath(folder: string, relative: string): string {
  const parts = folder.split('/');
  for (const part of relative.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}
