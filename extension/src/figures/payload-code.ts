import type { Payload } from 'tsteps/contract';
import { sampleIndices } from './format.js';

/** The line of code that shows an output again, in the words its names allow. */
export function payloadCode(payload: Payload, sample: number): string {
  switch (payload.view) {
    case 'card':
      return payload.name && isIdentifier(payload.name) ? payload.name : 'x';
    case 'activations': {
      const name = payload.name && isIdentifier(payload.name) ? payload.name : 'x';
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
      return `influence(${payload.name ?? 'model'}, x)`;
    case 'compare':
      return `compare(${payload.a.name ?? 'a'}, ${payload.b.name ?? 'b'})`;
  }
}

function isIdentifier(name: string): boolean {
  return /^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(name);
}
