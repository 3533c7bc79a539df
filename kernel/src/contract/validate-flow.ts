import {
  PayloadProblem,
  fieldsOf,
  readCount,
  readList,
  readNullable,
  readOptional,
  readText,
  readWord,
  type Fields
} from './fields.js';
import { FLOW_KINDS, type FlowPayload, type FlowStage, type FlowVariant } from './flow.js';
import { MAX_SENTENCE } from './limits.js';
import { readAxes } from './validate-tensor.js';
import { readTile } from './validate-tile.js';

const MAX_STAGES = 256;
const MAX_VARIANTS = 3;
const MAX_WEIGHTS = 32;
const MAX_RANK = 8;
/** Of one stage: the kernel writes 1,024, and 256 stages of this many are 16 MB. */
const MAX_STAGE_CELLS = 65_536;

/** A model's layers from input to output. */
export function readFlow(fields: Fields): FlowPayload {
  const stages = readList(fields.stages, 'stages', MAX_STAGES, readStage);
  if (stages.length === 0) throw new PayloadProblem('stages are missing');
  return {
    format: 1,
    view: 'flow',
    name: readNullable(fields.name, 'name', readText),
    ...readOptional(fields, 'fingerprint', readText),
    stages,
    variantStage: readNullable(fields.variantStage, 'variantStage', (value, where) =>
      readCount(value, where, stages.length - 1)
    ),
    variants: readList(fields.variants, 'variants', MAX_VARIANTS, readVariant)
  };
}

function readStage(value: unknown, where: string): FlowStage {
  const fields = fieldsOf(value, where);
  const axes = readAxes(fields.axes, `${where}.axes`);
  const timeAxis = readNullable(fields.timeAxis, `${where}.timeAxis`, (axis, at) =>
    readCount(axis, at, axes.length - 1)
  );
  // Without timesteps a stage is one column; without features, one row.
  const timesteps = timeAxis === null ? 1 : (axes[timeAxis]?.size ?? 1);
  const units = axes.length < 2 || timeAxis === axes.length - 1 ? 1 : (axes.at(-1)?.size ?? 1);
  return {
    layer: readNullable(fields.layer, `${where}.layer`, readSentence),
    kind: readWord(fields.kind, `${where}.kind`, FLOW_KINDS),
    axes,
    timeAxis,
    weights: readCount(fields.weights, `${where}.weights`),
    weightShapes: readList(fields.weightShapes, `${where}.weightShapes`, MAX_WEIGHTS, readWeight),
    multiplyAdds: readCount(fields.multiplyAdds, `${where}.multiplyAdds`),
    tile: readNullable(fields.tile, `${where}.tile`, (tile, at) =>
      readTile(tile, at, {
        timesteps,
        units,
        samples: Number.MAX_SAFE_INTEGER,
        cells: MAX_STAGE_CELLS
      })
    )
  };
}

function readWeight(value: unknown, where: string): FlowStage['weightShapes'][number] {
  const fields = fieldsOf(value, where);
  return {
    name: readText(fields.name, `${where}.name`),
    shape: readShape(fields.shape, `${where}.shape`)
  };
}

function readVariant(value: unknown, where: string): FlowVariant {
  const fields = fieldsOf(value, where);
  return {
    key: readWord(fields.key, `${where}.key`, ['shared', 'flatten', 'last']),
    label: readText(fields.label, `${where}.label`),
    outputShape: readShape(fields.outputShape, `${where}.outputShape`),
    weights: readCount(fields.weights, `${where}.weights`),
    multiplyAdds: readCount(fields.multiplyAdds, `${where}.multiplyAdds`),
    pattern: readWord(fields.pattern, `${where}.pattern`, ['diagonal', 'row', 'cell'])
  };
}

function readShape(value: unknown, where: string): number[] {
  return readList(value, where, MAX_RANK, (size, at) => readCount(size, at));
}

function readSentence(value: unknown, where: string): string {
  return readText(value, where, MAX_SENTENCE);
}
