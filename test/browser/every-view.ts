/** A notebook with an output of every view, as the kernel makes them and a front end saves them. */
import type { MimeBundle } from '../../kernel/src/contract/index.js';
import { joinBundles } from '../../kernel/src/display/join-bundles.js';
import { timestepsOf, toMimeBundles } from '../../kernel/src/display/index.js';
import {
  Dense,
  SimpleRNN,
  TimeDistributed,
  Sequential,
  compare,
  influence,
  randomNormal,
  seed,
  tensor,
  trace
} from '../../kernel/src/index.js';

const TIMESTEPS = 60;
/** The founding case: so large that an output stores one sample in full and not all of the others. */
const FOUNDING = [32, 700, 1] as const;

/** What each output of `everyViewNotebook` shows, in their order. */
export const SHOWN = [
  'a card',
  'activations',
  'lines',
  'a flow',
  'an influence map',
  'a comparison'
] as const;

/** nbformat 4.5, from another machine: its kernel is not installed here, and nobody has signed it. */
export function everyViewNotebook(bundles: readonly MimeBundle[]): object {
  return {
    nbformat: 4,
    nbformat_minor: 5,
    metadata: {
      kernelspec: { name: 'not-installed', display_name: 'Not installed', language: 'typescript' }
    },
    cells: bundles.map((bundle, index) => ({
      id: `cell-${index}`,
      cell_type: 'code',
      execution_count: index + 1,
      metadata: {},
      source: SHOWN[index],
      outputs: [{ output_type: 'execute_result', execution_count: index + 1, ...bundle }]
    }))
  };
}

/** The outputs, in the order of `SHOWN`. */
export async function everyBundle(): Promise<MimeBundle[]> {
  seed(5);
  const x = randomNormal([4, TIMESTEPS, 1]).name('x');
  const model = Sequential([SimpleRNN(16, { returnSequences: true }), TimeDistributed(Dense(3))]);
  const h = SimpleRNN(16, { returnSequences: true })(x).name('h');
  const bundles = await joinBundles([
    toMimeBundles(tensor([1, NaN, 3, -2, 5, Infinity]).reshape([2, 3]).name('odd')),
    toMimeBundles(SimpleRNN(200, { returnSequences: true })(randomNormal(FOUNDING)).name('big')),
    timestepsOf(h, { units: [0, 5] }),
    toMimeBundles(trace(model, x).flow),
    toMimeBundles(influence(model, x)),
    toMimeBundles(compare(h, h.add(randomNormal([4, TIMESTEPS, 16]))))
  ]);
  // As it comes out of a file.
  return JSON.parse(JSON.stringify(bundles)) as MimeBundle[];
}
