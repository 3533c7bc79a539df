import type { ShownTable } from './shown-table.js';

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;'
};

/** A table for browsers: no script, no colours, texts escaped. Front ends have their own look for tables. */
export function tableHtml({ columns, rows, caption }: ShownTable): string {
  const head = columns.map(
    ({ name }, column) => `<th scope="col"${align(column)}>${escape(name)}</th>`
  );
  const body = rows.map(row => {
    const cells = row.map((text, column) => `<td${align(column)}>${escape(text)}</td>`);
    return `<tr>${cells.join('')}</tr>`;
  });
  return [
    '<table>',
    `<thead><tr>${head.join('')}</tr></thead>`,
    `<tbody>\n${body.join('\n')}\n</tbody>`,
    '</table>',
    `<p>${escape(caption)}</p>`
  ].join('\n');

  /** Said twice: JupyterLab has a style for cells that an attribute does not change, GitHub takes styles away. */
  function align(column: number): string {
    const side = columns[column]?.isNumeric ? 'right' : 'left';
    return ` align="${side}" style="text-align: ${side}"`;
  }
}

function escape(text: string): string {
  return text.replace(/[&<>"]/g, character => ENTITIES[character] ?? character);
}
