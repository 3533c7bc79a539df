import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const kernel = new URL('../../kernel/', import.meta.url);
/** The build scripts are plain JavaScript. */
const load = async (path: string): Promise<unknown> => import(new URL(path, kernel).href);

const { wasmHashes } = (await load('packaging/wasm-sources.mjs')) as {
  wasmHashes: () => Record<string, string>;
};
const { generateTiles } = (await load('assembly/generate-tiles.mjs')) as {
  generateTiles: () => string;
};
const read = (name: string) => readFileSync(new URL(`assembly/${name}`, kernel), 'utf8');

test('the committed .wasm files were built from the committed sources', () => {
  expect(wasmHashes(), 'npm run build:wasm').toEqual(JSON.parse(read('bin/hashes.json')));
});

test('tiles.ts is what its generator writes', () => {
  expect(read('tiles.ts')).toBe(generateTiles());
});
