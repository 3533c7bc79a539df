import { Signal } from '@lumino/signaling';
import type { ISignal } from '@lumino/signaling';
import type { CommStatus, PokeReply, PokeRequest, SliceRequest } from 'tsteps/contract';

/** `no-kernel`: nobody was asked. Whatever it is, the stored picture stays as it was. */
export type LinkStatus = CommStatus | 'no-kernel';

export type SliceAnswer =
  | { status: 'ok'; /** `values[unit * steps + step]`. */ values: Float32Array; steps: number }
  | { status: Exclude<LinkStatus, 'ok'> };

export type PokeAnswer =
  | { status: 'ok'; outputs: number; changed: PokeReply['changed'] }
  | { status: Exclude<LinkStatus, 'ok'> };

/** What a view may ask of the kernel of its notebook. Never rejects. */
export interface KernelLink {
  /** Whether asking makes sense now. */
  readonly isConnected: boolean;
  /** It is, or is not any more. */
  readonly changed: ISignal<unknown, void>;
  slice(request: Omit<SliceRequest, 'type' | 'id'>): Promise<SliceAnswer>;
  poke(request: Omit<PokeRequest, 'type' | 'id'>): Promise<PokeAnswer>;
}

/** The link of a view outside a notebook, and of a notebook without a kernel. */
export const NO_KERNEL: KernelLink = {
  isConnected: false,
  changed: new Signal<object, void>({}),
  slice: () => Promise.resolve({ status: 'no-kernel' }),
  poke: () => Promise.resolve({ status: 'no-kernel' })
};
