import '../../kernel/src/index.js';
import {
  addEngine,
  currentDevice,
  engineOf,
  hasEngine,
  setCurrentDevice
} from '../../kernel/src/engines/registry.js';
import { bufferOf, fromBuffer, fromElements } from '../../kernel/src/ops/make-tensor.js';
import type { DeviceName } from '../../kernel/src/tensor/handle.js';
import { sizeOf } from '../../kernel/src/tensor/shape.js';
import type { AnyTensor, FloatTensor } from '../../kernel/src/tensor/tensor.js';
import { createOracle, type OracleEngine } from './oracle-engine.js';

/** The device name under which tests run the oracle. */
export const ORACLE = 'gpujs';

/** Numbers of a shape, for a tensor on any device. */
export interface Numbers {
  shape: readonly number[];
  values: ArrayLike<number>;
}

/** The oracle, in use as an engine from the first call on. */
export function oracle(): OracleEngine {
  if (!hasEngine(ORACLE)) addEngine(createOracle(ORACLE));
  return engineOf(ORACLE) as OracleEngine;
}

/** Runs a function with another device in use for new tensors; it may be async. */
export function onDevice<T>(device: DeviceName, run: () => T): T {
  if (device === ORACLE) oracle();
  const before = currentDevice();
  setCurrentDevice(device);
  const back = (): void => setCurrentDevice(before);
  try {
    const result = run();
    if (result instanceof Promise) return result.finally(back) as T;
    back();
    return result;
  } catch (error) {
    back();
    throw error;
  }
}

/** A tensor on the device in use; on the oracle it keeps double precision. */
export function tensorFrom({ shape, values }: Numbers): FloatTensor {
  if (currentDevice() !== ORACLE) {
    return fromElements<'float32'>(Float32Array.from(values), shape);
  }
  return fromBuffer(oracle(), oracle().put(Float64Array.from(values)), 'float32', shape);
}

/** What a tensor holds: in double precision where it is the oracle's. */
export function numbersOf(x: AnyTensor): Float64Array {
  const { engine, id } = bufferOf(x);
  const elements = engine.device === ORACLE ? oracle().values(id) : engine.peek(id);
  return Float64Array.from((elements ?? []).slice(0, sizeOf(x.shape)));
}
