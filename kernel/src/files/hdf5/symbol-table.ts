import { printName } from '../file-bytes.js';
import type { Hdf5Context } from './context.js';

/** B-trees of groups are at most a few levels deep: each node holds up to 32 children by default. */
const MAX_TREE_DEPTH = 16;

/** A symbol table entry of an object that is a link to another path. */
const SOFT_LINK = 2;

/**
 * The addresses of a group's members by name, from the B-tree and the local heap of the group.
 * @see HDF5 File Format Specification 3.0, sections III.A.1, III.B and III.D
 */
export function readSymbolTable(context: Hdf5Context, message: number): Map<string, number> {
  const tree = context.target(message, 'B-tree of a group');
  const heap = readLocalHeap(
    context,
    context.target(message + context.addressBytes, 'names of a group')
  );
  const members = new Map<string, number>();
  for (const leaf of leavesOf(context, tree, 0)) readLeaf(context, leaf, heap, members);
  return members;
}

/** The names of a group's members: where they start, and the byte after them. */
interface LocalHeap {
  offset: number;
  end: number;
}

function readLocalHeap(context: Hdf5Context, address: number): LocalHeap {
  const { addressBytes, lengthBytes } = context;
  const head = 8 + 2 * lengthBytes + addressBytes;
  context.enterSigned(address, 'HEAP', head, 'a local heap');
  const size = context.size(address + 8, 'size of a local heap');
  const offset = context.target(address + 8 + 2 * lengthBytes, 'names of a group');
  context.enter(offset, size, 'the names of a group');
  return { offset, end: offset + size };
}

/** Addresses of the nodes with a group's members, in order. */
function* leavesOf(context: Hdf5Context, address: number, depth: number): Generator<number> {
  const { file, addressBytes, lengthBytes } = context;
  const head = 8 + 2 * addressBytes;
  context.enterSigned(address, 'TREE', head, 'a B-tree node');
  const type = file.u8(address + 4, 'type of a B-tree');
  const level = file.u8(address + 5, 'level of a B-tree node');
  const count = file.u16(address + 6, 'entries of a B-tree node');
  if (type !== 0) throw context.broken(address + 4, `a B-tree of type ${type}`, 'type 0, a group');
  if (depth > MAX_TREE_DEPTH) throw context.broken(address, 'a B-tree without end', 'a few levels');
  const entryBytes = lengthBytes + addressBytes;
  context.enter(address + head, count * entryBytes + lengthBytes, 'a B-tree node');
  for (let i = 0; i < count; i++) {
    const child = context.target(
      address + head + i * entryBytes + lengthBytes,
      'child of a B-tree node'
    );
    if (level === 0) yield child;
    else yield* leavesOf(context, child, depth + 1);
  }
}

function readLeaf(
  context: Hdf5Context,
  address: number,
  heap: LocalHeap,
  members: Map<string, number>
): void {
  const { file, addressBytes } = context;
  context.enterSigned(address, 'SNOD', 8, 'the members of a group');
  const count = file.u16(address + 6, 'number of members');
  const entryBytes = 2 * addressBytes + 24;
  context.enter(address + 8, count * entryBytes, 'the members of a group');
  for (let i = 0; i < count; i++) {
    const entry = address + 8 + i * entryBytes;
    const nameOffset = heap.offset + file.uint(entry, addressBytes, 'place of a name');
    const name = readName(context, nameOffset, heap);
    if (file.u32(entry + 2 * addressBytes, 'kind of an entry') === SOFT_LINK) {
      throw context.unsupported(entry, `the soft link ${printName(name)}`);
    }
    addMember(context, members, name, context.target(entry + addressBytes, 'member'), entry);
  }
}

function readName(context: Hdf5Context, offset: number, heap: LocalHeap): string {
  if (offset < heap.offset || offset >= heap.end) {
    throw context.broken(offset, 'a name outside its heap', 'a name inside it');
  }
  const end = context.file.bytes.indexOf(0, offset);
  if (end < 0 || end >= heap.end) {
    throw context.broken(offset, 'a name without end', 'a zero byte after the name');
  }
  context.structures.take(offset, end - offset);
  return context.file.utf8(offset, end - offset, 'a name');
}

/** Notes a member; a name that stands twice is an error. */
export function addMember(
  context: Hdf5Context,
  members: Map<string, number>,
  name: string,
  address: number,
  offset: number
): void {
  if (members.has(name) || name === '') {
    const got = name === '' ? 'a member without a name' : `two members ${printName(name)}`;
    throw context.broken(offset, got, 'a name of its own for each member');
  }
  members.set(name, address);
}
