import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { setNotebook } from '../../../kernel/src/api/notebook.js';
import * as tsteps from '../../../kernel/src/index.js';
import { checkCell } from '../types/fork.js';

const SOURCES = join(import.meta.dirname, '../../../kernel/src');
const FOLDERS = ['analysis', 'api', 'files', 'layers', 'ops', 'tensor'];

/** What the examples of the docstrings may take for granted. */
const GIVEN = {
  x: 'const x = randomNormal([32, 700, 1]);',
  h: 'const h = randomNormal([32, 700, 200]);'
};

/** An example as the body of a function, behind the values it takes for granted. */
function cellOf(code: string): string {
  const given = Object.entries(GIVEN).filter(([name]) => new RegExp(`\\b${name}\\b`).test(code));
  return `${given.map(([, line]) => line).join(' ')} { ${code} }`;
}

/** Needs a GPU, and says so in its docstring. */
const NEEDS_GPU = /useDevice\('(gpujs|webgpu)'\)/;

/** A notebook in which everything is allowed, and nothing happens. */
setNotebook({
  prompt: () => 'Ada',
  input: () => Promise.resolve('Ada'),
  page: () => undefined,
  openComm: (target): tsteps.Comm => ({
    id: '1',
    target,
    isClosed: false,
    send: () => undefined,
    onMessage: () => undefined,
    onClose: () => undefined,
    close: () => undefined
  }),
  registerCommTarget: () => undefined,
  npmInstall: () => Promise.resolve(),
  setOutputCell: () => undefined
});

interface Example {
  where: string;
  code: string;
}

function examples(): Example[] {
  return FOLDERS.flatMap(folder =>
    readdirSync(join(SOURCES, folder))
      .filter(file => file.endsWith('.ts'))
      .flatMap(file => {
        const text = readFileSync(join(SOURCES, folder, file), 'utf8');
        return [...text.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, body], i) => ({
          where: `${folder}/${file} ${i}`,
          code: body.replace(/^\s*\* ?/gm, '')
        }));
      })
  );
}

describe('examples of the docstrings', () => {
  const all = examples();
  const checked = checkCell(
    all.map(({ code }) => `void (async () => { ${cellOf(code)} });`).join('\n')
  );

  it('are there for the public functions', () => {
    expect(all.length).toBeGreaterThan(20);
  });

  it('compile as cells', () => {
    const texts = checked.messages.map(({ text }) => text);
    expect(texts).toEqual([]);
  });

  it.each(all.filter(({ code }) => !NEEDS_GPU.test(code)))('$where runs', async ({ code }) => {
    const names = Object.keys(tsteps);
    const body = `return (async () => { ${cellOf(code)} })();`;
    // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the examples are our own docstrings
    const run = new Function(...names, body) as (...values: unknown[]) => Promise<unknown>;
    const print = vi.spyOn(console, 'log').mockImplementation(() => undefined);
    await expect(
      run(...names.map(name => tsteps[name as keyof typeof tsteps]))
    ).resolves.toBeUndefined();
    print.mockRestore();
  });
});
