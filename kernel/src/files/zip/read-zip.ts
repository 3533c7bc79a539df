import { platform } from '../../engines/platform.js';
import { FileBytes, printCount, printName } from '../file-bytes.js';
import { Allowance, maxUnpackedBytes } from '../limits.js';

/** A file inside a zip archive, as the archive's directory describes it. */
interface ZipEntry {
  name: string;
  /** Where its directory entry stands. */
  offset: number;
  isDeflated: boolean;
  crc: number;
  storedBytes: number;
  bytes: number;
  headerOffset: number;
}

const END_MARK = 'PK\x05\x06';
const DIRECTORY_MARK = 'PK\x01\x02';
const FILE_MARK = 'PK\x03\x04';
const END_BYTES = 22;
const MAX_COMMENT_BYTES = 0xffff;

/**
 * The files of a zip archive by name, unpacked when asked for. Sizes come from the directory at the end, as the headers
 * before the files may leave them out. Encrypted, split and zip64 archives are refused.
 * @see PKWARE, APPNOTE.TXT 6.3.10, section 4
 */
export class ZipArchive {
  readonly #file: FileBytes;
  readonly #entries: ReadonlyMap<string, ZipEntry>;
  readonly #unpacked: Allowance;

  constructor(file: FileBytes) {
    this.#file = file;
    this.#entries = readDirectory(file);
    this.#unpacked = new Allowance(file, maxUnpackedBytes(file), 'unpacked data');
  }

  get names(): string[] {
    return [...this.#entries.keys()];
  }

  /** The bytes of one file; undefined when there is none of that name. */
  read(name: string): FileBytes | undefined {
    const entry = this.#entries.get(name);
    if (!entry) return undefined;
    const bytes = this.#unpack(entry);
    if (platform().crc32(bytes) !== entry.crc) {
      throw this.#file.error({
        code: 'wrong-checksum',
        offset: entry.headerOffset,
        got: `${printName(name)} with another checksum than the archive says`,
        expected: 'the bytes that were packed'
      });
    }
    return new FileBytes(this.#file.where, `${this.#file.file}: ${name.slice(0, 60)}`, bytes);
  }

  #unpack(entry: ZipEntry): Uint8Array {
    const { name, headerOffset, storedBytes, bytes, isDeflated } = entry;
    const stored = this.#file.part(this.#dataOffset(entry), storedBytes, 'the packed data');
    this.#unpacked.take(headerOffset, bytes);
    if (!isDeflated) return stored;
    let unpacked: Uint8Array | undefined;
    let cause: unknown;
    try {
      unpacked = platform().inflate(stored, 'raw', bytes);
    } catch (error) {
      cause = error;
    }
    if (unpacked?.length === bytes) return unpacked;
    throw this.#file.error(
      {
        code: 'bad-deflate',
        offset: headerOffset,
        got: `packed data of ${printName(name)} that does not unpack to ${printCount(bytes)} bytes`,
        expected: 'the bytes that were packed'
      },
      cause
    );
  }

  /** The header before the data has lengths of its own for name and extras. */
  #dataOffset({ name, headerOffset }: ZipEntry): number {
    const file = this.#file;
    if (!file.has(headerOffset, FILE_MARK)) {
      throw file.error({
        code: 'bad-zip-entry',
        offset: headerOffset,
        got: `no header of ${printName(name)}`,
        expected: 'the header of a packed file'
      });
    }
    const nameBytes = file.u16(headerOffset + 26, 'length of a name');
    return headerOffset + 30 + nameBytes + file.u16(headerOffset + 28, 'length of extras');
  }
}

function readDirectory(file: FileBytes): Map<string, ZipEntry> {
  const end = findEnd(file);
  const [disk, directoryDisk] = [file.u16(end + 4, 'disk'), file.u16(end + 6, 'disk')];
  const count = file.u16(end + 10, 'number of files');
  const directoryBytes = file.u32(end + 12, 'size of the directory');
  const start = file.u32(end + 16, 'place of the directory');
  if (count === 0xffff || start === 0xffffffff) throw unsupported(file, end, 'a zip64 archive');
  if (disk !== 0 || directoryDisk !== 0) throw unsupported(file, end, 'a split archive');
  file.require(start, directoryBytes, 'the directory of the archive');

  const entries = new Map<string, ZipEntry>();
  const stored = new Allowance(file, file.length, 'packed files');
  let offset = start;
  for (let i = 0; i < count; i++) {
    const { entry, next } = readEntry(file, offset);
    if (entries.has(entry.name)) {
      throw file.error({
        code: 'same-name-twice',
        offset,
        got: `two files named ${printName(entry.name)}`,
        expected: 'one file of each name'
      });
    }
    stored.take(offset, entry.storedBytes);
    entries.set(entry.name, entry);
    offset = next;
  }
  return entries;
}

/** The end record is the last thing in the file, but for a comment whose length it states. */
function findEnd(file: FileBytes): number {
  const last = file.length - END_BYTES;
  for (let at = last; at >= Math.max(0, last - MAX_COMMENT_BYTES); at--) {
    if (file.has(at, END_MARK) && file.u16(at + 20, 'comment') === last - at) return at;
  }
  throw file.error({
    code: 'not-a-zip',
    offset: null,
    got: file.has(0, FILE_MARK) ? 'a zip archive without its end' : 'no zip archive',
    expected: 'a zip archive'
  });
}

function readEntry(file: FileBytes, offset: number): { entry: ZipEntry; next: number } {
  file.require(offset, 46, 'a directory entry');
  if (!file.has(offset, DIRECTORY_MARK)) {
    throw file.error({
      code: 'bad-zip-directory',
      offset,
      got: 'other bytes than a directory entry',
      expected: 'a directory entry for each file'
    });
  }
  const flags = file.u16(offset + 8, 'flags');
  const method = file.u16(offset + 10, 'method');
  const storedBytes = file.u32(offset + 20, 'packed size');
  const bytes = file.u32(offset + 24, 'size');
  const nameBytes = file.u16(offset + 28, 'length of a name');
  const rest = file.u16(offset + 30, 'extras') + file.u16(offset + 32, 'comment');
  const headerOffset = file.u32(offset + 42, 'place of a file');
  const name = file.utf8(offset + 46, nameBytes, 'the name of a file');
  if (flags & 1) throw unsupported(file, offset, `${printName(name)}, which is encrypted`);
  if ([storedBytes, bytes, headerOffset].includes(0xffffffff)) {
    throw unsupported(file, offset, 'a zip64 archive');
  }
  if (method !== 0 && method !== 8) {
    throw unsupported(file, offset, `${printName(name)}, packed by method ${method}`);
  }
  const isDeflated = method === 8;
  if (!isDeflated && storedBytes !== bytes) {
    throw file.error({
      code: 'wrong-size',
      offset,
      got: `${printName(name)} of ${printCount(bytes)} bytes stored as ${printCount(storedBytes)}`,
      expected: 'the same size for a file that is not packed'
    });
  }
  const crc = file.u32(offset + 16, 'checksum');
  const entry = { name, offset, isDeflated, crc, storedBytes, bytes, headerOffset };
  return { entry, next: offset + 46 + nameBytes + rest };
}

function unsupported(file: FileBytes, offset: number, got: string) {
  return file.error({
    code: 'unsupported-zip',
    offset,
    got,
    expected: 'a zip archive in one piece below 4 GiB, its files stored or deflated, not encrypted',
    fix: "pack the files anew; Python's zipfile writes such archives"
  });
}
