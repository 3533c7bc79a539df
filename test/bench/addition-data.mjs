/** Keras's addition example (addition_rnn): two numbers of up to two digits, the question read from its end. */
const CHARACTERS = '0123456789+ ';

export const ADDITION = {
  examples: 5000,
  epochs: 55,
  batchSize: 32,
  units: 128,
  learningRate: 1e-3
};

/** Questions `[5000, 5, 12]` and answers `[5000, 3, 12]` as one-hot rows, no pair twice. */
export function additionData({ tensor, randomUniform, seed }, number) {
  seed(number);
  const pairs = [];
  for (let a = 0; a < 100; a++) for (let b = 0; b <= a; b++) pairs.push([a, b]);
  const keys = randomUniform([pairs.length]);
  return keys.data().then(order => {
    const chosen = pairs
      .map((pair, i) => ({ pair: i % 2 === 0 ? pair : [...pair].reverse(), key: order[i] }))
      .sort((p, q) => p.key - q.key)
      .slice(0, ADDITION.examples)
      .map(({ pair }) => pair);
    const questions = chosen.map(([a, b]) => [...`${a}+${b}`.padEnd(5)].reverse());
    const answers = chosen.map(([a, b]) => [...String(a + b).padEnd(3)]);
    return { x: encode(tensor, questions), y: encode(tensor, answers) };
  });
}

function encode(tensor, texts) {
  const length = texts[0].length;
  const values = new Float32Array(texts.length * length * 12);
  texts.forEach((text, n) =>
    text.forEach((character, t) => {
      values[(n * length + t) * 12 + CHARACTERS.indexOf(character)] = 1;
    })
  );
  return tensor(values, [texts.length, length, 12]);
}

/** The model of the example, compiled. */
export function additionModel(tsteps) {
  const { Sequential, Input, LSTM, RepeatVector, TimeDistributed, Dense, Adam } = tsteps;
  const { units, learningRate } = ADDITION;
  const model = Sequential([
    Input([5, 12]),
    LSTM(units),
    RepeatVector(3),
    LSTM(units, { returnSequences: true }),
    TimeDistributed(Dense(12, { activation: 'softmax' }))
  ]);
  model.compile({
    optimizer: Adam({ learningRate }),
    loss: 'categoricalCrossentropy',
    metrics: ['accuracy']
  });
  return model;
}
