import { readCount, readNullable, readNumber, readText, readWord, type Fields } from './fields.js';
import { INFLUENCE_PATTERNS, type InfluencePayload } from './influence.js';
import { MAX_SENTENCE } from './limits.js';
import { readAxis } from './validate-tensor.js';
import { readTile } from './validate-tile.js';

/** Who sees whom. */
export function readInfluence(fields: Fields): InfluencePayload {
  const output = readAxis(fields.output, 'output');
  const input = readAxis(fields.input, 'input');
  const extent = { timesteps: input.size, units: output.size, samples: 1 };
  return {
    format: 1,
    view: 'influence',
    name: readNullable(fields.name, 'name', (value, where) => readText(value, where, MAX_SENTENCE)),
    output,
    input,
    pattern: readWord(fields.pattern, 'pattern', INFLUENCE_PATTERNS),
    bandWidth: readNullable(fields.bandWidth, 'bandWidth', (value, where) =>
      readCount(value, where, input.size)
    ),
    sentence: readText(fields.sentence, 'sentence', MAX_SENTENCE),
    nudged: readCount(fields.nudged, 'nudged', input.size),
    nudge: readNumber(fields.nudge, 'nudge', 0),
    masked: readCount(fields.masked, 'masked', input.size),
    tile: readTile(fields.tile, 'tile', extent)
  };
}
