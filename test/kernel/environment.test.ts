import { mkdirSync, mkdtempSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fork from '@tslab/typescript-for-tslab';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TYPES } from './built.js';
import { errorOf, KernelClient, resultText } from './client.js';

describe('the notebook folder', () => {
  let kernel: KernelClient;
  beforeAll(async () => {
    const folder = realpathSync(mkdtempSync(join(tmpdir(), 'tsteps-test-')));
    addPackage(join(folder, 'node_modules', 'esm-only'), {
      'package.json':
        '{ "name": "esm-only", "type": "module", "exports": { ".": { "types": "./main.d.ts", "import": "./main.js" }, "./sub": "./sub.js" } }',
      'main.js': 'export const answer = 42; export default function twice(n) { return 2 * n; }',
      'main.d.ts': 'export const answer: number; export default function twice(n: number): number;',
      'sub.js': 'export const sub = "sub";'
    });
    writeFileSync(
      join(folder, 'local.ts'),
      'export let count = 0;\nexport function bump(): number {\n  if (count > 1) throw new Error("enough");\n  return ++count;\n}'
    );
    kernel = await KernelClient.start({ folder });
  });
  afterAll(() => kernel.close());

  it('needs nothing for Node and the API', async () => {
    const code =
      'import fs from "fs";\nconst folder: boolean = fs.existsSync(process.cwd());\nconst text: string = Buffer.from("6869", "hex").toString();\nconsole.log(text, folder); zeros([2, 3]).shape';
    expect(resultText(await kernel.execute(code))).toBe('[ 2, 3 ]');
  });

  it('gives a package that is an ES module, by its exports', async () => {
    expect(
      resultText(
        await kernel.execute(
          'import twice, { answer } from "esm-only";\nimport { sub } from "esm-only/sub";\n[twice(answer), sub]'
        )
      )
    ).toBe("[ 84, 'sub' ]");
    expect(errorOf(await kernel.execute('const wrong: string = answer;')).ename).toBe(
      'TypeScriptError'
    );
    expect(resultText(await kernel.execute('(await import("esm-only")).answer'))).toBe('42');
  });

  it('gives local TypeScript files, with their own lines in errors', async () => {
    expect(
      resultText(
        await kernel.execute('import { bump, count } from "./local";\nbump(); bump(); count')
      )
    ).toBe('2');
    expect(errorOf(await kernel.execute('bump()')).text).toMatch(/at bump \(local\.ts:3:24\)/);
  });

  it('gives the library by import too, as a script would', async () => {
    expect(
      resultText(
        await kernel.execute('import { Dense } from "tsteps";\nDense === globalThis["Dense"]')
      )
    ).toBe('true');
  });

  it('does not list the API among the properties of globalThis', async () => {
    expect(resultText(await kernel.execute('Object.keys(globalThis).includes("Dense")'))).toBe(
      'false'
    );
  });
});

describe('the ambient API types', () => {
  it('have no error under the compiler of cells', () => {
    const program = fork.createProgram([join(TYPES, 'tsteps', 'globals.d.ts')], {
      target: fork.ScriptTarget.ES2022,
      lib: ['lib.es2022.d.ts'],
      module: fork.ModuleKind.ESNext,
      moduleResolution: fork.ModuleResolutionKind.Bundler,
      typeRoots: [TYPES],
      types: ['node']
    });
    const found = fork
      .getPreEmitDiagnostics(program)
      .filter(d => d.file?.fileName.includes('/types/tsteps/'))
      .map(d => `${d.file?.fileName}: ${fork.flattenDiagnosticMessageText(d.messageText, '\n')}`);
    expect(found).toEqual([]);
  });
});

function addPackage(folder: string, files: Record<string, string>): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
}
