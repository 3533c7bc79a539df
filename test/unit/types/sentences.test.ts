import { describe, expect, it } from 'vitest';
import * as tsteps from '../../../kernel/src/index.js';
import { checkCell } from './fork.js';

/** A mistake, and the sentence that both the compiler and the running code say about it. */
const MISTAKES: [code: string, sentence: string][] = [
  ['SimpleRNN(4)(zeros([32, 200]))', 'SimpleRNN needs [batch, timesteps, features], got [32, 200]'],
  [
    'SimpleRNN(4)(zeros([2, 3, 4, 5]))',
    'SimpleRNN needs [batch, timesteps, features], got [2, 3, 4, 5]'
  ],
  [
    'TimeDistributed(Dense(4))(zeros([32, 200]))',
    'TimeDistributed needs [batch, timesteps, ...features], got [32, 200]'
  ],
  [
    'TimeDistributed(SimpleRNN(4))(zeros([2, 5, 6]))',
    'SimpleRNN needs [batch, timesteps, features], got [2, 6]'
  ],
  ['Dense(4)(zeros([5]))', 'Dense needs [batch, ..., features], got [5]'],
  [
    'Sequential([Input([700, 1]), Dense(4)])(zeros([32, 70, 1]))',
    'Input declares [batch, 700, 1], got [32, 70, 1]'
  ],
  [
    'Sequential([SimpleRNN(4), SimpleRNN(4)])(zeros([2, 3, 1]))',
    'SimpleRNN needs [batch, timesteps, features], got [2, 4]'
  ],
  ['zeros([32, 700, 200]).add(zeros([7]))', 'add cannot broadcast [32, 700, 200] with [7]'],
  [
    'zeros([32, 200]).matMul(zeros([100, 5]))',
    'matMul needs [..., m, k] and [..., k, n], got [32, 200] and [100, 5]'
  ],
  ['zeros([2, 3]).sum({ axis: 3 })', 'sum has no axis 3: the shape is [2, 3]'],
  ['zeros([2, 3]).transpose([1])', 'transpose needs an order of all axes of [2, 3], got [1]'],
  [
    "Dense(4, { activation: 'rellu' })",
    "Dense has no activation 'rellu': it knows elu, exponential, gelu, hardSigmoid, leakyRelu, linear, relu, relu6, selu, sigmoid, silu, softmax, softplus, softsign, tanh"
  ],
  [
    "Dense(4, { activaton: 'relu' })",
    "Dense has no option 'activaton': it knows activation, useBias, kernelInitializer, biasInitializer, kernelRegularizer, biasRegularizer, activityRegularizer, kernelConstraint, biasConstraint"
  ],
  [
    "SimpleRNN(4, { kernelInitializer: 'glorot' })",
    "SimpleRNN has no kernelInitializer 'glorot': it knows glorotNormal, glorotUniform, heNormal, heUniform, lecunNormal, lecunUniform, ones, orthogonal, randomNormal, randomUniform, truncatedNormal, zeros"
  ],
  [
    'SimpleRNN(4, { return_sequences: true })',
    'SimpleRNN: return_sequences is written returnSequences here'
  ],
  ['Dense(4, { use_bias: false })', 'Dense: use_bias is written useBias here'],
  ['Masking()(zeros([32, 200]))', 'Masking needs [batch, timesteps, ...features], got [32, 200]'],
  ['Masking({ mask_value: -1 })', 'Masking: mask_value is written maskValue here'],
  ["Masking({ maskValue: 'none' })", 'Masking: maskValue takes another type of value'],
  ['Bidirectional(Dense(4))', 'Bidirectional needs a recurrent layer, such as SimpleRNN'],
  [
    'Bidirectional(SimpleRNN(4))(zeros([32, 200]))',
    'SimpleRNN needs [batch, timesteps, features], got [32, 200]'
  ],
  [
    "Bidirectional(SimpleRNN(4), { mergeMode: 'mean' })",
    "Bidirectional has no mergeMode 'mean': it knows concat, sum, mul, ave"
  ],
  [
    "Bidirectional(SimpleRNN(4), { merge_mode: 'sum' })",
    'Bidirectional: merge_mode is written mergeMode here'
  ],
  ['Conv1D(4, 3)(zeros([32, 200]))', 'Conv1D needs [batch, timesteps, features], got [32, 200]'],
  ['Conv1D(4, 3)(zeros([5, 2, 1]))', 'Conv1D needs at least 3 timesteps, got [5, 2, 1]'],
  [
    "Conv1D(4, 3, { padding: 'full' })",
    "Conv1D has no padding 'full': it knows valid, same, causal"
  ],
  ["Conv1D(4, 3, { strides: 'two' })", 'Conv1D: strides takes another type of value'],
  ['Conv1D(4, 3, { dilation_rate: 2 })', 'Conv1D: dilation_rate is written dilationRate here'],
  ["SimpleRNN(4, { goBackwards: 'yes' })", 'SimpleRNN: goBackwards takes another type of value'],
  ['SimpleRNN(4, { go_backwards: true })', 'SimpleRNN: go_backwards is written goBackwards here'],
  ['zeros([2, 3]).flip(2)', 'flip has no axis 2: the shape is [2, 3]'],
  [
    'zeros([2, 3]).pad([[0, 1]])',
    'pad needs [before, after] for each of the 2 axes of [2, 3], got 1'
  ],
  ['concat([zeros([2, 3]), zeros([2, 4])])', 'concat cannot join [2, 3] and [2, 4] along axis 0'],
  ['concat([zeros([2, 3]), zeros([2])], 1)', 'concat cannot join [2, 3] and [2] along axis 1'],
  ['concat([zeros([2, 3]), zeros([2, 3])], 2)', 'concat has no axis 2: the shape is [2, 3]'],
  [
    'TimeDistributedDense(64)',
    'TimeDistributedDense is written TimeDistributed(Dense(units)) today, which equals Dense(units)'
  ]
];

describe('a mistake is one sentence', () => {
  const lines = MISTAKES.map(([code]) => `void ${code};`).join('\n');
  const inCell = checkCell(lines).messages;
  const inProgram = checkCell(lines, { strict: true }).messages;

  it.each(MISTAKES.map(([code, sentence], i) => ({ code, sentence, line: i + 1 })))(
    '$code: as a compile error',
    ({ sentence, line }) => {
      for (const messages of [inCell, inProgram]) {
        const said = messages.filter(message => message.line === line);
        expect(said.map(({ text }) => text).join('\n')).toContain(`"${sentence}"`);
      }
    }
  );

  it.each(MISTAKES)('%s: the same when types were escaped', (code, sentence) => {
    const thrown = runUntyped(code);
    expect(thrown).toBeInstanceOf(tsteps.TstepsError);
    const { what, message, got, expected, fix } = thrown as tsteps.TstepsError;
    expect(what).toBe(sentence);
    for (const part of [got, expected, fix]) expect(part.length).toBeGreaterThan(0);
    expect(message).toContain(sentence);
  });

  it.each(["Dense(4, 'relu')", 'MaxPooling1D(2)', 'Adam(0.01)', "EarlyStopping('loss')"])(
    '%s: options by their place, when types were escaped',
    code => {
      expect(runUntyped(code)).toMatchObject({ code: 'options-by-place', expected: 'an object' });
    }
  );

  it('knows no mistake in the right spelling', () => {
    const right =
      "Dense(4, { activation: 'relu' })(zeros([2, 3])); SimpleRNN(4, { returnSequences: true })(zeros([2, 3, 1]));" +
      "Conv1D(4, 3, { padding: 'causal', strides: 2 })(zeros([2, 3, 1]));" +
      "Bidirectional(SimpleRNN(4), { mergeMode: 'sum' })(Masking({ maskValue: -1 })(zeros([2, 3, 1])));";
    expect(checkCell(right).messages).toEqual([]);
    expect(runUntyped(right)).toBeNull();
  });
});

/** Runs code with the public names and no types, as behind `any`; gives what it throws. */
function runUntyped(code: string): unknown {
  const names = Object.keys(tsteps);
  try {
    // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the code is the table above
    const run = new Function(...names, code) as (...values: unknown[]) => void;
    run(...names.map(name => tsteps[name as keyof typeof tsteps]));
    return null;
  } catch (error) {
    return error;
  }
}
