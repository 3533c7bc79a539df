import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { describe, expect, it } from 'vitest';
import { forbidden, MAY_IMPORT } from './import-rules.js';

const ROOT = join(import.meta.dirname, '../../..');

/** Wrong imports, one for each rule, planted in a copy of the layout. */
const PLANTED: Record<string, string> = {
  'kernel/src/contract/a.ts': "import '../tensor/a.js';",
  'kernel/src/tensor/a.ts': "import '../ops/a.js';",
  'kernel/src/ops/a.ts': "import '../engines/wasm/a.js';",
  'kernel/src/engines/wasm/a.ts': "import '../webgpu/a.js';",
  'kernel/src/engines/webgpu/a.ts': 'export {};',
  'kernel/src/layers/a.ts': "import '../api/a.js';",
  'kernel/src/display/a.ts': "import 'node:fs';",
  'kernel/src/api/a.ts': "import '../host/a.js';",
  'kernel/src/host/a.ts': 'export {};',
  'kernel/src/cells/a.ts': "import '../host/a.js';",
  'kernel/src/wire/a.ts': "import '../cells/a.js';",
  'kernel/src/analysis/a.ts': "import './b.js';",
  'kernel/src/analysis/b.ts': "import './a.js';",
  'extension/src/a.ts': "import '../../kernel/src/tensor/a.js';",
  'extension/src/figures/a.ts': "import '../renderer/a.js';",
  'extension/src/renderer/a.ts': "import '../../../test/a.js';",
  'test/a.ts': 'export {};'
};
const EXPECTED = [
  'contract-imports-only-what-it-may',
  'tensor-imports-only-what-it-may',
  'ops-imports-only-what-it-may',
  'no-sibling-engines',
  'layers-imports-only-what-it-may',
  'node-only-at-the-edge',
  'api-imports-only-what-it-may',
  'cells-imports-only-what-it-may',
  'wire-imports-only-what-it-may',
  'no-cycles',
  'extension-knows-the-contract-only',
  'figures-are-pure',
  'the-product-needs-no-tests'
];

async function graphOf(baseDir: string): Promise<ICruiseResult> {
  const { output } = await cruise(['kernel/src', 'extension/src'], {
    baseDir,
    ruleSet: { forbidden },
    validate: true,
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.js', '.d.ts'],
      extensionAlias: { '.js': ['.ts', '.js'] },
      exportsFields: ['exports'],
      conditionNames: ['tsteps-source', 'import', 'require', 'node', 'default', 'types']
    } as never
  });
  return output as ICruiseResult;
}

async function violations(baseDir: string): Promise<string[]> {
  const { summary } = await graphOf(baseDir);
  return summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`);
}

/** The folder of a source file as ARCHITECTURE.md draws it. */
function boxOf(path: string): string | undefined {
  if (path.startsWith('extension/src/')) return 'extension';
  return /^kernel\/src\/([a-z]+)\//.exec(path)?.[1];
}

describe('imports', () => {
  it('go in one direction', async () => {
    expect(await violations(ROOT)).toEqual([]);
  });

  it('have a rule for every folder', () => {
    const folders = readdirSync(join(ROOT, 'kernel/src'), { withFileTypes: true })
      .filter(entry => entry.isDirectory())
      .map(entry => entry.name);
    expect(Object.keys(MAY_IMPORT).sort()).toEqual(folders.sort());
  });

  it('are drawn in ARCHITECTURE.md as they are', async () => {
    const { modules } = await graphOf(ROOT);
    const arrows = new Set<string>();
    for (const { source, dependencies } of modules) {
      for (const { resolved } of dependencies) {
        const [from, to] = [boxOf(source), boxOf(resolved)];
        if (from && to && from !== to) arrows.add(`${from} --> ${to}`);
      }
    }
    const page = readFileSync(join(ROOT, 'ARCHITECTURE.md'), 'utf8');
    const drawn = page.match(/^ *[a-z]+ --> [a-z]+$/gm) ?? [];
    expect(drawn.map(line => line.trim()).sort()).toEqual([...arrows].sort());
  });

  it('that break a rule are found, each of them', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'tsteps-imports-'));
    try {
      for (const [path, text] of Object.entries(PLANTED)) {
        mkdirSync(dirname(join(folder, path)), { recursive: true });
        writeFileSync(join(folder, path), `${text}\n`);
      }
      const found = new Set((await violations(folder)).map(line => line.split(':')[0]));
      expect([...found].sort()).toEqual([...EXPECTED].sort());
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
