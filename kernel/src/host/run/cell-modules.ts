import { createRequire } from 'node:module';
import { dirname, extname, join } from 'node:path';
import { Script } from 'node:vm';
import { EsModules } from './es-modules.js';
import { MODULE_PARAMETERS, type CompiledModule } from '../../cells/cell-compiler.js';

interface LoadedModule {
  exports: unknown;
}

/** What a module's compiled text refers to besides its own `require`. */
export interface ModuleGlobals {
  __tsteps: object;
  __stop: Int32Array;
}

/**
 * `require` as cells and local modules see it: files that the compiler has compiled come from memory, packages
 * that come with the kernel from it, and everything else is Node's, from the notebook's folder.
 */
export class CellModules {
  readonly require: NodeJS.Require;
  readonly #compiled = new Map<string, CompiledModule>();
  readonly #loaded = new Map<string, LoadedModule>();
  /** Which loaded local modules have asked for a file. */
  readonly #importers = new Map<string, Set<string>>();
  readonly #json = new Set<string>();
  readonly #globals: ModuleGlobals;
  readonly #esModules: EsModules;
  readonly #packages: ReadonlyMap<string, () => unknown>;

  constructor(folder: string, globals: ModuleGlobals, packages: Record<string, () => unknown>) {
    this.#globals = globals;
    this.#esModules = new EsModules(folder);
    this.#packages = new Map(Object.entries(packages));
    this.require = this.#requireFrom(folder);
  }

  /**
   * A module that is new or has changed runs again at its next import, and so do those that import it. JSON files are
   * read again: they are small.
   */
  add(modules: readonly CompiledModule[]): void {
    for (const compiled of modules) {
      this.#compiled.set(compiled.path, compiled);
      this.#forget(compiled.path);
    }
    for (const path of this.#json) {
      Reflect.deleteProperty(this.require.cache, path);
      this.#forget(path);
    }
    this.#json.clear();
  }

  #forget(path: string): void {
    this.#loaded.delete(path);
    const importers = this.#importers.get(path);
    this.#importers.delete(path);
    for (const importer of importers ?? []) this.#forget(importer);
  }

  /** To be awaited before a cell runs. */
  async prepare(js: string): Promise<void> {
    await this.#esModules.prepare(js);
    for (const { js: text } of this.#compiled.values()) await this.#esModules.prepare(text);
  }

  get(path: string): CompiledModule | undefined {
    return this.#compiled.get(path);
  }

  /** `importer` is the local module that asks; null for a cell, which asks anew each time it runs. */
  #requireFrom(folder: string, importer: string | null = null): NodeJS.Require {
    const nodeRequire = createRequire(join(folder, 'cell.js'));
    const find = (id: string): unknown => {
      const ownPackage = this.#packages.get(id);
      if (ownPackage) return ownPackage();
      const compiled = this.#resolve(folder, id);
      if (compiled) {
        this.#noteImport(compiled.path, importer);
        return this.#load(compiled);
      }
      if (id.startsWith('.') && id.endsWith('.json')) {
        const path = nodeRequire.resolve(id);
        this.#json.add(path);
        this.#noteImport(path, importer);
      }
      return this.#esModules.get(id) ?? nodeRequire(id);
    };
    return Object.assign(find, nodeRequire);
  }

  #noteImport(path: string, importer: string | null): void {
    if (importer === null) return;
    const importers = this.#importers.get(path) ?? new Set();
    this.#importers.set(path, importers.add(importer));
  }

  #resolve(folder: string, id: string): CompiledModule | undefined {
    if (!id.startsWith('.') && !id.startsWith('/')) return undefined;
    const path = (id.startsWith('/') ? id : join(folder, id)).replaceAll('\\', '/');
    const candidates = extname(path) === '.js' ? [path] : [`${path}.js`, `${path}/index.js`];
    return candidates.map(candidate => this.#compiled.get(candidate)).find(Boolean);
  }

  #load({ path, js }: CompiledModule): unknown {
    const loaded = this.#loaded.get(path);
    if (loaded) return loaded.exports;
    const module: LoadedModule = { exports: {} };
    this.#loaded.set(path, module);
    const folder = dirname(path);
    const values: Record<(typeof MODULE_PARAMETERS)[number], unknown> = {
      exports: module.exports,
      require: this.#requireFrom(folder, path),
      module,
      __filename: path,
      __dirname: folder,
      ...this.#globals
    };
    try {
      const wrapped = `(function (${MODULE_PARAMETERS.join(', ')}) {\n${js}\n})`;
      const body = new Script(wrapped, { filename: path, lineOffset: -1 }).runInThisContext() as (
        ...parameters: unknown[]
      ) => void;
      body(...MODULE_PARAMETERS.map(name => values[name]));
    } catch (error) {
      this.#loaded.delete(path);
      throw error;
    }
    return module.exports;
  }
}
