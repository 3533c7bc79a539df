/**
 * Random numbers that a seed fixes: xoshiro128** (Blackman and Vigna, 2018), filled by splitmix32 from one 32-bit seed,
 * normals by Box and Muller (1958). One generator for the whole notebook, as in Keras's global seed.
 */
const state = new Uint32Array(4);
let spareNormal: number | null = null;

/**
 * Fixes every random number that follows, initial weights included.
 * @example
 * ```ts
 * seed(7);
 * randomNormal([3]); // the same three numbers, every time
 * ```
 */
export function seed(value: number): void {
  let mixed = value | 0;
  for (let word = 0; word < 4; word++) {
    mixed = (mixed + 0x9e3779b9) | 0;
    let z = mixed ^ (mixed >>> 16);
    z = Math.imul(z, 0x21f0aaad);
    z = Math.imul(z ^ (z >>> 15), 0x735a2d97);
    state[word] = (z ^ (z >>> 15)) >>> 0;
  }
  spareNormal = null;
}

seed(Date.now());

/** The next number, uniform in [0, 1), of 32 random bits. */
export function nextUniform(): number {
  const s1 = state[1] ?? 0;
  const scrambled = Math.imul(rotateLeft(Math.imul(s1, 5), 7), 9) >>> 0;
  const shifted = s1 << 9;
  state[2] = (state[2] ?? 0) ^ (state[0] ?? 0);
  state[3] = (state[3] ?? 0) ^ s1;
  state[1] = s1 ^ (state[2] ?? 0);
  state[0] = (state[0] ?? 0) ^ (state[3] ?? 0);
  state[2] = (state[2] ?? 0) ^ shifted;
  state[3] = rotateLeft(state[3] ?? 0, 11);
  return scrambled / 0x1_0000_0000;
}

/** The next number of the standard normal distribution. */
export function nextNormal(): number {
  if (spareNormal !== null) {
    const spare = spareNormal;
    spareNormal = null;
    return spare;
  }
  const radius = Math.sqrt(-2 * Math.log(1 - nextUniform()));
  const angle = 2 * Math.PI * nextUniform();
  spareNormal = radius * Math.sin(angle);
  return radius * Math.cos(angle);
}

function rotateLeft(value: number, bits: number): number {
  return (value << bits) | (value >>> (32 - bits));
}
