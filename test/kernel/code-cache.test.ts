import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { KernelClient, resultText } from './client.js';

describe('the compiled code that is kept between starts', () => {
  let folder: string;
  let kernels: KernelClient[] = [];
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'tsteps-test-'));
  });
  afterEach(async () => {
    for (const kernel of kernels) await kernel.close();
    kernels = [];
    rmSync(folder, { recursive: true });
  });

  async function start(cache = folder): Promise<KernelClient> {
    const kernel = await KernelClient.start({ env: { TSTEPS_CACHE_DIR: cache } });
    kernels.push(kernel);
    return kernel;
  }

  async function works(kernel: KernelClient): Promise<void> {
    expect(resultText(await kernel.execute('[1, 2].length + 1'))).toBe('3');
    expect(kernel.stderr).toBe('');
  }

  const kept = (): string[] =>
    readdirSync(folder)
      .map(name => name.split('-')[0] ?? '')
      .sort();

  const ALL = ['kernel.code.cjs', 'language.code.cjs', 'protocol.code.cjs'];

  it('is one file for each thread, whole, however many kernels start at once', async () => {
    await Promise.all((await Promise.all([start(), start()])).map(works));
    await expect.poll(kept, { timeout: 30_000, interval: 200 }).toEqual(ALL);
    await works(await start());
  });

  it('is thrown away when it is damaged, and made again', async () => {
    await works(await start());
    await expect.poll(kept, { timeout: 30_000, interval: 200 }).toEqual(ALL);
    const files = readdirSync(folder).map(name => join(folder, name));
    for (const file of files) writeFileSync(file, readFileSync(file).fill(7, 1000, 3000));
    await works(await start());
    await expect
      .poll(
        () =>
          files.every(
            file =>
              !readFileSync(file)
                .subarray(1000, 3000)
                .every(b => b === 7)
          ),
        {
          timeout: 30_000,
          interval: 200
        }
      )
      .toBe(true);
  });

  it('is done without where it cannot be written', async () => {
    const blocked = join(folder, 'file');
    writeFileSync(blocked, '');
    const kernel = await start(join(blocked, 'inside'));
    await works(kernel);
    await new Promise(resolve => setTimeout(resolve, 3000));
    await works(kernel);
    expect(readdirSync(folder)).toEqual(['file']);
  });
});
