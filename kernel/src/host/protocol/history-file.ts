import { randomUUID } from 'node:crypto';
import {
  appendFileSync,
  mkdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync
} from 'node:fs';
import { dirname } from 'node:path';

/** One cell that ran. */
export interface HistoryEntry {
  /** Sessions count from 1, in the order in which they first ran a cell. */
  session: number;
  /** The cell's execution count. */
  line: number;
  input: string;
  /** Its value as text; null when it had none. */
  output: string | null;
}

/** Above this the older half of the file is let go. */
const MAX_BYTES = 8 * 1024 * 1024;
/** Lines between two looks at the size. */
const TRIM_EVERY = 100;

/**
 * The cells of all kernels of this user, in one file of JSON lines that any number of kernels add to: a line for what
 * was run, and one more for its value. A line that cannot be read (the disk was full) is passed over.
 */
export class HistoryFile {
  readonly #path: string | null;
  readonly #key = randomUUID();
  readonly #log: (line: string) => void;
  /** Lines that have no file. */
  readonly #unsaved: string[] = [];
  #isBroken = false;
  #added = 0;
  #read: { stamp: string; entries: HistoryEntry[] } | null = null;
  /** Until this session has run a cell it is the next one to come. */
  #session: number | null = null;

  /** Without a path the history lasts as long as the kernel. */
  constructor(path: string | null, log: (line: string) => void) {
    this.#path = path;
    this.#log = log;
  }

  /** The number of this kernel's session. */
  get session(): number {
    const most = this.entries().reduce((found, entry) => Math.max(found, entry.session), 0);
    return this.#session ?? most + 1;
  }

  addInput(line: number, input: string): void {
    this.#append({ session: this.#key, line, input });
  }

  addOutput(line: number, output: string): void {
    this.#append({ session: this.#key, line, output });
  }

  /** Everything kept, oldest first. */
  entries(): readonly HistoryEntry[] {
    const { text, stamp } = this.#text();
    if (this.#read?.stamp !== stamp) this.#read = { stamp, entries: this.#parse(text()) };
    return this.#read.entries;
  }

  /** The lines, to be read only when the stamp is another than before. */
  #text(): { text: () => string; stamp: string } {
    const unsaved = this.#unsaved.join('');
    const path = this.#path;
    try {
      if (path === null) throw new Error('no file');
      const { size, mtimeMs } = statSync(path);
      const stamp = `${size} ${mtimeMs} ${unsaved.length}`;
      return { text: () => readFileSync(path, 'utf8') + unsaved, stamp };
    } catch {
      return { text: () => unsaved, stamp: String(unsaved.length) };
    }
  }

  #parse(text: string): HistoryEntry[] {
    const sessions = new Map<string, number>();
    const entries = new Map<string, HistoryEntry>();
    for (const record of text.split('\n').map(readRecord)) {
      if (!record) continue;
      const session = sessions.get(record.session) ?? sessions.size + 1;
      sessions.set(record.session, session);
      const key = `${session} ${record.line}`;
      if (record.input !== undefined) {
        const { line, input } = record;
        // A count that comes again is a later cell of a session: it stands at its own time.
        entries.delete(key);
        entries.set(key, { session, line, input, output: null });
      }
      const entry = entries.get(key);
      if (entry && record.output !== undefined) entry.output = record.output;
    }
    this.#session = sessions.get(this.#key) ?? null;
    return [...entries.values()];
  }

  #append(record: StoredLine): void {
    const line = `${JSON.stringify(record)}\n`;
    const path = this.#path;
    if (path === null || this.#isBroken) {
      this.#unsaved.push(line);
      return;
    }
    try {
      try {
        write(path, line);
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
        mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
        write(path, line);
      }
      if (++this.#added % TRIM_EVERY === 0) trim(path);
    } catch (error) {
      this.#isBroken = true;
      this.#unsaved.push(line);
      this.#log(`history is not kept: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
}

/** Only its owner may read it: what people type may hold secrets. */
function write(path: string, line: string): void {
  appendFileSync(path, line, { mode: 0o600 });
}

function trim(path: string): void {
  if (statSync(path).size <= MAX_BYTES) return;
  const text = readFileSync(path, 'utf8');
  const fresh = `${path}.${process.pid}`;
  writeFileSync(fresh, text.slice(text.indexOf('\n', text.length / 2) + 1), { mode: 0o600 });
  renameSync(fresh, path);
}

interface StoredLine {
  /** Names a kernel's session; its number depends on what else is in the file. */
  session: string;
  line: number;
  input?: string;
  output?: string;
}

function readRecord(text: string): StoredLine | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  if (typeof value !== 'object' || value === null) return null;
  const { session, line, input, output } = value as Partial<StoredLine>;
  if (typeof session !== 'string' || typeof line !== 'number') return null;
  return {
    session,
    line,
    ...(typeof input === 'string' ? { input } : {}),
    ...(typeof output === 'string' ? { output } : {})
  };
}
