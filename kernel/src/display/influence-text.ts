import type { Influence } from '../analysis/influence.js';
import { FIRST_VALUE_CODE, MASKED_CODE, VALUE_STEPS } from '../contract/codes.js';
import { influenceCells } from './influence-cells.js';

/** Rows and columns of the map made of characters. */
const SIZE = 20;
/** From small changes to large ones, on a log scale. */
const BLOCKS = '░▒▓█';

/** The sentence, and the map in characters: output timesteps from top to bottom, input timesteps from left to right. */
export function printInfluence(influence: Influence): string {
  const { rows, columns, codes, low, high } = influenceCells(influence, SIZE);
  const lines = Array.from({ length: rows }, (_, row) =>
    Array.from(codes.subarray(row * columns, (row + 1) * columns), code =>
      blockOf(code, high > low)
    ).join('')
  );
  const { output, input } = influence;
  const across = `${input.size} input ${input.name} across; · is exactly 0`;
  return [
    influence.toString(),
    output.size > 1
      ? `${output.size} output ${output.name} down, ${across}`
      : `one output, ${across}`,
    ...lines.map(line => `  ${line}`)
  ].join('\n');
}

function blockOf(code: number, hasScale: boolean): string {
  if (code === MASKED_CODE) return 'x';
  if (code < FIRST_VALUE_CODE) return '·';
  if (!hasScale) return '█';
  const level = Math.floor(((code - FIRST_VALUE_CODE) / (VALUE_STEPS + 1)) * BLOCKS.length);
  return BLOCKS.charAt(level);
}
