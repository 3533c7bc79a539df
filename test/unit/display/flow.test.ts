import { describe, expect, it } from 'vitest';
import {
  Bidirectional,
  Conv1D,
  Dense,
  Flatten,
  Input,
  randomNormal,
  seed,
  Sequential,
  SimpleRNN,
  TimeDistributed,
  trace
} from '../../../kernel/src/index.js';
import { bundleOf, savedPayload } from './bundle.js';

describe('the flow of a model', () => {
  seed(4);
  const model = Sequential([SimpleRNN(200, { returnSequences: true }), TimeDistributed(Dense(64))]);
  const x = randomNormal([2, 700, 1]);
  const { flow } = trace(model, x);

  it('holds every tensor, with some of its values at every timestep', () => {
    const { stages, name } = savedPayload(flow, 'flow');
    expect(name).toBe(model.name);
    expect(stages.map(({ axes }) => axes.map(({ size }) => size))).toEqual([
      [2, 700, 1],
      [2, 700, 200],
      [2, 700, 64]
    ]);
    expect(stages.map(({ tile }) => [tile?.columns, tile?.rows])).toEqual([
      [700, 1],
      [700, 16],
      [700, 16]
    ]);
    expect(JSON.stringify(stages).length).toBeLessThan(32 * 1024);
  });

  it('holds the three variants with their cost', () => {
    const { variants, variantStage } = savedPayload(flow, 'flow');
    expect(variantStage).toBe(2);
    expect(variants.map(({ pattern }) => pattern)).toEqual(['diagonal', 'row', 'cell']);
  });

  it('prints an aligned list of shapes and weights', () => {
    const lines = String(bundleOf(flow).data['text/plain']).split('\n');
    expect(lines[1]).toMatch(/^→ SimpleRNN\(200, .*\) {2}\[2, 700, 200\] {2}40,400 weights$/);
    expect(lines[2].indexOf('[2, 700')).toBe(lines[1].indexOf('[2, 700'));
    expect(lines[2]).toHaveLength(lines[1].length);
  });

  it('is the same for the same model and data, so that a notebook is saved unchanged', () => {
    const again = trace(model, x).flow;
    expect(savedPayload(again, 'flow')).toEqual(savedPayload(flow, 'flow'));
    const other = trace(model, randomNormal([2, 700, 1])).flow;
    expect(savedPayload(other, 'flow').fingerprint).not.toBe(
      savedPayload(flow, 'flow').fingerprint
    );
  });
});

describe('the flow of a model draws', () => {
  it.each([
    ['without timesteps', Sequential([Dense(3), Dense(2)]), [4, 5]],
    ['of one timestep', Sequential([Dense(3)]), [1, 1, 2]],
    [
      'that begins with Input and ends in a row',
      Sequential([Input([6, 2]), Flatten(), Dense(2)]),
      [3, 6, 2]
    ],
    [
      'of windows and both directions',
      Sequential([Conv1D(4, 3), Bidirectional(SimpleRNN(3, { returnSequences: true })), Dense(2)]),
      [1, 12, 2]
    ]
  ])('%s', (_, model, shape) => {
    const found = trace(model, randomNormal(shape));
    expect(savedPayload(found.flow, 'flow').stages).toHaveLength(found.steps.length + 1);
  });

  it('of a hundred layers within the size limit', () => {
    const layers = Array.from({ length: 100 }, () => Dense(16));
    const { stages } = savedPayload(
      trace(Sequential(layers), randomNormal([1, 70, 16])).flow,
      'flow'
    );
    expect(stages).toHaveLength(101);
  });

  it('whose tensors are gone, without values', () => {
    const traced = trace(Dense(2), randomNormal([1, 4, 3]));
    traced.output.dispose();
    expect(savedPayload(traced.flow, 'flow').stages[1].tile).toBeNull();
  });
});
