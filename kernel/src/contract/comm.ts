/**
 * What front end and kernel say to each other beside the protocol, over one comm that the front end opens. Nothing in an
 * output depends on it: without a kernel the stored picture stays.
 */

/** Target name of the comm. */
export const COMM_TARGET = 'tsteps';

/** Largest answer to a slice request, in bytes of float32: [700, 200] takes 560,000. */
export const MAX_SLICE_BYTES = 600_000;

/** Asks for the exact values of one sample of a tensor, `steps` timesteps from `firstStep` on. */
export interface SliceRequest {
  type: 'slice';
  id: number;
  /** From the payload. */
  fingerprint: string;
  timeAxis: number;
  unitAxis: number;
  /** As in a tile: row-major over the other axes. */
  sample: number;
  firstStep: number;
  steps: number;
}

/** Asks what changes when one timestep of a stage's input is nudged. */
export interface PokeRequest {
  type: 'poke';
  id: number;
  /** From the payload of a flow. */
  fingerprint: string;
  variant: 'shared' | 'flatten' | 'last';
  timestep: number;
}

/** Asks what the checker finds in a cell that has not run yet, after the cells that have. */
export interface DiagnoseRequest {
  type: 'diagnose';
  id: number;
  source: string;
}

export type CommRequest = SliceRequest | PokeRequest | DiagnoseRequest;

/** Longest source that is diagnosed: what is longer is no cell that somebody types. */
export const MAX_DIAGNOSED_SOURCE = 200_000;

/**
 * `gone`: the kernel does not hold it any more, or never did. `busy`: it cannot be read while a cell runs.
 * `refused`: the request asks for something that is not there or too large.
 */
export type CommStatus = 'ok' | 'gone' | 'busy' | 'refused';

/** Values `[units, steps]` in the message's one buffer, float32, when the status is ok. */
export interface SliceReply {
  type: 'slice';
  id: number;
  status: CommStatus;
  units: number;
  steps: number;
}

export interface PokeReply {
  type: 'poke';
  id: number;
  status: CommStatus;
  /** Outputs there are (timesteps, or features where there are no timesteps), and those that changed, as ranges. */
  outputs: number;
  changed: [first: number, last: number][];
}

/** One mistake in a source: where it stands, in UTF-16 units from 0, and what it is. */
export interface Diagnosis {
  start: number;
  /** After the last unit; at least `start`. */
  end: number;
  /** One plain sentence. */
  message: string;
  /** The compiler's long form, a line each; empty when the message is all there is. */
  details: string[];
}

export interface DiagnoseReply {
  type: 'diagnose';
  id: number;
  status: CommStatus;
  diagnoses: Diagnosis[];
}

/** One line of a cell and what to show at its end. */
export interface LineHint {
  /** From 0. */
  line: number;
  kind: 'shape' | 'error';
  text: string;
}

/** Sent after every run of a cell; the parent header names the run. */
export interface HintsMessage {
  type: 'hints';
  hints: LineHint[];
}

/** Sent when a cell was told to stop and did not, for it is in code that nothing reaches but the kernel's end. */
export interface StuckMessage {
  type: 'stuck';
  /** A sentence. */
  text: string;
}

export type CommReply = SliceReply | PokeReply | DiagnoseReply;

export type CommMessage = CommReply | HintsMessage | StuckMessage;
