import type { FlowPayload, FlowVariant } from 'tsteps/contract';
import { knownChange } from '../../figures/flow/known-change.js';
import type { Ranges } from '../../figures/flow/known-change.js';
import type { RendererContext } from '../context.js';
import { knownSentence, measuredSentence } from './flow-sentences.js';

/** Which outputs changed, and how one knows. */
export interface PokeResult {
  changed: Ranges;
  sentence: string;
}

/** Asks the kernel which outputs change with one input timestep; without an answer, the kind of layer tells. */
export async function pokeVariant(
  { fingerprint }: FlowPayload,
  variant: FlowVariant,
  { timestep, timesteps }: { timestep: number; timesteps: number },
  { kernel, trans }: Pick<RendererContext, 'kernel' | 'trans'>
): Promise<PokeResult> {
  if (fingerprint !== undefined) {
    const answer = await kernel.poke({ fingerprint, variant: variant.key, timestep });
    if (answer.status === 'ok') {
      const { outputs, changed } = answer;
      return { changed, sentence: measuredSentence(variant, outputs, changed, trans) };
    }
  }
  const { outputs, changed } = knownChange(variant, timestep, timesteps);
  return { changed, sentence: knownSentence(variant, outputs, changed, trans) };
}
