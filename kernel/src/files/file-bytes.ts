import { FileError } from '../tensor/errors.js';

/** What is wrong with a file: a fact about one of its bytes, and what should be there. */
export interface Fault {
  /** Stable and searchable, such as `past-the-end`. */
  code: string;
  /** The byte at which it was noticed; null where it is not in the bytes. */
  offset: number | null;
  /** What is there: `header length 9,999,999,999 is larger than the file's 1,204 bytes`. */
  got: string;
  expected: string;
  /** Default: copy or write the file again. */
  fix?: string;
}

const DAMAGED = 'the file is damaged or cut short: copy it or write it again';

/** The bytes of a file, read only after a check that they are there. */
export class FileBytes {
  /** The public function that reads, as errors say it. */
  readonly where: string;
  /** The file as the caller wrote it, and the part of it after a colon. */
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly #view: DataView;

  constructor(where: string, file: string, bytes: Uint8Array) {
    this.where = where;
    this.file = file;
    // A plain array of the same memory: the slice of Node's Buffer would not copy.
    this.bytes = new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  get length(): number {
    return this.bytes.length;
  }

  /** The error that a fault becomes. */
  error({ code, offset, got, expected, fix = DAMAGED }: Fault, cause?: unknown): FileError {
    const place = offset === null ? '' : `byte ${printCount(offset)}: `;
    const { where, file } = this;
    const what = `${where} cannot read ${file}.`;
    return new FileError(
      { code, where, what, file, offset, got: `${place}${got}`, expected, fix },
      cause === undefined ? undefined : { cause }
    );
  }

  /** Throws unless `size` bytes from `offset` on are in the file; `name` says what they are. */
  require(offset: number, size: number, name: string): void {
    if (offset >= 0 && size >= 0 && offset + size <= this.length) return;
    throw this.error({
      code: 'past-the-end',
      offset,
      got: `${name} of ${printCount(size)} bytes is larger than what is left of the file's ${printCount(this.length)} bytes`,
      expected: `${name} that ends inside the file`
    });
  }

  /** A part of the file, without a copy. */
  part(offset: number, size: number, name: string): Uint8Array {
    this.require(offset, size, name);
    return this.bytes.subarray(offset, offset + size);
  }

  u8(offset: number, name: string): number {
    this.require(offset, 1, name);
    return this.#view.getUint8(offset);
  }

  u16(offset: number, name: string): number {
    this.require(offset, 2, name);
    return this.#view.getUint16(offset, true);
  }

  u32(offset: number, name: string): number {
    this.require(offset, 4, name);
    return this.#view.getUint32(offset, true);
  }

  /** A little-endian whole number of 1 to 8 bytes that JavaScript can hold exactly. */
  uint(offset: number, size: number, name: string): number {
    this.require(offset, size, name);
    let value = 0;
    for (let i = size - 1; i >= 0; i--) value = value * 256 + this.#view.getUint8(offset + i);
    if (Number.isSafeInteger(value)) return value;
    throw this.error({
      code: 'number-too-large',
      offset,
      got: `${name} is ${value.toPrecision(3)}`,
      expected: `${name} below 2^53`
    });
  }

  /** Text of one byte per character, up to the first zero byte when there is one. */
  latin1(offset: number, size: number, name: string): string {
    const bytes = this.part(offset, size, name);
    const end = bytes.indexOf(0);
    let text = '';
    for (const byte of end < 0 ? bytes : bytes.subarray(0, end)) text += String.fromCharCode(byte);
    return text;
  }

  /** Text in UTF-8; an error where it is not. */
  utf8(offset: number, size: number, name: string): string {
    const bytes = this.part(offset, size, name);
    try {
      return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    } catch (cause) {
      throw this.error(
        {
          code: 'not-utf-8',
          offset,
          got: `${name} is not text in UTF-8`,
          expected: 'text in UTF-8'
        },
        cause
      );
    }
  }

  /** True when the text stands at the offset, byte for byte. */
  has(offset: number, text: string): boolean {
    if (offset < 0 || offset + text.length > this.length) return false;
    for (let i = 0; i < text.length; i++) {
      if (this.bytes[offset + i] !== text.charCodeAt(i)) return false;
    }
    return true;
  }
}

/** `9,999,999,999` */
export function printCount(count: number): string {
  return count.toLocaleString('en');
}

/** A name from a file as an error prints it: quoted, and cut where it is long. */
export function printName(name: string): string {
  return JSON.stringify(name.length > 60 ? `${name.slice(0, 60)}…` : name);
}
