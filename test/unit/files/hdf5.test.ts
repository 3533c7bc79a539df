import { describe, expect, it } from 'vitest';
import { decodeElements } from '../../../kernel/src/files/elements.js';
import { Hdf5Dataset } from '../../../kernel/src/files/hdf5/dataset.js';
import type { Hdf5Group } from '../../../kernel/src/files/hdf5/hdf5-file.js';
import { Hdf5File } from '../../../kernel/src/files/hdf5/hdf5-file.js';
import { ZipArchive } from '../../../kernel/src/files/zip/read-zip.js';
import { expected, fileBytes, fileError, fixture } from './fixtures.js';

function open(name: string): Hdf5File {
  return new Hdf5File(fileBytes(fixture(name), name));
}

/** The elements of a dataset, and its shape. */
function read(dataset: Hdf5Dataset | Hdf5Group | undefined) {
  if (!(dataset instanceof Hdf5Dataset)) throw new Error('no dataset');
  const { file, offset, shape, element } = dataset.read();
  const count = shape.reduce((product, size) => product * size, 1);
  return { shape: [...shape], values: [...decodeElements(file, offset, count, element)] };
}

const HALVES = { shape: [2, 3], values: [0.5, 1, 1.5, 2, 2.5, 3] };
const LONG = { shape: [7, 5], values: Array.from({ length: 35 }, (_, i) => i) };

describe.each(['default.h5', 'latest.h5'])('an HDF5 file, %s', name => {
  const datasets = open(name).datasets();

  it('has attributes of fixed and variable texts, numbers, lists and nothing', () => {
    const { attributes } = open(name).root;
    expect(Object.fromEntries(attributes.names.map(key => [key, attributes.get(key)]))).toEqual({
      title: 'naïve',
      fixed: 'text',
      names: ['dense', 'lstm_1'],
      words: ['one', 'zwei'],
      steps: [3, 5],
      rate: 0.5,
      nothing: null
    });
    expect(attributes.get('none')).toBeUndefined();
  });

  it.each([
    ['a/b/whole', HALVES],
    ['a/b/big', HALVES],
    ['a/b/half', HALVES],
    ['a/b/ids', { shape: [2, 3], values: [1, 2, 3, 4, 5, 6] }],
    ['a/b/mask', { shape: [2], values: [1, 0] }],
    ['a/b/scalar', { shape: [], values: [1.5] }],
    ['a/c/compact', HALVES],
    ['a/c/unwritten', { shape: [2, 2], values: [0, 0, 0, 0] }]
  ])('holds %s', (path, wanted) => {
    expect(read(datasets.get(path))).toEqual(wanted);
  });
});

describe('an HDF5 file', () => {
  it('holds chunks that stick out, packed and shuffled, over several nodes of their tree', () => {
    const datasets = open('default.h5').datasets();
    expect(read(datasets.get('a/c/chunks'))).toEqual(LONG);
    expect(read(datasets.get('a/c/packed'))).toEqual(LONG);
    const many = { shape: [300], values: Array.from({ length: 300 }, (_, i) => i) };
    expect(read(datasets.get('a/c/many'))).toEqual(many);
  });

  it('holds one packed chunk, as the newer format writes it', () => {
    expect(read(open('latest.h5').datasets().get('a/c/single'))).toEqual(LONG);
  });

  it('holds groups of many members, over several nodes of their tree', () => {
    const { root } = open('many-members.h5');
    expect(root.names).toHaveLength(40);
    for (const name of root.names) {
      expect(`layer_${root.get(name)!.attributes.get('index') as number}`).toBe(name);
    }
  });

  it('is what Keras saves', () => {
    const archive = new ZipArchive(fileBytes(fixture('sequential.keras')));
    expect(archive.names.sort()).toEqual(['config.json', 'metadata.json', 'model.weights.h5']);
    const files = [new Hdf5File(archive.read('model.weights.h5')!), open('sequential.weights.h5')];
    for (const file of files) {
      const datasets = file.datasets();
      const paths = [...datasets.keys()].filter(path => path.startsWith('layers/'));
      const weights = paths.map(path => read(datasets.get(path)));
      expect(weights).toEqual(
        expected['sequential.keras'].weights.map(({ shape, values }) => ({ shape, values }))
      );
    }
    const vars = files[0].root.get('layers') as Hdf5Group;
    const lstm = ((vars.get('lstm') as Hdf5Group).get('cell') as Hdf5Group).get('vars');
    expect(lstm!.attributes.get('name')).toBe('lstm_cell');
  });

  it.each([
    ['lzf', 'data filtered by lzf'],
    ['texts', 'texts in a dataset'],
    ['complex', 'the HDF5 type compound'],
    ['filled', 'unwritten data with a fill value other than 0']
  ])('that is not read says so: %s', async (name, got) => {
    const error = await fileError(() => read(open('other-filters.h5').root.get(name)));
    expect([error.code, error.got]).toEqual([
      'unsupported-hdf5',
      expect.stringContaining(got) as string
    ]);
  });

  it('of the newest format says what is not read', async () => {
    const error = await fileError(() => open('dense-links.h5'));
    expect(error.got).toContain('fractal heap');
  });

  it('may start behind a block of the user', () => {
    const bytes = fixture('default.h5');
    const shifted = new Uint8Array(512 + bytes.length);
    shifted.set(bytes, 512);
    // The base address, at byte 24 of the superblock.
    new DataView(shifted.buffer).setBigUint64(512 + 24, 512n, true);
    const datasets = new Hdf5File(fileBytes(shifted)).datasets();
    expect(read(datasets.get('a/b/whole'))).toEqual(HALVES);
  });

  it('that is cut short says so', async () => {
    const bytes = fixture('default.h5').slice(0, 9000);
    const error = await fileError(() => new Hdf5File(fileBytes(bytes)));
    expect(error.got).toContain('a file of 9,000 bytes that says it has');
  });
});
