import { decodeElements } from '../elements.js';
import { countElements } from '../limits.js';
import { printName } from '../file-bytes.js';
import type { Hdf5Context } from './context.js';
import { readDataspace } from './dataspace.js';
import { readDatatype, type Datatype } from './datatype.js';
import type { GlobalHeap } from './global-heap.js';
import { findMessage, MESSAGE, type Message } from './object-header.js';

/** A single value, or all values of an array in row-major order; null for an Empty. */
export type AttributeValue = string | number | readonly string[] | readonly number[] | null;

/** The attributes of an object by name, each read when asked for. */
export class Attributes {
  readonly #context: Hdf5Context;
  readonly #heap: GlobalHeap;
  readonly #found = new Map<string, StoredAttribute>();

  constructor(context: Hdf5Context, heap: GlobalHeap, messages: readonly Message[]) {
    this.#context = context;
    this.#heap = heap;
    refuseDense(context, findMessage(context, messages, MESSAGE.attributeInfo));
    for (const message of messages) {
      if (message.type !== MESSAGE.attribute) continue;
      const attribute = locate(context, message);
      this.#found.set(attribute.name, attribute);
    }
  }

  get names(): string[] {
    return [...this.#found.keys()];
  }

  /** The value of an attribute; undefined when there is none of that name. */
  get(name: string): AttributeValue | undefined {
    const found = this.#found.get(name);
    return found && this.#read(found);
  }

  #read({ name, typeOffset, spaceOffset, dataOffset, end }: StoredAttribute): AttributeValue {
    const context = this.#context;
    const shape = readDataspace(context, spaceOffset);
    if (shape === null) return null;
    const type = readDatatype(context, typeOffset);
    const count = countElements(context.file, spaceOffset, shape);
    if (dataOffset + count * type.bytes > end) {
      const got = `the attribute ${printName(name)} of ${count} values`;
      throw context.broken(dataOffset, got, 'values inside its message');
    }
    const values = this.#values(name, type, dataOffset, count);
    return shape.length === 0 ? (values[0] ?? null) : values;
  }

  #values(name: string, type: Datatype, offset: number, count: number): string[] | number[] {
    const places = Array.from({ length: count }, (_, i) => offset + i * type.bytes);
    switch (type.kind) {
      case 'number':
        return [...decodeElements(this.#context.file, offset, count, type.element)];
      case 'text':
        return places.map(place => fixedText(this.#context, place, type));
      case 'variable-text':
        return places.map(place => this.#heap.text(place));
      case 'unsupported': {
        const got = `${type.name} of the attribute ${printName(name)}`;
        throw this.#context.unsupported(offset, got);
      }
    }
  }
}

/** Where the parts of an attribute lie. */
interface StoredAttribute {
  name: string;
  typeOffset: number;
  spaceOffset: number;
  dataOffset: number;
  /** The byte after its message. */
  end: number;
}

/**
 * Versions 1 to 3: the first pads every part to 8 bytes, the third states the character set.
 * @see HDF5 File Format Specification 3.0, section IV.A.2.m
 */
function locate(context: Hdf5Context, message: Message): StoredAttribute {
  const { file } = context;
  const { offset, size } = message;
  if (message.isShared) throw context.unsupported(offset, 'a shared attribute');
  const version = file.u8(offset, 'version of an attribute');
  if (version < 1 || version > 3) {
    throw context.broken(offset, `attribute version ${version}`, 'version 1, 2 or 3');
  }
  if (version > 1 && file.u8(offset + 1, 'flags of an attribute') !== 0) {
    throw context.unsupported(offset, 'an attribute of a shared (committed) type');
  }
  const padded = (bytes: number) => (version === 1 ? Math.ceil(bytes / 8) * 8 : bytes);
  const nameBytes = file.u16(offset + 2, 'length of a name');
  const nameOffset = offset + (version === 3 ? 9 : 8);
  const typeOffset = nameOffset + padded(nameBytes);
  const spaceOffset = typeOffset + padded(file.u16(offset + 4, 'size of a datatype'));
  const dataOffset = spaceOffset + padded(file.u16(offset + 6, 'size of a dataspace'));
  const end = offset + size;
  if (dataOffset > end) {
    throw context.broken(offset, 'an attribute larger than its message', 'one inside it');
  }
  const name = file.utf8(nameOffset, Math.max(0, nameBytes - 1), 'the name of an attribute');
  return { name, typeOffset, spaceOffset, dataOffset, end };
}

function refuseDense(context: Hdf5Context, info: Message | undefined): void {
  if (!info) return;
  const flags = context.file.u8(info.offset + 1, 'flags of attributes');
  const heap = info.offset + 2 + (flags & 1 ? 2 : 0);
  if (context.address(heap, 'heap of attributes') === undefined) return;
  const got = 'attributes in a fractal heap (more than 8 of them, libver=latest)';
  throw context.unsupported(info.offset, got);
}

/** A text of fixed length, without what fills it up. */
function fixedText(
  context: Hdf5Context,
  offset: number,
  { bytes, isSpacePadded }: { bytes: number; isSpacePadded: boolean }
): string {
  const stored = context.file.part(offset, bytes, 'a text');
  const zero = stored.indexOf(0);
  let length = zero < 0 ? bytes : zero;
  while (isSpacePadded && stored[length - 1] === 0x20) length--;
  return context.file.utf8(offset, length, 'a text');
}
