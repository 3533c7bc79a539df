/**
 * SwiftShader, the software Vulkan driver inside Debian's Chromium: it runs the real WebGPU path on any machine.
 * The linker reads LD_LIBRARY_PATH when a process starts, so these variables belong into the test process's start.
 */
import { existsSync } from 'node:fs';

const FOLDER = '/usr/lib/chromium';

/** The environment in which Dawn finds SwiftShader; empty where Chromium is not installed. */
export function softwareGpuEnvironment(): Record<string, string> {
  const driver = `${FOLDER}/vk_swiftshader_icd.json`;
  if (![driver, `${FOLDER}/libvulkan.so.1`].every(file => existsSync(file))) return {};
  return {
    VK_DRIVER_FILES: driver,
    LD_LIBRARY_PATH: [FOLDER, process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':'),
    TSTEPS_ALLOW_SOFTWARE_GPU: '1'
  };
}
