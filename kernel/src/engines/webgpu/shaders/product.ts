import type { FusedActivation } from '../../engine.js';
import { UNARY } from './unary.js';
import { shaderText } from './wgsl.js';

/** Rows and columns that one thread computes. */
const EACH = 4;
/** Depth of the parts of both matrices that a workgroup holds. */
const DEPTH = 16;

export interface ProductShader {
  /** Rows and columns of a workgroup. */
  tile: 32 | 64;
  transposeA: boolean;
  transposeB: boolean;
  bias: boolean;
  activation: Exclude<FusedActivation, 'softmax'>;
}

/**
 * A tiled matrix product `[m, k] · [k, n]`: a workgroup brings parts of both matrices into its own memory, and each thread
 * sums 4 × 4 results in registers. Matrices come in batches along z; a split of k gives each part of it its own result.
 */
export function productShader(options: ProductShader): string {
  const { tile, transposeA, transposeB, bias, activation } = options;
  const across = tile / EACH;
  const threads = across * across;
  const count = tile * DEPTH;
  // Threads next to each other read elements next to each other.
  const alongDepth = { first: `e % ${DEPTH}u`, second: `e / ${DEPTH}u` };
  const alongTile = { first: `e / ${tile}u`, second: `e % ${tile}u` };
  const a = transposeA ? alongTile : alongDepth;
  const b = transposeB ? alongDepth : alongTile;
  const each = [0, 1, 2, 3];
  return shaderText(
    {
      uniforms: [
        ...['m : u32', 'k : u32', 'n : u32', 'a_stride : u32', 'b_stride : u32'],
        ...['splits : u32', 'split_length : u32', 'first : u32']
      ],
      reads: { a: 'f32', b: 'f32', ...(bias && { bias: 'f32' as const }) },
      writes: { out: 'f32' },
      before: `var<workgroup> tile_a : array<f32, ${count}>;
var<workgroup> tile_b : array<f32, ${count}>;
fn activated(v : f32) -> f32 { return ${activation === 'linear' ? 'v' : UNARY[activation]}; }`
    },
    `@compute @workgroup_size(${threads})
fn main(
  @builtin(local_invocation_index) t : u32,
  @builtin(workgroup_id) group : vec3<u32>
) {
  let row_from = group.y * ${tile}u;
  let column_from = group.x * ${tile}u;
  let z = u.first + group.z;
  let a_from = z / u.splits * u.a_stride;
  let b_from = z / u.splits * u.b_stride;
  let k_from = z % u.splits * u.split_length;
  let k_to = min(u.k, k_from + u.split_length);
  let row_at = t / ${across}u * ${EACH}u;
  let column_at = t % ${across}u * ${EACH}u;
${each.map(row => `  var sum${row} = vec4<f32>();`).join('\n')}
  for (var k0 = k_from; k0 < k_to; k0 += ${DEPTH}u) {
    for (var e = t; e < ${count}u; e += ${threads}u) {
      let depth = ${a.first};
      let row = ${a.second};
      var value = 0.0;
      if (row_from + row < u.m && k0 + depth < k_to) {
        value = a[a_from + ${
          transposeA ? '(k0 + depth) * u.m + row_from + row' : '(row_from + row) * u.k + k0 + depth'
        }];
      }
      tile_a[depth * ${tile}u + row] = value;
    }
    for (var e = t; e < ${count}u; e += ${threads}u) {
      let depth = ${b.first};
      let column = ${b.second};
      var value = 0.0;
      if (column_from + column < u.n && k0 + depth < k_to) {
        value = b[b_from + ${
          transposeB
            ? '(column_from + column) * u.k + k0 + depth'
            : '(k0 + depth) * u.n + column_from + column'
        }];
      }
      tile_b[depth * ${tile}u + column] = value;
    }
    workgroupBarrier();
    for (var depth = 0u; depth < ${DEPTH}u; depth++) {
      let at_a = depth * ${tile}u + row_at;
      let at_b = depth * ${tile}u + column_at;
      let right = vec4<f32>(${each.map(i => `tile_b[at_b + ${i}u]`).join(', ')});
${each.map(row => `      sum${row} = fma(vec4<f32>(tile_a[at_a + ${row}u]), right, sum${row});`).join('\n')}
    }
    workgroupBarrier();
  }
  let out_from = z * u.m * u.n;
${each
  .map(
    row => `  if (row_from + row_at + ${row}u < u.m) {
    for (var i = 0u; i < ${EACH}u; i++) {
      let column = column_from + column_at + i;
      if (column < u.n) {
        let at = out_from + (row_from + row_at + ${row}u) * u.n + column;
        out[at] = activated(sum${row}[i]${bias ? ' + bias[column]' : ''});
      }
    }
  }`
  )
  .join('\n')}
}`
  );
}
