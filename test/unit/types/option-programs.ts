import type { Category } from './program.js';

const ACTIVATIONS =
  'elu, exponential, gelu, hardSigmoid, leakyRelu, linear, relu, relu6, selu, sigmoid, silu, softmax, softplus, softsign, tanh';
const INITIALIZERS =
  'glorotNormal, glorotUniform, heNormal, heUniform, lecunNormal, lecunUniform, ones, orthogonal, randomNormal, randomUniform, truncatedNormal, zeros';

/** Programs of options, activations and kernels of the user's. */
export const OPTION_PROGRAMS: Record<string, Category> = {
  'option name': {
    right: [
      'LSTM(8, { returnSequences: true, returnState: true })(zeros([2, 3, 1]))',
      'GRU(8, { resetAfter: false, recurrentDropout: 0.1 })',
      'LSTM(8, { unitForgetBias: false, stateful: true })',
      'Dropout(0.5, { seed: 1 })',
      'Embedding(10, 4, { maskZero: true })',
      'LayerNormalization({ epsilon: 0.001, center: false })',
      'BatchNormalization({ momentum: 0.9 })',
      'Conv1D(4, 3, { groups: 2, padding: "same" })'
    ],
    wrong: [
      ['LSTM(8, { return_state: true })', 'LSTM: return_state is written returnState here'],
      ['GRU(8, { reset_after: false })', 'GRU: reset_after is written resetAfter here'],
      [
        'LSTM(8, { recurrent_dropout: 0.1 })',
        'LSTM: recurrent_dropout is written recurrentDropout here'
      ],
      ['Dropout(0.5, { rate: 1 })', "Dropout has no option 'rate': it knows seed"],
      ['Embedding(10, 4, { mask_zero: true })', 'Embedding: mask_zero is written maskZero here'],
      [
        'LayerNormalization({ eps: 0.001 })',
        "LayerNormalization has no option 'eps': it knows axis, epsilon, center, scale, betaInitializer, gammaInitializer, betaRegularizer, gammaRegularizer, betaConstraint, gammaConstraint"
      ],
      ['MaxPooling1D({ pool_size: 2 })', 'MaxPooling1D: pool_size is written poolSize here'],
      ['Concatenate({ dim: 1 })', "'dim' does not exist"],
      ['Input([3], { type: "int32" })', "Input has no option 'type': it knows dtype"]
    ]
  },
  'option value': {
    right: [
      'LSTM(8, { dropout: 0.2 })',
      'Dense(8, { kernelInitializer: HeNormal({ seed: 1 }) })',
      "Dense(8, { kernelRegularizer: 'l2', biasConstraint: 'nonNeg' })",
      'Dense(8, { kernelRegularizer: L1L2({ l1: 0.1 }), kernelConstraint: MaxNorm(2) })',
      "Bidirectional(LSTM(8), { mergeMode: 'ave' })",
      'Bidirectional(LSTM(8), { mergeMode: null })',
      "Input([3], { dtype: 'int32' })",
      "let activation = 'relu'; Dense(8, { activation })(zeros([2, 3]))",
      "const same = { activation: 'relu', kernelInitializer: 'zeros' }; LSTM(8, same)"
    ],
    wrong: [
      [
        "let mergeMode = 'sum'; Bidirectional(LSTM(8), { mergeMode })",
        'Bidirectional: mergeMode takes one of concat, sum, mul, ave'
      ],
      [
        "const same = { units: 8, activation: 'relu' }; Dense(8, same)",
        "Dense has no option 'units': it knows activation, useBias"
      ],
      ["LSTM(8, { dropout: 'some' })", 'LSTM: dropout takes another type of value'],
      [
        "Dense(8, { kernelInitializer: 'he' })",
        `Dense has no kernelInitializer 'he': it knows ${INITIALIZERS}`
      ],
      [
        "Dense(8, { kernelRegularizer: 'l3' })",
        "Dense has no kernelRegularizer 'l3': it knows l1, l2, l1l2"
      ],
      [
        "Dense(8, { biasConstraint: 'positive' })",
        "Dense has no biasConstraint 'positive': it knows maxNorm, minMaxNorm, nonNeg, unitNorm"
      ],
      [
        "Bidirectional(GRU(8), { mergeMode: 'max' })",
        "Bidirectional has no mergeMode 'max': it knows concat, sum, mul, ave"
      ],
      ["GRU(8, { stateful: 'yes' })", 'GRU: stateful takes another type of value'],
      [
        "MaxPooling1D({ padding: 'full' })",
        "MaxPooling1D has no padding 'full': it knows valid, same, causal"
      ]
    ]
  },
  gpuKernel: {
    right: [
      'const a: [2, 3] = gpuKernel(x => 2 * x)(ones([2, 3])).shape',
      'const b: [2, 3] = gpuKernel((x, y) => x * y, { derivative: [(x, y) => y, x => x] })(ones([2, 3]), ones([2, 3])).shape',
      'const c: [2] = gpuKernel((total, x) => total + x, { kind: "reduce", axis: 1, initial: 0 })(ones([2, 3])).shape',
      'const d: [2, 1] = gpuKernel((total, x) => total + x, { kind: "reduce", axis: -1, keepDims: true })(ones([2, 3])).shape',
      'const e: [2, 7, 3] = gpuKernel((at, t) => at(-1) * t, { kind: "stencil", ends: "wrap" })(ones([2, 7, 3])).shape',
      'gpuKernel((x, y, z) => x + y + z)(ones([2]), ones([2]), ones([2]))'
    ],
    wrong: [
      [
        'gpuKernel((x, y) => x * y)(ones([2, 3]), ones([3, 2]))',
        'gpuKernel needs tensors of one shape, got [2, 3] and [3, 2]'
      ],
      [
        'gpuKernel((total, x) => total + x, { kind: "reduce", axis: 2 })(ones([2, 3]))',
        'gpuKernel has no axis 2: the shape is [2, 3]'
      ],
      [
        'gpuKernel(at => at(0), { kind: "stencil" })(ones([2]))',
        'gpuKernel has no axis 1: the shape is [2]'
      ]
    ]
  },
  activation: {
    right: [
      "Dense(8, { activation: 'gelu' })",
      "LSTM(8, { activation: 'relu', recurrentActivation: 'hardSigmoid' })",
      'Dense(8, { activation: x => Math.max(0.1 * x, x) })',
      'Dense(8, { activation: (x: FloatTensor) => x.square() })',
      'Activation(x => (x > 0 ? x : 0))',
      "Activation('leakyRelu')",
      "Conv1D(4, 3, { activation: 'silu' })"
    ],
    wrong: [
      [
        "Dense(8, { activation: 'swish' })",
        `Dense has no activation 'swish': it knows ${ACTIVATIONS}`
      ],
      [
        "LSTM(8, { recurrentActivation: 'hard_sigmoid' })",
        `LSTM has no recurrentActivation 'hard_sigmoid': it knows ${ACTIVATIONS}`
      ],
      ["GRU(8, { activation: 'Tanh' })", `GRU has no activation 'Tanh': it knows ${ACTIVATIONS}`],
      [
        "Conv1D(4, 3, { activation: 'leaky_relu' })",
        `Conv1D has no activation 'leaky_relu': it knows ${ACTIVATIONS}`
      ]
    ]
  }
};
