import { textWidth } from './raster.js';

/** Text in lines of at most `width` pixels, broken at spaces; a word too long for a line is cut. */
export function wrapText(text: string, width: number, scale = 1): string[] {
  const longest = Math.max(1, Math.floor((width / scale + 1) / (textWidth('ab') - textWidth('a'))));
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const joined = line ? `${line} ${word}` : word;
    if (joined.length <= longest) {
      line = joined;
      continue;
    }
    if (line) lines.push(line);
    let rest = word;
    for (; rest.length > longest; rest = rest.slice(longest)) lines.push(rest.slice(0, longest));
    line = rest;
  }
  return [...lines, line];
}
