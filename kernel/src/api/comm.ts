import { notebook } from './notebook.js';

export interface CommOptions {
  /** Binary data beside the JSON, as it is. Default: none. */
  buffers?: readonly (ArrayBuffer | ArrayBufferView)[];
  /** Default: `{}`. */
  metadata?: Record<string, unknown>;
}

/** What the front end has sent. */
export interface CommMessage {
  /** Whatever JSON it was. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- only the two ends know
  data: any;
  metadata: Record<string, unknown>;
  buffers: Uint8Array[];
}

/** One end of a line to a part of the front end, such as a widget. */
export interface Comm {
  readonly id: string;
  readonly target: string;
  readonly isClosed: boolean;
  /** @throws `ArgumentError` once it is closed, or when the data is no JSON */
  send(data: unknown, options?: CommOptions): void;
  /** What comes is handled between cells, or where a running cell awaits. */
  onMessage(handler: (message: CommMessage) => void): void;
  /** The front end has closed it. */
  onClose(handler: () => void): void;
  close(data?: unknown): void;
}

export type OpenCommHandler = (comm: Comm, message: CommMessage) => void;

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
