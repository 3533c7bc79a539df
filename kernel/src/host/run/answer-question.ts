import { rangesOf } from '../../analysis/ranges.js';
import type { CommStatus, PokeRequest } from '../../contract/comm.js';
import { Tensor, type AnyTensor } from '../../tensor/tensor.js';
import { sliceOf, withoutValues } from '../slice.js';
import type { Answer, ValueQuestion } from '../thread-messages.js';

/** Answers a question about a shown value, between cells; never rejects. */
export async function answerQuestion(
  request: ValueQuestion,
  value: object | undefined
): Promise<Answer> {
  if (request.type === 'poke') {
    return value && isPokeable(value) ? pokeAnswer(request, value) : noPoke(request, 'gone');
  }
  if (!(value instanceof Tensor) || value.isDisposed) return withoutValues(request, 'gone');
  const tensor = value as AnyTensor;
  try {
    return sliceOf(request, await tensor.handle.read(), tensor.shape);
  } catch {
    // A lost device: its tensors are gone with it.
    return withoutValues(request, 'gone');
  }
}

/** A shown value whose timesteps can be nudged: a flow. */
interface Pokeable {
  poke(
    variant: PokeRequest['variant'],
    timestep: number
  ): { outputs: number; changed: readonly number[] };
}

function isPokeable(value: object): value is Pokeable {
  return 'poke' in value && typeof value.poke === 'function';
}

function pokeAnswer(request: PokeRequest, value: Pokeable): Answer {
  try {
    const { outputs, changed } = value.poke(request.variant, request.timestep);
    const { id } = request;
    const reply = {
      type: 'poke' as const,
      id,
      status: 'ok' as const,
      outputs,
      changed: rangesOf(changed)
    };
    return { reply, values: null };
  } catch {
    // No such variant or timestep, or no room for its weights.
    return noPoke(request, 'refused');
  }
}

function noPoke({ id }: PokeRequest, status: Exclude<CommStatus, 'ok'>): Answer {
  return { reply: { type: 'poke', id, status, outputs: 0, changed: [] }, values: null };
}
