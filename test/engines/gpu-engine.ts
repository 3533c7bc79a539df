import { expect, test } from 'vitest';
import { createWebgpuEngine, type WebgpuEngine } from '../../kernel/src/engines/webgpu/index.js';
import { setUpNode } from '../../kernel/src/node.js';
import { EngineError } from '../../kernel/src/tensor/errors.js';

export interface FoundGpu {
  present: { gpujs: WebgpuEngine; webgpu: WebgpuEngine } | null;
  /** Why there is none, or nothing. */
  absent: string;
}

/** The engines of the adapter this machine has, if any; in CI its absence is a failure. */
export async function findGpu(): Promise<FoundGpu> {
  setUpNode();
  const found = await createEngines();
  if (!found.present && process.env['CI'] === 'true') {
    test('CI has a WebGPU adapter', () => expect.fail(found.absent));
  }
  return found;
}

async function createEngines(): Promise<FoundGpu> {
  try {
    const [gpujs, webgpu] = [await createWebgpuEngine('gpujs'), await createWebgpuEngine('webgpu')];
    return { present: { gpujs, webgpu }, absent: '' };
  } catch (error) {
    if (!(error instanceof EngineError)) throw error;
    return { present: null, absent: `, absent here: ${error.got}` };
  }
}
