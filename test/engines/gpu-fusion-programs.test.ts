/** Random element-wise programs: fused they give what operations one by one give, to the bit, and what the CPU gives. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { BufferId, Engine, StridedOperand } from '../../kernel/src/engines/engine.js';
import { createWasmEngine } from '../../kernel/src/engines/wasm/index.js';
import { scaled, TOLERANCES } from '../tolerances.js';
import { bits, expectClose } from './expect-close.js';
import { findGpu } from './gpu-engine.js';
import { uniform } from './random.js';

const { present, absent } = await findGpu();
const cpu = createWasmEngine();

/** Functions that neither jump nor grow, so that engines stay close to each other. */
const UNARY = ['abs', 'hardSigmoid', 'neg', 'relu', 'sigmoid', 'softsign', 'tanh'] as const;
const BINARY = ['add', 'maximum', 'minimum', 'mul'] as const;
const OPERATIONS = [...UNARY, ...BINARY, 'gradient', 'choose', 'flip', 'repeat', 'mean'] as const;

interface Step {
  operation: (typeof OPERATIONS)[number];
  /** Which of the arrays there are at that time, counted round. */
  operands: readonly [number, number];
  /** An array that is freed after the operation, and one that is read then. */
  freed: number | null;
  read: number | null;
}

const steps = fc.array(
  fc.record<Step>({
    operation: fc.constantFrom(...OPERATIONS),
    operands: fc.tuple(fc.nat(99), fc.nat(99)),
    freed: fc.option(fc.nat(99), { freq: 2 }),
    read: fc.option(fc.nat(99), { freq: 1 })
  }),
  { minLength: 1, maxLength: 25 }
);
/** Rows and columns; 0, 1, 3, 17, 130 and 201 elements, and a prime of them. */
const sizes = fc.constantFrom([1, 0], [1, 1], [1, 3], [17, 1], [13, 10], [3, 67], [1, 131]);

/** All elements of `[rows, columns]`, one for each column or row, or one for all. */
type Form = 'whole' | 'row' | 'column' | 'one';

const FORMS: readonly Form[] = ['whole', 'row', 'column', 'one', 'whole', 'whole'];

interface Held {
  id: BufferId;
  form: Form;
}

function isBinary(operation: Step['operation']): operation is (typeof BINARY)[number] {
  return BINARY.includes(operation as (typeof BINARY)[number]);
}

/** Does a program; gives all values that it reads, those that are left at its end among them. */
async function run(
  engine: Engine,
  [rows = 0, columns = 0]: readonly number[],
  program: readonly Step[],
  afterEach: (held: readonly Held[]) => unknown = () => undefined
): Promise<Float32Array[]> {
  const shapes = { whole: [rows, columns], row: [columns], column: [rows], one: [] };
  const sizeOf = (form: Form) => shapes[form].reduce((a, b) => a * b, 1);
  const inOrder = { whole: [columns, 1], row: [1], column: [1], one: [] };
  const repeated = { whole: [columns, 1], row: [0, 1], column: [1, 0], one: [0, 0] };
  const through = ({ id, form }: Held, result: Form): StridedOperand => ({
    id,
    strides: form === result ? inOrder[form] : repeated[form]
  });
  const given = FORMS.map((form, i) => ({ id: engine.write(uniform(i, sizeOf(form), 1.5)), form }));
  // Conditions come of these two, which are the same to the bit on every engine.
  const fixed = given.splice(-2);
  const held: Held[] = given;
  const results: Float32Array[] = [];
  const readOne = async ({ id }: Held) => results.push((await engine.read(id)) as Float32Array);

  const perform = ({ operation, operands }: Step): Held => {
    const [a, b] = operands.map(place => held[place % held.length]);
    const form = a.form === b.form ? a.form : 'whole';
    const size = sizeOf(a.form);
    if (operation === 'mean') return { id: engine.reduce('mean', a.id, 1, size, 1), form: 'one' };
    if (operation === 'gradient') {
      const y = engine.unary('tanh', a.id, size);
      const dx = engine.unaryGradient('tanh', a.id, y, a.form === b.form ? b.id : a.id, size);
      engine.free(y);
      return { id: dx, form: a.form };
    }
    if (operation === 'choose') {
      const [left, right] = fixed.map(own => through(own, 'whole'));
      const isLess = engine.compare('less', left, right, shapes.whole);
      const [yes, no] = [a, b].map(own => through(own, 'whole'));
      const condition = { id: isLess, strides: inOrder.whole };
      const id = engine.where(condition, yes, no, shapes.whole);
      engine.free(isLess);
      return { id, form: 'whole' };
    }
    if (operation === 'flip') {
      const strides = inOrder[a.form].map(stride => -stride);
      const last = Math.max(size - 1, 0);
      return { id: engine.gatherStrided(a.id, shapes[a.form], strides, last), form: a.form };
    }
    if (operation === 'repeat') {
      const { strides } = through(a, 'whole');
      return { id: engine.gatherStrided(a.id, shapes.whole, strides, 0), form: 'whole' };
    }
    if (isBinary(operation)) {
      const id = engine.binary(operation, through(a, form), through(b, form), shapes[form]);
      return { id, form };
    }
    return { id: engine.unary(operation, a.id, size), form: a.form };
  };

  for (const step of program) {
    held.push(perform(step));
    if (step.read !== null) await readOne(held[step.read % held.length]);
    if (step.freed !== null && held.length > 1) {
      for (const { id } of held.splice(step.freed % held.length, 1)) engine.free(id);
    }
    await afterEach(held);
  }
  for (const array of held) await readOne(array);
  for (const { id } of [...held, ...fixed]) engine.free(id);
  return results;
}

test.skipIf(!present)(`random programs are the same fused and one by one${absent}`, async () => {
  if (!present) return;
  const { webgpu, gpujs: oneByOne } = present;
  await fc.assert(
    fc.asyncProperty(sizes, steps, async (size, program) => {
      const memory: object[] = [];
      const fused = await run(webgpu, size, program, () => memory.push(webgpu.memory()));
      const single = await run(oneByOne, size, program, async held => {
        for (const { id } of held) await oneByOne.read(id);
        expect(oneByOne.memory()).toEqual(memory.shift());
      });
      expect(fused.map(bits)).toEqual(single.map(bits));
      const expected = await run(cpu, size, program);
      fused.forEach((values, i) => {
        expectClose(values, expected[i], scaled(TOLERANCES.gradient, expected[i]));
      });
      for (const engine of [webgpu, oneByOne, cpu]) {
        expect(engine.memory()).toEqual({ buffers: 0, bytes: 0 });
      }
    }),
    { seed: 21, numRuns: 80, endOnFailure: true }
  );
});
