import { superscript } from '../small-digits.js';

/** Hidden tensors beyond the third are told apart by a number. */
const PRIMES = ['', '′', '″'];

/** What a tensor of a flow is called in formulas: x goes in, y comes out, h, h′ and h″ lie between. */
export function tensorSymbol(stage: number, stages: number): string {
  if (stage === 0) return 'x';
  if (stage === stages - 1) return 'y';
  return `h${PRIMES[stage - 1] ?? `⁽${superscript(stage)}⁾`}`;
}
