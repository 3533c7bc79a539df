import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect } from 'vitest';
import { FileBytes } from '../../../kernel/src/files/file-bytes.js';
import type { DType } from '../../../kernel/src/tensor/dtype.js';
import { FileError } from '../../../kernel/src/tensor/errors.js';
import type { AnyTensor } from '../../../kernel/src/tensor/tensor.js';
import { setUpNode } from '../../../kernel/src/node.js';

setUpNode();

const DATA = join(import.meta.dirname, 'data');

/** An array that make.py stored, as a tensor shall have it. */
export interface Expected {
  dtype: DType;
  shape: number[];
  values: number[];
}

interface ExpectedFiles {
  'numpy.npz': Record<string, Expected>;
  'python.safetensors': Record<string, Expected>;
  'sequential.keras': { weights: Expected[]; x: Expected; y: Expected };
}

export const expected = JSON.parse(
  readFileSync(join(DATA, 'expected.json'), 'utf8')
) as ExpectedFiles;

/** The bytes of a file that make.py wrote, in memory of their own. */
export function fixture(name: string): Uint8Array<ArrayBuffer> {
  const isPacked = name.endsWith('.h5');
  const bytes = readFileSync(join(DATA, isPacked ? `${name}.gz` : name));
  return Uint8Array.from(isPacked ? gunzipSync(bytes) : bytes);
}

/** The path of a file that is not packed. */
export function fixturePath(name: string): string {
  return join(DATA, name);
}

export function fileBytes(bytes: Uint8Array, name = 'test'): FileBytes {
  return new FileBytes('read', name, bytes);
}

/** Bytes of a text whose characters are single bytes. */
export function bytesFrom(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(text, character => character.charCodeAt(0));
}

export async function expectTensor(tensor: AnyTensor, { dtype, shape, values }: Expected) {
  expect({ dtype: tensor.dtype, shape: tensor.shape }).toEqual({ dtype, shape });
  expect([...(await tensor.data())]).toEqual(values);
}

/** The FileError that a promise or call ends with. */
export async function fileError(run: () => unknown): Promise<FileError> {
  try {
    await run();
  } catch (error) {
    expect(error).toBeInstanceOf(FileError);
    return error as FileError;
  }
  throw new Error('no error');
}

/** Runs with an empty folder that is gone afterwards. */
export async function inFolder(run: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'tsteps-files-'));
  try {
    await run(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
