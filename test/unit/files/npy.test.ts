import { Buffer } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNpy, readNpz, tensor, writeNpy, writeNpz } from '../../../kernel/src/index.js';
import { ZipArchive } from '../../../kernel/src/files/zip/read-zip.js';
import {
  bytesFrom,
  expected,
  expectTensor,
  fileBytes,
  fileError,
  fixture,
  fixturePath,
  inFolder
} from './fixtures.js';

/** A npy file of format 1.0 with the given header and data. */
function npy(header: string, data = ''): Uint8Array<ArrayBuffer> {
  const length = String.fromCharCode(header.length & 255, header.length >> 8);
  return bytesFrom(`\x93NUMPY\x01\x00${length}${header}${data}`);
}

describe('readNpz', () => {
  const arrays = expected['numpy.npz'];

  it.each(Object.keys(arrays))('reads NumPy %s', async name => {
    const tensors = await readNpz(fixture('numpy.npz'));
    expect(Object.keys(tensors)).toEqual(Object.keys(arrays));
    await expectTensor(tensors[name], arrays[name]);
  });

  it('reads archives that are not compressed', async () => {
    const { x, ids } = await readNpz(fixturePath('stored.npz'));
    await expectTensor(x, arrays['<f4']);
    await expectTensor(ids, arrays['<i4']);
  });

  it('gives one dtype to all arrays when asked', async () => {
    const { ids } = await readNpz(fixture('stored.npz'), { dtype: 'float32' });
    await expectTensor(ids, { dtype: 'float32', shape: [2, 3], values: [1, 2, 3, 4, 5, 6] });
  });

  it('names what in an archive is no array', async () => {
    const error = await fileError(() => readNpz(fixture('sequential.keras')));
    expect(error.got).toMatch(/^"[\w.]+" in the archive$/);
    expect(error.expected).toBe('files whose names end with .npy');
  });

  it('finds a byte that changed', async () => {
    const bytes = fixture('stored.npz');
    bytes[200] ^= 1;
    const error = await fileError(() => readNpz(bytes));
    expect(error.code).toBe('wrong-checksum');
  });
});

describe('readNpy', () => {
  const f4 = expected['numpy.npz']['<f4'];

  it('reads formats 1.0, 2.0 and 3.0', async () => {
    for (const name of ['plain.npy', 'version-2.npy', 'version-3.npy']) {
      await expectTensor(await readNpy(fixture(name)), f4);
    }
  });

  it('reads a path, a Uint8Array, an ArrayBuffer, shared memory and the Buffer of Node', async () => {
    const bytes = fixture('version-2.npy');
    const shared = new Uint8Array(new SharedArrayBuffer(bytes.length));
    shared.set(bytes);
    const pooled = Buffer.concat([Buffer.from('odd'), bytes]).subarray(3);
    const sources = [fixturePath('version-2.npy'), bytes, bytes.buffer, shared, pooled];
    for (const source of sources) await expectTensor(await readNpy(source), f4);
  });

  it('refuses whole numbers that int32 does not hold, and says where they are', async () => {
    const header = "{'descr': '<i8', 'fortran_order': False, 'shape': (2,), }";
    const error = await fileError(() => readNpy(npy(header, `${'\0'.repeat(12)}\x01\0\0\0`)));
    expect(error.offset).toBe(10 + header.length + 8);
    expect(error.got).toContain('the int64 4294967296');
  });

  it('refuses float64 beyond float32, and keeps infinities and NaN', async () => {
    const header = "{'descr': '<f8', 'fortran_order': False, 'shape': (1,), }";
    const file = (value: number) => {
      const data = new Uint8Array(Float64Array.of(value).buffer);
      return npy(header, String.fromCharCode(...data));
    };
    expect((await fileError(() => readNpy(file(1e300)))).code).toBe('value-does-not-fit');
    for (const value of [Infinity, -Infinity, NaN, 0.1]) {
      expect([...(await (await readNpy(file(value))).data())]).toEqual([Math.fround(value)]);
    }
  });

  it.each([
    ['an object array', "{'descr': '|O', 'fortran_order': False, 'shape': (1,), }", '"|O"'],
    ['texts', "{'descr': '<U3', 'fortran_order': False, 'shape': (1,), }", '"<U3"'],
    ['complex numbers', "{'descr': '<c8', 'fortran_order': False, 'shape': (1,), }", '"<c8"'],
    [
      'a structured array',
      "{'descr': [('a', '<f4')], 'fortran_order': False, 'shape': (1,), }",
      'a structured array'
    ]
  ])('refuses %s by name', async (_, header, name) => {
    const error = await fileError(() => readNpy(npy(header, '\0'.repeat(8))));
    expect(error.code).toBe('unsupported-type');
    expect(error.got).toContain(name);
  });

  it('says what is wrong with sizes, in bytes', async () => {
    const header = "{'descr': '<f4', 'fortran_order': False, 'shape': (99999, 99999), }";
    const error = await fileError(() => readNpy(npy(header)));
    expect(error.expected).toBe('39,999,200,004 bytes for the shape [99999, 99999]');
    const long = bytesFrom('\x93NUMPY\x02\x00\xff\xff\xff\xff{}');
    expect((await fileError(() => readNpy(long))).got).toBe(
      "byte 8: header length 4,294,967,295 is larger than the file's 14 bytes"
    );
  });

  it('refuses bytes behind the array, which would be lost', async () => {
    const header = "{'descr': '|u1', 'fortran_order': False, 'shape': (1,), }";
    expect((await fileError(() => readNpy(npy(header, 'ab')))).code).toBe('wrong-size');
  });

  it('converts to the dtype asked for when no value changes', async () => {
    const header = (descr: string) =>
      `{'descr': '${descr}', 'fortran_order': False, 'shape': (1,), }`;
    const int = npy(header('<i4'), '\x05\0\0\0');
    expect([...(await (await readNpy(int, { dtype: 'float32' })).data())]).toEqual([5]);
    const odd = npy(header('<i4'), '\x01\0\0\x01');
    const error = await fileError(() => readNpy(odd, { dtype: 'float32' }));
    expect(error.got).toBe('the value 16777217 at index 0');
    expect((await fileError(() => readNpy(int, { dtype: 'bool' }))).code).toBe(error.code);
    await expect(readNpy(int, { dtype: 'float16' as never })).rejects.toThrow(/float32, int32/);
  });
});

describe('writeNpy and writeNpz', () => {
  it('write the bytes that NumPy writes', async () => {
    await inFolder(async folder => {
      const path = join(folder, 'x.npy');
      await writeNpy(path, tensor([0.5, 1, 1.5, 2, 2.5, 3], [2, 3]));
      const archive = new ZipArchive(fileBytes(fixture('stored.npz')));
      expect([...readFileSync(path)]).toEqual([...archive.read('x.npy')!.bytes]);
    });
  });

  it('keep every float32, int32 and bool, whatever the shape', async () => {
    const sizes = fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 4 });
    const elements = fc.oneof(
      fc.record({ dtype: fc.constant('float32' as const), seed: fc.float() }),
      fc.record({ dtype: fc.constant('int32' as const), seed: fc.integer() }),
      fc.record({ dtype: fc.constant('bool' as const), seed: fc.boolean().map(Number) })
    );
    const name = fc.string({ maxLength: 8 }).filter(text => !text.includes('/'));
    await inFolder(async folder => {
      const property = fc.asyncProperty(
        name,
        sizes,
        elements,
        async (key, shape, { dtype, seed }) => {
          const count = shape.reduce((product, size) => product * size, 1);
          const x = tensor(
            Array.from({ length: count }, () => seed),
            shape,
            dtype
          );
          const [file, archive] = [join(folder, 'x.npy'), join(folder, 'x.npz')];
          await writeNpy(file, x);
          await writeNpz(archive, { [key]: x });
          const wanted = { dtype, shape, values: [...(await x.data())] };
          await expectTensor(await readNpy(file), wanted);
          await expectTensor((await readNpz(archive))[key], wanted);
        }
      );
      await fc.assert(property, { numRuns: 60, seed: 5 });
    });
  });
});
