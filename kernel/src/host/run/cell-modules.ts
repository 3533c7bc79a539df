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
  readonly #globals: ModuleGlobals;
  readonly #esModules: EsModules;
  readonly #packages: ReadonlyMap<string, () => unknown>;

  constructor(folder: string, globals: ModuleGlobals, packages: Record<string, () => unknown>) {
    this.#globals = globals;
    this.#esModules = new EsModules(folder);
    this.#packages = new Map(Object.entries(packages));
    this.require = this.#requireFrom(folder);
  }

  /** A module that is new or has changed runs again at its next import. */
  add(modules: readonly CompiledModule[]): void {
    for (const compiled of modules) {
      this.#compiled.set(compiled.path, compiled);
      this.#loaded.delete(compiled.path);
    }
  }

  /** To be awaited before a cell runs. */
  async prepare(js: string): Promise<void> {
    await this.#esModules.prepare(js);
    for (const { js: text } of this.#compiled.values()) await this.#esModules.prepare(text);
  }

  get(path: string): CompiledModule | undefined {
    return this.#compiled.get(path);
  }

  #requireFrom(folder: string): NodeJS.Require {
    const nodeRequire = createRequire(join(folder, 'cell.js'));
    const find = (id: string): unknown => {
      const ownPackage = this.#packages.get(id);
      if (ownPackage) return ownPackage();
      const compiled = this.#resolve(folder, id);
      if (compiled) return this.#load(compiled);
      return this.#esModules.get(id) ?? nodeRequire(id);
    };
    return Object.assign(find, nodeRequire);
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
      require: this.#requireFrom(folder),
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
