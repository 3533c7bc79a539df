import { deflateRawSync, deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import {
  loadKeras,
  loadModel,
  readCsv,
  readNpy,
  readNpz,
  readSafetensors
} from '../../../kernel/src/index.js';
import { Hdf5File, Hdf5Group } from '../../../kernel/src/files/hdf5/hdf5-file.js';
import { ZipArchive } from '../../../kernel/src/files/zip/read-zip.js';
import { zipOf } from '../../../kernel/src/files/zip/write-zip.js';
import type { AnyTensor } from '../../../kernel/src/tensor/tensor.js';
import { DAMAGES, seeded } from './corrupt.js';
import { bytesFrom, fileBytes, fileError, fixture } from './fixtures.js';
import { check, disposeModel } from './reading-cost.js';

const CSV = `day,price,open,note\n${'2026-11-23,1.5,true,"a, ""b"""\n'.repeat(20)}`;

function dispose(tensors: Record<string, AnyTensor>): void {
  for (const tensor of Object.values(tensors)) tensor.dispose();
}

/** What saveModel writes of a small model, without weights: damage shall reach the config. */
function modelFile(): Uint8Array<ArrayBuffer> {
  const dense = { className: 'Dense', name: 'd', config: { units: 2, activation: 'relu' } };
  const config = { layers: [dense, { className: 'Flatten', name: 'f', config: {} }] };
  const model = { className: 'Sequential', name: 's', config };
  const entry = JSON.stringify({ version: 1, model, inputs: [[1]] });
  const place = (from: number, shape: number[]) => {
    const size = 4 * shape.reduce((product, n) => product * n, 1);
    return { dtype: 'F32', shape, data_offsets: [from, from + size] };
  };
  const tensors = { 'dense/kernel': place(0, [1, 2]), 'dense/bias': place(8, [2]) };
  const header = JSON.stringify({ __metadata__: { tsteps: entry }, ...tensors });
  const length = new Uint8Array(Uint32Array.of(header.length, 0).buffer);
  return Uint8Array.from([...length, ...bytesFrom(header), ...new Uint8Array(16)]);
}

/** Everything that an HDF5 file holds. */
function readAll(file: Hdf5File): void {
  const readAttributes = (group: Hdf5Group): void => {
    for (const name of group.attributes.names) group.attributes.get(name);
    for (const name of group.names) {
      const member = group.get(name);
      if (member instanceof Hdf5Group) readAttributes(member);
      else for (const key of member?.attributes.names ?? []) member?.attributes.get(key);
    }
  };
  const datasets = file.datasets();
  readAttributes(file.root);
  for (const dataset of datasets.values()) dataset.read();
}

function readHdf5(bytes: Uint8Array): void {
  readAll(new Hdf5File(fileBytes(bytes)));
}

/** How each format is read, from a file of it. */
const FORMATS: Record<string, { whole: Uint8Array; read: (bytes: Uint8Array) => unknown }> = {
  npy: {
    whole: fixture('plain.npy'),
    read: async bytes => (await readNpy(bytes)).dispose()
  },
  npz: { whole: fixture('numpy.npz'), read: async bytes => dispose(await readNpz(bytes)) },
  safetensors: {
    whole: fixture('python.safetensors'),
    read: async bytes => dispose(await readSafetensors(bytes))
  },
  csv: {
    whole: bytesFrom(CSV),
    read: async bytes => (await readCsv(bytes)).rows
  },
  hdf5: { whole: fixture('default.h5'), read: readHdf5 },
  'newer hdf5': { whole: fixture('latest.h5'), read: readHdf5 },
  'a Keras model': {
    whole: fixture('sequential.keras'),
    read: async bytes => disposeModel(await loadKeras(bytes))
  },
  'a model': {
    whole: modelFile(),
    read: async bytes => disposeModel(await loadModel(bytes))
  },
  keras: {
    whole: fixture('sequential.keras'),
    read(bytes) {
      const archive = new ZipArchive(fileBytes(bytes));
      for (const name of archive.names) archive.read(name);
      const weights = archive.read('model.weights.h5');
      if (weights) readHdf5(weights.bytes);
    }
  }
};

const CASES = Object.keys(FORMATS).flatMap(format =>
  Object.keys(DAMAGES).map(damage => ({ format, damage }))
);
const SEEDS = 8;

describe('a damaged file', () => {
  it('is tried in more than 300 ways', () => {
    expect(CASES.length * SEEDS).toBeGreaterThan(300);
  });

  it.each(CASES)('$format with $damage is read, or refused with a FileError', async test => {
    const { whole, read } = FORMATS[test.format];
    for (let seed = 0; seed < SEEDS; seed++) {
      const random = seeded(1000 * CASES.indexOf(test) + seed);
      await check(read, DAMAGES[test.damage](whole.slice(), random));
    }
  });
});

/** Overwrites a word of 8 bytes. */
function withWord(bytes: Uint8Array, at: number, word: number): Uint8Array {
  new DataView(bytes.buffer).setBigUint64(at, BigInt(word), true);
  return bytes;
}

/** Where a text stands for the n-th time. */
function find(bytes: Uint8Array, text: string, nth = 0): number {
  let at = -1;
  for (let i = 0; i <= nth; i++) {
    at++;
    while (at < bytes.length && !fileBytes(bytes).has(at, text)) at++;
  }
  return at;
}

describe('a hostile file', () => {
  it('cannot lead an HDF5 reader in circles', async () => {
    const bytes = fixture('default.h5');
    // The entry of the root's only member: its header becomes the root's own.
    const entry = find(bytes, 'SNOD') + 8;
    const root = Number(new DataView(bytes.buffer).getBigUint64(64, true));
    const outcome = await check(readHdf5, withWord(bytes, entry + 8, root));
    expect(outcome).toBe('unsupported-hdf5');
  });

  it('cannot hide a B-tree in itself', async () => {
    const bytes = fixture('default.h5');
    const tree = find(bytes, 'TREE');
    bytes[tree + 5] = 1;
    const outcome = await check(readHdf5, withWord(bytes, tree + 32, tree));
    expect(outcome).toBe('bad-hdf5');
  });

  it('cannot continue a header in itself', async () => {
    const bytes = fixture('default.h5');
    const view = new DataView(bytes.buffer);
    let changed = 0;
    for (let at = 0; at + 24 < bytes.length; at += 8) {
      const isContinuation =
        view.getUint16(at, true) === 0x10 && view.getUint16(at + 2, true) === 16;
      if (!isContinuation) continue;
      view.setBigUint64(at + 8, BigInt(at), true);
      view.setBigUint64(at + 16, 24n, true);
      changed++;
    }
    expect(changed).toBeGreaterThan(0);
    expect(await check(readHdf5, bytes)).toBe('too-much');
  });

  it('cannot ask for sizes beyond its own', async () => {
    const huge = '\xff\xff\xff\xff\xff\xff\x1f\0';
    expect(await check(readSafetensors, bytesFrom(`${huge}{}`))).toBe('header-too-long');
    const header = "{'descr': '<f4', 'fortran_order': False, 'shape': (4000000000,), }";
    const npy = bytesFrom(`\x93NUMPY\x01\0${String.fromCharCode(header.length)}\0${header}`);
    expect(await check(readNpy, npy)).toBe('wrong-size');
    const bytes = fixture('default.h5');
    const view = new DataView(bytes.buffer);
    let changed = 0;
    for (let at = 0; at + 16 < bytes.length; at += 8) {
      // The sizes of the chunked dataset [7, 5].
      if (view.getBigUint64(at, true) !== 7n || view.getBigUint64(at + 8, true) !== 5n) continue;
      view.setBigUint64(at, 10n ** 9n, true);
      changed++;
    }
    expect(changed).toBeGreaterThan(0);
    expect(await check(readHdf5, bytes)).toBe('too-much');
  });

  it('cannot unpack to more than it should', async () => {
    const bomb = deflateRawSync(new Uint8Array(2 ** 26));
    const parts = zipOf('test', [{ name: 'x.npy', parts: [bomb] }]);
    const zip = Uint8Array.from(parts.flatMap(part => [...part]));
    const directory = find(zip, 'PK\x01\x02');
    zip[directory + 10] = 8;
    new DataView(zip.buffer).setUint32(directory + 24, 2 ** 26, true);
    expect(await check(readNpz, zip)).toBe('too-much');
    // The same with a size that is a lie.
    new DataView(zip.buffer).setUint32(directory + 24, 100, true);
    expect(await check(readNpz, zip)).toBe('bad-deflate');
  });

  it('cannot unpack one part many times', async () => {
    const parts = zipOf('test', [
      { name: 'a', parts: [new Uint8Array(1000)] },
      { name: 'b', parts: [new Uint8Array(1000)] }
    ]);
    const zip = Uint8Array.from(parts.flatMap(part => [...part]));
    const view = new DataView(zip.buffer);
    for (const nth of [0, 1]) {
      const directory = find(zip, 'PK\x01\x02', nth);
      view.setUint32(directory + 20, 1500, true);
      view.setUint32(directory + 24, 1500, true);
    }
    expect(await check(readNpz, zip)).toBe('too-much');
  });

  it('cannot fill a chunk with more than it holds', async () => {
    const bytes = fixture('latest.h5');
    const packed = find(bytes, '\x78\x5e');
    const bomb = deflateSync(new Uint8Array(2 ** 20));
    bytes.set(bomb.subarray(0, 60), packed > 0 && packed < bytes.length ? packed : 0);
    expect(await check(readHdf5, bytes)).not.toBe('read');
  });

  it('cannot be nested too deep, nor make names or columns without end', async () => {
    const deep = '['.repeat(200_000);
    const length = bytesFrom(
      String.fromCharCode(...new Uint8Array(Uint32Array.of(deep.length).buffer))
    );
    const json = Uint8Array.from([...length, 0, 0, 0, 0, ...bytesFrom(deep)]);
    expect(await check(readSafetensors, json)).toBe('bad-header');
    const csv = (text: string) =>
      check(async bytes => (await readCsv(bytes)).rows, bytesFrom(text));
    expect(await csv(','.repeat(60_000))).toBe('read');
    expect(await csv('a,'.repeat(30_000))).toBe('read');
    expect(await csv(`${','.repeat(30_000)}\n${'1\n'.repeat(30_000)}`)).toBe('ragged-rows');
    expect(await csv('"'.repeat(60_001))).toBe('bad-csv');
    expect(await csv(`a\n${'1'.repeat(60_000)}x`)).toBe('read');
    expect(await csv(`a\n${' '.repeat(60_000)}x\n`)).toBe('read');
  });

  it('says what is wrong and where', async () => {
    const error = await fileError(() => readSafetensors(bytesFrom('\xff\xff\0\0\0\0\0\0{}')));
    expect(error.message).toBe(
      [
        'readSafetensors cannot read the given bytes.',
        "  got       byte 0: header length 65,535 is larger than the file's 10 bytes",
        '  expected  a header that ends inside the file',
        '  fix       the file is damaged or cut short: copy it or write it again'
      ].join('\n')
    );
  });
});
