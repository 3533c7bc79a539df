import type { DeviceName } from '../tensor/handle.js';
import { EngineError } from '../tensor/errors.js';
import type { Engine } from './engine.js';

const engines = new Map<DeviceName, Engine>();
let makeCpuEngine: (() => Engine) | null = null;
let current: DeviceName = 'cpu';

/** Says how to make the CPU engine; it is made when the first tensor is. */
export function setCpuEngine(make: () => Engine): void {
  makeCpuEngine = make;
}

/** Adds an engine that had to be waited for, such as one on a GPU. */
export function addEngine(engine: Engine): void {
  engines.set(engine.device, engine);
}

/**
 * Forgets an engine whose device is lost. Where it was the one in use, the next new tensor is an error that says so:
 * work that was put on a GPU does not go on silently on the CPU.
 */
export function removeEngine(device: DeviceName): void {
  engines.delete(device);
}

export function hasEngine(device: DeviceName): boolean {
  return engines.has(device) || (device === 'cpu' && makeCpuEngine !== null);
}

/** The engine of a device that is ready. */
export function engineOf(device: DeviceName): Engine {
  const ready = engines.get(device);
  if (ready) return ready;
  if (device === 'cpu' && makeCpuEngine) {
    const engine = makeCpuEngine();
    engines.set('cpu', engine);
    return engine;
  }
  throw new EngineError({
    code: 'device-not-ready',
    where: 'useDevice',
    what: `The device '${device}' is not in use.`,
    got: `devices in use: ${[...engines.keys()].join(', ') || 'none'}`,
    expected: `'${device}' to be made ready first`,
    fix: `await useDevice('${device}')`
  });
}

/** Every engine that has been made. */
export function activeEngines(): Engine[] {
  return [...engines.values()];
}

/** The device new tensors are made on. */
export function currentDevice(): DeviceName {
  return current;
}

export function setCurrentDevice(device: DeviceName): void {
  engineOf(device);
  current = device;
}
