import { platform } from '../engines/platform.js';
import { ArgumentError, FileError } from '../tensor/errors.js';
import { FileBytes } from './file-bytes.js';

/** Where a file's bytes come from: a path, or the bytes themselves. */
export type FileSource = string | Uint8Array | ArrayBuffer;

/** What the system's error codes mean, and what to do. */
const SYSTEM_ERRORS: Record<string, { got: string; fix: string }> = {
  ENOENT: {
    got: 'there is no such file or folder',
    fix: "check the spelling; a relative path starts at the notebook's folder"
  },
  ENOTDIR: {
    got: 'a part of the path is a file, not a folder',
    fix: 'check the folders in the path'
  },
  EISDIR: { got: 'it is a folder', fix: 'name a file inside the folder' },
  NOT_A_FILE: {
    got: 'it is a device, pipe or socket',
    fix: 'copy what it gives to a file first'
  },
  EACCES: { got: 'permission denied', fix: 'change its permissions, or use another folder' },
  EPERM: { got: 'permission denied', fix: 'change its permissions, or use another folder' },
  EROFS: { got: 'the disk is read-only', fix: 'use another folder' },
  ENOSPC: { got: 'the disk is full', fix: 'make room, or use another disk' },
  EDQUOT: { got: 'the disk quota is used up', fix: 'make room, or use another disk' },
  ENAMETOOLONG: { got: 'the path is too long', fix: 'use a shorter name' },
  ELOOP: { got: 'its links point at each other', fix: 'name the file itself' },
  ERR_FS_FILE_TOO_LARGE: {
    got: 'it is larger than 2 GiB',
    fix: 'split it into smaller files'
  }
};

/** Reads a source; `where` is the public function that errors name. */
export async function openSource(where: string, source: FileSource): Promise<FileBytes> {
  if (typeof source === 'string') {
    requirePath(where, source);
    try {
      return new FileBytes(where, source, await platform().readFile(source));
    } catch (error) {
      throw systemError(where, 'read', source, error);
    }
  }
  if (isBytes(source)) return new FileBytes(where, 'the given bytes', ownMemory(source));
  // An ArrayBuffer of another realm (a worker's, a frame's) is no instance of this one's class.
  if (Object.prototype.toString.call(source) === '[object ArrayBuffer]') {
    return new FileBytes(where, 'the given bytes', new Uint8Array(source));
  }
  throw notASource(where, source);
}

/** Writes a file of some parts, whole or not at all. */
export async function writeFile(
  where: string,
  path: string,
  parts: readonly Uint8Array[]
): Promise<void> {
  requirePath(where, path);
  try {
    await platform().writeFile(path, parts);
  } catch (error) {
    throw systemError(where, 'write', path, error);
  }
}

/** Checked before any work is done for it. */
export function requirePath(where: string, path: unknown): asserts path is string {
  if (typeof path === 'string' && path !== '' && !path.includes('\0')) return;
  throw new ArgumentError({
    code: 'not-a-path',
    where,
    what: `${where} needs the path of a file.`,
    got: typeof path === 'string' ? JSON.stringify(path) : typeof path,
    expected: "a path such as 'weights.safetensors'",
    fix: 'give the path as text'
  });
}

function isBytes(source: unknown): source is Uint8Array {
  return ArrayBuffer.isView(source) && Object.prototype.toString.call(source) === TYPED_BYTES;
}

const TYPED_BYTES = '[object Uint8Array]';

/** Text decoders refuse shared memory, so that is copied. */
function ownMemory(bytes: Uint8Array): Uint8Array {
  const isShared = Object.prototype.toString.call(bytes.buffer) === '[object SharedArrayBuffer]';
  return isShared ? Uint8Array.from(bytes) : bytes;
}

function notASource(where: string, source: unknown): ArgumentError {
  return new ArgumentError({
    code: 'not-a-source',
    where,
    what: `${where} reads a path or bytes.`,
    got: source === null ? 'null' : Object.prototype.toString.call(source).slice(8, -1),
    expected: 'a path, a Uint8Array or an ArrayBuffer',
    fix: "give the path as text, or the bytes: await readFile('data.npy')"
  });
}

function systemError(
  where: string,
  verb: 'read' | 'write',
  file: string,
  cause: unknown
): FileError {
  const { code = '', message } = cause as { code?: string; message: string };
  const known = SYSTEM_ERRORS[code];
  return new FileError(
    {
      code: `cannot-${verb}`,
      where,
      what: `${where} cannot ${verb} ${file}.`,
      got: known ? known.got : message,
      expected: verb === 'read' ? 'a file that can be read' : 'a file that can be written',
      fix: known ? known.fix : 'see the message of the system above',
      file,
      offset: null
    },
    { cause }
  );
}
