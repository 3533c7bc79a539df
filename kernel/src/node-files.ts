/** Files of the library in Node. */
import { randomUUID } from 'node:crypto';
import {
  access,
  constants,
  open,
  readFile,
  realpath,
  rename,
  stat,
  unlink
} from 'node:fs/promises';

/** The same memory as a Uint8Array whose `slice` copies: that of a Buffer does not. */
export function plain({ buffer, byteOffset, byteLength }: Uint8Array): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}

/** A pipe would block and a device such as /dev/zero has no end, so only regular files are read. */
export async function readRegularFile(path: string): Promise<Uint8Array> {
  const found = await stat(path);
  if (!found.isFile()) {
    const code = found.isDirectory() ? 'EISDIR' : 'NOT_A_FILE';
    throw Object.assign(new Error(`${path} is not a regular file`), { code });
  }
  return plain(await readFile(path));
}

/**
 * The parts go to a new file beside the target, which takes its name when all of it is on disk. A link keeps pointing
 * at the file it names, and a file that is replaced keeps its permissions.
 */
export async function writeWholeFile(path: string, parts: readonly Uint8Array[]): Promise<void> {
  const target = await realpath(path).catch(() => path);
  const before = await stat(target).catch(() => null);
  if (before && !before.isFile()) {
    const code = before.isDirectory() ? 'EISDIR' : 'NOT_A_FILE';
    throw Object.assign(new Error(`${path} is not a regular file`), { code });
  }
  // Renaming over a read-only file would succeed; its owner meant otherwise.
  if (before) await access(target, constants.W_OK);
  const staging = `${target}.${randomUUID()}.tmp`;
  const file = await open(staging, 'wx');
  try {
    try {
      if (before) await file.chmod(before.mode & 0o777);
      for (const part of parts) await file.writeFile(part);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(staging, target);
  } catch (error) {
    await unlink(staging).catch(() => undefined);
    throw error;
  }
}
