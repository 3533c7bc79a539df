import type { MimeBundle } from '../contract/payload.js';

/** What a value becomes: at once where nothing must be waited for. */
export type Bundles = MimeBundle[] | Promise<MimeBundle[]>;

/** The bundles of several values, one after the other; at once when all of them are there. */
export function joinBundles(parts: readonly Bundles[]): Bundles {
  const ready = parts.filter((part): part is MimeBundle[] => !(part instanceof Promise));
  if (ready.length === parts.length) return ready.flat();
  return Promise.all(parts.map(part => Promise.resolve(part))).then(bundles => bundles.flat());
}
