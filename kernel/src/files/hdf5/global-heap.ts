import type { Hdf5Context } from './context.js';

/** An object of a heap. */
interface HeapObject {
  offset: number;
  size: number;
}

/**
 * Texts of variable length, which lie in collections anywhere in the file.
 * @see HDF5 File Format Specification 3.0, section III.E
 */
export class GlobalHeap {
  readonly #context: Hdf5Context;
  readonly #collections = new Map<number, ReadonlyMap<number, HeapObject>>();

  constructor(context: Hdf5Context) {
    this.#context = context;
  }

  /** The text that an element refers to: its length, the address of a collection, an index in it. */
  text(offset: number): string {
    const context = this.#context;
    const { file, addressBytes } = context;
    const length = file.u32(offset, 'length of a text');
    const address = context.address(offset + 4, 'collection of a text');
    const index = file.u32(offset + 4 + addressBytes, 'index of a text');
    if (length === 0) return '';
    const object = address === undefined ? undefined : this.#collection(address).get(index);
    if (!object || object.size < length) {
      throw context.broken(offset, 'a text that is not in its heap', 'a text in a global heap');
    }
    // Many elements may name one long text.
    context.data.take(offset, length);
    return file.utf8(object.offset, length, 'a text');
  }

  #collection(address: number): ReadonlyMap<number, HeapObject> {
    const known = this.#collections.get(address);
    if (known) return known;
    const objects = this.#readCollection(address);
    this.#collections.set(address, objects);
    return objects;
  }

  #readCollection(address: number): Map<number, HeapObject> {
    const context = this.#context;
    const { file, lengthBytes } = context;
    context.enterSigned(address, 'GCOL', 8 + lengthBytes, 'a global heap');
    const size = context.size(address + 8, 'size of a global heap');
    context.enter(address, size, 'a global heap');
    const end = address + size;
    const head = 8 + lengthBytes;
    const objects = new Map<number, HeapObject>();
    for (let at = address + head; at + head <= end;) {
      const index = file.u16(at, 'index of a text');
      // Index 0 is the free space, which ends the collection.
      if (index === 0) break;
      const bytes = context.size(at + 8, 'size of a text');
      if (at + head + bytes > end) {
        throw context.broken(at + 8, 'a text that is larger than its heap', 'one inside it');
      }
      objects.set(index, { offset: at + head, size: bytes });
      at += head + Math.ceil(bytes / 8) * 8;
    }
    return objects;
  }
}
