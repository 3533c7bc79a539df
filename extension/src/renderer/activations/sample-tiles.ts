import { decodeTile } from 'tsteps/contract';
import type { ActivationsPayload, DecodedTile } from 'tsteps/contract';
import { exactTile } from '../../figures/exact-sample.js';
import type { ExactFetcher } from './exact-fetcher.js';

/** The samples of one payload, decoded when they are first asked for: stored ones, and others from the kernel. */
export class SampleTiles {
  private readonly payload: ActivationsPayload;
  private readonly exact: ExactFetcher;
  private readonly tiles = new Map<number, Promise<DecodedTile>>();

  constructor(payload: ActivationsPayload, exact: ExactFetcher) {
    this.payload = payload;
    this.exact = exact;
  }

  isStored(sample: number): boolean {
    return this.payload.tiles.some(tile => tile.sample === sample);
  }

  /**
   * A sample's cells.
   * @throws `Error` if it is neither stored nor to be had, or its data are damaged; asking again tries again
   */
  get(sample: number): Promise<DecodedTile> {
    const known = this.tiles.get(sample);
    if (known) return known;
    const made = this.make(sample);
    this.tiles.set(sample, made);
    made.catch(() => this.tiles.delete(sample));
    return made;
  }

  private async make(sample: number): Promise<DecodedTile> {
    const { tiles } = this.payload;
    const [first] = tiles;
    const stored = tiles.find(tile => tile.sample === sample);
    // The first has every value that fits; the others are overviews, which exact values replace where they can.
    if (stored && (stored === first || !this.exact.canFetchSamples)) return decodeTile(stored);
    const exact = await this.exact.fetchSample(sample);
    if (exact && first) return exactTile(exact, first);
    if (stored) return decodeTile(stored);
    throw new Error('the sample is not there');
  }
}
