/**
 * Random numbers that a seed fixes: xoshiro128** (Blackman and Vigna, 2018), filled by splitmix32 from one 32-bit seed,
 * normals by Box and Muller (1958). One generator for the whole notebook, as in Keras's global seed.
 */
let [s0, s1, s2, s3] = [0, 0, 0, 0];
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
  const next = (): number => {
    mixed = (mixed + 0x9e3779b9) | 0;
    let z = mixed ^ (mixed >>> 16);
    z = Math.imul(z, 0x21f0aaad);
    z = Math.imul(z ^ (z >>> 15), 0x735a2d97);
    return z ^ (z >>> 15);
  };
  [s0, s1, s2, s3] = [next(), next(), next(), next()];
  spareNormal = null;
}

seed(Date.now());

/** The next number, uniform in [0, 1), of 32 random bits. */
export function nextUniform(): number {
  const scrambled = Math.imul(rotateLeft(Math.imul(s1, 5), 7), 9) >>> 0;
  const shifted = s1 << 9;
  s2 ^= s0;
  s3 ^= s1;
  s1 ^= s2;
  s0 ^= s3;
  s2 ^= shifted;
  s3 = rotateLeft(s3, 11);
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
