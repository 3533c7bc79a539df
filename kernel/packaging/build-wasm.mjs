/** `npm run build:wasm`: writes kernel/assembly/tiles.ts and bin/{plain,relaxed}.wasm with their hashes. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { generateTiles } from '../assembly/generate-tiles.mjs';
import { assemblyDirectory, variants, wasmHashes } from './wasm-sources.mjs';

const require = createRequire(import.meta.url);
const asc = require.resolve('assemblyscript/bin/asc.js');

writeFileSync(new URL('tiles.ts', assemblyDirectory), generateTiles());
mkdirSync(new URL('bin/', assemblyDirectory), { recursive: true });
for (const variant of variants) {
  execFileSync(
    process.execPath,
    [
      asc,
      'index.ts',
      ...['--outFile', `bin/${variant}.wasm`, '--runtime', 'stub', '--noAssert'],
      ...['-O2', '--converge', '--noExportMemory'],
      // 65536 pages: all that 32-bit addresses reach; reserved, not committed.
      ...['--importMemory', '--sharedMemory', '--initialMemory', '1', '--maximumMemory', '65536'],
      ...['--enable', 'simd', '--enable', 'threads', '--enable', 'bulk-memory'],
      ...(variant === 'relaxed' ? ['--enable', 'relaxed-simd'] : [])
    ],
    { cwd: fileURLToPath(assemblyDirectory), stdio: 'inherit' }
  );
}
writeFileSync(
  new URL('bin/hashes.json', assemblyDirectory),
  `${JSON.stringify(wasmHashes(), null, 2)}\n`
);
