import { ABOVE_CODE, MASKED_CODE } from '../../../kernel/src/contract/index.js';
import type {
  AxisInfo,
  ComparePayload,
  ComparedTensor,
  FlowPayload,
  InfluencePayload,
  Tile,
  TrainingPayload
} from '../../../kernel/src/contract/index.js';
import { packCodes, tileOf, wave } from './payloads.js';

const axis = (name: string, size: number): AxisInfo => ({ name, size, key: `${name}:${size}` });

export interface InfluenceOptions extends Partial<InfluencePayload> {
  timesteps?: number;
}

/** A triangle: output t sees input s ≤ t by 10^(−1 − (t − s) / 10). */
export function influencePayload(options: InfluenceOptions = {}): InfluencePayload {
  const { timesteps = 40, ...changes } = options;
  return {
    format: 1,
    view: 'influence',
    name: 'SimpleRNN(8)',
    output: axis('timesteps', timesteps),
    input: axis('timesteps', timesteps),
    pattern: 'triangle',
    bandWidth: null,
    sentence: `triangle: output timestep t sees input timesteps 0 to t, ${timesteps} at most`,
    nudged: timesteps,
    nudge: 0.01,
    masked: 0,
    tile: influenceTile(timesteps, timesteps, (row, column) =>
      column > row ? -Infinity : -1 - (row - column) / 10
    ),
    ...changes
  };
}

/** A tile of log10 values. */
export function influenceTile(
  rows: number,
  columns: number,
  valueOf: (row: number, column: number) => number
): Tile {
  return { ...tileOf(valueOf, { rows, columns, low: -9, high: 0 }), centre: -9 };
}

/** The same tile with the given columns masked. */
export function maskColumns(tile: Tile, codes: Uint8Array, columns: readonly number[]): Tile {
  const masked = codes.map((code, i) => (columns.includes(i % tile.columns) ? MASKED_CODE : code));
  return { ...tile, data: packCodes(masked, tile.columns) };
}

export interface FlowOptions extends Partial<FlowPayload> {
  timesteps?: number;
}

/** The founding model: `[N, 700, 1]` through SimpleRNN(200) and Dense(64). */
export function flowPayload(options: FlowOptions = {}): FlowPayload {
  const { timesteps = 700, ...changes } = options;
  const axes = (features: number) => [
    axis('batch', 32),
    axis('timesteps', timesteps),
    axis('features', features)
  ];
  return {
    format: 1,
    view: 'flow',
    name: 'model',
    stages: [
      {
        layer: null,
        kind: 'input',
        axes: axes(1),
        timeAxis: 1,
        weights: 0,
        weightShapes: [],
        multiplyAdds: 0,
        tile: flowTile(timesteps, 1, 1)
      },
      {
        layer: 'SimpleRNN(200, { returnSequences: true })',
        kind: 'recurrent',
        axes: axes(200),
        timeAxis: 1,
        weights: 40_400,
        weightShapes: [
          { name: 'kernel', shape: [1, 200] },
          { name: 'recurrentKernel', shape: [200, 200] },
          { name: 'bias', shape: [200] }
        ],
        multiplyAdds: timesteps * 40_200,
        tile: flowTile(timesteps, 8, 200)
      },
      {
        layer: 'TimeDistributed(Dense(64))',
        kind: 'each',
        axes: axes(64),
        timeAxis: 1,
        weights: 12_864,
        weightShapes: [
          { name: 'kernel', shape: [200, 64] },
          { name: 'bias', shape: [64] }
        ],
        multiplyAdds: timesteps * 12_800,
        tile: flowTile(timesteps, 8, 64)
      }
    ],
    variantStage: 2,
    variants: [
      {
        key: 'shared',
        label: 'Dense = TimeDistributed(Dense)',
        outputShape: [timesteps, 64],
        weights: 12_864,
        multiplyAdds: timesteps * 12_800,
        pattern: 'diagonal'
      },
      {
        key: 'flatten',
        label: 'Flatten + Dense',
        outputShape: [64],
        weights: timesteps * 12_800 + 64,
        multiplyAdds: timesteps * 12_800,
        pattern: 'row'
      },
      {
        key: 'last',
        label: 'last timestep + Dense',
        outputShape: [64],
        weights: 12_864,
        multiplyAdds: 12_800,
        pattern: 'cell'
      }
    ],
    ...changes
  };
}

/** A stage's values, one travelling wave per row; without timesteps one column. */
export function flowTile(columns: number, rows: number, units: number): Tile {
  return tileOf((row, column) => wave(0, row, column), {
    rows,
    columns,
    unitsPerRow: units / rows
  });
}

export interface TrainingOptions extends Partial<TrainingPayload> {
  /** Epochs done. */
  epochs?: number;
  timesteps?: number;
  units?: number;
  /** Epochs of the probe; none for a model without a sequence. */
  kept?: readonly number[];
}

/** A training of 12 epochs whose validation is best at epoch 9, with frames of waves that grow. */
export function trainingPayload(options: TrainingOptions = {}): TrainingPayload {
  const {
    epochs = 12,
    timesteps = 40,
    units = 6,
    kept = [0, 1, 4, 8, 9, 12],
    ...changes
  } = options;
  const numbers = Array.from({ length: epochs }, (_, i) => i + 1);
  const line = (valueOf: (epoch: number) => number) =>
    numbers.map(epoch => String(Number(valueOf(epoch).toPrecision(7)))).join(' ');
  const valLoss = (epoch: number) => 0.3 + 0.01 * Math.abs(epoch - 9);
  const frame = (epoch: number) => ({
    epoch,
    tile: tileOf((row, column) => (epoch / Math.max(1, epochs)) * wave(0, row, column), {
      rows: units,
      columns: timesteps
    })
  });
  return {
    format: 1,
    view: 'training',
    name: 'model',
    state: 'done',
    sentence: `${epochs} epochs · 12.3 s · loss 0.2 · valLoss 0.33`,
    firstEpoch: 1,
    plannedEpochs: epochs,
    share: 1,
    metrics: ['accuracy'],
    curve: {
      count: epochs,
      epochs: numbers.join(' '),
      series: [
        { name: 'loss', data: line(epoch => 1 / epoch) },
        { name: 'accuracy', data: line(epoch => 1 - 0.5 / epoch) },
        { name: 'valLoss', data: line(valLoss) },
        { name: 'valAccuracy', data: line(epoch => 0.9 - 0.4 / epoch) }
      ]
    },
    best: epochs < 9 ? null : { name: 'valLoss', epoch: 9 },
    probe:
      kept.length === 0
        ? null
        : {
            layer: 'LSTM(6, { returnSequences: true })',
            time: axis('timesteps', timesteps),
            unit: axis('features', units),
            units: Array.from({ length: units }, (_, unit) => unit),
            frames: kept.map(frame)
          },
    ...changes
  };
}

export interface CompareOptions extends Partial<ComparePayload> {
  timesteps?: number;
  units?: number;
  /** Places of sample 0 (unit, timestep) where b is larger by 0.5. */
  changed?: [unit: number, timestep: number][];
}

/** Two `[2, timesteps, units]` tensors of waves, the same but for the changed places. */
export function comparePayload(options: CompareOptions = {}): ComparePayload {
  const { timesteps = 40, units = 6, changed = [], ...changes } = options;
  const count = 2 * timesteps * units;
  const isChanged = (row: number, column: number) =>
    changed.some(([unit, timestep]) => unit === row && timestep === column);
  const tile = (valueOf: (row: number, column: number) => number, reach: number) =>
    tileOf(valueOf, { rows: units, columns: timesteps, low: -reach, high: reach });
  const places = changed.map(([unit, timestep]) => ({
    index: [0, timestep, unit],
    a: wave(0, unit, timestep),
    b: wave(0, unit, timestep) + 0.5
  }));
  const isSame = changed.length === 0;
  return {
    format: 1,
    view: 'compare',
    a: comparedTensor('dense(h)', timesteps, units),
    b: comparedTensor('timeDistributed(h)', timesteps, units),
    verdict: isSame ? 'bit-identical' : 'different',
    sentence: isSame
      ? `bit-identical: ${count} of ${count} elements are the same`
      : `differs: ${changed.length} of ${count} elements`,
    count,
    differing: changed.length,
    maxDifference: isSame ? 0 : 0.5,
    maxUlp: isSame ? 0 : 4_194_304,
    places,
    rowAxis: 2,
    columnAxis: 1,
    maps: {
      a: tile((row, column) => wave(0, row, column), 1.5),
      b: tile((row, column) => wave(0, row, column) + (isChanged(row, column) ? 0.5 : 0), 1.5),
      difference: tile((row, column) => (isChanged(row, column) ? -0.5 : 0), isSame ? 1e-6 : 0.5)
    },
    ...changes
  };
}

/** One side of a comparison. */
export function comparedTensor(name: string, timesteps: number, units: number): ComparedTensor {
  const count = 2 * timesteps * units;
  const none = { nan: 0, positiveInfinity: 0, negativeInfinity: 0, zeros: 0 };
  return {
    name,
    dtype: 'float32',
    device: 'cpu',
    axes: [axis('batch', 2), axis('timesteps', timesteps), axis('features', units)],
    sizeBytes: 4 * count,
    statistics: { count, ...none, min: -0.99, max: 0.99, mean: 0, std: 0.7 }
  };
}

/** Data that inflate to a code without a meaning. */
export function brokenTile(tile: Tile): Tile {
  const codes = new Uint8Array(tile.rows * tile.columns).fill(ABOVE_CODE + 1);
  return { ...tile, data: packCodes(codes, tile.columns) };
}
