/** Uniform values from -scale to scale, the same for the same seed (mulberry32). */
export function uniform(seed: number, size: number, scale = 1): Float32Array {
  let state = seed;
  return Float32Array.from({ length: size }, () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return (((t ^ (t >>> 14)) >>> 0) / 2 ** 31 - 1) * scale;
  });
}

/** Weights as large as a layer's, so that sums over `inputs` stay near 1. */
export function weights(seed: number, inputs: number, units: number): Float32Array {
  return uniform(seed, inputs * units, Math.sqrt(3 / Math.max(inputs, 1)));
}
