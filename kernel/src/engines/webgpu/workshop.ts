import type { Buffers } from './buffers.js';
import type { GpuDevice } from './device.js';
import type { Dispatch, Queue } from './queue.js';

/** What every operation computes with. */
export interface Workshop {
  readonly gpu: GpuDevice;
  readonly buffers: Buffers;
  readonly queue: Queue;
  /** Told of every dispatch before it. */
  readonly onDispatch: (dispatch: Dispatch) => void;
}
