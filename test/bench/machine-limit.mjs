/** How many floating-point operations in a second one thread can do with 128-bit vectors: a loop on registers alone. */
import { performance } from 'node:perf_hooks';

const { WebAssembly } = globalThis;

/** Sums at the same time: fewer would wait for each other, more would not fit the registers. */
const SUMS = 12;

/** Turns of the loop in a round, which then takes about 1 ms. */
const TURNS = 500_000;

/** The best of some rounds, in GFLOP/s; `fma` fuses multiply and add. */
export function machineLimit(fma) {
  const { run } = new WebAssembly.Instance(new WebAssembly.Module(registerLoop(fma))).exports;
  let best = Infinity;
  for (let round = 0; round < 8; round++) {
    const start = performance.now();
    run(TURNS);
    best = Math.min(best, performance.now() - start);
  }
  return (TURNS * SUMS * 4 * 2) / best / 1e6;
}

/**
 * A module with `run(turns)`: `sum · factor + factor` for each of 12 sums, which do not wait for each other. It gives
 * something of all of them, or the compiler would leave them out.
 */
function registerLoop(fma) {
  const [GET, SET, SIMD] = [0x20, 0x21, 0xfd];
  const factor = SUMS + 1;
  const step = sum => {
    const operands = [GET, sum, GET, factor];
    const madd = [...operands, GET, factor, SIMD, 0x85, 0x02];
    const plain = [...operands, SIMD, 0xe6, 0x01, GET, factor, SIMD, 0xe4, 0x01];
    return [...(fma ? madd : plain), SET, sum];
  };
  const sums = Array.from({ length: SUMS }, (_, i) => i + 1);
  const body = [
    ...[0x01, SUMS + 1, 0x7b], // locals: vectors
    ...[0x03, 0x40, ...sums.flatMap(step)],
    ...[GET, 0, 0x41, 0x01, 0x6b, 0x22, 0, 0x0d, 0x00, 0x0b], // turns - 1, and on while it is not 0
    ...[GET, factor, ...sums.flatMap(sum => [GET, sum, SIMD, 0xe4, 0x01])],
    ...[SIMD, 0x1f, 0, 0x0b] // the first lane
  ];
  const section = (id, content) => [id, ...unsigned(content.length), ...content];
  return Uint8Array.from([
    ...[0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00],
    ...section(1, [1, 0x60, 1, 0x7f, 1, 0x7d]), // (i32) -> f32
    ...section(3, [1, 0]),
    ...section(7, [1, 3, 0x72, 0x75, 0x6e, 0, 0]), // exports "run"
    ...section(10, [1, ...unsigned(body.length), ...body])
  ]);
}

/** LEB128. */
function unsigned(value) {
  return value < 128 ? [value] : [(value & 127) | 128, ...unsigned(value >> 7)];
}
