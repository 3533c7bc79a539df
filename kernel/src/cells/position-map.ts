import type { Position, PositionMap } from './cell-compiler.js';

const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const DIGITS = new Map([...BASE64].map((character, digit) => [character, digit]));

/**
 * Reads the `mappings` of a source map with one source (format: ECMA-426, base64 VLQ) as groups of
 * generated line, generated column, source line, source column.
 */
export function readMappings(mappings: string): PositionMap {
  const groups: number[] = [];
  let sourceLine = 0;
  let sourceColumn = 0;
  mappings.split(';').forEach((segments, line) => {
    let column = 0;
    for (const segment of segments.split(',')) {
      if (segment === '') continue;
      const [columnStep = 0, source, lineStep = 0, sourceStep = 0] = decodeVlq(segment);
      column += columnStep;
      if (source === undefined) continue;
      sourceLine += lineStep;
      sourceColumn += sourceStep;
      groups.push(line, column, sourceLine, sourceColumn);
    }
  });
  return Int32Array.from(groups);
}

function decodeVlq(segment: string): number[] {
  const values: number[] = [];
  let value = 0;
  let shift = 0;
  for (const character of segment) {
    const digit = DIGITS.get(character);
    if (digit === undefined) throw new Error(`not base64 VLQ: ${segment}`);
    value |= (digit & 31) << shift;
    shift += 5;
    if (digit & 32) continue;
    values.push(value & 1 ? -(value >>> 1) : value >>> 1);
    value = 0;
    shift = 0;
  }
  return values;
}

/** Follows `outer` (final → intermediate) and then `inner` (intermediate → source); offsets shift lines of the two ends. */
export function composeMaps(
  outer: PositionMap,
  inner: PositionMap,
  shift: { intermediateLines: number; sourceLines: number }
): PositionMap {
  const groups: number[] = [];
  for (let at = 0; at < outer.length; at += 4) {
    const source = originalPosition(inner, {
      line: (outer[at + 2] ?? 0) + shift.intermediateLines,
      column: outer[at + 3] ?? 0
    });
    if (!source) continue;
    const sourceLine = source.line + shift.sourceLines;
    if (sourceLine < 0) continue;
    groups.push(outer[at] ?? 0, outer[at + 1] ?? 0, sourceLine, source.column);
  }
  return Int32Array.from(groups);
}

/** The source position of the last mapped piece at or before a generated position on its line. */
export function originalPosition(map: PositionMap, generated: Position): Position | null {
  let low = 0;
  let high = map.length / 4;
  while (low < high) {
    const middle = (low + high) >> 1;
    const line = map[middle * 4] ?? 0;
    const column = map[middle * 4 + 1] ?? 0;
    if (line < generated.line || (line === generated.line && column <= generated.column)) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  const at = (low - 1) * 4;
  if (at < 0 || map[at] !== generated.line) return null;
  return { line: map[at + 2] ?? 0, column: map[at + 3] ?? 0 };
}
