import type { FileBytes } from '../file-bytes.js';
import { Attributes } from './attribute.js';
import type { Hdf5Context } from './context.js';
import { Hdf5Dataset } from './dataset.js';
import { GlobalHeap } from './global-heap.js';
import { readLinks } from './links.js';
import { findMessage, MESSAGE, readMessages, type Message } from './object-header.js';
import { readSuperblock } from './superblock.js';
import { readSymbolTable } from './symbol-table.js';

/** Groups inside groups that a walk follows. */
const MAX_DEPTH = 64;

/** A group of an HDF5 file, its members read when asked for. */
export class Hdf5Group {
  readonly attributes: Attributes;
  readonly #file: Hdf5File;
  readonly #members: ReadonlyMap<string, number>;

  constructor(file: Hdf5File, attributes: Attributes, members: ReadonlyMap<string, number>) {
    this.#file = file;
    this.attributes = attributes;
    this.#members = members;
  }

  /** Names of the members, in the order of the file. */
  get names(): string[] {
    return [...this.#members.keys()];
  }

  /** A member; undefined when there is none of that name. */
  get(name: string): Hdf5Group | Hdf5Dataset | undefined {
    const address = this.#members.get(name);
    return address === undefined ? undefined : this.#file.object(address);
  }
}

/**
 * An HDF5 file, read-only: what h5py and Keras write.
 *
 * Ours rather than npm's jsfive 0.4.2, which allocates what a file asks for and follows references for ever. Here every
 * size is checked against the file first, and what is parsed and read in all is bounded by the file's length.
 * @see HDF5 File Format Specification 3.0
 */
export class Hdf5File {
  readonly root: Hdf5Group;
  readonly #context: Hdf5Context;
  readonly #heap: GlobalHeap;
  readonly #objects = new Map<number, Hdf5Group | Hdf5Dataset>();

  constructor(file: FileBytes) {
    const { context, root } = readSuperblock(file);
    this.#context = context;
    this.#heap = new GlobalHeap(context);
    const group = this.object(root);
    if (!(group instanceof Hdf5Group)) {
      throw context.broken(root, 'a dataset as the root', 'a group');
    }
    this.root = group;
  }

  /** The object whose header is at an address; the same one each time. */
  object(address: number): Hdf5Group | Hdf5Dataset {
    const known = this.#objects.get(address);
    if (known) return known;
    const object = this.#read(address);
    this.#objects.set(address, object);
    return object;
  }

  /**
   * All datasets by their paths, `layers/dense/vars/0`. A group that is reached twice is an error: Keras writes none, and
   * paths through such groups could have no end.
   */
  datasets(): Map<string, Hdf5Dataset> {
    const found = new Map<string, Hdf5Dataset>();
    const seen = new Set<Hdf5Group>();
    const visit = (group: Hdf5Group, path: string, depth: number): void => {
      if (seen.has(group) || depth > MAX_DEPTH) {
        const got = depth > MAX_DEPTH ? `groups ${depth} deep` : 'a group that is linked twice';
        throw this.#context.unsupported(null, `${got} at ${path.slice(0, 80)}`);
      }
      seen.add(group);
      for (const name of group.names) {
        const member = group.get(name);
        if (member instanceof Hdf5Dataset) found.set(`${path}${name}`, member);
        else if (member) visit(member, `${path}${name}/`, depth + 1);
      }
    };
    visit(this.root, '', 0);
    return found;
  }

  #read(address: number): Hdf5Group | Hdf5Dataset {
    const context = this.#context;
    const messages = readMessages(context, address);
    const attributes = new Attributes(context, this.#heap, messages);
    const has = (type: number) => messages.some(message => message.type === type);
    if (has(MESSAGE.layout)) return new Hdf5Dataset(context, address, messages, attributes);
    if (has(MESSAGE.datatype)) throw context.unsupported(address, 'a committed datatype');
    return new Hdf5Group(this, attributes, membersOf(context, messages));
  }
}

function membersOf(context: Hdf5Context, messages: readonly Message[]): Map<string, number> {
  const table = findMessage(context, messages, MESSAGE.symbolTable);
  return table ? readSymbolTable(context, table.offset) : readLinks(context, messages);
}
