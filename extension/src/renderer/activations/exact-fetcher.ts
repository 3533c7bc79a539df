import { MAX_SLICE_BYTES } from 'tsteps/contract';
import type { ActivationsPayload } from 'tsteps/contract';
import type { ExactValues } from '../../figures/exact-sample.js';
import { exactAt } from '../../figures/exact-sample.js';
import type { KernelLink } from '../kernel-link.js';

/** The pointer must rest before values are asked for. */
const REST_MS = 150;
const KEPT = 8;

/** What is wanted: a sample, around a timestep where a whole sample is too much for one answer. */
interface Wanted {
  sample: number;
  timestep: number;
}

/** Exact values on demand: after a moment of rest, one question at a time, the last one wins, the newest answers kept. */
export class ExactFetcher {
  private readonly link: KernelLink;
  private readonly onExact: () => void;
  private payload: ActivationsPayload | null = null;
  private known: ExactValues[] = [];
  private timer: number | undefined;
  private isAsking = false;
  private next: Wanted | null = null;

  constructor(link: KernelLink, onExact: () => void) {
    this.link = link;
    this.onExact = onExact;
  }

  update(payload: ActivationsPayload | null): void {
    this.payload = payload;
    this.known = [];
    this.next = null;
    window.clearTimeout(this.timer);
  }

  /** Whether other samples than the stored ones can be asked for: whole ones that fit into an answer. */
  get canFetchSamples(): boolean {
    const { payload, link } = this;
    if (!payload?.fingerprint || !link.isConnected) return false;
    return this.stepsPerAnswer(payload) >= sizeOf(payload, payload.timeAxis);
  }

  /** The exact value at a place, where it is known already. */
  valueAt(sample: number, unit: number, timestep: number): number | undefined {
    for (const exact of this.known) {
      const value = exact.sample === sample ? exactAt(exact, unit, timestep) : undefined;
      if (value !== undefined) return value;
    }
    return undefined;
  }

  /** Values around a place are wanted soon. */
  want(wanted: Wanted): void {
    const { payload, link } = this;
    if (!payload?.fingerprint || !link.isConnected) return;
    if (this.valueAt(wanted.sample, 0, wanted.timestep) !== undefined) return;
    this.next = wanted;
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => void this.askNext(), REST_MS);
  }

  /** A whole sample, now; null when it cannot be had. */
  async fetchSample(sample: number): Promise<ExactValues | null> {
    const { payload } = this;
    if (!payload || !this.canFetchSamples) return null;
    return (
      this.known.find(exact => exact.sample === sample) ??
      this.ask(payload, { sample, timestep: 0 })
    );
  }

  dispose(): void {
    this.update(null);
  }

  private async askNext(): Promise<void> {
    const { next, payload } = this;
    if (this.isAsking || !next || !payload) return;
    this.next = null;
    this.isAsking = true;
    const exact = await this.ask(payload, next);
    this.isAsking = false;
    if (exact) this.onExact();
    if (this.next) void this.askNext();
  }

  private async ask(payload: ActivationsPayload, wanted: Wanted): Promise<ExactValues | null> {
    const { timeAxis, unitAxis, fingerprint } = payload;
    if (!fingerprint) return null;
    const timesteps = sizeOf(payload, timeAxis);
    const steps = Math.min(timesteps, this.stepsPerAnswer(payload));
    if (steps < 1) return null;
    const centred = wanted.timestep - Math.floor(steps / 2);
    const firstStep = Math.max(0, Math.min(timesteps - steps, centred));
    const { sample } = wanted;
    const request = { fingerprint, timeAxis, unitAxis, sample, firstStep, steps };
    const answer = await this.link.slice(request);
    // Meanwhile the output may show another tensor.
    if (answer.status !== 'ok' || this.payload !== payload) return null;
    const exact = { sample, firstStep, steps: answer.steps, values: answer.values };
    this.known = [exact, ...this.known].slice(0, KEPT);
    return exact;
  }

  private stepsPerAnswer(payload: ActivationsPayload): number {
    const bytesPerStep = sizeOf(payload, payload.unitAxis) * Float32Array.BYTES_PER_ELEMENT;
    return Math.floor(MAX_SLICE_BYTES / bytesPerStep);
  }
}

function sizeOf({ axes }: ActivationsPayload, axis: number): number {
  return axes[axis]?.size ?? 1;
}
