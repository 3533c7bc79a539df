import {
  activeEngines,
  addEngine,
  currentDevice,
  engineOf,
  hasEngine,
  setCpuEngine,
  setCurrentDevice
} from '../engines/registry.js';
import { createWasmEngine } from '../engines/wasm/index.js';
import { createWebgpuEngine } from '../engines/webgpu/index.js';
import { ArgumentError } from '../tensor/errors.js';
import type { DeviceName } from '../tensor/handle.js';

setCpuEngine(createWasmEngine);

const DEVICES: readonly DeviceName[] = ['cpu', 'webgpu', 'gpujs'];

/**
 * Makes new tensors on a device, from now on. Tensors that exist stay where they are: `await x.to(device)` moves one.
 *
 * `'cpu'` is always there. `'webgpu'` and `'gpujs'` need a hardware GPU, and have every operation; they differ in Dense
 * (and so TimeDistributed(Dense)), which is our own shader under `'webgpu'` and gpu.js's under `'gpujs'`.
 * @throws `EngineError` saying what is missing and how to get it, when there is no usable GPU
 * @example
 * ```ts
 * await useDevice('webgpu');
 * TimeDistributed(Dense(64))(randomNormal([32, 700, 200])).device; // 'webgpu'
 * ```
 */
export async function useDevice(device: DeviceName): Promise<string> {
  if (!DEVICES.includes(device)) {
    throw new ArgumentError({
      code: 'unknown-device',
      where: 'useDevice',
      what: `useDevice does not know '${String(device)}': it knows ${DEVICES.join(', ')}`,
      got: String(device),
      expected: `one of ${DEVICES.join(', ')}`,
      fix: "await useDevice('cpu')"
    });
  }
  if (!hasEngine(device)) addEngine(await createWebgpuEngine(device === 'cpu' ? 'webgpu' : device));
  setCurrentDevice(device);
  return engineOf(device).description;
}

/** The device new tensors are made on. */
export function device(): DeviceName {
  return currentDevice();
}

/** The devices in use, each with a line that says what it is. */
export function devices(): Record<string, string> {
  engineOf('cpu');
  return Object.fromEntries(activeEngines().map(engine => [engine.device, engine.description]));
}

/**
 * Tensors alive and their bytes, by device.
 * @example
 * ```ts
 * memory(); // { cpu: { buffers: 12, bytes: 17920000 } }
 * ```
 */
export function memory(): Record<string, { buffers: number; bytes: number }> {
  return Object.fromEntries(activeEngines().map(engine => [engine.device, engine.memory()]));
}
