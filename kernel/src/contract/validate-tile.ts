import { PayloadProblem, fieldsOf, readCount, readList, readNumber, readText } from './fields.js';
import { MAX_OUTPUT_BYTES } from './payload.js';
import type { SampleStrip, Tile } from './payload.js';

/** Cells of one decoded tile: 4 MB of codes, 16 times what the size limit of an output lets an encoder keep. */
const MAX_CELLS = 4_000_000;
const MAX_STRIP_CELLS = 1_000_000;
const MAX_CLIPPED = 256;

/** The tensor's sizes a tile is checked against. */
export interface TileExtent {
  timesteps: number;
  units: number;
  samples: number;
  /** Cells that the tile may have, where there are many tiles; 4,000,000 where it is absent. */
  cells?: number;
}

/** A tile whose grid covers the extent exactly; its data are not decoded yet. */
export function readTile(value: unknown, where: string, extent: TileExtent): Tile {
  const fields = fieldsOf(value, where);
  const { cells = MAX_CELLS } = extent;
  const rows = readCount(fields.rows, `${where}.rows`, cells);
  const columns = readCount(fields.columns, `${where}.columns`, cells);
  if (rows * columns > cells) {
    throw new PayloadProblem(`${where} has ${rows * columns} cells, more than ${cells}`);
  }
  const unitsPerRow = readNumber(fields.unitsPerRow, `${where}.unitsPerRow`, 1);
  const stepsPerColumn = readNumber(fields.stepsPerColumn, `${where}.stepsPerColumn`, 1);
  checkCover(rows, unitsPerRow, extent.units, `${where} rows and the units`);
  checkCover(columns, stepsPerColumn, extent.timesteps, `${where} columns and the timesteps`);
  const low = readNumber(fields.low, `${where}.low`);
  return {
    sample: readCount(fields.sample, `${where}.sample`, extent.samples - 1),
    rows,
    columns,
    unitsPerRow,
    stepsPerColumn,
    low,
    high: readNumber(fields.high, `${where}.high`, low),
    centre: readNumber(fields.centre, `${where}.centre`),
    error: readNumber(fields.error, `${where}.error`, 0),
    clipped: readList(fields.clipped, `${where}.clipped`, MAX_CLIPPED, (entry, at) =>
      readClipped(entry, at, rows, columns)
    ),
    data: readText(fields.data, `${where}.data`, MAX_OUTPUT_BYTES)
  };
}

/** The strip of all samples; its length is known, so that a wrong one never reaches a picture. */
export function readStrip(value: unknown, where: string, extent: TileExtent): SampleStrip {
  const fields = fieldsOf(value, where);
  const samples = readCount(fields.samples, `${where}.samples`, extent.samples);
  const columns = readCount(fields.columns, `${where}.columns`, MAX_STRIP_CELLS);
  const cells = samples * columns;
  if (cells > MAX_STRIP_CELLS) {
    throw new PayloadProblem(`${where} has ${cells} cells, more than ${MAX_STRIP_CELLS}`);
  }
  const data = readText(fields.data, `${where}.data`, MAX_OUTPUT_BYTES);
  if (data.length !== Math.ceil(cells / 3) * 4 || !/^[A-Za-z0-9+/]*={0,2}$/.test(data)) {
    throw new PayloadProblem(`${where}.data is not base64 of ${cells} bytes`);
  }
  const low = readNumber(fields.low, `${where}.low`);
  return { columns, samples, low, high: readNumber(fields.high, `${where}.high`, low), data };
}

function readClipped(
  value: unknown,
  where: string,
  rows: number,
  columns: number
): [number, number, number] {
  if (!Array.isArray(value) || value.length !== 3) {
    throw new PayloadProblem(`${where} is not [row, column, value]`);
  }
  return [
    readCount(value[0], `${where}[0]`, rows - 1),
    readCount(value[1], `${where}[1]`, columns - 1),
    readNumber(value[2], `${where}[2]`)
  ];
}

/** Cells of `share` elements must reach the last element and not go past it by a whole cell. */
function checkCover(cells: number, share: number, size: number, where: string): void {
  // 1e-9 per element: 700 / (700 / 512) is not exactly 512.
  const slack = size * 1e-9;
  if (cells < 1 || cells * share < size - slack || (cells - 1) * share >= size) {
    throw new PayloadProblem(`${where} do not match: ${cells} × ${share} for ${size}`);
  }
}
