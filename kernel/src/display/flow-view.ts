import type { Flow, FlowStage } from '../analysis/flow.js';
import { toBase64 } from '../contract/base64.js';
import type { FlowPayload, FlowStage as StagePayload } from '../contract/flow.js';
import { TENSOR_MIME, type MimeBundle, type Tile } from '../contract/payload.js';
import { firstThatFits } from './first-that-fits.js';
import { fingerprintOf } from './fingerprint.js';
import { stageGrid } from './flow-grid.js';
import { drawFlow } from './picture/flow-picture.js';
import { announceShown } from './shown-values.js';
import { encodeTile } from './tile/tile.js';

/** Most columns and rows of a stage's values: a column per timestep where there is room for it, at last none. */
const DETAILS: readonly [Detail, ...Detail[]] = [
  { columns: 720, rows: 16 },
  { columns: 256, rows: 16 },
  { columns: 64, rows: 16 },
  { columns: 32, rows: 8 },
  { columns: 16, rows: 4 },
  null
];

type Detail = { columns: number; rows: number } | null;

/** A model's layers from input to output, with the shape and some values of every tensor between them. */
export function flowBundle(flow: Flow): MimeBundle {
  const png = toBase64(drawFlow(flow));
  const text = flow.toString();
  let fingerprint = '';
  const bundle = firstThatFits(DETAILS, detail => {
    const stages = flow.stages.map(stage => stagePayload(stage, detail));
    fingerprint = fingerprintOf(JSON.stringify([flow.name, stages]));
    const payload: FlowPayload = {
      format: 1,
      view: 'flow',
      name: flow.name,
      fingerprint,
      stages,
      variantStage: flow.variantStage,
      variants: flow.variants.map(variant => ({
        ...variant,
        outputShape: [...variant.outputShape]
      }))
    };
    return {
      data: { [TENSOR_MIME]: payload, 'image/png': png, 'text/plain': text },
      metadata: { 'image/png': { alt: altOf(flow) } }
    };
  });
  announceShown(fingerprint, flow);
  return bundle;
}

function stagePayload(stage: FlowStage, detail: Detail): StagePayload {
  const { layer, kind, output, timeAxis, weights, weightShapes, multiplyAdds } = stage;
  return {
    layer,
    kind,
    axes: output.axes,
    timeAxis,
    weights,
    weightShapes: weightShapes.map(({ name, shape }) => ({ name, shape: [...shape] })),
    multiplyAdds,
    tile: detail && stageTile(stage, detail)
  };
}

/** The first sample in little detail; null where the values lie on a GPU, or there are none. */
function stageTile(stage: FlowStage, { columns, rows }: NonNullable<Detail>): Tile | null {
  const grid = stageGrid(stage);
  if (!grid) return null;
  return encodeTile(grid.values, grid.scale, {
    stepsPerColumn: Math.ceil(grid.values.steps / columns),
    unitsPerRow: Math.ceil(grid.values.units / rows)
  });
}

/** `flow of sequential: input [32, 700, 1] → SimpleRNN(200) [32, 200]`. */
function altOf({ name, stages }: Flow): string {
  const chain = stages.map(
    ({ layer, output }) => `${layer ?? 'input'} [${output.shape.join(', ')}]`
  );
  return `flow of ${name ?? 'a model'}: ${chain.join(' → ')}`;
}
