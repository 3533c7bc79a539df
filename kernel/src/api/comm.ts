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
