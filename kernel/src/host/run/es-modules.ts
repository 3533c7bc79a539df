import { existsSync, readFileSync } from 'node:fs';
import { createRequire, isBuiltin } from 'node:module';
import { dirname, join } from 'node:path';
import { constants, Script } from 'node:vm';

/**
 * ES modules for compiled cells, which say `require`. Node's own `require` refuses packages whose `exports` name no
 * `require` condition, and modules that await at their top level; so a cell's ES modules are imported before it runs.
 */
export class EsModules {
  readonly #require: NodeJS.Require;
  readonly #import: (id: string) => Promise<object>;
  readonly #loaded = new Map<string, unknown>();

  constructor(folder: string) {
    const file = join(folder, 'cell.js');
    this.#require = createRequire(file);
    // A script's `import()` looks from the script's place; the kernel's own would look from the kernel.
    this.#import = new Script('id => import(id)', {
      filename: file,
      importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER
    }).runInThisContext() as (id: string) => Promise<object>;
  }

  /** Imports what this text will require and only import can give. */
  async prepare(js: string): Promise<void> {
    for (const [, id = ''] of js.matchAll(/\brequire\("([^"\n]+)"\)/g)) {
      if (!this.#loaded.has(id) && this.#needsImport(id)) {
        this.#loaded.set(id, asRequired(await this.#import(id)));
      }
    }
  }

  get(id: string): unknown {
    return this.#loaded.get(id);
  }

  #needsImport(id: string): boolean {
    if (isBuiltin(id) || id.startsWith('.')) return false;
    try {
      return isEsModule(this.#require.resolve(id));
    } catch (error) {
      return (error as NodeJS.ErrnoException).code === 'ERR_PACKAGE_PATH_NOT_EXPORTED';
    }
  }
}

/** A module as compiled text expects it from `require`: with the mark that its `default` is its own. */
function asRequired(namespace: object): object {
  const required = Object.defineProperty({}, '__esModule', { value: true });
  for (const name of Object.keys(namespace)) {
    const get = (): unknown => (namespace as Record<string, unknown>)[name];
    Object.defineProperty(required, name, { get, enumerable: true });
  }
  return required;
}

function isEsModule(path: string): boolean {
  if (path.endsWith('.mjs')) return true;
  if (!path.endsWith('.js')) return false;
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    const file = join(folder, 'package.json');
    if (existsSync(file)) {
      const { type } = JSON.parse(readFileSync(file, 'utf8')) as { type?: string };
      return type === 'module';
    }
    if (folder === dirname(folder)) return false;
  }
}
