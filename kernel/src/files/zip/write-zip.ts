import { platform } from '../../engines/platform.js';
import { ArgumentError } from '../../tensor/errors.js';

/** A file to put into an archive: its name and its parts. */
export interface ZipFile {
  name: string;
  parts: readonly Uint8Array[];
}

const MAX_FILES = 0xfffe;
const MAX_BYTES = 0xfffffffe;

/** 1 January 1980, the first day zip knows: the same tensors give the same bytes. */
const DATE = 0x21;
/** Names are UTF-8. */
const UTF8_FLAG = 0x800;

/** The parts of a zip archive that holds the files unpacked, so that every reader can map them. */
export function zipOf(where: string, files: readonly ZipFile[]): Uint8Array[] {
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const { name, parts: content } of files) {
    const label = new TextEncoder().encode(name);
    const size = content.reduce((sum, part) => sum + part.length, 0);
    requireRoomInZip(where, files.length, offset + size);
    const crc = content.reduce((sum, part) => platform().crc32(part, sum), 0);
    // Version 2.0, flags, method 0 (stored), time, date, checksum, both sizes, lengths of name and extras.
    const common = [
      [20, 2],
      [UTF8_FLAG, 2],
      [0, 2],
      [0, 2],
      [DATE, 2],
      [crc, 4],
      [size, 4],
      [size, 4],
      [label.length, 2],
      [0, 2]
    ] as const;
    const header = record([0x04034b50, 4], ...common);
    parts.push(header, label, ...content);
    // Version made by, then the same again; comment, disk, two attributes, place of the header.
    const place = [
      [0, 2],
      [0, 2],
      [0, 2],
      [0, 4],
      [offset, 4]
    ] as const;
    directory.push(record([0x02014b50, 4], [20, 2], ...common, ...place), label);
    offset += header.length + label.length + size;
  }
  const directoryBytes = directory.reduce((sum, part) => sum + part.length, 0);
  requireRoomInZip(where, files.length, offset + directoryBytes);
  const end = record(
    [0x06054b50, 4],
    [0, 2],
    [0, 2],
    [files.length, 2],
    [files.length, 2],
    [directoryBytes, 4],
    [offset, 4],
    [0, 2]
  );
  return [...parts, ...directory, end];
}

function requireRoomInZip(where: string, files: number, bytes: number): void {
  if (files <= MAX_FILES && bytes <= MAX_BYTES) return;
  throw new ArgumentError({
    code: 'archive-too-large',
    where,
    what: `${where} writes archives below 4 GiB and of at most ${MAX_FILES} arrays.`,
    got: `${files} arrays, ${(bytes / 1e9).toFixed(1)} GB or more`,
    expected: `at most ${MAX_FILES} arrays and 4.2 GB in all`,
    fix: 'write several files, or use writeSafetensors'
  });
}

/** Little-endian fields of some bytes each. */
function record(...fields: readonly (readonly [value: number, bytes: number])[]): Uint8Array {
  const bytes: number[] = [];
  for (const [value, size] of fields) {
    for (let i = 0; i < size; i++) bytes.push((value / 256 ** i) & 255);
  }
  return Uint8Array.from(bytes);
}
