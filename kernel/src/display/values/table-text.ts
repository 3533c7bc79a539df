import type { ShownTable } from './shown-table.js';

/** A table in columns of characters, numbers to the right. */
export function tableText({ columns, rows, caption }: ShownTable): string {
  const widths = columns.map(({ name }, column) =>
    Math.max(lengthOf(name), ...rows.map(row => lengthOf(row[column] ?? '')))
  );
  const line = (texts: readonly string[]): string =>
    columns
      .map(({ isNumeric }, column) => pad(texts[column] ?? '', widths[column] ?? 0, isNumeric))
      .join('  ')
      .trimEnd();
  const rule = widths.map(width => '─'.repeat(width)).join('  ');
  return [line(columns.map(({ name }) => name)), rule, ...rows.map(line), caption].join('\n');
}

function pad(text: string, width: number, isNumeric: boolean): string {
  const space = ' '.repeat(Math.max(0, width - lengthOf(text)));
  return isNumeric ? space + text : text + space;
}

/** In characters as a person counts them, near enough. */
function lengthOf(text: string): number {
  return [...text].length;
}
