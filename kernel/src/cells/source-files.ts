import ts from './typescript.js';
import { bindFile, type BoundFile } from './typescript-internals.js';

/** How the files of packages are told from one another without reading them. */
interface Stamp {
  modified: number;
  size: number;
}

interface Known {
  file: BoundFile;
  /** As it lies on disk: the file's own text may have its docs blanked. */
  text: string;
  /** Null for what is read again to see whether it has changed. */
  stamp: Stamp | null;
}

export interface SourceFilesOptions {
  system: ts.System;
  options: ts.CompilerOptions;
  /** True for paths that never change while the kernel runs. */
  isFixed(path: string): boolean;
  /** Sees every file of the user's and of packages when it is parsed. */
  onParsed(file: BoundFile): void;
}

/** A large one takes 5 MB. */
const MAX_WITH_DOCS = 4;

/**
 * The files a program is made of, parsed once. Fixed ones (TypeScript's, Node's and our types) are parsed without their
 * docs, which is most of their text: 150 ms instead of 260 before the first cell; `withDocs` gives one with them.
 *
 * Files of the user's are read again before each cell and compared as text, for a file can change twice within the time
 * stamp's resolution; files of packages, which are many, are compared by time stamp and size.
 */
export class SourceFiles {
  readonly #options: SourceFilesOptions;
  readonly #known = new Map<string, Known>();
  readonly #changeable = new Set<string>();
  readonly #withDocs = new Map<string, ts.SourceFile>();
  #changed = new Set<string>();

  constructor(options: SourceFilesOptions) {
    this.#options = options;
  }

  get(path: string): ts.SourceFile | undefined {
    const known = this.#known.get(path);
    if (known) return known.file;
    const text = this.#options.system.readFile(path);
    if (text === undefined) return undefined;
    const isFixed = this.#options.isFixed(path);
    const { options } = this.#options;
    const file = bindFile(path, isFixed ? withoutDocs(text) : text, options);
    this.#known.set(path, { file, text, stamp: isPackageFile(path) ? this.#stampOf(path) : null });
    if (!isFixed) {
      this.#changeable.add(path);
      this.#changed.add(path);
      this.#options.onParsed(file);
    }
    return file;
  }

  /** By a path from the notebook's folder. */
  textOf(path: string): string | null {
    const { system } = this.#options;
    return system.readFile(`${system.getCurrentDirectory()}/${path}`) ?? null;
  }

  /** Forgets what has changed on disk, so that it is parsed again. */
  refresh(): void {
    for (const path of this.#changeable) {
      const known = this.#known.get(path);
      if (known && this.#isSame(path, known)) continue;
      this.#known.delete(path);
      this.#changeable.delete(path);
      this.#changed.add(path);
    }
  }

  /** Paths of the user's files and of packages that were new, changed or gone since the last call. */
  takeChanged(): ReadonlySet<string> {
    const changed = this.#changed;
    this.#changed = new Set();
    return changed;
  }

  /** The file of the user's own, or of the folder's, that may change between two cells. */
  isChangeable(path: string): boolean {
    return this.#changeable.has(path);
  }

  /** The same file with its docs, for declarations at the same positions; undefined for files that have them. */
  withDocs(path: string): ts.SourceFile | undefined {
    if (!this.#options.isFixed(path)) return undefined;
    const parsed = this.#withDocs.get(path);
    if (parsed) return parsed;
    const text = this.#known.get(path)?.text;
    if (text === undefined) return undefined;
    const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
    const [oldest] = this.#withDocs.keys();
    if (oldest !== undefined && this.#withDocs.size >= MAX_WITH_DOCS) this.#withDocs.delete(oldest);
    this.#withDocs.set(path, file);
    return file;
  }

  #isSame(path: string, { text, stamp }: Known): boolean {
    if (!stamp) return this.#options.system.readFile(path) === text;
    const now = this.#stampOf(path);
    return now?.modified === stamp.modified && now.size === stamp.size;
  }

  #stampOf(path: string): Stamp | null {
    const { system } = this.#options;
    const modified = system.getModifiedTime?.(path);
    if (!modified) return null;
    return { modified: modified.getTime(), size: system.getFileSize?.(path) ?? 0 };
  }
}

function isPackageFile(path: string): boolean {
  return path.includes('/node_modules/');
}

/** Of the same length, so that every position stays. */
function withoutDocs(text: string): string {
  return text.replaceAll('/**', '/* ');
}
