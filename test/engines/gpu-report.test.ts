/** What a person reads whose machine lacks a part: `gpuReport`, in a process of its own, bundled away from our packages. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
const folder = mkdtempSync(join(tmpdir(), 'tsteps-gpu-'));
const bundle = join(folder, 'program', 'node.mjs');
const empty = join(folder, 'empty');
const installed = join(folder, 'installed');
const fakeLoader = join(folder, 'loader', 'libvulkan.so.1');

beforeAll(async () => {
  await build({
    entryPoints: [join(root, 'kernel', 'src', 'node.ts')],
    outfile: bundle,
    bundle: true,
    platform: 'node',
    format: 'esm'
  });
  for (const path of [empty, join(installed, 'node_modules'), dirname(fakeLoader)]) {
    mkdirSync(path, { recursive: true });
  }
  const webgpu = join(root, 'node_modules', 'webgpu');
  symlinkSync(webgpu, join(installed, 'node_modules', 'webgpu'), 'dir');
  writeFileSync(fakeLoader, '');
});
afterAll(() => rmSync(folder, { recursive: true }));

function report(environment: Record<string, string>): string[] {
  const code = `import('${bundle}').then(n => n.gpuReport()).then(r => console.log(JSON.stringify(r)))`;
  const output = execFileSync(process.execPath, ['-e', code], {
    cwd: folder,
    env: { PATH: process.env['PATH'], HOME: folder, ...environment },
    encoding: 'utf8'
  });
  return JSON.parse(output) as string[];
}

test('without the package the fix is one command', () => {
  const lines = report({ TSTEPS_GPU_DIR: empty });
  expect(lines[0]).toBe('package webgpu: not found');
  expect(lines.at(-1)).toBe('WebGPU for Node is not installed. Fix: tsteps install gpu');
});

test('the package that `tsteps install gpu` fetched is found', () => {
  expect(report({ TSTEPS_GPU_DIR: installed })[0]).toMatch(/^package webgpu: 0\.6\.2 \(/);
});

test.runIf(process.platform === 'linux')('a missing Vulkan driver is named, with the fix', () => {
  const lines = report({
    TSTEPS_GPU_DIR: installed,
    LD_LIBRARY_PATH: dirname(fakeLoader),
    VK_DRIVER_FILES: join(folder, 'no-such-driver.json')
  });
  expect(lines).toContain(`Vulkan loader: ${fakeLoader}`);
  expect(lines).toContain('Vulkan drivers: none found');
  expect(lines.at(-1)).toMatch(/^there is no Vulkan driver\. Fix: install the graphics driver/);
});
