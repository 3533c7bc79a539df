import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { coreOverrides } from '../../../kernel/packaging/jupyterlab-overrides.mjs';

const ROOT = join(import.meta.dirname, '../../..');
const tracked = execFileSync('git', ['ls-files'], { cwd: ROOT, encoding: 'utf8' })
  .trim()
  .split('\n');

function read(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

interface Manifest {
  version: string;
  scripts: Record<string, string>;
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  overrides: Record<string, string>;
}

function manifest(path: string): Manifest {
  return JSON.parse(read(path)) as Manifest;
}

describe('the house', () => {
  it('has the top level that was agreed', () => {
    const top = new Set(
      tracked.map(path => path.split('/')[0]).filter(name => !name.startsWith('.'))
    );
    expect([...top].sort()).toEqual(
      [
        ...['ARCHITECTURE.md', 'CHANGELOG.md', 'CONTRIBUTING.md', 'LICENSE', 'README.md'],
        ...['eslint.config.mjs', 'extension', 'kernel', 'notebooks', 'package-lock.json'],
        ...['package.json', 'pyproject.toml', 'setup.cfg', 'test']
      ].sort()
    );
  });

  it('has one version in every manifest', () => {
    const python = /__version__ = "(.*)"/.exec(read('kernel/python/tsteps/__init__.py'))![1];
    for (const path of ['package.json', 'kernel/package.json', 'extension/package.json']) {
      expect(manifest(path).version).toBe(python);
    }
  });

  it('pins what is fragile', () => {
    const kernel = manifest('kernel/package.json');
    expect(kernel.dependencies['tslab']).toBe('1.0.22');
    expect(kernel.devDependencies['gpu.js']).toBe('2.24.1');
  });

  it('overrides every JupyterLab package to one release', () => {
    const overrides = Object.entries(manifest('package.json').overrides);
    const jupyter = overrides.filter(([name]) => name.startsWith('@jupyterlab/'));
    expect(Object.fromEntries(jupyter)).toEqual(coreOverrides());
  });

  it('records no registry address in the lock file', () => {
    expect(read('package-lock.json')).not.toMatch(/"resolved": "https?:/);
  });

  it('keeps source files under 400 lines', () => {
    const sources = tracked.filter(path => /\.(ts|mjs|py|css)$/.test(path));
    const long = sources.filter(
      path => existsSync(join(ROOT, path)) && read(path).split('\n').length > 400
    );
    expect(long).toEqual([]);
  });

  it('names no folder of one machine', () => {
    const text = tracked.filter(path => /\.(ts|mjs|py|md|json|cfg|toml|ipynb|css)$/.test(path));
    const own = text.filter(
      path => existsSync(join(ROOT, path)) && /\/(home|root)\/[a-z]/.test(read(path))
    );
    expect(own).toEqual([]);
  });
});

describe('the pages', () => {
  const pages = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'CHANGELOG.md'];

  it.each(pages)('%s links to files and headings that exist', page => {
    for (const [, target] of read(page).matchAll(/\]\((?!https?:)([^)]+)\)/g)) {
      const [path, anchor] = target.split('#');
      const file = path || page;
      expect(existsSync(join(ROOT, file)), `${page} → ${file}`).toBe(true);
      if (anchor) expect(headings(read(file)), `${page} → ${target}`).toContain(anchor);
    }
  });

  it.each(pages)('%s names npm commands that exist', page => {
    const { scripts } = manifest('package.json');
    for (const [, name] of read(page).matchAll(/npm run ([a-z:]+)/g)) {
      expect(Object.keys(scripts)).toContain(name);
    }
  });
});

/** Anchors of a page's headings, as GitHub makes them. */
function headings(text: string): string[] {
  return [...text.matchAll(/^#+ (.*)$/gm)].map(([, heading]) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s-]/gu, '')
      .trim()
      .replace(/\s/g, '-')
  );
}
