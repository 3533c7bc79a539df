/** A picture of how many times as long the others take, on a logarithmic scale, as SVG. */
const [LEFT, WIDTH, ROW, TOP] = [500, 460, 20, 34];
const COLOURS = [
  ...['#1f6feb', '#d9730d', '#8250df', '#57606a'],
  ...['#1a7f37', '#cf222e', '#8c564b', '#0598bc', '#bf3989']
];

/** Of the names below the picture. */
const [NAMES, NAME_WIDTH, NAME_ROW] = [5, 175, 18];

/** `rows`: `{ name, ratios: { contender: times as long as the first } }`. */
export function chartOf(title, rows) {
  const names = [...new Set(rows.flatMap(({ ratios }) => Object.keys(ratios)))];
  const values = rows.flatMap(({ ratios }) => Object.values(ratios));
  const [low, high] = [Math.min(0.5, ...values), Math.max(2, ...values)].map(Math.log10);
  const x = ratio => LEFT + ((Math.log10(ratio) - low) / (high - low)) * WIDTH;
  const bottom = TOP + rows.length * ROW + 10;
  const height = bottom + 24 + Math.ceil(names.length / NAMES) * NAME_ROW;
  const text = (at, y, content, more = '') =>
    `<text x="${at}" y="${y}"${more}>${escape(content)}</text>`;
  const line = (at, colour) =>
    `<line x1="${at}" x2="${at}" y1="${TOP}" y2="${bottom}" stroke="${colour}"/>`;
  const ticks = [0.1, 1, 10, 100].filter(tick => tick >= 10 ** low && tick <= 10 ** high);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${LEFT + WIDTH + 40}" height="${height}" font-family="sans-serif" font-size="12">`,
    `<rect width="100%" height="100%" fill="white"/>`,
    text(10, 20, title, ' font-weight="bold"'),
    ...ticks.map(tick => line(x(tick), tick === 1 ? '#24292f' : '#d0d7de')),
    ...ticks.map(tick => text(x(tick), bottom + 16, `${tick}x`, ' text-anchor="middle"')),
    ...rows.flatMap(({ name, ratios }, i) => {
      const y = TOP + (i + 0.5) * ROW;
      const dots = Object.entries(ratios).map(
        ([of, ratio]) =>
          `<circle cx="${x(ratio).toFixed(1)}" cy="${y}" r="5" fill="${COLOURS[names.indexOf(of)]}"/>`
      );
      return [text(LEFT - 12, y + 4, name, ' text-anchor="end"'), ...dots];
    }),
    ...names.map((name, i) => {
      const fill = ` fill="${COLOURS[i]}"`;
      const y = bottom + 34 + Math.floor(i / NAMES) * NAME_ROW;
      return text(10 + (i % NAMES) * NAME_WIDTH, y, `● ${name}`, fill);
    }),
    '</svg>',
    ''
  ].join('\n');
}

function escape(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
