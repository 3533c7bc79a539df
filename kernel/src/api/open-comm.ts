import type { Comm, CommOptions, OpenCommHandler } from './comm.js';
import { notebook } from './notebook.js';

/**
 * Opens a comm: the front end's code registered for `target` gets the data, and may send messages back.
 * @example
 * ```ts
 * const comm = openComm('my-widget', { value: 1 });
 * comm.onMessage(({ data }) => console.log(data));
 * comm.send({ value: 2 }, { buffers: [new Float32Array([1, 2, 3])] });
 * ```
 * @see Jupyter messaging specification, section "Custom messages"
 */
export function openComm(target: string, data: unknown = {}, options: CommOptions = {}): Comm {
  return notebook('openComm').openComm(target, data, options);
}

/**
 * Takes the comms that the front end opens for `target`, from now on.
 * @example
 * ```ts
 * registerCommTarget('my-widget', (comm, { data }) => comm.send({ echo: data }));
 * ```
 * @see Jupyter messaging specification, section "Custom messages"
 */
export function registerCommTarget(target: string, onOpen: OpenCommHandler): void {
  notebook('registerCommTarget').registerCommTarget(target, onOpen);
}
