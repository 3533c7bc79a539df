/**
 * Builds `kernel/dist`, everything the kernel needs at run time and nothing of node_modules:
 *
 *   node/   kernel.cjs, protocol.cjs and language.cjs, each with its code beside it (src/host/load-bundle.ts), tslab.cjs,
 *           and TypeScript's lib files, which it looks for beside it
 *   build/  zeromq's add-ons, one per platform: its loader looks in `../build`
 *   types/  what cells see in any folder: Node, tslab, and our API as globals
 *   wasm/   the CPU engine
 *   modules/   packages that are loaded when they are first asked for
 *   index.mjs, contract.mjs   the package for plain Node
 *   THIRD-PARTY-NOTICES.txt   licences of everything in here that is not ours
 */
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { buildLibs } from './build-libs.mjs';
import { buildTypes } from './build-types.mjs';
import { copyZeromq } from './copy-zeromq.mjs';
import { writeNotices } from './notices.mjs';

const kernel = join(dirname(fileURLToPath(import.meta.url)), '..');
const dist = join(kernel, 'dist');
/** Built beside the old one and swapped in at the end, so that a kernel that starts meanwhile finds a whole one. */
mkdirSync(dist, { recursive: true });
const staging = mkdtempSync(join(dist, '.building-'));
const require = createRequire(import.meta.url);
const { version } = JSON.parse(readFileSync(join(kernel, 'package.json'), 'utf8'));
const fork = dirname(require.resolve('@tslab/typescript-for-tslab'));

/** tslab gets our namespace in place of its TypeScript: see src/cells/typescript-seam.ts. */
const typescriptSeam = {
  name: 'typescript-seam',
  setup(bundle) {
    const fromTslab = /[\\/]node_modules[\\/]tslab[\\/]/;
    bundle.onResolve({ filter: /^@tslab\/typescript-for-tslab$/ }, ({ importer }) =>
      fromTslab.test(importer) ? { path: 'seam', namespace: 'typescript-seam' } : undefined
    );
    bundle.onLoad({ filter: /.*/, namespace: 'typescript-seam' }, () => ({
      contents: `module.exports = require('./src/cells/typescript-seam.ts').seamedTypeScript;`,
      resolveDir: kernel
    }));
  }
};

/** A cell's tslab is its display API alone: of TypeScript it needs the version, of Jupyter a place to write to. */
const displayOnly = {
  name: 'display-only',
  setup(bundle) {
    bundle.onResolve({ filter: /^@tslab\/typescript-for-tslab$/ }, () => ({
      path: join(fork, '..', 'package.json')
    }));
    bundle.onResolve({ filter: /^\.\/jupyter$/ }, () => ({
      path: join(kernel, 'src', 'host', 'tslab-jupyter.ts')
    }));
  }
};

const shared = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  absWorkingDir: kernel,
  conditions: ['tsteps-source'],
  // gl is a native module gpu.js asks for and we never use; webgpu is loaded when a GPU is asked for.
  external: ['gl', 'webgpu'],
  define: { TSTEPS_VERSION: JSON.stringify(version) },
  metafile: true,
  logLevel: 'warning'
};
const script = {
  ...shared,
  format: 'cjs',
  define: { ...shared.define, 'import.meta.url': 'bundleUrl' },
  banner: { js: `const bundleUrl = require('node:url').pathToFileURL(__filename).href;` }
};
const module = {
  ...shared,
  format: 'esm',
  // Bundled CommonJS (gpu.js) asks for modules by require; the sources have a createRequire of their own.
  banner: {
    js: `import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);`
  }
};

mkdirSync(join(staging, 'node'));

const entry = (name, output) => ({
  entryPoints: [join(kernel, 'src', name)],
  outfile: join(staging, output)
});
const bundles = await Promise.all([
  ...['kernel', 'protocol', 'language'].map(name =>
    build({ ...script, ...entry('host/load-bundle.ts', `node/${name}.cjs`) })
  ),
  build({ ...script, ...entry('host/main.ts', 'node/kernel.code.cjs') }),
  build({ ...script, ...entry('host/protocol-thread.ts', 'node/protocol.code.cjs') }),
  build({ ...script, ...entry('host/tslab-display.ts', 'node/tslab.cjs'), plugins: [displayOnly] }),
  build({
    ...script,
    ...entry('host/language-thread.ts', 'node/language.code.cjs'),
    plugins: [typescriptSeam],
    minify: !process.env.NOMIN
  }),
  ...['gpu.js', 'acorn'].map(name =>
    build({ ...script, entryPoints: [name], outfile: join(staging, 'modules', `${name}.cjs`) })
  ),
  build({ ...module, ...entry('index.ts', 'index.mjs') }),
  build({ ...module, ...entry('contract/index.ts', 'contract.mjs') })
]);

buildLibs(fork, join(staging, 'node'));
copyZeromq(dirname(require.resolve('zeromq/package.json')), join(staging, 'build'));
const wasm = join(kernel, 'assembly', 'bin');
if (existsSync(wasm)) cpSync(wasm, join(staging, 'wasm'), { recursive: true });
buildTypes(kernel, join(staging, 'types'));
writeNotices(
  join(kernel, '..', 'node_modules'),
  bundles.map(({ metafile }) => metafile),
  join(staging, 'THIRD-PARTY-NOTICES.txt')
);

for (const part of readdirSync(staging)) {
  const target = join(dist, part);
  const old = `${staging}-${part}`;
  if (existsSync(target)) renameSync(target, old);
  renameSync(join(staging, part), target);
  rmSync(old, { recursive: true, force: true });
}
rmSync(staging, { recursive: true });
