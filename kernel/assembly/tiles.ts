// Written by generate-tiles.mjs; change that file and run: npm run build:wasm
import { FLOAT, madd, PANEL_ROW } from './arithmetic';

export function tile1x8(a: usize, aStride: usize, b: usize, k: usize, init: usize, initStride: usize, c: usize, cStride: usize): void {
  let a0 = a;
  let b0 = b;
  let s0_0_0 = f32x4.splat(0);
  let s0_0_1 = f32x4.splat(0);
  const end = b + k * PANEL_ROW;
  while (b0 < end) {
    const w0_0 = v128.load(b0, 0);
    const w0_1 = v128.load(b0, 16);
    const x0 = v128.load32_splat(a0);
    s0_0_0 = madd(x0, w0_0, s0_0_0);
    s0_0_1 = madd(x0, w0_1, s0_0_1);
    a0 += FLOAT;
    b0 += PANEL_ROW;
  }
  v128.store(c, f32x4.add(s0_0_0, v128.load(init, 0)), 0);
  v128.store(c, f32x4.add(s0_0_1, v128.load(init, 16)), 16);
}

export function tile2x8(a: usize, aStride: usize, b: usize, k: usize, init: usize, initStride: usize, c: usize, cStride: usize): void {
  let a0 = a;
  let a1 = a0 + aStride;
  let b0 = b;
  let s0_0_0 = f32x4.splat(0);
  let s0_0_1 = f32x4.splat(0);
  let s1_0_0 = f32x4.splat(0);
  let s1_0_1 = f32x4.splat(0);
  const end = b + k * PANEL_ROW;
  while (b0 < end) {
    const w0_0 = v128.load(b0, 0);
    const w0_1 = v128.load(b0, 16);
    const x0 = v128.load32_splat(a0);
    s0_0_0 = madd(x0, w0_0, s0_0_0);
    s0_0_1 = madd(x0, w0_1, s0_0_1);
    a0 += FLOAT;
    const x1 = v128.load32_splat(a1);
    s1_0_0 = madd(x1, w0_0, s1_0_0);
    s1_0_1 = madd(x1, w0_1, s1_0_1);
    a1 += FLOAT;
    b0 += PANEL_ROW;
  }
  v128.store(c, f32x4.add(s0_0_0, v128.load(init, 0)), 0);
  v128.store(c, f32x4.add(s0_0_1, v128.load(init, 16)), 16);
  init += initStride;
  c += cStride;
  v128.store(c, f32x4.add(s1_0_0, v128.load(init, 0)), 0);
  v128.store(c, f32x4.add(s1_0_1, v128.load(init, 16)), 16);
}

export function tile3x8(a: usize, aStride: usize, b: usize, k: usize, init: usize, initStride: usize, c: usize, cStride: usize): void {
  let a0 = a;
  let a1 = a0 + aStride;
  let a2 = a1 + aStride;
  let b0 = b;
  let s0_0_0 = f32x4.splat(0);
  let s0_0_1 = f32x4.splat(0);
  let s1_0_0 = f32x4.splat(0);
  let s1_0_1 = f32x4.splat(0);
  let s2_0_0 = f32x4.splat(0);
  let s2_0_1 = f32x4.splat(0);
  const end = b + k * PANEL_ROW;
  while (b0 < end) {
    const w0_0 = v128.load(b0, 0);
    const w0_1 = v128.load(b0, 16);
    const x0 = v128.load32_splat(a0);
    s0_0_0 = madd(x0, w0_0, s0_0_0);
    s0_0_1 = madd(x0, w0_1, s0_0_1);
    a0 += FLOAT;
    const x1 = v128.load32_splat(a1);
    s1_0_0 = madd(x1, w0_0, s1_0_0);
    s1_0_1 = madd(x1, w0_1, s1_0_1);
    a1 += FLOAT;
    const x2 = v128.load32_splat(a2);
    s2_0_0 = madd(x2, w0_0, s2_0_0);
    s2_0_1 = madd(x2, w0_1, s2_0_1);
    a2 += FLOAT;
    b0 += PANEL_ROW;
  }
  v128.store(c, f32x4.add(s0_0_0, v128.load(init, 0)), 0);
  v128.store(c, f32x4.add(s0_0_1, v128.load(init, 16)), 16);
  init += initStride;
  c += cStride;
  v128.store(c, f32x4.add(s1_0_0, v128.load(init, 0)), 0);
  v128.store(c, f32x4.add(s1_0_1, v128.load(init, 16)), 16);
  init += initStride;
  c += cStride;
  v128.store(c, f32x4.add(s2_0_0, v128.load(init, 0)), 0);
  v128.store(c, f32x4.add(s2_0_1, v128.load(init, 16)), 16);
}

export function tile4x8(a: usize, aStride: usize, b: usize, k: usize, init: usize, initStride: usize, c: usize, cStride: usize): void {
  let a0 = a;
  let a1 = a0 + aStride;
  let a2 = a1 + aStride;
  let a3 = a2 + aStride;
  let b0 = b;
  let s0_0_0 = f32x4.splat(0);
  let s0_0_1 = f32x4.splat(0);
  let s1_0_0 = f32x4.splat(0);
  let s1_0_1 = f32x4.splat(0);
  let s2_0_0 = f32x4.splat(0);
  let s2_0_1 = f32x4.splat(0);
  let s3_0_0 = f32x4.splat(0);
  let s3_0_1 = f32x4.splat(0);
  const end = b + k * PANEL_ROW;
  while (b0 < end) {
    const w0_0 = v128.load(b0, 0);
    const w0_1 = v128.load(b0, 16);
    const x0 = v128.load32_splat(a0);
    s0_0_0 = madd(x0, w0_0, s0_0_0);
    s0_0_1 = madd(x0, w0_1, s0_0_1);
    a0 += FLOAT;
    const x1 = v128.load32_splat(a1);
    s1_0_0 = madd(x1, w0_0, s1_0_0);
    s1_0_1 = madd(x1, w0_1, s1_0_1);
    a1 += FLOAT;
    const x2 = v128.load32_splat(a2);
    s2_0_0 = madd(x2, w0_0, s2_0_0);
    s2_0_1 = madd(x2, w0_1, s2_0_1);
    a2 += FLOAT;
    const x3 = v128.load32_splat(a3);
    s3_0_0 = madd(x3, w0_0, s3_0_0);
    s3_0_1 = madd(x3, w0_1, s3_0_1);
    a3 += FLOAT;
    b0 += PANEL_ROW;
  }
  v128.store(c, f32x4.add(s0_0_0, v128.load(init, 0)), 0);
  v128.store(c, f32x4.add(s0_0_1, v128.load(init, 16)), 16);
  init += initStride;
  c += cStride;
  v128.store(c, f32x4.add(s1_0_0, v128.load(init, 0)), 0);
  v128.store(c, f32x4.add(s1_0_1, v128.load(init, 16)), 16);
  init += initStride;
  c += cStride;
  v128.store(c, f32x4.add(s2_0_0, v128.load(init, 0)), 0);
  v128.store(c, f32x4.add(s2_0_1, v128.load(init, 16)), 16);
  init += initStride;
  c += cStride;
  v128.store(c, f32x4.add(s3_0_0, v128.load(init, 0)), 0);
  v128.store(c, f32x4.add(s3_0_1, v128.load(init, 16)), 16);
}

export function tile5x8(a: usize, aStride: usize, b: usize, k: usize, init: usize, initStride: usize, c: usize, cStride: usize): void {
  let a0 = a;
  let a1 = a0 + aStride;
  let a2 = a1 + aStride;
  let a3 = a2 + aStride;
  let a4 = a3 + aStride;
  let b0 = b;
  let s0_0_0 = f32x4.splat(0);
  let s0_0_1 = f32x4.splat(0);
  let s1_0_0 = f32x4.splat(0);
  let s1_0_1 = f32x4.splat(0);
  let s2_0_0 = f32x4.splat(0);
  let s2_0_1 = f32x4.splat(0);
  let s3_0_0 = f32x4.splat(0);
  let s3_0_1 = f32x4.splat(0);
  let s4_0_0 = f32x4.splat(0);
  let s4_0_1 = f32x4.splat(0);
  const end = b + k * PANEL_ROW;
  while (b0 < end) {
    const w0_0 = v128.load(b0, 0);
    const w0_1 = v128.load(b0, 16);
    const x0 = v128.load32_splat(a0);
    s0_0_0 = madd(x0, w0_0, s0_0_0);
    s0_0_1 = madd(x0, w0_1, s0_0_1);
    a0 += FLOAT;
    const x1 = v128.load32_splat(a1);
    s1_0_0 = madd(x1, w0_0, s1_0_0);
    s1_0_1 = madd(x1, w0_1, s1_0_1);
    a1 += FLOAT;
    const x2 = v128.load32_splat(a2);
    s2_0_0 = madd(x2, w0_0, s2_0_0);
    s2_0_1 = madd(x2, w0_1, s2_0_1);
    a2 += FLOAT;
    const x3 = v128.load32_splat(a3);
    s3_0_0 = madd(x3, w0_0, s3_0_0);
    s3_0_1 = madd(x3, w0_1, s3_0_1);
    a3 += FLOAT;
    const x4 = v128.load32_splat(a4);
    s4_0_0 = madd(x4, w0_0, s4_0_0);
    s4_0_1 = madd(x4, w0_1, s4_0_1);
    a4 += FLOAT;
    b0 += PANEL_ROW;
  }
  v128.store(c, f32x4.add(s0_0_0, v128.load(init, 0)), 0);
  v128.store(c, f32x4.add(s0_0_1, v128.load(init, 16)), 16);
  init += initStride;
  c += cStride;
  v128.store(c, f32x4.add(s1_0_0, v128.load(init, 0)), 0);
  v128.store(c, f32x4.add(s1_0_1, v128.load(init, 16)), 16);
  init += initStride;
  c += cStride;
  v128.store(c, f32x4.add(s2_0_0, v128.load(init, 0)), 0);
  v128.store(c, f32x4.add(s2_0_1, v128.load(init, 16)), 16);
  init += initStride;
  c += cStride;
  v128.store(c, f32x4.add(s3_0_0, v128.load(init, 0)), 0);
  v128.store(c, f32x4.add(s3_0_1, v128.load(init, 16)), 16);
  init += initStride;
  c += cStride;
  v128.store(c, f32x4.add(s4_0_0, v128.load(init, 0)), 0);
  v128.store(c, f32x4.add(s4_0_1, v128.load(init, 16)), 16);
}

export function tile6x8(a: usize, aStride: usize, b: usize, k: usize, init: usize, initStride: usize, c: usize, cStride: usize): void {
  let a0 = a;
  let a1 = a0 + aStride;
  let a2 = a1 + aStride;
  let a3 = a2 + aStride;
  let a4 = a3 + aStride;
  let a5 = a4 + aStride;
  let b0 = b;
  let s0_0_0 = f32x4.splat(0);
  let s0_0_1 = f32x4.splat(0);
  let s1_0_0 = f32x4.splat(0);
  let s1_0_1 = f32x4.splat(0);
  let s2_0_0 = f32x4.splat(0);
  let s2_0_1 = f32x4.splat(0);
  let s3_0_0 = f32x4.splat(0);
  let s3_0_1 = f32x4.splat(0);
  let s4_0_0 = f32x4.splat(0);
  let s4_0_1 = f32x4.splat(0);
  let s5_0_0 = f32x4.splat(0);
  let s5_0_1 = f32x4.splat(0);
  const end = b + k * PANEL_ROW;
  while (b0 < end) {
    const w0_0 = v128.load(b0, 0);
    const w0_1 = v128.load(b0, 16);
    const x0 = v128.load32_splat(a0);
    s0_0_0 = madd(x0, w0_0, s0_0_0);
    s0_0_1 = madd(x0, w0_1, s0_0_1);
    a0 += FLOAT;
    const x1 = v128.load32_splat(a1);
    s1_0_0 = madd(x1, w0_0, s1_0_0);
    s1_0_1 = madd(x1, w0_1, s1_0_1);
    a1 += FLOAT;
    const x2 = v128.load32_splat(a2);
    s2_0_0 = madd(x2, w0_0, s2_0_0);
    s2_0_1 = madd(x2, w0_1, s2_0_1);
    a2 += FLOAT;
    const x3 = v128.load32_splat(a3);
    s3_0_0 = madd(x3, w0_0, s3_0_0);
    s3_0_1 = madd(x3, w0_1, s3_0_1);
    a3 += FLOAT;
    const x4 = v128.load32_splat(a4);
    s4_0_0 = madd(x4, w0_0, s4_0_0);
    s4_0_1 = madd(x4, w0_1, s4_0_1);
    a4 += FLOAT;
    const x5 = v128.load32_splat(a5);
    s5_0_0 = madd(x5, w0_0, s5_0_0);
    s5_0_1 = madd(x5, w0_1, s5_0_1);
    a5 += FLOAT;
    b0 += PANEL_ROW;
  }
  v128.store(c, f32x4.add(s0_0_0, v128.load(init, 0)), 0);
  v128.store(c, f32x4.add(s0_0_1, v128.load(init, 16)), 16);
  init += initStride;
  c += cStride;
  v128.store(c, f32x4.add(s1_0_0, v128.load(init, 0)), 0);
  v128.store(c, f32x4.add(s1_0_1, v128.load(init, 16)), 16);
  init += initStride;
  c += cStride;
  v128.store(c, f32x4.add(s2_0_0, v128.load(init, 0)), 0);
  v128.store(c, f32x4.add(s2_0_1, v128.load(init, 16)), 16);
  init += initStride;
  c += cStride;
  v128.store(c, f32x4.add(s3_0_0, v128.load(init, 0)), 0);
  v128.store(c, f32x4.add(s3_0_1, v128.load(init, 16)), 16);
  init += initStride;
  c += cStride;
  v128.store(c, f32x4.add(s4_0_0, v128.load(init, 0)), 0);
  v128.store(c, f32x4.add(s4_0_1, v128.load(init, 16)), 16);
  init += initStride;
  c += cStride;
  v128.store(c, f32x4.add(s5_0_0, v128.load(init, 0)), 0);
  v128.store(c, f32x4.add(s5_0_1, v128.load(init, 16)), 16);
}

export function tile1x24(a: usize, aStride: usize, b: usize, k: usize, init: usize, initStride: usize, c: usize, cStride: usize, panelBytes: usize): void {
  let a0 = a;
  let b0 = b;
  let b1 = b + 1 * panelBytes;
  let b2 = b + 2 * panelBytes;
  let s0_0_0 = f32x4.splat(0);
  let s0_0_1 = f32x4.splat(0);
  let s0_1_0 = f32x4.splat(0);
  let s0_1_1 = f32x4.splat(0);
  let s0_2_0 = f32x4.splat(0);
  let s0_2_1 = f32x4.splat(0);
  const end = b + k * PANEL_ROW;
  while (b0 < end) {
    const w0_0 = v128.load(b0, 0);
    const w0_1 = v128.load(b0, 16);
    const w1_0 = v128.load(b1, 0);
    const w1_1 = v128.load(b1, 16);
    const w2_0 = v128.load(b2, 0);
    const w2_1 = v128.load(b2, 16);
    const x0 = v128.load32_splat(a0);
    s0_0_0 = madd(x0, w0_0, s0_0_0);
    s0_0_1 = madd(x0, w0_1, s0_0_1);
    s0_1_0 = madd(x0, w1_0, s0_1_0);
    s0_1_1 = madd(x0, w1_1, s0_1_1);
    s0_2_0 = madd(x0, w2_0, s0_2_0);
    s0_2_1 = madd(x0, w2_1, s0_2_1);
    a0 += FLOAT;
    b0 += PANEL_ROW;
    b1 += PANEL_ROW;
    b2 += PANEL_ROW;
  }
  v128.store(c, f32x4.add(s0_0_0, v128.load(init, 0)), 0);
  v128.store(c, f32x4.add(s0_0_1, v128.load(init, 16)), 16);
  v128.store(c, f32x4.add(s0_1_0, v128.load(init, 32)), 32);
  v128.store(c, f32x4.add(s0_1_1, v128.load(init, 48)), 48);
  v128.store(c, f32x4.add(s0_2_0, v128.load(init, 64)), 64);
  v128.store(c, f32x4.add(s0_2_1, v128.load(init, 80)), 80);
}

export function tile2x16(a: usize, aStride: usize, b: usize, k: usize, init: usize, initStride: usize, c: usize, cStride: usize, panelBytes: usize): void {
  let a0 = a;
  let a1 = a0 + aStride;
  let b0 = b;
  let b1 = b + 1 * panelBytes;
  let s0_0_0 = f32x4.splat(0);
  let s0_0_1 = f32x4.splat(0);
  let s0_1_0 = f32x4.splat(0);
  let s0_1_1 = f32x4.splat(0);
  let s1_0_0 = f32x4.splat(0);
  let s1_0_1 = f32x4.splat(0);
  let s1_1_0 = f32x4.splat(0);
  let s1_1_1 = f32x4.splat(0);
  const end = b + k * PANEL_ROW;
  while (b0 < end) {
    const w0_0 = v128.load(b0, 0);
    const w0_1 = v128.load(b0, 16);
    const w1_0 = v128.load(b1, 0);
    const w1_1 = v128.load(b1, 16);
    const x0 = v128.load32_splat(a0);
    s0_0_0 = madd(x0, w0_0, s0_0_0);
    s0_0_1 = madd(x0, w0_1, s0_0_1);
    s0_1_0 = madd(x0, w1_0, s0_1_0);
    s0_1_1 = madd(x0, w1_1, s0_1_1);
    a0 += FLOAT;
    const x1 = v128.load32_splat(a1);
    s1_0_0 = madd(x1, w0_0, s1_0_0);
    s1_0_1 = madd(x1, w0_1, s1_0_1);
    s1_1_0 = madd(x1, w1_0, s1_1_0);
    s1_1_1 = madd(x1, w1_1, s1_1_1);
    a1 += FLOAT;
    b0 += PANEL_ROW;
    b1 += PANEL_ROW;
  }
  v128.store(c, f32x4.add(s0_0_0, v128.load(init, 0)), 0);
  v128.store(c, f32x4.add(s0_0_1, v128.load(init, 16)), 16);
  v128.store(c, f32x4.add(s0_1_0, v128.load(init, 32)), 32);
  v128.store(c, f32x4.add(s0_1_1, v128.load(init, 48)), 48);
  init += initStride;
  c += cStride;
  v128.store(c, f32x4.add(s1_0_0, v128.load(init, 0)), 0);
  v128.store(c, f32x4.add(s1_0_1, v128.load(init, 16)), 16);
  v128.store(c, f32x4.add(s1_1_0, v128.load(init, 32)), 32);
  v128.store(c, f32x4.add(s1_1_1, v128.load(init, 48)), 48);
}
