/** The library's platform in Node. Host and plain-Node entry call `setUpNode` before the first tensor. */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { inspect } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { crc32, deflateSync, inflateRawSync, inflateSync } from 'node:zlib';
import type { Platform } from './engines/platform.js';
import { setPlatform } from './engines/platform.js';
import { exposeCollector, type Collector } from './node-collector.js';
import { plain, readRegularFile, writeWholeFile } from './node-files.js';
import { requestGpu } from './node-gpu.js';
import { startThread, threadCount } from './node-threads.js';

export { gpuReport } from './node-gpu.js';

/** Tells the library that it runs in Node. */
export function setUpNode(): void {
  setPlatform(nodePlatform);
}

/** In MB: what most graphics cards have, and what the CPU engine reaches. */
const GPU_MEMORY = 4096;

let collector: Collector | null = null;

/** Beside the package's entry, and beside the folder of the kernel's bundles; a clone has the packages themselves. */
const MODULE_FOLDERS = ['./modules/', '../modules/'];

/** Beside the package's entry, beside the folder of the kernel's bundles, and in a clone. */
const WASM_FOLDERS = ['./wasm/', '../wasm/', '../assembly/bin/'];

const nodePlatform: Platform = {
  readWasm(name) {
    const files = WASM_FOLDERS.map(folder => new URL(`${folder}${name}.wasm`, import.meta.url));
    const file = files.find(candidate => existsSync(candidate));
    if (!file) throw new Error(`${name}.wasm is not beside tsteps: npm run build:kernel`);
    return new Uint8Array(readFileSync(file));
  },
  enableRelaxedSimd() {
    // From Node 22 on it is always allowed, and the unknown flag would print an error.
    if (Number.parseInt(process.versions.node) < 22) {
      setFlagsFromString('--experimental-wasm-relaxed-simd');
    }
  },
  keepsVectorOrder: Number.parseInt(process.versions.v8) >= 13,
  get threads() {
    return threadCount();
  },
  startThread,
  requestGpu,
  get allowSoftwareGpu() {
    return process.env['TSTEPS_ALLOW_SOFTWARE_GPU'] === '1';
  },
  get gpuMemoryLimit() {
    return (Number(process.env['TSTEPS_GPU_MEMORY']) || GPU_MEMORY) * 2 ** 20;
  },
  deflate: bytes => deflateSync(bytes),
  inflate(bytes, format, maxBytes) {
    // zlib takes no limit below 1, and an empty stream is one.
    const options = { maxOutputLength: Math.max(1, maxBytes) };
    return plain(format === 'zlib' ? inflateSync(bytes, options) : inflateRawSync(bytes, options));
  },
  // Node gives 0 for no bytes, whatever came before them.
  crc32: (bytes, previous = 0) => (bytes.length === 0 ? previous : crc32(bytes, previous)),
  readFile: readRegularFile,
  writeFile: writeWholeFile,
  inspect: value => inspect(value),
  rewriteLine(text, isLast) {
    const { stdout } = process;
    if (!stdout.isTTY) return false;
    // A line that wraps could not be written over. Terminals that do not say how wide they are say 0.
    const width = isLast || !stdout.columns ? text.length : stdout.columns - 1;
    stdout.write(`\r${text.slice(0, width)}\u001B[K${isLast ? '\n' : ''}`);
    return true;
  },
  loadModule(name) {
    const files = MODULE_FOLDERS.map(folder => new URL(`${folder}${name}.cjs`, import.meta.url));
    const file = files.find(candidate => existsSync(candidate));
    const loaded: unknown = createRequire(import.meta.url)(file ? fileURLToPath(file) : name);
    return loaded;
  },
  collect() {
    collector ??= exposeCollector();
    collector.collect();
  }
};
