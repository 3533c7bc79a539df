import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  readSafetensors,
  readSafetensorsMetadata,
  tensor,
  writeSafetensors
} from '../../../kernel/src/index.js';
import {
  bytesFrom,
  expected,
  expectTensor,
  fileError,
  fixture,
  fixturePath,
  inFolder
} from './fixtures.js';

/** A file with the given header and some bytes of data. */
function file(header: unknown, dataBytes = 0): Uint8Array<ArrayBuffer> {
  const text = typeof header === 'string' ? header : JSON.stringify(header);
  const bytes = new Uint8Array(8 + text.length + dataBytes);
  new DataView(bytes.buffer).setBigUint64(0, BigInt(text.length), true);
  bytes.set(bytesFrom(text), 8);
  return bytes;
}

describe('readSafetensors', () => {
  const arrays = expected['python.safetensors'];

  it.each(Object.keys(arrays))("reads %s of Python's safetensors", async name => {
    const tensors = await readSafetensors(fixture('python.safetensors'));
    expect(Object.keys(tensors).sort()).toEqual(Object.keys(arrays).sort());
    await expectTensor(tensors[name], arrays[name]);
  });

  it('reads the texts beside the tensors', async () => {
    const path = fixturePath('python.safetensors');
    expect(await readSafetensorsMetadata(path)).toEqual({ 'made by': 'Python' });
    expect(await readSafetensorsMetadata(file({}))).toEqual({});
  });

  const one = { dtype: 'F32', shape: [1], data_offsets: [0, 4] };
  it.each([
    ['a header beyond the end', bytesFrom('\xff\xff\0\0\0\0\0\0{}'), 'header-too-long'],
    ['a length beyond 2^53', bytesFrom('\xff\xff\xff\xff\xff\xff\xff\xff{}'), 'number-too-large'],
    ['a file without a header', bytesFrom('\0\0'), 'past-the-end'],
    ['a header that is no JSON', file('{"a":'), 'bad-header'],
    ['a header that is a list', file('[]'), 'bad-header'],
    ['an entry that is no object', file({ a: 1 }), 'bad-header'],
    ['a negative size', file({ a: { ...one, shape: [-1] } }, 4), 'bad-header'],
    ['a type that is not read', file({ a: { ...one, dtype: 'F8_E4M3' } }, 4), 'unsupported-type'],
    [
      'a type named like a method',
      file({ a: { ...one, dtype: 'toString' } }, 4),
      'unsupported-type'
    ],
    ['data of another size', file({ a: { ...one, shape: [2] } }, 8), 'wrong-size'],
    [
      'a size beyond 2^53',
      file({ a: { ...one, shape: [2 ** 30, 2 ** 30] } }, 4),
      'sizes-too-large'
    ],
    ['too many axes', file({ a: { ...one, shape: Array(99).fill(1) } }, 4), 'too-many-axes'],
    ['tensors that overlap', file({ a: one, b: one }, 4), 'gap-in-data'],
    ['bytes that belong to no tensor', file({ a: one }, 5), 'gap-in-data'],
    ['metadata that is no text', file({ __metadata__: { a: 1 } }), 'bad-header']
  ])('refuses %s', async (_, bytes, code) => {
    expect((await fileError(() => readSafetensors(bytes))).code).toBe(code);
  });

  it('keeps names that objects have already', async () => {
    const header = '{"__proto__":{"dtype":"F32","shape":[1],"data_offsets":[0,4]}}';
    const tensors = await readSafetensors(file(header, 4));
    expect(Object.keys(tensors)).toEqual(['__proto__']);
  });
});

describe('writeSafetensors', () => {
  it('writes what is read again, names, texts and values', async () => {
    await inFolder(async folder => {
      const path = join(folder, 'x.safetensors');
      const name = fc
        .string({ maxLength: 8, unit: 'grapheme' })
        .filter(key => key !== '__metadata__');
      const values = fc.oneof(
        fc.float32Array({ minLength: 1 }),
        fc.int32Array({ minLength: 1 }),
        fc.uint8Array({ minLength: 1, max: 1 })
      );
      const contents = fc.record({
        tensors: fc.dictionary(name, values, { maxKeys: 5, noNullPrototype: true }),
        metadata: fc.dictionary(name, fc.string(), { maxKeys: 3, noNullPrototype: true })
      });
      const property = fc.asyncProperty(contents, async ({ tensors, metadata }) => {
        const entries = Object.entries(tensors).map(([key, v]) => [key, tensor(v)] as const);
        await writeSafetensors(path, Object.fromEntries(entries), { metadata });
        const read = await readSafetensors(path);
        expect(Object.keys(read).sort()).toEqual(Object.keys(tensors).sort());
        for (const [key, v] of Object.entries(tensors)) {
          expect(await read[key].data()).toEqual(v);
        }
        expect(await readSafetensorsMetadata(path)).toEqual(metadata);
      });
      await fc.assert(property, { numRuns: 60, seed: 6 });
    });
  });

  it('starts the data at a multiple of 8 bytes', async () => {
    await inFolder(async folder => {
      const path = join(folder, 'x.safetensors');
      await writeSafetensors(path, { flag: tensor([true], [1], 'bool'), x: tensor([1]) });
      const length = readFileSync(path).readBigUInt64LE(0);
      expect(Number(length) % 8).toBe(0);
    });
  });

  it('refuses the name of the texts, and texts that are none', async () => {
    const x = tensor([1]);
    await expect(writeSafetensors('x', { __metadata__: x })).rejects.toThrow(/__metadata__/);
    const metadata = { epoch: 3 as never };
    await expect(writeSafetensors('x', { x }, { metadata })).rejects.toThrow(/String\(value\)/);
  });
});
