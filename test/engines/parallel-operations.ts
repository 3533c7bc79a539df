/** Every operation that several threads share, at a size that they do share. */
import type { Engine, MatMulCall } from '../../kernel/src/engines/engine.js';
import { uniform, weights } from './random.js';
import type { Case } from './recurrent-case.js';
import { RECURRENCES, runCase, runGradient, someMask, USUAL } from './recurrent-case.js';

/** What an operation gives on an engine, which is left as it was. */
export type Operation = (engine: Engine) => Promise<Float32Array[]>;

/** Runs a call on operands, and reads the one buffer that it makes. */
function simple(
  operands: readonly Float32Array[],
  run: (engine: Engine, ids: number[]) => number
): Operation {
  return async engine => {
    const ids = operands.map(elements => engine.write(elements));
    const out = run(engine, ids);
    const values = (await engine.read(out)) as Float32Array;
    for (const id of [...ids, out]) engine.free(id);
    return [values];
  };
}

function matMul(sizes: Partial<MatMulCall> & { m: number; k: number; n: number }): Operation {
  const { m, k, n, batch = 1 } = sizes;
  const call = { batch, aBatchStride: m * k, bBatchStride: k * n, ...sizes };
  const operands = [uniform(1, batch * m * k), uniform(2, batch * k * n)];
  return simple(operands, (engine, [a, b]) => engine.matMul({ ...call, a, b }));
}

const COUNT = 300_001;

function recurrences(): [string, Operation][] {
  const sizes = { batch: 53, timesteps: 60, features: 3, units: 50 };
  const mask = someMask(sizes.batch, sizes.timesteps);
  return RECURRENCES.flatMap(([name, recurrence]): [string, Operation][] => {
    const how: Case = recurrence({ ...USUAL, ...sizes, useInitialStates: true });
    const masked: Case = { ...how, mask, goBackwards: true, zeroOutputForMask: true };
    const gradient = async (engine: Engine, of: Case) => {
      const output = uniform(7, sizes.batch * sizes.timesteps * sizes.units);
      const { x, initialStates, ...rest } = await runGradient(engine, of, output, []);
      return [x!, ...initialStates, ...Object.values(rest).map(values => values!)];
    };
    const forwards = async (engine: Engine, of: Case) => {
      const { output, states } = await runCase(engine, of);
      return [output, ...states];
    };
    return [
      [name, engine => forwards(engine, how)],
      [`${name}, masked and backwards in time`, engine => forwards(engine, masked)],
      [`gradient of ${name}`, engine => gradient(engine, how)],
      [`gradient of ${name}, masked and backwards in time`, engine => gradient(engine, masked)]
    ];
  });
}

export const PARALLEL_OPERATIONS: readonly (readonly [string, Operation])[] = [
  [
    'dense',
    simple(
      [uniform(1, 3001 * 70), weights(2, 70, 61), uniform(3, 61)],
      (engine, [x, kernel, bias]) =>
        engine.dense({ x, kernel, bias, rows: 3001, inputs: 70, units: 61, activation: 'softmax' })
    )
  ],
  ['matMul', matMul({ m: 301, k: 600, n: 77 })],
  ['matMul with b transposed', matMul({ m: 301, k: 600, n: 77, transposeB: true })],
  ['matMul with a transposed', matMul({ m: 301, k: 600, n: 77, transposeA: true })],
  ['a long matMul with a transposed', matMul({ m: 33, k: 9001, n: 77, transposeA: true })],
  [
    'matMul with both transposed',
    matMul({ m: 301, k: 600, n: 77, transposeA: true, transposeB: true })
  ],
  ['many matMul', matMul({ batch: 65, m: 40, k: 60, n: 50 })],
  ['few matMul', matMul({ batch: 3, m: 140, k: 160, n: 150 })],
  ['softmax', simple([uniform(1, 1501 * 301)], (engine, [x]) => engine.softmax(x, 1501, 301))],
  [
    'the gradient of softmax',
    simple([uniform(1, 1501 * 301), uniform(2, 1501 * 301)], (engine, [y, dy]) =>
      engine.softmaxGradient(y, dy, 1501, 301)
    )
  ],
  ['tanh', simple([uniform(1, COUNT)], (engine, [x]) => engine.unary('tanh', x, COUNT))],
  [
    'the gradient of tanh',
    simple([uniform(1, COUNT), uniform(2, COUNT), uniform(3, COUNT)], (engine, [x, y, dy]) =>
      engine.unaryGradient('tanh', x, y, dy, COUNT)
    )
  ],
  ['gelu', simple([uniform(1, COUNT)], (engine, [x]) => engine.unary('gelu', x, COUNT))],
  [
    'add to every row',
    simple([uniform(1, 2001 * 301), uniform(2, 301)], (engine, [x, bias]) =>
      engine.binary('add', { id: x, strides: [301, 1] }, { id: bias, strides: [0, 1] }, [2001, 301])
    )
  ],
  [
    'greater',
    simple([uniform(1, 900_001), uniform(2, 1)], (engine, [x, one]) =>
      engine.compare('greater', { id: x, strides: [1] }, { id: one, strides: [0] }, [900_001])
    )
  ],
  [
    'where',
    simple([uniform(1, 900_001), uniform(2, 1)], (engine, [x, one]) => {
      const sides = [
        { id: x, strides: [1] },
        { id: one, strides: [0] }
      ] as const;
      const condition = engine.compare('less', ...sides, [900_001]);
      const out = engine.where({ id: condition, strides: [1] }, ...sides, [900_001]);
      engine.free(condition);
      return out;
    })
  ],
  ['argMax', simple([uniform(1, 2003 * 17 * 29)], (engine, [x]) => engine.argMax(x, 2003, 17, 29))],
  [
    'a transpose',
    simple([uniform(1, 1501 * 501)], (engine, [x]) =>
      engine.gatherStrided(x, [501, 1501], [1, 501], 0)
    )
  ],
  ...(['sum', 'max'] as const).flatMap((op): [string, Operation][] =>
    [
      [1, 900_001, 1],
      [1, 30_001, 31],
      [301, 31, 97]
    ].map(([outer, axis, inner]) => [
      `${op} over the middle of [${outer}, ${axis}, ${inner}]`,
      simple([uniform(1, outer * axis * inner)], (engine, [x]) =>
        engine.reduce(op, x, outer, axis, inner)
      )
    ])
  ),
  ...recurrences(),
  [
    'simpleRnn of more samples than there may be slices',
    async engine => {
      const sizes = { batch: 1101, timesteps: 15, features: 3, units: 20 };
      const { output } = await runCase(engine, { ...USUAL, ...sizes, kind: 'simpleRnn' });
      return [output];
    }
  ]
];

/** The bits of what an operation gives. */
export async function bitsOf(operation: Operation, engine: Engine): Promise<Buffer> {
  const values = await operation(engine);
  return Buffer.concat(values.map(({ buffer }) => new Uint8Array(buffer)));
}
