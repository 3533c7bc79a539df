/** Keras's addition example (addition_rnn): two numbers of up to two digits, the question read from its end. */
const CHARACTERS = '0123456789+ ';

export const ADDITION = {
  examples: 5000,
  epochs: 55,
  batchSize: 32,
  units: 128,
  learningRate: 1e-3
};

/**
 * Questions `[5000, 5, 12]` and answers `[5000, 3, 12]` as one-hot rows, drawn as the example draws them: each number has
 * one or two random digits, and no pair comes twice, whatever its order.
 */
export async function additionData({ tensor, randomUniform, seed }, number) {
  seed(number);
  const random = await randomUniform([6 * 2 ** 17]).data();
  let at = 0;
  const digit = () => Math.floor(10 * random[at++ % random.length]);
  const draw = () => (random[at++ % random.length] < 0.5 ? digit() : 10 * digit() + digit());
  const chosen = new Map();
  while (chosen.size < ADDITION.examples) {
    const [a, b] = [draw(), draw()];
    const key = Math.min(a, b) * 100 + Math.max(a, b);
    if (!chosen.has(key)) chosen.set(key, [a, b]);
  }
  const pairs = [...chosen.values()];
  const questions = pairs.map(([a, b]) => [...`${a}+${b}`.padEnd(5)].reverse());
  const answers = pairs.map(([a, b]) => [...String(a + b).padEnd(3)]);
  return { x: encode(tensor, questions), y: encode(tensor, answers) };
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
