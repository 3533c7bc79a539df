import { EngineError } from '../../tensor/errors.js';
import { platform } from '../platform.js';

/**
 * A WebGPU device with what has gone wrong on it. WebGPU reports late and elsewhere: an oversized buffer or a wrong
 * binding throws nothing, its result just reads as zeros. So the first error is kept, and every read asks for it.
 */
export class GpuDevice {
  readonly device: GPUDevice;
  /** What one array and one binding may take, in bytes. */
  readonly limits: Pick<GPUSupportedLimits, 'maxBufferSize' | 'maxStorageBufferBindingSize'>;
  /** For a person: the adapter's name, and whether it computes in software. */
  readonly description: string;
  /** Called once, when the device is lost or has made its first error: nothing on it can be trusted any more. */
  readonly onFailure = new Set<() => void>();
  #failure: string | null = null;

  constructor(device: GPUDevice, info: GPUAdapterInfo) {
    this.device = device;
    const { maxBufferSize, maxStorageBufferBindingSize } = device.limits;
    this.limits = { maxBufferSize, maxStorageBufferBindingSize };
    this.description = `${nameOf(info)}${isSoftware(info) ? ', a software adapter' : ''}`;
    device.onuncapturederror = event => this.#fail(event.error.message);
    void device.lost.then(lost =>
      this.#fail(`the device was lost: ${lost.message || lost.reason}`)
    );
  }

  /** Throws when anything has gone wrong since the device was made. */
  check(): void {
    if (this.#failure === null) return;
    throw new EngineError({
      code: 'gpu-failed',
      where: 'webgpu engine',
      what: 'The GPU failed, so its results cannot be trusted.',
      got: this.#failure,
      expected: 'a device without errors',
      fix: 'await useDevice(…) again starts a new one; tensors that were on the GPU are gone'
    });
  }

  get hasFailed(): boolean {
    return this.#failure !== null;
  }

  #fail(message: string): void {
    if (this.#failure !== null) return;
    this.#failure = message;
    for (const report of this.onFailure) report();
  }
}

let shared: Promise<GpuDevice> | null = null;

/** The device all WebGPU engines of this process share; a new one after a failure. */
export async function sharedDevice(): Promise<GpuDevice> {
  if (shared && (await shared.then(device => device.hasFailed).catch(() => true))) shared = null;
  shared ??= requestDevice();
  return shared;
}

async function requestDevice(): Promise<GpuDevice> {
  const gpu = await platform().requestGpu();
  if ('unavailable' in gpu) throw noGpu(gpu.unavailable);
  const adapter = await gpu.requestAdapter({ powerPreference: 'high-performance' });
  if (!adapter) throw noGpu('no graphics driver offers a WebGPU adapter');
  if (isSoftware(adapter.info) && !platform().allowSoftwareGpu) {
    throw noGpu(
      `the only adapter, ${nameOf(adapter.info)}, computes in software and is slower than the CPU`
    );
  }
  const { maxBufferSize, maxStorageBufferBindingSize } = adapter.limits;
  // The defaults are 256 and 128 MB whatever the hardware has.
  const device = await adapter.requestDevice({
    label: 'tsteps',
    requiredLimits: { maxBufferSize, maxStorageBufferBindingSize }
  });
  return new GpuDevice(device, adapter.info);
}

function noGpu(reason: string): EngineError {
  return new EngineError({
    code: 'no-gpu',
    where: 'useDevice',
    what: 'There is no GPU to compute on.',
    got: reason,
    expected: 'a hardware GPU with a Vulkan, Metal or Direct3D 12 driver',
    fix: "run `tsteps doctor` for details, or stay with useDevice('cpu')"
  });
}

function nameOf(info: GPUAdapterInfo): string {
  return info.description || [info.vendor, info.architecture].filter(Boolean).join(' ') || 'GPU';
}

/** Mesa's llvmpipe and Windows' Basic Render do not call themselves fallback adapters. */
export function isSoftware(info: GPUAdapterInfo): boolean {
  const software = /swiftshader|llvmpipe|lavapipe|softpipe|basic render/i;
  return info.isFallbackAdapter || software.test(`${info.description} ${info.architecture}`);
}
