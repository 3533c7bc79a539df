/** The cases as ONNX graphs: for each kind, `{ graph, feeds }`, and `read` where the output's axes are not ours. */
import { sizeOf, uniform, weightOf } from '../cases.mjs';

/** Where ONNX has our gate: its LSTM is input, output, forget, cell; its GRU has Keras's order. */
const GATES = { SimpleRNN: [0], LSTM: [0, 3, 1, 2], GRU: [0, 1, 2] };

const OPS = { SimpleRNN: 'RNN', LSTM: 'LSTM', GRU: 'GRU' };

export const GRAPHS = {
  matMul({ n }) {
    const shape = [n, n];
    return {
      graph: {
        inputs: { a: shape, b: shape },
        outputs: { y: shape },
        nodes: [['MatMul', ['a', 'b'], 'y']]
      },
      feeds: { a: input({ shape }, 1), b: input({ shape }, 2) }
    };
  },
  dense(options) {
    const { shape, units } = options;
    const { weights, nodes } = dense('x', 'y', [shape.at(-1), units], 10);
    return {
      graph: {
        inputs: { x: shape },
        outputs: { y: [...shape.slice(0, -1), units] },
        weights,
        nodes
      },
      feeds: { x: input(options) }
    };
  },
  recurrent(options) {
    if (options.training) return null;
    const { shape, units, outputs, layer } = options;
    const [batch, timesteps, features] = shape;
    const top = outputs ? dense('sequence', 'all', [units, outputs], 13) : { nodes: [] };
    return {
      graph: {
        inputs: { x: shape },
        outputs: { y: [batch, timesteps, outputs ?? units] },
        weights: {
          ...recurrentWeights(layer, features, units),
          one: { values: BigInt64Array.of(1n), shape: [1] },
          ...top.weights
        },
        // Its recurrent layers go over [timesteps, batch, features] and give [timesteps, directions, batch, units].
        nodes: [
          ['Transpose', ['x'], 'steps', { perm: [1, 0, 2] }],
          [OPS[layer], ['steps', 'w', 'r', 'b'], 'directions', recurrentOptions(layer, units)],
          ['Squeeze', ['directions', 'one'], 'sequence'],
          ...top.nodes,
          ['Transpose', [outputs ? 'all' : 'sequence'], 'y', { perm: [1, 0, 2] }]
        ]
      },
      feeds: { x: input(options) }
    };
  },
  elementwise(options) {
    const op = { tanh: 'Tanh', exp: 'Exp', gelu: 'Gelu', add: 'Add' }[options.op];
    return unary(options, [op, options.op === 'add' ? ['x', 'x'] : ['x'], 'y']);
  },
  softmax: options => unary(options, ['Softmax', ['x'], 'y']),
  /** Its convolution is [batch, features, timesteps]; turning the axes does not count. */
  conv1d(options) {
    const { shape, units, window } = options;
    const [batch, timesteps, features] = shape;
    const kernel = turned(weightOf(10, [window, features, units]), [1, window * features, units]);
    const length = timesteps - window + 1;
    return {
      graph: {
        inputs: { x: [batch, features, timesteps] },
        outputs: { y: [batch, units, length] },
        weights: {
          w: {
            values: turned(kernel, [units, window, features]),
            shape: [units, features, window]
          },
          b: { values: weightOf(11, [units]), shape: [units] }
        },
        nodes: [['Conv', ['x', 'w', 'b'], 'y']]
      },
      feeds: { x: turned(input(options), [batch, timesteps, features]) },
      read: values => turned(values, [batch, units, length])
    };
  }
};

function input({ shape }, seed = 1) {
  return uniform(seed, sizeOf(shape));
}

function unary(options, node) {
  const { shape } = options;
  const graph = { inputs: { x: shape }, outputs: { y: shape }, nodes: [node] };
  return { graph, feeds: { x: input(options) } };
}

function dense(from, to, shape, seed) {
  const [product, sum] = [`${to} product`, `${to} sum`];
  return {
    weights: {
      kernel: { values: weightOf(seed, shape), shape },
      bias: { values: weightOf(seed + 1, [shape[1]]), shape: [shape[1]] }
    },
    nodes: [
      ['MatMul', [from, 'kernel'], product],
      ['Add', [product, 'bias'], sum],
      ['Relu', [sum], to]
    ]
  };
}

/** `linear_before_reset` is Keras's `resetAfter`. */
function recurrentOptions(layer, units) {
  return { hidden_size: units, ...(layer === 'GRU' && { linear_before_reset: 1 }) };
}

/** Weights with their gates one below the other, one direction, and two biases, of which Keras has both for a GRU alone. */
function recurrentWeights(layer, features, units) {
  const columns = GATES[layer].length * units;
  const rows = (values, inputs) =>
    byGate(turned(values, [1, inputs, columns]), layer, inputs * units);
  const biases = new Float32Array(2 * columns);
  const bias = weightOf(12, layer === 'GRU' ? [2, columns] : [columns]);
  for (let i = 0; i < bias.length; i += columns) {
    biases.set(byGate(bias.subarray(i, i + columns), layer, units), i);
  }
  return {
    w: { values: rows(weightOf(10, [features, columns]), features), shape: [1, columns, features] },
    r: { values: rows(weightOf(11, [units, columns]), units), shape: [1, columns, units] },
    b: { values: biases, shape: [1, 2 * columns] }
  };
}

function byGate(values, layer, size) {
  const result = new Float32Array(values.length);
  GATES[layer].forEach((gate, i) =>
    result.set(values.subarray(gate * size, (gate + 1) * size), i * size)
  );
  return result;
}

/** [n, rows, columns] becomes [n, columns, rows]. */
function turned(values, [n, rows, columns]) {
  const result = new Float32Array(values.length);
  let at = 0;
  for (let one = 0; one < n; one++) {
    for (let column = 0; column < columns; column++) {
      for (let row = 0; row < rows; row++) {
        result[at++] = values[(one * rows + row) * columns + column];
      }
    }
  }
  return result;
}
