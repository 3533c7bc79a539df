import type { Category } from './program.js';

/** A model that takes [700, 1] and gives [700, 64], and one that gives 10 classes. */
const STEPS =
  'const steps = Sequential([Input([700, 1]), LSTM(32, { returnSequences: true }), TimeDistributed(Dense(64))]);';
const CLASSES =
  "const classes = Sequential([Input([7, 12]), GRU(32), Dense(10, { activation: 'softmax' })]);";
const TWO =
  'const a = Input([7, 2]); const b = Input([7, 3]); const two = Model({ inputs: [a, b], outputs: Dense(1)(LSTM(4)(Concatenate()([a, b]))) });';

/** Programs of layers, models and training. */
export const MODEL_PROGRAMS: Record<string, Category> = {
  rank: {
    right: [
      'LSTM(8)(zeros([2, 3, 1]))',
      'GRU(8, { returnSequences: true })(zeros([2, 3, 1]))',
      'TimeDistributed(LSTM(8))(zeros([2, 5, 3, 1]))',
      'RepeatVector(3)(zeros([2, 8]))',
      'Permute([2, 1])(zeros([2, 3, 4]))',
      'MaxPooling1D({ poolSize: 2 })(zeros([2, 6, 4]))',
      'GlobalAveragePooling1D()(zeros([2, 6, 4]))',
      'Dense(8)(zeros([2, 3, 4, 5, 6]))'
    ],
    wrong: [
      ['LSTM(8)(zeros([2, 3]))', 'LSTM needs [batch, timesteps, features], got [2, 3]'],
      ['GRU(8)(zeros([2, 3, 4, 5]))', 'GRU needs [batch, timesteps, features], got [2, 3, 4, 5]'],
      [
        'TimeDistributed(LSTM(8))(zeros([2, 5, 3]))',
        'LSTM needs [batch, timesteps, features], got [2, 3]'
      ],
      ['RepeatVector(3)(zeros([2, 3, 8]))', 'RepeatVector needs [batch, features], got [2, 3, 8]'],
      ['Permute([2, 1])(zeros([2, 3]))', 'Permute needs a batch and 2 axes, got [2, 3]'],
      [
        'MaxPooling1D()(zeros([2, 6]))',
        'MaxPooling1D needs [batch, timesteps, features], got [2, 6]'
      ],
      [
        'GlobalAveragePooling1D()(zeros([2, 6]))',
        'GlobalAveragePooling1D needs [batch, timesteps, features], got [2, 6]'
      ],
      ['Dense(8)(zeros([5]))', 'Dense needs [batch, ..., features], got [5]'],
      [
        'Bidirectional(LSTM(8))(zeros([2, 3]))',
        'LSTM needs [batch, timesteps, features], got [2, 3]'
      ]
    ]
  },
  size: {
    right: [
      'zeros([2, 3]).add(zeros([3]))',
      'zeros([2, 3]).matMul(zeros([3, 4]))',
      'Add()([zeros([2, 3]), zeros([2, 1])])',
      'Concatenate()([zeros([2, 3]), zeros([2, 5])])',
      'Concatenate({ axis: 1 })([zeros([2, 3, 4]), zeros([2, 5, 4])])',
      'where(zeros([2, 3]).greater(0), zeros([2, 3]), zeros([3]))',
      'zeros([2, 3]).argMax({ axis: 1 })',
      'zeros([2, 3]).equal(zeros([2, 1]))'
    ],
    wrong: [
      ['zeros([2, 3]).sub(zeros([4]))', 'sub cannot broadcast [2, 3] with [4]'],
      [
        'zeros([2, 3]).matMul(zeros([4, 5]))',
        'matMul needs [..., m, k] and [..., k, n], got [2, 3] and [4, 5]'
      ],
      ['Add()([zeros([2, 3]), zeros([2, 4])])', 'Add cannot broadcast [2, 3] with [2, 4]'],
      ['Add()([zeros([2, 3])])', 'Add needs at least two inputs.'],
      [
        'Concatenate()([zeros([2, 3]), zeros([4, 3])])',
        'Concatenate cannot join [2, 3] and [4, 3] along axis -1'
      ],
      [
        'Concatenate({ axis: 1 })([zeros([2, 3, 4]), zeros([2, 3, 5])])',
        'Concatenate cannot join [2, 3, 4] and [2, 3, 5] along axis 1'
      ],
      [
        'where(zeros([2, 3]).greater(0), zeros([2, 3]), zeros([4]))',
        'where cannot broadcast [2, 3] with [4]'
      ],
      ['zeros([2, 3]).argMax({ axis: 2 })', 'argMax has no axis 2: the shape is [2, 3]'],
      ['zeros([2, 3]).greater(zeros([4]))', 'greater cannot broadcast [2, 3] with [4]']
    ]
  },
  dtype: {
    right: [
      "Embedding(10, 4)(zeros([2, 3]).cast('int32'))",
      'Embedding(10, 4)(zeros([2, 3]))',
      'where(zeros([2]).less(1), ones([2]), zeros([2]))',
      "oneHot(zeros([2]).cast('int32'), 4)",
      "zeros([2]).cast('bool')"
    ],
    wrong: [
      [
        "Dense(4)(zeros([2, 3]).cast('int32'))",
        'Type \'"int32"\' is not assignable to type \'"float32"\''
      ],
      [
        "LSTM(4)(zeros([2, 3, 1]).cast('bool'))",
        'Type \'"bool"\' is not assignable to type \'"float32"\''
      ],
      [
        "zeros([2]).add(zeros([2]).cast('int32'))",
        'Type \'"int32"\' is not assignable to type \'"float32"\''
      ],
      [
        'where(zeros([2]), ones([2]), zeros([2]))',
        'Type \'"float32"\' is not assignable to type \'"bool"\''
      ],
      ['oneHot(zeros([2]), 4)', 'Type \'"float32"\' is not assignable to type \'"int32"\''],
      ["zeros([2]).cast('float64')", '\'"float64"\'']
    ]
  },
  'layer order': {
    right: [
      `${STEPS} steps(zeros([4, 700, 1]))`,
      'Sequential([LSTM(8, { returnSequences: true }), LSTM(4)])(zeros([2, 3, 1]))',
      'Sequential([Input([5], { dtype: "int32" }), Embedding(10, 4), GRU(3)])(zeros([2, 5]))',
      'Sequential([LSTM(8), RepeatVector(3), LSTM(8, { returnSequences: true })])(zeros([2, 5, 12]))',
      'Sequential([Flatten(), Dense(4)])(zeros([2, 3, 4]))',
      'TimeDistributed(Sequential([Conv1D(4, 2), LSTM(3)]))(zeros([2, 5, 6, 3]))',
      `${TWO} two([zeros([2, 7, 2]), zeros([2, 7, 3])])`,
      'const i = Input([7, 2]); const [y, h, c] = LSTM(4, { returnState: true })(i); Model({ inputs: i, outputs: [y, c] })(zeros([2, 7, 2]))',
      'const e = Input([7, 2]); const [y, h, c] = LSTM(4, { returnState: true })(e); LSTM(4)(e, { initialState: [h, c] })'
    ],
    wrong: [
      [
        'Sequential([LSTM(8), LSTM(4)])(zeros([2, 3, 1]))',
        'LSTM needs [batch, timesteps, features], got [2, 8]'
      ],
      [
        'Sequential([Dense(8), RepeatVector(3)])(zeros([2, 3, 1]))',
        'RepeatVector needs [batch, features], got [2, 3, 8]'
      ],
      [
        'Sequential([Flatten(), LSTM(4)])(zeros([2, 3, 1]))',
        'LSTM needs [batch, timesteps, features], got [2, 3]'
      ],
      [
        'TimeDistributed(Sequential([Dense(4), GRU(3)]))(zeros([2, 5, 6]))',
        'GRU needs [batch, timesteps, features], got [2, 4]'
      ],
      [`${STEPS} steps(zeros([4, 70, 1]))`, 'Input declares [batch, 700, 1], got [4, 70, 1]'],
      [
        `${TWO} two([zeros([2, 7, 2]), zeros([2, 7, 2])])`,
        'Model needs [?, 7, 2] and [?, 7, 3], got [2, 7, 2] and [2, 7, 2]'
      ],
      [
        'const m = Input([7, 2]); Model({ inputs: m, outputs: LSTM(4)(m) })(zeros([2, 8, 2]))',
        'Model needs [?, 7, 2], got [2, 8, 2]'
      ],
      ['const j = Input([7]); LSTM(4)(j)', 'LSTM needs [batch, timesteps, features], got [?, 7]'],
      [
        'Bidirectional(Embedding(10, 4))',
        'Bidirectional needs a recurrent layer, such as SimpleRNN'
      ]
    ]
  },
  'fit target': {
    right: [
      `${STEPS} void steps.fit(zeros([4, 700, 1]), zeros([4, 700, 64]), { epochs: 2 })`,
      `${CLASSES} void classes.fit(zeros([4, 7, 12]), zeros([4, 10]))`,
      `${CLASSES} void classes.fit(zeros([4, 7, 12]), zeros([4]).cast('int32'), { batchSize: 2 })`,
      `${CLASSES} void classes.fit(zeros([4, 7, 12]), zeros([4, 1]))`,
      `${CLASSES} void classes.evaluate(zeros([4, 7, 12]), zeros([4, 10]))`,
      `${CLASSES} void classes.predict(zeros([4, 7, 12])).then(y => y.shape)`,
      `${TWO} void two.fit([zeros([4, 7, 2]), zeros([4, 7, 3])], zeros([4, 1]))`,
      `${CLASSES} void classes.fit(function* () { yield [zeros([4, 7, 12]), zeros([4, 10])]; }, { epochs: 2 })`
    ],
    wrong: [
      [
        `${STEPS} void steps.fit(zeros([4, 700, 1]), zeros([4, 64]))`,
        'fit needs targets [4, 700, 64] or ids [4, 700], got [4, 64]'
      ],
      [
        `${STEPS} void steps.fit(zeros([4, 700, 1]), zeros([5, 700, 64]))`,
        'fit needs targets [4, 700, 64] or ids [4, 700], got [5, 700, 64]'
      ],
      [
        `${CLASSES} void classes.fit(zeros([4, 7, 12]), zeros([4, 7, 10]))`,
        'fit needs targets [4, 10] or ids [4], got [4, 7, 10]'
      ],
      [
        `${CLASSES} void classes.fit(zeros([4, 7, 12]), zeros([4, 9]))`,
        'fit needs targets [4, 10] or ids [4], got [4, 9]'
      ],
      [
        `${CLASSES} void classes.fit(zeros([4, 8, 12]), zeros([4, 10]))`,
        'Input declares [batch, 7, 12], got [4, 8, 12]'
      ],
      [
        `${CLASSES} void classes.evaluate(zeros([4, 7, 12]), zeros([4, 11]))`,
        'fit needs targets [4, 10] or ids [4], got [4, 11]'
      ],
      [
        `${CLASSES} void classes.predict(zeros([4, 7]))`,
        'Input declares [batch, 7, 12], got [4, 7]'
      ],
      [
        `${TWO} void two.fit([zeros([4, 7, 2]), zeros([4, 7, 2])], zeros([4, 1]))`,
        'Model needs [?, 7, 2] and [?, 7, 3], got [4, 7, 2] and [4, 7, 2]'
      ],
      [
        `${TWO} void two.fit([zeros([4, 7, 2]), zeros([4, 7, 3])], zeros([4, 2]))`,
        'fit needs targets [4, 1], got [4, 2]'
      ]
    ]
  },
  'custom layer': {
    right: [
      'CustomLayer({ call: x => x.mul(2) })(zeros([2, 3]))',
      "CustomLayer({ weights: ([, features]) => ({ gain: { shape: [features], initializer: 'ones' } }), call: (x, { weights }) => x.mul(weights.gain) })",
      'const last: tsteps.Tensor<[number, number]> = CustomLayer({ outputShape: ([n, , f]: number[]): [number, number] => [n, f], call: x => x.timestep(-1) })(zeros([2, 3, 4]))',
      'TimeDistributed(CustomLayer({ call: x => x.relu() }))(zeros([2, 3, 4]))',
      'Sequential([CustomLayer({ call: x => x.relu() }), LSTM(4)])(zeros([2, 3, 4]))'
    ],
    wrong: [
      [
        'Sequential([CustomLayer({ call: x => x.relu() }), LSTM(4)])(zeros([2, 3]))',
        'LSTM needs [batch, timesteps, features], got [2, 3]'
      ],
      [
        'TimeDistributed(CustomLayer({ call: x => x.relu() }))(zeros([2, 3]))',
        'TimeDistributed needs [batch, timesteps, ...features], got [2, 3]'
      ],
      [
        'CustomLayer({ weights: () => ({ gain: { shape: [1] } }), call: (x, { weights }) => x.mul(weights.bias) })',
        "Property 'bias' does not exist"
      ],
      ['CustomLayer({ call: x => 5 })', "Type 'number' is not assignable to type"],
      [
        "CustomLayer({ weights: () => ({ gain: { shape: [1], initializer: 'one' } }), call: x => x })",
        '\'"one"\' is not assignable'
      ],
      [
        'LSTM(4)(CustomLayer({ outputShape: ([n]: number[]): [number, number] => [n, 4], call: x => x.timestep(-1) })(zeros([2, 3, 4])))',
        'LSTM needs [batch, timesteps, features], got [?, ?]'
      ]
    ]
  },
  training: {
    right: [
      `${CLASSES} classes.compile({ optimizer: 'adam', loss: 'categoricalCrossentropy', metrics: ['accuracy'] })`,
      `${CLASSES} classes.compile({ optimizer: Adam({ learningRate: ExponentialDecay({ initialLearningRate: 0.1, decaySteps: 10, decayRate: 0.5 }) }), loss: Huber({ delta: 0.5 }) })`,
      'grad((x: FloatTensor) => x.square().sum())(zeros([3])).shape',
      `${CLASSES} valueAndGrad((w: FloatTensor[]) => classes(zeros([2, 7, 12])).sum())(classes.getWeights())`,
      `${CLASSES} void classes.fit(zeros([4, 7, 12]), zeros([4, 10]), { callbacks: [EarlyStopping({ patience: 2 })] })`
    ],
    wrong: [
      [
        `${CLASSES} classes.compile({ loss: 'crossentropy' })`,
        '\'"crossentropy"\' is not assignable'
      ],
      [
        `${CLASSES} classes.compile({ optimizer: 'adm', loss: 'meanSquaredError' })`,
        '\'"adm"\' is not assignable'
      ],
      [
        `${CLASSES} void classes.fit(zeros([4, 7, 12]), zeros([4, 10]), { epoch: 5 })`,
        "'epoch' does not exist"
      ],
      ['Adam({ lr: 0.1 })', "'lr' does not exist"],
      ["SGD({ momentum: 'much' })", "'string' is not assignable to type 'number'"],
      ["EarlyStopping({ mode: 'less' })", '\'"less"\' is not assignable']
    ]
  }
};
