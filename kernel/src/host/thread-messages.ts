/** What the threads say to each other. Plain data: it crosses by structured clone. */
import type {
  CellDeclarations,
  CompiledCell,
  CompileResult,
  Completeness,
  Completion,
  DeclarationChanges,
  Inspection,
  OwnDeclarations
} from '../cells/cell-compiler.js';
import type { ErrorReport } from '../cells/report.js';
import type {
  Diagnosis,
  LineHint,
  PokeReply,
  PokeRequest,
  SliceReply,
  SliceRequest
} from '../contract/comm.js';
import type { ElementArray } from '../tensor/dtype.js';
import type { Content } from '../wire/message.js';
import type { MessagePort } from 'node:worker_threads';

/** Given to the protocol thread when it starts. */
export interface ProtocolThreadData {
  connectionFile: string;
  shared: SharedArrayBuffer;
  /** The bundle of the language thread. */
  languageScript: string;
  typesFolder: string;
  /** Where answers of the user go, for the main thread may wait for one without turning its event loop. */
  answers: MessagePort;
  /** Bytes of JavaScript values that the main thread can hold. */
  heapLimit: number;
}

export interface LanguageThreadData {
  typesFolder: string;
}

/** Names one execution for as long as the kernel lives. */
export type CellId = number;

export interface RunRequest {
  type: 'run';
  cell: CellId;
  /** What V8 calls the script, and what frames show: `cell-3.ts`. */
  file: string;
  label: string;
  /** Its number in the notebook. */
  count: number;
  source: string;
  compiled: CompiledCell;
  /** False for a silent cell and for an expression: the value goes back, not out. */
  showsValue: boolean;
}

/** A shown tensor in the threads' shared memory, to be read for as long as its slot holds its number. */
export interface ReadableTensor {
  fingerprint: string;
  elements: ElementArray;
  shape: number[];
  slot: number;
  serial: number;
}

/** What a front end asks about a shown value. */
export type ValueQuestion = SliceRequest | PokeRequest;

/** What it is told, with the values of a slice beside it. */
export interface Answer {
  reply: SliceReply | PokeReply;
  values: Float32Array | null;
}

/** A comm message of the front end for a comm of the user's, or of the user's for the front end. */
export interface CommEvent {
  type: 'comm';
  /** What it is part of; for one from the front end a number of its own. */
  cell: CellId;
  message: 'comm_open' | 'comm_msg' | 'comm_close';
  comm: string;
  /** Only for `comm_open`. */
  target: string;
  data: unknown;
  metadata: Content;
  buffers: Uint8Array[];
}

/** What a cell wants to know from the user. */
export interface InputQuestion {
  type: 'input';
  /** Comes back with the answer. */
  ask: number;
  cell: CellId;
  prompt: string;
  password: boolean;
}

/** What the user answered, or why there is no answer. */
export type InputAnswer = { ask: number } & ({ text: string } | { refused: 'nobody' | 'stopped' });

export type ToMain =
  | RunRequest
  | CommEvent
  | { type: 'ask'; ask: number; request: ValueQuestion }
  | { type: 'describe'; ask: number; name: string }
  | { type: 'stop' }
  | { type: 'shutdown' };

export type FromMain =
  | { type: 'stream'; cell: CellId; name: 'stdout' | 'stderr'; text: string; bytes: number }
  | { type: 'publish'; cell: CellId; message: PublishType; content: Content; bytes: number }
  | { type: 'done'; cell: CellId; outcome: Outcome }
  | CommEvent
  | { type: 'comm-target'; target: string }
  /** The handlers of a comm message have run. */
  | { type: 'comm-handled'; cell: CellId }
  | InputQuestion
  /** Text for the front end's pager. */
  | { type: 'page'; cell: CellId; text: string }
  | { type: 'shown'; tensor: ReadableTensor }
  | { type: 'described'; ask: number; data: Content | null }
  | { type: 'answer'; ask: number; answer: Answer }
  | { type: 'exit' };

export type PublishType =
  'display_data' | 'update_display_data' | 'execute_result' | 'clear_output';

export type Outcome = {
  /** What its lines made. */
  hints: LineHint[];
  /** The shape of each name it gave a value; null for no tensor. */
  shapes: ReadonlyMap<string, string | null>;
} & (
  | { status: 'ok'; /** MIME data of a value that was not shown. */ value: Content | null }
  | {
      status: 'error';
      report: ErrorReport;
      /** Names that had a value when the cell ended. */
      names: string[];
    }
);

export type LanguageRequest = { id: number } & LanguageCall;

export type LanguageCall =
  | { type: 'compile'; source: string }
  | { type: 'commit'; ticket: number; names: string[] | null; declarations: OwnDeclarations }
  | { type: 'drop'; ticket: number }
  | { type: 'complete'; source: string; offset: number }
  | { type: 'inspect'; source: string; offset: number }
  | { type: 'diagnose'; source: string }
  | { type: 'isComplete'; source: string }
  | { type: 'restore'; declarations: CellDeclarations[] };

export interface LanguageResults {
  compile: CompileResult;
  commit: DeclarationChanges;
  drop: null;
  complete: Completion;
  inspect: Inspection | null;
  diagnose: Diagnosis[];
  isComplete: Completeness;
  restore: null;
}

export type LanguageReply = { id: number } & ({ result: unknown } | { failure: string });
