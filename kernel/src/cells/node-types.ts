import type { BoundFile } from './typescript-internals.js';

/** What Node's types declare; the build writes it (`types/node-names.json`). */
export interface NodeNames {
  /** Global values and types, each with TypeScript's word for its kind; without those of the light files. */
  globals: Record<string, string>;
  /** Properties that Node's types add to interfaces of the language, such as `Symbol.dispose`. */
  members: string[];
  /** Modules, without `node:`. */
  modules: string[];
  /** Files that are cheap and always loaded: `console`, timers. */
  light: string[];
}

/**
 * Node's types are 2.3 MB in 100 files, which take 300 ms and 45 MB, and most notebooks name nothing of them but
 * `console`. They are loaded when somebody first names something that they declare, and stay.
 */
export class NodeTypes {
  readonly names: NodeNames;
  #isWanted = false;
  readonly #folder: string;
  readonly #words: ReadonlySet<string>;
  readonly #modules: ReadonlySet<string>;

  constructor(folder: string, names: NodeNames) {
    this.#folder = folder;
    this.names = names;
    this.#words = new Set([...Object.keys(names.globals), ...names.members]);
    this.#modules = new Set(names.modules);
  }

  get isWanted(): boolean {
    return this.#isWanted;
  }

  /** Files to begin with. */
  get roots(): string[] {
    return this.#isWanted
      ? [`${this.#folder}/index.d.ts`]
      : this.names.light.map(file => `${this.#folder}/${file}`);
  }

  want(): void {
    this.#isWanted = true;
  }

  /** Looks for a name or module that only Node's types can explain. */
  look(file: BoundFile): void {
    if (this.#isWanted) return;
    this.#isWanted = this.#isNamed(file) || /\b(?:types|path)=["']node\b/.test(file.text);
  }

  #isNamed({ identifiers, text }: BoundFile): boolean {
    for (const name of identifiers.keys()) if (this.#words.has(name)) return true;
    for (const [, specifier = ''] of text.matchAll(/["'`]([\w:/]+)["'`]/g)) {
      if (specifier.startsWith('node:') || this.#modules.has(specifier)) return true;
    }
    return false;
  }
}
