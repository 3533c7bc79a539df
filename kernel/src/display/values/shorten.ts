/** A text in at most so many characters; what is left out is counted. */
export function cut(text: string, longest: number): string {
  return text.length <= longest
    ? text
    : [text.slice(0, longest), ...more(text.length - longest, 'characters')].join(' ');
}

/** `… 999,000 more`, or nothing where nothing is left out. */
export function more(count: number, what = ''): string[] {
  if (count <= 0) return [];
  return [`… ${formatCount(count)} more${what === '' ? '' : ` ${what}`}`];
}

/** `999,000` */
export function formatCount(count: number): string {
  return count.toLocaleString('en-US');
}
