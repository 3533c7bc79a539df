/**
 * Writes tiles.ts: the register tiles of the matrix product, because AssemblyScript has no macros.
 * Every tile adds the products of one output element in the same order (k ascending, from zero, then `init`), so that
 * a result does not depend on which tile computed it.
 *
 * V8 leaves 15 vector registers on x86: 12 sums of a 6 x 8 tile, a row of weights and one input. V8 before version 13
 * loads everything one turn of a loop needs before its first product, and with four inputs there is room for 8 sums only: a
 * higher tile spills and runs at two thirds of the speed (Node 20 and 22). `tileRows` in module.ts chooses. Unrolled loops
 * were slower everywhere.
 */

/** `[rows, panels]`. Few rows take several panels: two sums alone cannot hide the latency of a multiply-add. */
const TILES = [
  [1, 1],
  [2, 1],
  [3, 1],
  [4, 1],
  [5, 1],
  [6, 1],
  [1, 3],
  [2, 2]
];

const range = count => Array.from({ length: count }, (_, index) => index);

/** A tile's function, and in its names: s = sum, w = weights, x = input; row, panel, vector of the panel. */
function tile([rows, panels]) {
  const vectors = range(panels).flatMap(p => [0, 1].map(v => ({ p, v, offset: p * 32 + v * 16 })));
  const body = ['let a0 = a;'];
  for (const r of range(rows).slice(1)) body.push(`let a${r} = a${r - 1} + aStride;`);
  for (const p of range(panels)) body.push(`let b${p} = b${p > 0 ? ` + ${p} * panelBytes` : ''};`);
  for (const r of range(rows)) {
    for (const { p, v } of vectors) body.push(`let s${r}_${p}_${v} = f32x4.splat(0);`);
  }
  body.push('const end = b + k * PANEL_ROW;', 'while (b0 < end) {');
  for (const { p, v } of vectors) body.push(`  const w${p}_${v} = v128.load(b${p}, ${v * 16});`);
  for (const r of range(rows)) {
    body.push(`  const x${r} = v128.load32_splat(a${r});`);
    for (const { p, v } of vectors) {
      body.push(`  s${r}_${p}_${v} = madd(x${r}, w${p}_${v}, s${r}_${p}_${v});`);
    }
    body.push(`  a${r} += FLOAT;`);
  }
  for (const p of range(panels)) body.push(`  b${p} += PANEL_ROW;`);
  body.push('}');
  for (const r of range(rows)) {
    if (r > 0) body.push('init += initStride;', 'c += cStride;');
    for (const { p, v, offset } of vectors) {
      body.push(`v128.store(c, f32x4.add(s${r}_${p}_${v}, v128.load(init, ${offset})), ${offset});`);
    }
  }
  const several = panels > 1 ? ', panelBytes: usize' : '';
  return [
    `export function tile${rows}x${panels * 8}(a: usize, aStride: usize, b: usize, k: usize, init: usize, ` +
      `initStride: usize, c: usize, cStride: usize${several}): void {`,
    ...body.map(line => `  ${line}`),
    '}'
  ].join('\n');
}

/** The text of tiles.ts. */
export function generateTiles() {
  return [
    '// Written by generate-tiles.mjs; change that file and run: npm run build:wasm',
    "import { FLOAT, madd, PANEL_ROW } from './arithmetic';",
    '',
    TILES.map(tile).join('\n\n'),
    ''
  ].join('\n');
}
