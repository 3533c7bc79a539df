/** Jupyter counts cursor positions in code points, JavaScript in UTF-16 units: an emoji is one there and two here. */
export function toUtf16Offset(text: string, codePoints: number): number {
  let offset = 0;
  for (let i = 0; i < codePoints && offset < text.length; i++) {
    offset += (text.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1;
  }
  return offset;
}

/** Code points before a UTF-16 offset. */
export function toCodePoints(text: string, offset: number): number {
  return [...text.slice(0, offset)].length;
}
