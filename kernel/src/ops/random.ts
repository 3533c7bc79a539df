/**
 * Random numbers that a seed fixes: xoshiro128** (Blackman and Vigna, 2018), filled by splitmix32 from one 32-bit seed,
 * normals by Box and Muller (1958).
 */
export class RandomStream {
  #s0 = 0;
  #s1 = 0;
  #s2 = 0;
  #s3 = 0;
  #spareNormal: number | null = null;

  constructor(seed: number) {
    this.reseed(seed);
  }

  /** Begins anew. */
  reseed(seed: number): void {
    let mixed = seed | 0;
    const next = (): number => {
      mixed = (mixed + 0x9e3779b9) | 0;
      let z = mixed ^ (mixed >>> 16);
      z = Math.imul(z, 0x21f0aaad);
      z = Math.imul(z ^ (z >>> 15), 0x735a2d97);
      return z ^ (z >>> 15);
    };
    [this.#s0, this.#s1, this.#s2, this.#s3] = [next(), next(), next(), next()];
    this.#spareNormal = null;
  }

  /** The next number, uniform in [0, 1), of 32 random bits. */
  nextUniform(): number {
    const scrambled = Math.imul(rotateLeft(Math.imul(this.#s1, 5), 7), 9) >>> 0;
    const shifted = this.#s1 << 9;
    this.#s2 ^= this.#s0;
    this.#s3 ^= this.#s1;
    this.#s1 ^= this.#s2;
    this.#s0 ^= this.#s3;
    this.#s2 ^= shifted;
    this.#s3 = rotateLeft(this.#s3, 11);
    return scrambled / 0x1_0000_0000;
  }

  /** The next number of the standard normal distribution. */
  nextNormal(): number {
    if (this.#spareNormal !== null) {
      const spare = this.#spareNormal;
      this.#spareNormal = null;
      return spare;
    }
    const radius = Math.sqrt(-2 * Math.log(1 - this.nextUniform()));
    const angle = 2 * Math.PI * this.nextUniform();
    this.#spareNormal = radius * Math.sin(angle);
    return radius * Math.cos(angle);
  }
}

function rotateLeft(value: number, bits: number): number {
  return (value << bits) | (value >>> (32 - bits));
}

/** One stream for the whole notebook, as Keras's global seed. */
export const globalRandom = new RandomStream(Date.now());

/**
 * Fixes every random number that follows, initial weights included.
 * @example
 * ```ts
 * seed(7);
 * randomNormal([3]); // the same three numbers, every time
 * ```
 */
export function seed(value: number): void {
  globalRandom.reseed(value);
}
