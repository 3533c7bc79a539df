import { PayloadProblem, fieldsOf, readWord } from './fields.js';
import type { Payload } from './payloads.js';
import { readCompare } from './validate-compare.js';
import { readFlow } from './validate-flow.js';
import { readInfluence } from './validate-influence.js';
import { readTensorPayload } from './validate-tensor.js';
import { readTraining } from './validate-training.js';

const VIEWS = ['card', 'activations', 'flow', 'influence', 'compare', 'training'] as const;

/**
 * Checks JSON of unknown origin against the contract. The payload handed back holds the contract's fields only, every
 * index in range and every size small enough to allocate; nothing is thrown.
 */
export function validatePayload(json: unknown): { payload: Payload } | { problem: string } {
  try {
    return { payload: readPayload(json) };
  } catch (error) {
    if (error instanceof PayloadProblem) return { problem: error.message };
    return { problem: `unreadable: ${String(error)}` };
  }
}

function readPayload(json: unknown): Payload {
  const fields = fieldsOf(json, 'payload');
  if (fields.format !== 1) throw new PayloadProblem('format is not 1');
  const view = readWord(fields.view, 'view', VIEWS);
  switch (view) {
    case 'flow':
      return readFlow(fields);
    case 'influence':
      return readInfluence(fields);
    case 'compare':
      return readCompare(fields);
    case 'training':
      return readTraining(fields);
    case 'card':
    case 'activations':
      return readTensorPayload(fields, view);
  }
}
