import type { DType } from '../tensor/dtype.js';
import { ArgumentError } from '../tensor/errors.js';
import type { AnyTensor, Tensor } from '../tensor/tensor.js';
import { readSafetensorsHeader, writeSafetensorsHeader } from './safetensors-header.js';
import { openSource, requirePath, writeFile, type FileSource } from './source.js';
import { bytesOf, requireDType, tensorsFrom, type ReadOptions } from './stored-array.js';

/**
 * Reads the tensors of a safetensors file by their names.
 *
 * F16, BF16, F32 and F64 give float32; I8 to I64 and U8 to U64 int32; BOOL bool. The type says float32; for files of
 * another type pass `dtype`.
 * @throws `FileError` if the file is missing, damaged, or holds another type, or if a whole number does not fit int32
 * @example
 * ```ts
 * const header = '{"bias":{"dtype":"F32","shape":[1],"data_offsets":[0,4]}}';
 * const bytes = Uint8Array.from(`9\0\0\0\0\0\0\0${header}\0\0\x80?`, c => c.charCodeAt(0));
 * await (await readSafetensors(bytes)).bias.data(); // Float32Array [1]
 * ```
 * @see https://github.com/huggingface/safetensors
 */
export async function readSafetensors<D extends DType = 'float32'>(
  source: FileSource,
  options: ReadOptions<D> = {}
): Promise<Record<string, Tensor<number[], D>>> {
  requireDType('readSafetensors', options);
  const file = await openSource('readSafetensors', source);
  const { arrays } = readSafetensorsHeader(file);
  return tensorsFrom('readSafetensors', arrays, options);
}

/**
 * The texts that a safetensors file keeps beside its tensors; empty when there are none.
 *
 * `const { epoch } = await readSafetensorsMetadata('weights.safetensors');`
 * @throws `FileError` if the file is missing or damaged
 */
export async function readSafetensorsMetadata(source: FileSource): Promise<Record<string, string>> {
  const file = await openSource('readSafetensorsMetadata', source);
  return readSafetensorsHeader(file).metadata;
}

/** Options of `writeSafetensors`. */
export interface SafetensorsOptions {
  /** Texts to keep beside the tensors. Default none. */
  metadata?: Readonly<Record<string, string>>;
}

/**
 * Writes tensors to one safetensors file under their names: float32 as F32, int32 as I32, bool as BOOL.
 *
 * A file of that name is replaced, when the new one is complete.
 * @throws `FileError` if the file cannot be written
 *
 * `await writeSafetensors('run.safetensors', { x, h }, { metadata: { epoch: '3' } });`
 */
export async function writeSafetensors(
  path: string,
  tensors: Readonly<Record<string, AnyTensor>>,
  { metadata = {} }: SafetensorsOptions = {}
): Promise<void> {
  requirePath('writeSafetensors', path);
  requireTexts(metadata);
  await writeTensors('writeSafetensors', path, tensors, metadata);
}

/** Writes the file; `where` is the public function that errors name. */
export async function writeTensors(
  where: string,
  path: string,
  tensors: Readonly<Record<string, AnyTensor>>,
  metadata: Readonly<Record<string, string>>
): Promise<void> {
  const { head, ordered } = writeSafetensorsHeader(tensors, metadata);
  const parts = [head];
  for (const tensor of ordered) parts.push(await bytesOf(tensor));
  await writeFile(where, path, parts);
}

function requireTexts(metadata: Readonly<Record<string, unknown>>): void {
  for (const [name, text] of Object.entries(metadata)) {
    if (typeof text === 'string') continue;
    throw new ArgumentError({
      code: 'not-a-text',
      where: 'writeSafetensors',
      what: 'writeSafetensors keeps metadata as texts.',
      got: `${name}: ${typeof text}`,
      expected: 'a text for each name',
      fix: `String(value), or JSON.stringify(value) for ${name}`
    });
  }
}
