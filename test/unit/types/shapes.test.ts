import { describe, expect, it } from 'vitest';
import { checkCell } from './fork.js';

/** Each line claims the exact type of an expression; a wrong claim is a compile error. */
const CLAIMS = `
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : never;
function claim<Expected>() { return <Found>(value: Found, same: Same<Expected, Found>) => undefined; }
type T<S extends readonly number[]> = tsteps.Tensor<S>;
const x = randomNormal([32, 700, 1]);
const h = SimpleRNN(200, { returnSequences: true })(x);
const n: number = 5;
claim<T<[32, 700, 1]>>()(x, true);
claim<T<[32, 700, 200]>>()(h, true);
claim<T<[32, 200]>>()(SimpleRNN(200)(x), true);
claim<T<[32, 700, 64]>>()(TimeDistributed(Dense(64, { activation: 'relu' }))(h), true);
claim<T<[32, 700, 64]>>()(Dense(64)(h), true);
claim<T<[2, 3, 4, 3]>>()(TimeDistributed(TimeDistributed(Dense(3)))(zeros([2, 3, 4, 5])), true);
claim<T<[2, 5, 18]>>()(TimeDistributed(Reshape([18]))(zeros([2, 5, 6, 3])), true);
claim<T<[32, number]>>()(Flatten()(h), true);
claim<T<[32, 700]>>()(Flatten()(x), true);
claim<T<[32, 1, 700]>>()(Reshape([1, 700])(x), true);
claim<T<[32, 700, 200]>>()(Activation('tanh')(h), true);
claim<T<[32, 700, 64]>>()(Sequential([Input([700, 1]), SimpleRNN(200, { returnSequences: true }), TimeDistributed(Dense(64))])(x), true);
claim<T<[2, 5, 3]>>()(TimeDistributed(Sequential([SimpleRNN(4), Dense(3)]))(zeros([2, 5, 6, 3])), true);
claim<T<[number, 700, 64]>>()(Dense(64)(zeros([n, 700, 200])), true);
claim<T<[32, 700, 200]>>()(h.add(ones([200])), true);
claim<T<[32, 700, 200]>>()(h.mul(2), true);
claim<T<[5, 4]>>()(ones([5, 1]).sub(ones([4])), true);
claim<T<[32, 700, 5]>>()(h.matMul(ones([200, 5])), true);
claim<T<[]>>()(h.sum(), true);
claim<T<[32, 200]>>()(h.mean({ axis: 1 }), true);
claim<T<[32, 700, 1]>>()(h.max({ axis: -1, keepDims: true }), true);
claim<T<[200, 700, 32]>>()(h.transpose(), true);
claim<T<[700, 32, 200]>>()(h.transpose([1, 0, 2]), true);
claim<T<[32, 140000]>>()(h.reshape([32, 140000]), true);
claim<T<[32, number]>>()(h.reshape([32, -1]), true);
claim<T<[1, 10, number]>>()(h.slice([0, 350, 0], [1, 10, -1]), true);
claim<T<[32, 200]>>()(h.timestep(350), true);
claim<T<[2, 3]>>()(tensor([[1, 2, 3], [4, 5, 6]]), true);
claim<tsteps.Tensor<[32, 700, 200], 'int32'>>()(h.cast('int32'), true);
claim<T<[32, 700, 1]>>()(Masking()(x), true);
claim<tsteps.MaskTensor | null>()(x.mask, true);
claim<T<[32, 700, 400]>>()(Bidirectional(SimpleRNN(200, { returnSequences: true }))(x), true);
claim<T<[32, 700, 200]>>()(Bidirectional(SimpleRNN(200, { returnSequences: true }), { mergeMode: 'sum' })(x), true);
claim<T<[32, 10]>>()(Bidirectional(SimpleRNN(5))(x), true);
claim<T<[32, 1990]>>()(Bidirectional(SimpleRNN(995), { mergeMode: 'concat' })(x), true);
claim<T<[32, number]>>()(Bidirectional(SimpleRNN(n))(x), true);
claim<T<[32, 700, 16]>>()(Conv1D(16, 5, { padding: 'same' })(x), true);
claim<T<[32, 700, 16]>>()(Conv1D(16, 5, { padding: 'causal', dilationRate: 2 })(x), true);
claim<T<[32, 698, 16]>>()(Conv1D(16, 3)(x), true);
claim<T<[32, 1, 16]>>()(Conv1D(16, 7, { padding: 'valid' })(zeros([32, 7, 2])), true);
claim<T<[32, 996, 16]>>()(Conv1D(16, 5)(zeros([32, 1000, 2])), true);
claim<T<[32, number, 16]>>()(Conv1D(16, 3, { strides: 2, padding: 'same' })(x), true);
claim<T<[32, number, 16]>>()(Conv1D(16, 8)(x), true);
claim<T<[2, 5, 6, 4]>>()(TimeDistributed(Conv1D(4, 3, { padding: 'same' }))(zeros([2, 5, 6, 3])), true);
claim<T<[32, 700, 64]>>()(Sequential([Masking(), Bidirectional(SimpleRNN(25, { returnSequences: true })), TimeDistributed(Dense(64))])(x), true);
claim<T<[32, 700, 200]>>()(h.flip(1), true);
claim<T<[32, number, 1]>>()(x.pad([[0, 0], [2, 0], [0, 0]]), true);
claim<T<[32, number, 1]>>()(concat([x, zeros([32, 5, 1])], 1), true);
claim<T<[number, 700, 1]>>()(concat([x, x]), true);
const anything: tsteps.Tensor = h;
const unknownRank: tsteps.Tensor<number[]> = Dense(4)(anything);
function takesAny(t: tsteps.AnyTensor) { return t.shape; }
takesAny(h);
trace(Sequential([SimpleRNN(4)]), x).output;
`;

describe.each([
  ['a cell', false],
  ['a strict program', true]
])('shapes as types in %s, judged by the compiler of the cells', (_, strict) => {
  const checked = checkCell(CLAIMS, { strict });

  it('infers every shape of the list exactly', () => {
    expect(checked.messages).toEqual([]);
  });

  it('notices a claim that is wrong', () => {
    const wrong = CLAIMS.replace(
      'claim<T<[32, 700, 200]>>()(h, true)',
      'claim<T<[32, 700]>>()(h, true)'
    );
    expect(checkCell(wrong, { strict }).messages).toHaveLength(1);
  });

  it('stays within its budget of type instantiations', () => {
    // Measured 34,000; the checker of a cell must stay fast enough to type against.
    expect(checked.instantiations).toBeLessThan(80_000);
  });
});
