/** Ways to damage a file, each decided by a seed. */

/** A generator of whole numbers below a bound: mulberry32. */
export function seeded(seed: number): (bound: number) => number {
  let state = seed;
  return bound => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * bound);
  };
}

type Damage = (bytes: Uint8Array, random: (bound: number) => number) => Uint8Array;

/** Words that programs add, multiply or allocate. */
const WORDS = [
  0n,
  1n,
  0xffn,
  0xffffn,
  0x7fffffffn,
  0xffffffffn,
  0x7fffffffffffffffn,
  2n ** 64n - 1n
];

export const DAMAGES: Record<string, Damage> = {
  'cut short': (bytes, random) => bytes.slice(0, random(bytes.length)),

  'bits flipped'(bytes, random) {
    for (let i = 0; i <= random(8); i++) bytes[random(bytes.length)] ^= 1 << random(8);
    return bytes;
  },

  'a word replaced by a huge one'(bytes, random) {
    const size = [1, 2, 4, 8][random(4)];
    const word = WORDS[random(WORDS.length)];
    const at = random(bytes.length - size);
    for (let i = 0; i < size; i++) bytes[at + i] = Number((word >> BigInt(8 * i)) & 255n);
    return bytes;
  },

  'a reference replaced by another'(bytes, random) {
    const references = referencesOf(bytes);
    if (references.length === 0) return bytes.subarray(1);
    const [to, from] = [
      references[random(references.length)],
      references[random(references.length)]
    ];
    bytes.copyWithin(to, from, from + 8);
    return bytes;
  },

  'a stretch repeated'(bytes, random) {
    const [from, to, size] = [random(bytes.length), random(bytes.length), 1 + random(64)];
    bytes.copyWithin(to, from, from + size);
    return bytes;
  },

  'bytes inserted'(bytes, random) {
    const at = random(bytes.length);
    const more = Uint8Array.from({ length: 1 + random(40) }, () => random(256));
    return Uint8Array.from([...bytes.subarray(0, at), ...more, ...bytes.subarray(at)]);
  },

  'digits changed'(bytes, random) {
    const digits = [...bytes.keys()].filter(at => bytes[at] >= 0x30 && bytes[at] <= 0x39);
    for (const at of digits.slice(0, 1 + random(12))) bytes[at] = 0x39;
    return bytes;
  }
};

/** Places of aligned words that point into the file. */
function referencesOf(bytes: Uint8Array): number[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const places: number[] = [];
  for (let at = 0; at + 8 <= bytes.length; at += 4) {
    const word = view.getBigUint64(at, true);
    if (word > 0n && word < BigInt(bytes.length)) places.push(at);
  }
  return places;
}
