import { describe, expect, it } from 'vitest';
import {
  Bidirectional,
  concat,
  Dense,
  Input,
  Masking,
  memory,
  randomNormal,
  Sequential,
  SimpleRNN,
  TimeDistributed,
  trace,
  type Layer
} from '../../../kernel/src/index.js';

const X = randomNormal([3, 6, 2]);

describe('SimpleRNN with goBackwards', () => {
  it('gives what the same layer gives for the flipped sequence', async () => {
    const forwards = SimpleRNN(4, { returnSequences: true });
    const backwards = SimpleRNN(4, { returnSequences: true, goBackwards: true });
    const expected = await forwards(X.flip(1)).data();
    backwards.build(X.shape);
    backwards.setWeights(forwards.getWeights());
    expect(await backwards(X).data()).toEqual(expected);
  });
});

describe('Bidirectional', () => {
  it('is one layer forwards, and another backwards whose sequence is turned back', async () => {
    const both = Bidirectional(SimpleRNN(4, { returnSequences: true }));
    const y = await both(X).data();
    const [ahead, back] = both.layers;
    const byHand = concat([ahead(X), back(X).flip(1)], -1);
    expect(y).toEqual(await byHand.data());
  });

  it('makes both layers of the pattern, with weights of their own', () => {
    const pattern = SimpleRNN(4, { activation: 'relu' });
    pattern.build([3, 6, 7]);
    const both = Bidirectional(pattern);
    both(X);
    const [ahead, back] = both.layers;
    expect([ahead.name, back.name]).toEqual([
      `forward_${pattern.name}`,
      `backward_${pattern.name}`
    ]);
    expect(back.expression).toBe("SimpleRNN(4, { activation: 'relu', goBackwards: true })");
    expect(ahead.weights['kernel'].shape).toEqual([2, 4]);
    expect(ahead.weights['kernel']).not.toBe(back.weights['kernel']);
  });

  it('has the weights of both, the forward ones first', async () => {
    const both = Bidirectional(SimpleRNN(4));
    both(X);
    const [ahead, back] = both.layers;
    expect(both.getWeights()).toEqual([...ahead.getWeights(), ...back.getWeights()]);
    expect(both.countParams()).toBe(2 * (2 * 4 + 4 * 4 + 4));
    both.setWeights([...back.getWeights(), ...ahead.getWeights()]);
    expect(await both(X.flip(1)).data()).toHaveLength(3 * 8);
  });

  it('with swapped weights gives the halves swapped for the flipped sequence', async () => {
    const both = Bidirectional(SimpleRNN(4));
    const [ahead, back] = ((await both(X).array()) as number[][]).map(row => [
      row.slice(0, 4),
      row.slice(4)
    ])[0];
    const weights = both.getWeights();
    both.setWeights([...weights.slice(3), ...weights.slice(0, 3)]);
    const [swapped] = (await both(X.flip(1)).array()) as number[][];
    expect(swapped).toEqual([...back, ...ahead]);
  });

  it('counts and prints in a summary, and shows as one step of a trace', async () => {
    const model = Sequential([
      Input([6, 2]),
      Masking(),
      Bidirectional(SimpleRNN(4, { returnSequences: true }), { mergeMode: 'ave' }),
      TimeDistributed(Dense(5))
    ]);
    const { rows, params } = model.summary();
    expect(rows[2]).toEqual({
      layer: "Bidirectional(SimpleRNN(4, { returnSequences: true }), { mergeMode: 'ave' })",
      outputShape: '[batch, 6, 4]',
      params: 56
    });
    expect(params).toBe(56 + 25);
    const traced = trace(model, X);
    expect(traced.steps.map(({ params: own }) => own)).toEqual([0, 56, 25]);
    expect(await traced.output.data()).toEqual(await model(X).data());
  });

  it('leaves no buffers behind but the weights and the output', () => {
    const both = Bidirectional(SimpleRNN(4, { returnSequences: true }), { mergeMode: 'ave' });
    both.build(X.shape);
    const before = memory()['cpu'].buffers;
    const y = both(X);
    expect(memory()['cpu'].buffers).toBe(before + 1);
    y.dispose();
  });

  it('refuses a layer that goes backwards already', () => {
    expect(() => Bidirectional(SimpleRNN(4, { goBackwards: true }))).toThrow(
      'Bidirectional makes the layer that goes backwards itself.'
    );
  });

  it('refuses what is no layer', () => {
    const untyped = Bidirectional as unknown as (layer: unknown) => Layer<never>;
    expect(() => untyped(64)).toThrow('Bidirectional needs a recurrent layer, such as SimpleRNN');
  });
});
