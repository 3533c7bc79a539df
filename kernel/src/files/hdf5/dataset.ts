import type { StoredArray } from '../stored-array.js';
import { FileBytes, printCount } from '../file-bytes.js';
import { countElements } from '../limits.js';
import type { Attributes } from './attribute.js';
import { readChunks } from './chunks.js';
import type { Hdf5Context } from './context.js';
import { readDataspace } from './dataspace.js';
import { readDatatype, type Datatype } from './datatype.js';
import { readLayout } from './layout.js';
import { findMessage, MESSAGE, type Message } from './object-header.js';

/** An array in an HDF5 file: its shape at once, its elements when asked for. */
export class Hdf5Dataset {
  readonly attributes: Attributes;
  /** Null for the Empty of h5py, which has no elements and no shape. */
  readonly shape: readonly number[] | null;
  readonly #context: Hdf5Context;
  readonly #address: number;
  readonly #messages: readonly Message[];

  constructor(
    context: Hdf5Context,
    address: number,
    messages: readonly Message[],
    attributes: Attributes
  ) {
    this.#context = context;
    this.#address = address;
    this.#messages = messages;
    this.attributes = attributes;
    this.shape = readDataspace(context, this.#message(MESSAGE.dataspace, 'dataspace').offset);
  }

  /** The elements, when they are numbers or booleans. */
  read(): StoredArray {
    const context = this.#context;
    const { shape } = this;
    const type = readDatatype(context, this.#message(MESSAGE.datatype, 'datatype').offset);
    if (shape === null) throw context.unsupported(this.#address, 'a dataset of nothing (Empty)');
    if (type.kind !== 'number') {
      const name = type.kind === 'unsupported' ? type.name : 'texts in a dataset';
      throw context.unsupported(this.#address, name);
    }
    const { file, offset } = this.#locate(shape, type);
    return { file, offset, shape, element: type.element };
  }

  /** Where the elements lie in row-major order: in the file, or in memory when they come from chunks. */
  #locate(
    shape: readonly number[],
    { bytes: elementBytes }: Datatype
  ): { file: FileBytes; offset: number } {
    const context = this.#context;
    const bytes = countElements(context.file, this.#address, shape) * elementBytes;
    const external = findMessage(context, this.#messages, MESSAGE.externalFiles);
    if (external) throw context.unsupported(external.offset, 'data in another file');
    const layout = readLayout(context, this.#message(MESSAGE.layout, 'layout').offset);
    if (layout.kind === 'chunked') {
      const filters = findMessage(context, this.#messages, MESSAGE.filters)?.offset;
      const header = this.#address;
      const data = { layout, shape, elementBytes, filters, header };
      const { bytes: plain, isComplete } = readChunks(context, data);
      if (!isComplete) this.#requireZeroFill();
      return this.#inMemory(plain);
    }
    context.data.take(this.#address, bytes);
    const offset = layout.kind === 'compact' ? layout.offset : layout.address;
    if (offset === undefined) {
      this.#requireZeroFill();
      return this.#inMemory(new Uint8Array(bytes));
    }
    if (layout.bytes !== undefined && layout.bytes < bytes) {
      const got = `${printCount(layout.bytes)} bytes of data`;
      const expected = `${printCount(bytes)} bytes for the shape [${shape.join(', ')}]`;
      throw context.broken(this.#address, got, expected);
    }
    context.file.require(offset, bytes, 'the data of a dataset');
    return { file: context.file, offset };
  }

  #inMemory(bytes: Uint8Array): { file: FileBytes; offset: number } {
    const { where, file } = this.#context.file;
    return { file: new FileBytes(where, file, bytes), offset: 0 };
  }

  /** What was never written reads as the fill value, which is 0 in all but rare files. */
  #requireZeroFill(): void {
    const context = this.#context;
    const { file } = context;
    const message = findMessage(context, this.#messages, MESSAGE.fillValue);
    if (!message) return;
    const at = message.offset;
    const version = file.u8(at, 'version of a fill value');
    // Version 3 says by a bit whether there is a value, the others by a byte.
    const isThird = version === 3;
    const isDefined = isThird ? file.u8(at + 1, 'a fill value') & 0x20 : file.u8(at + 3, 'fill');
    if (!isDefined) return;
    const size = at + (isThird ? 2 : 4);
    const bytes = file.part(size + 4, file.u32(size, 'size of a fill value'), 'a fill value');
    if (bytes.every(byte => byte === 0)) return;
    throw context.unsupported(at, 'unwritten data with a fill value other than 0');
  }

  #message(type: number, name: string): Message {
    const message = findMessage(this.#context, this.#messages, type);
    if (message) return message;
    throw this.#context.broken(this.#address, `a dataset without ${name}`, `its ${name}`);
  }
}
