import type { Payload, TrainingPayload } from 'tsteps/contract';
import { sampleIndices } from './format.js';

/** The line of code that shows an output again, in the words its names allow. */
export function payloadCode(payload: Payload, sample: number): string {
  switch (payload.view) {
    case 'card':
      return variable(payload.name, 'x');
    case 'activations': {
      const name = variable(payload.name, 'x');
      const others = payload.axes.filter(
        (_, axis) => axis !== payload.timeAxis && axis !== payload.unitAxis
      );
      const indices = sampleIndices(others, sample);
      const which = indices.length > 1 ? `[${indices.join(', ')}]` : String(indices[0] ?? 0);
      return payload.layout === 'lines'
        ? `plotTimesteps(${name}, { sample: ${which}, units: [${payload.lines.join(', ')}] })`
        : `activations(${name}, { sample: ${which} })`;
    }
    case 'flow':
      return 'trace(model, x).flow';
    case 'influence':
      return `influence(${variable(payload.name, 'model')}, x)`;
    case 'training':
      return trainingCode(payload);
    case 'compare':
      return `compare(${variable(payload.a.name, 'a')}, ${variable(payload.b.name, 'b')})`;
  }
}

/** The call of `fit` whose epochs are drawn; what else it was given is not stored, nor the model's variable. */
function trainingCode({ firstEpoch, plannedEpochs }: TrainingPayload): string {
  const before = firstEpoch > 1 ? `, initialEpoch: ${firstEpoch - 1}` : '';
  return `await model.fit(x, y, { epochs: ${plannedEpochs}${before} })`;
}

/** A name that can stand in code, else a stand-in: a file's names are anyone's, and code is pasted and run. */
function variable(name: string | null, standIn: string): string {
  return name !== null && /^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(name) ? name : standIn;
}
