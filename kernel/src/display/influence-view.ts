import type { Influence } from '../analysis/influence.js';
import { toBase64 } from '../contract/base64.js';
import type { InfluencePayload } from '../contract/influence.js';
import { TENSOR_MIME, type MimeBundle } from '../contract/payload.js';
import { firstThatFits } from './first-that-fits.js';
import { influenceCells, influenceTile } from './influence-cells.js';
import { printInfluence } from './influence-text.js';
import { drawInfluence } from './picture/influence-picture.js';

/** Most rows and columns of the map; the first that fits an output is taken. */
const DETAILS = [350, 256, 175, 128, 88, 64] as const;

/** Who sees whom, as a map of output timesteps × input timesteps. */
export function influenceBundle(influence: Influence): MimeBundle {
  const text = printInfluence(influence);
  return firstThatFits(DETAILS, most => {
    const cells = influenceCells(influence, most);
    const { model: name, pattern, bandWidth, sentence, nudged, nudge, masked } = influence;
    const payload: InfluencePayload = {
      format: 1,
      view: 'influence',
      name,
      output: influence.output,
      input: influence.input,
      pattern,
      bandWidth,
      sentence,
      nudged,
      nudge,
      masked,
      tile: influenceTile(cells)
    };
    return {
      data: {
        [TENSOR_MIME]: payload,
        'image/png': toBase64(drawInfluence(influence, cells)),
        'text/plain': text
      },
      metadata: { 'image/png': { alt: influence.toString() } }
    };
  });
}
