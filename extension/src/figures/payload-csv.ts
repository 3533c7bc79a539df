import { decodeTile, numbersOf } from 'tsteps/contract';
import type {
  ActivationsPayload,
  ComparePayload,
  FlowPayload,
  InfluencePayload,
  Payload,
  Tile,
  TrainingPayload
} from 'tsteps/contract';
import { nudgedStep } from './nudged-step.js';

/**
 * What an output stores, as comma-separated values (RFC 4180). Values of tiles are as exact as the tile: the first line
 * of such a table says how exact that is.
 */
export async function payloadCsv(payload: Payload, sample: number): Promise<string> {
  switch (payload.view) {
    case 'card':
      return lines([['index', 'value'], ...payload.head.map((value, i) => [i, String(value)])]);
    case 'activations':
      return activationsCsv(payload, sample);
    case 'influence':
      return influenceCsv(payload);
    case 'compare':
      return compareCsv(payload);
    case 'flow':
      return flowCsv(payload);
    case 'training':
      return trainingCsv(payload);
  }
}

async function activationsCsv(payload: ActivationsPayload, sample: number): Promise<string> {
  const tile = payload.tiles.find(stored => stored.sample === sample) ?? payload.tiles[0];
  if (!tile) return '';
  const unit = payload.axes[payload.unitAxis]?.name ?? 'unit';
  const time = payload.axes[payload.timeAxis]?.name ?? 'timestep';
  const heads = Array.from(
    { length: tile.rows },
    (_, row) => `${unit} ${Math.ceil(row * tile.unitsPerRow)}`
  );
  const label = payload.labels ? ['label'] : [];
  const decoded = await decodeTile(tile);
  const rows = Array.from({ length: tile.columns }, (_, column) => {
    const timestep = Math.ceil(column * tile.stepsPerColumn);
    const values = heads.map((_, row) => numberText(decoded.valueAt(row, column), tile));
    return [timestep, ...(payload.labels ? [payload.labels[timestep] ?? ''] : []), ...values];
  });
  return lines([[exactness(tile)], [time, ...label, ...heads], ...rows]);
}

async function influenceCsv(payload: InfluencePayload): Promise<string> {
  const { tile, input, output } = payload;
  const decoded = await decodeTile(tile);
  const heads = Array.from({ length: tile.columns }, (_, column) => nudgedStep(payload, column));
  const rows = Array.from({ length: tile.rows }, (_, row) => [
    Math.ceil(row * tile.unitsPerRow),
    ...heads.map((_, column) => numberText(10 ** decoded.valueAt(row, column), tile))
  ]);
  return lines([[`output ${output.name} \\ input ${input.name}`, ...heads], ...rows]);
}

function compareCsv({ a, b, places }: ComparePayload): string {
  return lines([
    [...a.axes.map(axis => axis.name), a.name ?? 'a', b.name ?? 'b'],
    ...places.map(place => [...place.index, String(place.a), String(place.b)])
  ]);
}

function flowCsv({ stages }: FlowPayload): string {
  return lines([
    ['layer', 'output', 'weights', 'multiply-adds per sample'],
    ...stages.map(stage => [
      stage.layer ?? 'input',
      stage.axes.map(({ name, size }) => `${name} ${size}`).join(' × '),
      stage.weights,
      stage.multiplyAdds
    ])
  ]);
}

function trainingCsv({ curve }: TrainingPayload): string {
  const columns = curve.series.map(series => series.data.split(' '));
  return lines([
    ['epoch', ...curve.series.map(({ name }) => name)],
    ...numbersOf(curve.epochs).map((epoch, i) => [epoch, ...columns.map(column => column[i] ?? '')])
  ]);
}

function exactness({ error, unitsPerRow, stepsPerColumn }: Tile): string {
  const shared =
    unitsPerRow > 1 || stepsPerColumn > 1 ? '; where cells share values, the farthest' : '';
  return `values within ${error}${shared}`;
}

/** As many digits as the tile's error leaves. */
function numberText(value: number, { error }: Tile): string {
  if (!Number.isFinite(value)) return String(value);
  return error > 0 ? String(Number(value.toPrecision(4))) : String(value);
}

function lines(rows: readonly (readonly (string | number)[])[]): string {
  return rows.map(row => row.map(quoted).join(',')).join('\r\n') + '\r\n';
}

function quoted(field: string | number): string {
  const text = String(field);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
