import ts from './typescript.js';
import { createConverter, type Converter, type ConvertResult } from 'tslab/dist/converter.js';
import type { CompiledModule } from './cell-compiler.js';
import { CellProgram, CheckedOnly } from './cell-program.js';
import { EarlierCells } from './earlier-cells.js';
import { referToEarlier } from './earlier-names.js';
import { NodeTypes, type NodeNames } from './node-types.js';
import { noteValues } from './note-values.js';
import { SourceFiles } from './source-files.js';
import type { BoundFile } from './typescript-internals.js';
import { CELL_FILE, transpile, type Transpiled } from './transpile.js';
import { withHooks, type WatchHost } from './typescript-seam.js';

export interface TypesOptions {
  /** Folder with `node/`, `tsteps/` and `tslab/`: the types a cell sees in any folder. */
  typesFolder: string;
}

/** What a cell became. */
export interface Converted extends ConvertResult {
  js: string;
  /** Of the cell alone. */
  declarations: string;
  modules: CompiledModule[];
}

/** A line that tslab puts before a cell. */
const ADDED_LINE = 'export {};\n';

/** tslab's converter over our own program, with everything it was not made for. */
export class SteeredConverter {
  readonly earlier: EarlierCells;
  readonly nodeTypes: NodeTypes;
  readonly files: SourceFiles;
  readonly typesFolder: string;
  readonly #converter: Converter;
  readonly #program: CellProgram;
  /** tslab's own callbacks: it emits a file again after they were called. */
  readonly #watchers = new Map<string, ts.FileWatcherCallback>();
  /** Results of this compile's second pass, by their text: tslab hands only that through. */
  readonly #compiled = new Map<string, Transpiled>();
  /** Files that tslab puts a line before: the cell, and modules written in a cell. */
  readonly #prefixed = new Set([CELL_FILE]);
  /** JSON files handed out. */
  readonly #data = new Set<string>();
  /** Declaration text of the cell last emitted. */
  #declarations = '';

  constructor({ typesFolder }: TypesOptions) {
    const types = typesFolder.replaceAll('\\', '/');
    this.typesFolder = types;
    const names = JSON.parse(ts.sys.readFile(`${types}/node-names.json`) ?? '') as NodeNames;
    this.nodeTypes = new NodeTypes(`${types}/node`, names);
    const made: { parts?: [EarlierCells, SourceFiles, CellProgram] } = {};
    this.#converter = this.#steered(
      () => createConverter(),
      host => {
        made.parts = this.#createProgram(host, types);
        return made.parts[2];
      }
    );
    if (!made.parts) throw new Error('tslab made no program');
    [this.earlier, this.files, this.#program] = made.parts;
  }

  #createProgram(host: WatchHost, types: string): [EarlierCells, SourceFiles, CellProgram] {
    const options: ts.CompilerOptions = {
      ...host.options,
      typeRoots: [types],
      types: [],
      paths: {
        tslab: [`${types}/tslab/index.d.ts`],
        tsteps: [`${types}/tsteps/api/index.d.ts`]
      },
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      // Our sentences stand at the end of long types.
      noErrorTruncation: true,
      inlineSourceMap: true
    };
    const steered: WatchHost = host;
    steered.options = options;
    const { system } = host;
    const onParsed: NodeTypes['look'] = file => this.nodeTypes.look(file);
    const earlier = new EarlierCells(system.getCurrentDirectory(), options);
    const files = new SourceFiles({
      system,
      options,
      isFixed: path => path.startsWith(types) || /\/lib\.[\w.]*\.d\.ts$/.test(path),
      onParsed
    });
    const program = new CellProgram({
      host: steered,
      earlier,
      files,
      nodeTypes: this.nodeTypes,
      typesFolder: types,
      before: checker => [
        referToEarlier(checker, file => earlier.has(file)),
        // tslab puts one line before the cell.
        noteValues(file => file.fileName.endsWith(`/${CELL_FILE}`), -1)
      ],
      onEmit: (fileName, text) => {
        if (fileName.endsWith(CELL_FILE.replace('.ts', '.d.ts'))) this.#declarations = text;
      },
      onChanged: path => this.#emitAgain(path)
    });
    return [earlier, files, program];
  }

  convert(source: string): Converted {
    this.#compiled.clear();
    this.#declarations = '';
    // tslab is given no earlier declarations: the program's scopes hold them.
    const converted = this.#steered(() => this.#converter.convert('', source));
    const modules = (converted.sideOutputs ?? []).map(({ path, data }) => ({
      path,
      js: data,
      map: this.mapOf(data)
    }));
    const data = converted.diagnostics.length > 0 ? [] : this.#newData();
    return {
      ...converted,
      js: converted.output ?? '',
      declarations: this.#declarations,
      modules: [...modules, ...data.map(toDataModule)]
    };
  }

  /** What is wrong with a source; nothing is emitted. */
  check(source: string): ConvertResult['diagnostics'] {
    this.#program.checksOnly = true;
    try {
      return this.#steered(() => this.#converter.convert('', source)).diagnostics;
    } catch (error) {
      if (error instanceof CheckedOnly) return [];
      throw error;
    } finally {
      this.#program.checksOnly = false;
    }
  }

  /** The same for a module written in a cell, which sees no earlier cells. */
  checkModule(source: string): ConvertResult['diagnostics'] {
    const { program, file, at } = this.look(source);
    delete (file as Partial<BoundFile>).parent;
    const position = (offset: number): ConvertResult['diagnostics'][number]['start'] => {
      const { line, character } = file.getLineAndCharacterOfPosition(offset);
      return { offset: offset - at, line: line - 1, character };
    };
    return ts.getPreEmitDiagnosticsOfFiles(program, [file]).flatMap(diagnostic => {
      const { file: where, start = 0, length = 0, messageText, category, code } = diagnostic;
      if (where !== file) return [];
      const place = { start: position(start), end: position(start + length), category, code };
      return sentences(messageText).map(text => ({ ...place, messageText: text }));
    });
  }

  addModule(
    name: string,
    source: string,
    metadata: Parameters<Converter['addModule']>[2]
  ): ConvertResult['diagnostics'] {
    const found = this.#steered(() => this.#converter.addModule(name, source, metadata));
    this.#prefixed.add(`${name}.ts`);
    return found;
  }

  /** The program and the file of a source that is only looked at; `at` leads from its offsets to the file's. */
  look(source: string): { program: ts.Program; file: ts.SourceFile; at: number } {
    // tslab takes in a new source at each question; this one, before the source, has no answer.
    this.#steered(() => this.#converter.inspect('', source, -ADDED_LINE.length));
    return { program: this.#program.current(), file: this.#program.cell, at: ADDED_LINE.length };
  }

  /** These did not reach whom they were made for: the next cell that leads to them gets them. */
  takeBack(modules: readonly CompiledModule[]): void {
    for (const { path } of modules) {
      const stem = path.replace(/\.js$/, '');
      for (const file of [path, stem, `${stem}.ts`, `${stem}.tsx`, `${stem}.jsx`]) {
        this.#emitAgain(file);
      }
    }
  }

  #emitAgain(path: string): void {
    this.#data.delete(path);
    this.#watchers.get(path)?.(path, ts.FileWatcherEventKind.Changed);
  }

  /** Text of a file of the notebook's folder, as its author sees it. */
  textOf(file: string): string | null {
    const text = this.files.textOf(file);
    return text !== null && this.#prefixed.has(file) ? text.slice(ADDED_LINE.length) : text;
  }

  mapOf(js: string): CompiledModule['map'] {
    return this.#compiled.get(js)?.map ?? new Int32Array();
  }

  isAsync(js: string): boolean {
    return this.#compiled.get(js)?.isAsync ?? false;
  }

  get programFiles(): number {
    return this.#program.current().getSourceFiles().length;
  }

  close(): void {
    this.#steered(() => this.#converter.close());
  }

  /** JSON files that the cell leads to: tslab leaves them to Node, which would never read one again. */
  #newData(): ts.SourceFile[] {
    const found = this.#program
      .filesOf(this.#program.cell)
      .filter(({ fileName }) => fileName.endsWith('.json') && !this.#data.has(fileName));
    for (const { fileName } of found) this.#data.add(fileName);
    return found;
  }

  #steered<T>(
    work: () => T,
    createProgram: (host: WatchHost) => CellProgram = () => this.#program
  ): T {
    return withHooks(
      {
        createProgram,
        onWatched: (path, callback) => this.#watchers.set(path, callback),
        transpile: (js, options) => {
          const transpiled = transpile(js, options, this.#prefixed);
          this.#compiled.set(transpiled.text, transpiled);
          return transpiled.text;
        }
      },
      work
    );
  }
}

/** A message and its explanations, from the outside in. */
function sentences(message: string | ts.DiagnosticMessageChain): string[] {
  if (typeof message === 'string') return [message];
  return [message.messageText, ...(message.next ?? []).flatMap(sentences)];
}

/** Under a name with the ending `.js`, as a compiled module: `./data.json` is looked for as `data.json.js` too. */
function toDataModule({ fileName, text }: ts.SourceFile): CompiledModule {
  return { path: `${fileName}.js`, js: `module.exports = ${text};`, map: new Int32Array() };
}
