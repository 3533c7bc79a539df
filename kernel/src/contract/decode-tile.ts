import { fromBase64 } from './base64.js';
import {
  ABOVE_CODE,
  BELOW_CODE,
  NAN_CODE,
  MASKED_CODE,
  NEGATIVE_INFINITY_CODE,
  POSITIVE_INFINITY_CODE,
  decodeValue
} from './codes.js';
import type { Tile } from './payload.js';

/** How far a decoded value can be trusted: `beyond` means "at least this far out", for clipped cells not listed. */
export type Accuracy = 'exact' | 'approximate' | 'beyond';

/** A tile's cells as values. Rows are units, columns timesteps. */
export interface DecodedTile {
  readonly tile: Tile;
  /** Row after row, one byte per cell. */
  readonly codes: Uint8Array;
  codeAt(row: number, column: number): number;
  /** The cell's value; exact for clipped cells the tile lists, within `tile.error` for ordinary ones. */
  valueAt(row: number, column: number): number;
  accuracyAt(row: number, column: number): Accuracy;
}

/**
 * The cells of a validated tile.
 * @throws `Error` if the data are not base64, not zlib, of another length than rows × columns, or hold unknown codes
 */
export async function decodeTile(tile: Tile): Promise<DecodedTile> {
  const { rows, columns } = tile;
  const codes = await inflate(fromBase64(tile.data), rows * columns);
  undoDelta(codes, columns);
  if (codes.includes(ABOVE_CODE + 1)) throw new Error('a cell has a code that means nothing');
  const exact = new Map(
    tile.clipped.map(([row, column, value]) => [row * columns + column, value])
  );
  const codeAt = (row: number, column: number) => codes[row * columns + column] ?? NAN_CODE;
  return {
    tile,
    codes,
    codeAt,
    valueAt: (row, column) => {
      const code = codeAt(row, column);
      const clipped = isClipped(code) ? exact.get(row * columns + column) : undefined;
      return clipped ?? decodeValue(code, tile.low, tile.high);
    },
    accuracyAt: (row, column) => {
      const code = codeAt(row, column);
      if (isClipped(code)) return exact.has(row * columns + column) ? 'exact' : 'beyond';
      return isSpecial(code) || tile.error === 0 ? 'exact' : 'approximate';
    }
  };
}

function isClipped(code: number): boolean {
  return code === BELOW_CODE || code === ABOVE_CODE;
}

function isSpecial(code: number): boolean {
  return (
    code === NAN_CODE ||
    code === MASKED_CODE ||
    code === NEGATIVE_INFINITY_CODE ||
    code === POSITIVE_INFINITY_CODE
  );
}

/** Inflates zlib data to exactly `size` bytes, and stops reading at the first byte too many (no zip bomb). */
async function inflate(
  packed: Uint8Array<ArrayBuffer>,
  size: number
): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate'));
  const reader: ReadableStreamDefaultReader<Uint8Array> = stream.getReader();
  const bytes = new Uint8Array(size);
  let filled = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    if (filled + value.length > size) {
      await reader.cancel();
      throw new Error(`the data hold more than the ${size} cells announced`);
    }
    bytes.set(value, filled);
    filled += value.length;
  }
  if (filled < size) throw new Error(`the data hold ${filled} of ${size} cells`);
  return bytes;
}

function undoDelta(codes: Uint8Array, columns: number): void {
  for (let i = 0; i < codes.length; i++) {
    // Uint8Array stores modulo 256, which is what the differences were taken in.
    if (i % columns > 0) codes[i] = (codes[i] ?? 0) + (codes[i - 1] ?? 0);
  }
}
