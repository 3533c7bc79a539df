/**
 * Runs the bundle beside this file: `kernel.cjs` runs `kernel.code.cjs`. V8's compiled form of it is kept in a folder of
 * the user's, which takes the compiling out of every start but the first: the language thread's TypeScript alone is
 * 100 ms without and 30 ms with it. Node's own cache (`enableCompileCache`) came with 22.8, and keeps only what had been
 * compiled when the process ended in good order.
 */
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync
} from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { constants, Script } from 'node:vm';
import { crc32 } from 'node:zlib';
import { userCacheFolder } from '../node-folders.js';

/** By then a kernel has compiled what it needs to start, and rests. In ms. */
const KEEP_AFTER = 2000;
/** What no kernel has asked for in this time belongs to an older version. In ms. */
const FORGET_AFTER = 30 * 24 * 3600 * 1000;
/** Bytes of the checksum before the data: V8 trusts what it is given, and a damaged file would end the process. */
const HEADER = 4;

/**
 * V8 takes up to 80 MB to optimise the largest functions of TypeScript, once, and the C library keeps them. In bytes of
 * bytecode: 61,440 is V8's own limit, and a function of 15,000 is one of some 2,000 lines. Set before anything is
 * loaded, for V8 refuses code that was kept under other flags.
 */
setFlagsFromString('--max-optimized-bytecode-size=15000');

const codeFile = fileURLToPath(import.meta.url).replace(/\.cjs$/, '.code.cjs');
run(codeFile);

function run(file: string): void {
  const text = readFileSync(file, 'utf8');
  const kept = keptFile(file);
  const cachedData = readKept(kept);
  const script = new Script(
    `(function (exports, require, module, __filename, __dirname) {${text}\n})`,
    {
      filename: file,
      importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
      ...(cachedData && { cachedData })
    }
  );
  const body = script.runInThisContext() as (...parameters: unknown[]) => void;
  const module = { exports: {} };
  body(module.exports, createRequire(file), module, file, dirname(file));
  if (!cachedData || script.cachedDataRejected) {
    setTimeout(() => keep(kept, script.createCachedData()), KEEP_AFTER).unref();
  }
}

/** Named after everything that makes the data of another file useless. */
function keptFile(file: string): string {
  const { size, mtimeMs } = statSync(file);
  const key = [file, size, mtimeMs, process.version, process.arch, process.execArgv].join();
  const hash = createHash('sha256').update(key).digest('hex').slice(0, 16);
  return join(cacheFolder(), `${basename(file)}-${hash}`);
}

function cacheFolder(): string {
  return process.env['TSTEPS_CACHE_DIR'] || join(userCacheFolder(), 'code');
}

function readKept(path: string): Buffer | null {
  try {
    const bytes = readFileSync(path);
    const data = bytes.subarray(HEADER);
    return bytes.length > HEADER && crc32(data) === bytes.readUInt32LE(0) ? data : null;
  } catch {
    // Not there yet, or not ours to read: V8 compiles as it always did.
    return null;
  }
}

/** Whole or not at all: other kernels read and write the same file. */
function keep(path: string, data: Buffer): void {
  const half = `${path}.${process.pid}-${Date.now()}`;
  try {
    makeFolder(dirname(path));
    const header = Buffer.alloc(HEADER);
    header.writeUInt32LE(crc32(data));
    writeFileSync(half, Buffer.concat([header, data]), { mode: 0o600 });
    renameSync(half, path);
    forgetOld(dirname(path));
  } catch {
    // A folder that cannot be written to costs time at every start, and nothing else.
    if (existsSync(half)) rmSync(half);
  }
}

/** Not `recursive`: Node never comes back from it where a file system refuses with ENOENT, as /proc does. */
function makeFolder(folder: string): void {
  for (const one of [dirname(dirname(folder)), dirname(folder), folder]) {
    if (!existsSync(one)) mkdirSync(one, { mode: 0o700 });
  }
}

function forgetOld(folder: string): void {
  const before = Date.now() - FORGET_AFTER;
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (statSync(path).mtimeMs < before) rmSync(path, { force: true });
  }
}
