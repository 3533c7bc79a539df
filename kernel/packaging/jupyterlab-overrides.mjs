// Writes the root package.json's `overrides` from JupyterLab's own list of core packages, so that every @jupyterlab/*
// package in the tree is of one release even when a registry lacks the newest patch of one of them.
// Run after raising @jupyterlab/core-meta: node kernel/packaging/jupyterlab-overrides.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('../../', import.meta.url);
const corePath = new URL('node_modules/@jupyterlab/core-meta/core.package.json', root);

/** The exact version of each @jupyterlab package in the pinned JupyterLab release. */
export function coreOverrides(core = JSON.parse(readFileSync(corePath, 'utf8'))) {
  const versions = { ...core.dependencies, ...core.resolutions };
  return Object.fromEntries(
    Object.entries(versions)
      .filter(([name]) => name.startsWith('@jupyterlab/'))
      .map(([name, range]) => [name, range.replace(/^[~^]/, '')])
      .sort(([a], [b]) => a.localeCompare(b))
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const path = new URL('package.json', root);
  const manifest = JSON.parse(readFileSync(path, 'utf8'));
  const others = Object.entries(manifest.overrides).filter(
    ([name]) => !name.startsWith('@jupyterlab/')
  );
  manifest.overrides = { ...Object.fromEntries(others), ...coreOverrides() };
  writeFileSync(path, JSON.stringify(manifest, null, 2) + '\n');
}
