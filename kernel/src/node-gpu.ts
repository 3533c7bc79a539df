/** WebGPU in Node: Dawn through the npm package `webgpu`, and what a machine may lack for it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isSoftware } from './engines/webgpu/device.js';
import { userDataFolder } from './node-folders.js';

interface Dawn {
  create(options: string[]): GPU;
}

/** Dawn's GPU object, kept: what it made dies with it. */
let loaded: Promise<GPU | { unavailable: string }> | null = null;

/** The WebGPU entry point, or one sentence that says what is missing and how to get it. */
export function requestGpu(): Promise<GPU | { unavailable: string }> {
  loaded ??= load();
  return loaded;
}

/** What `tsteps doctor` prints about the GPU, a line each; the first that says "Fix" is what to do. */
export async function gpuReport(): Promise<string[]> {
  const path = packagePath();
  const lines = [`package webgpu: ${path ? `${versionOf(path)} (${dirname(path)})` : 'not found'}`];
  if (process.platform === 'linux') {
    lines.push(`Vulkan loader: ${vulkanLoader() ?? 'not found'}`);
    lines.push(`Vulkan drivers: ${vulkanDrivers().join(', ') || 'none found'}`);
  }
  const gpu = await requestGpu();
  if ('unavailable' in gpu) return [...lines, gpu.unavailable];
  const adapter = await gpu.requestAdapter({ powerPreference: 'high-performance' });
  if (!adapter) return [...lines, 'no adapter: no graphics driver offers one to WebGPU'];
  const { info, limits } = adapter;
  const megabytes = (bytes: number): string => `${Math.round(bytes / 2 ** 20)} MB`;
  lines.push(
    `adapter: ${info.description || info.vendor} (${info.vendor} ${info.architecture})`,
    `limits: ${megabytes(limits.maxBufferSize)} per array, ` +
      `${megabytes(limits.maxStorageBufferBindingSize)} per binding`
  );
  if (isSoftware(info)) {
    lines.push('it computes in software, slower than the CPU: not used, save for tests');
  }
  return lines;
}

async function load(): Promise<GPU | { unavailable: string }> {
  const path = packagePath();
  if (!path) return { unavailable: 'WebGPU for Node is not installed. Fix: tsteps install gpu' };
  let dawn: Dawn;
  try {
    dawn = (await import(pathToFileURL(path).href)) as Dawn;
  } catch (error) {
    return { unavailable: whyNotLoaded(String(error)) };
  }
  if (process.platform === 'linux') {
    const missing = missingVulkan();
    if (missing) return { unavailable: missing };
  }
  return dawn.create([]);
}

/** The package of a clone, else the one that `tsteps install gpu` fetched. */
function packagePath(): string | undefined {
  for (const from of [import.meta.url, pathToFileURL(join(userFolder(), 'package.json'))]) {
    try {
      return createRequire(from).resolve('webgpu');
    } catch {
      continue;
    }
  }
  return undefined;
}

/** The folder of kernel/python/tsteps/install.py, `gpu_folder`. */
function userFolder(): string {
  return process.env['TSTEPS_GPU_DIR'] || join(userDataFolder(), 'gpu');
}

function versionOf(path: string): string {
  const { version } = JSON.parse(readFileSync(join(dirname(path), 'package.json'), 'utf8')) as {
    version: string;
  };
  return version;
}

function whyNotLoaded(message: string): string {
  if (/GLIBC_/.test(message)) {
    return 'WebGPU for Node needs glibc 2.34 or newer (Debian 12, Ubuntu 22.04). Fix: a newer system';
  }
  const firstLine = message.split('\n')[0] ?? message;
  return `WebGPU for Node does not load (${firstLine}). Fix: tsteps install gpu fetches it anew`;
}

function missingVulkan(): string | undefined {
  if (!vulkanLoader()) return 'there is no Vulkan loader. Fix: apt install libvulkan1';
  if (vulkanDrivers().length > 0) return undefined;
  return (
    'there is no Vulkan driver. Fix: install the graphics driver of the card; ' +
    'in a container of NVIDIA set NVIDIA_DRIVER_CAPABILITIES=graphics,compute,utility'
  );
}

/** Where the dynamic linker would find libvulkan.so.1, or undefined. */
function vulkanLoader(): string | undefined {
  const own = (process.env['LD_LIBRARY_PATH'] ?? '').split(delimiter).filter(Boolean);
  const system = ['/usr/lib', '/lib', '/usr/lib64', '/usr/local/lib'];
  const architectures = ['x86_64-linux-gnu', 'aarch64-linux-gnu'];
  const folders = [...own, ...system, ...architectures.map(name => join('/usr/lib', name))];
  return folders.map(folder => join(folder, 'libvulkan.so.1')).find(path => existsSync(path));
}

/** The driver manifests the Vulkan loader reads, by its own rules. */
function vulkanDrivers(): string[] {
  const chosen = process.env['VK_DRIVER_FILES'] ?? process.env['VK_ICD_FILENAMES'];
  if (chosen) return chosen.split(delimiter).filter(path => existsSync(path));
  const shared = ['/usr/share', '/usr/local/share', '/etc', join(homedir(), '.local', 'share')];
  return shared.flatMap(folder => {
    const drivers = join(folder, 'vulkan', 'icd.d');
    if (!existsSync(drivers)) return [];
    return readdirSync(drivers)
      .filter(name => name.endsWith('.json'))
      .map(name => join(drivers, name));
  });
}
