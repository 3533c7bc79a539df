import { describe, expect, it } from 'vitest';
import { decodeTile } from '../../../kernel/src/contract/index.js';
import {
  concat,
  Dense,
  Flatten,
  influence,
  Masking,
  ones,
  randomNormal,
  seed,
  Sequential,
  SimpleRNN,
  zeros,
  type TensorFunction
} from '../../../kernel/src/index.js';
import { bundleOf, savedPayload } from './bundle.js';

describe('the influence of SimpleRNN(32) and Dense(4) on 700 timesteps', () => {
  seed(6);
  const model = Sequential([SimpleRNN(32, { returnSequences: true }), Dense(4)]);
  const found = influence(model, randomNormal([1, 700, 1]));

  it('is as coarse in its rows as in the timesteps that were nudged, and its pattern is named', () => {
    const payload = savedPayload(found, 'influence');
    expect([payload.tile.rows, payload.tile.columns]).toEqual([128, 128]);
    expect([payload.output.key, payload.input.key]).toEqual(['timesteps:700', 'timesteps:700']);
    expect([payload.pattern, payload.nudged, payload.name]).toEqual([
      'triangle',
      128,
      model.expression
    ]);
  });

  it('decodes to the logarithm of the change, with its own code where nothing changes', async () => {
    const { tile } = savedPayload(found, 'influence');
    const decoded = await decodeTile(tile);
    const [row, column] = [110, 60];
    // Row 110 of 128 holds the timesteps 602 to 607 of 700.
    const block = Array.from({ length: 6 }, (_, i) => found.values[(602 + i) * 128 + column]);
    const largest = Math.log10(Math.max(...block));
    expect(Math.abs(decoded.valueAt(row, column) - largest)).toBeLessThanOrEqual(
      tile.error * 1.001
    );
    expect(decoded.valueAt(0, 127)).toBe(-Infinity);
  });

  it('has pattern and a map of characters in the text', () => {
    const lines = String(bundleOf(found).data['text/plain']).split('\n');
    expect(lines[0]).toContain('triangle: each output timestep sees its own and earlier');
    expect(lines).toHaveLength(22);
    expect(lines[2]).toMatch(/^ {2}█·{19}$/);
    expect(lines[21]).not.toContain('·');
  });
});

describe('the influence of', () => {
  it('a layer that sees all timesteps alike looks alike: the scale covers two powers of ten', () => {
    const flat = Sequential([Flatten(), Dense(8)]);
    const { tile } = savedPayload(influence(flat, randomNormal([1, 30, 2])), 'influence');
    expect(tile.high - tile.low).toBeCloseTo(2, 6);
  });

  it('a model without timesteps in its output is one row', () => {
    const payload = savedPayload(influence(SimpleRNN(4), randomNormal([1, 30, 2])), 'influence');
    expect([payload.tile.rows, payload.output.size]).toEqual([1, 1]);
  });

  it('masked timesteps has a code of its own', async () => {
    const x = concat([randomNormal([1, 9, 2]), zeros([1, 3, 2])], 1);
    const model = Sequential([Masking(), SimpleRNN(4, { returnSequences: true })]);
    const payload = savedPayload(influence(model, x), 'influence');
    const decoded = await decodeTile(payload.tile);
    expect([payload.masked, decoded.codeAt(11, 11), decoded.codeAt(0, 8)]).toEqual([3, 3, 1]);
  });

  it('nothing draws, and names a function by its name', () => {
    const blind: TensorFunction = () => ones([2, 3]);
    expect(() => influence(blind, ones([1, 3, 1]))).toThrow('does not keep them apart');
    const steady: TensorFunction = x => x.mul(0);
    const payload = savedPayload(influence(steady, ones([1, 3, 1])), 'influence');
    expect([payload.name, payload.pattern]).toEqual(['steady', 'none']);
  });

  it('noise on 700 × 700 timesteps fits an output', () => {
    seed(1);
    const mix = randomNormal([700, 700]);
    const model: TensorFunction = x =>
      mix
        .matMul(x.reshape([x.shape[0], 700]).transpose())
        .transpose()
        .expandDims(-1);
    const payload = savedPayload(
      influence(model, randomNormal([1, 700, 1]), { timesteps: 700 }),
      'influence'
    );
    expect(payload.tile.columns).toBeGreaterThanOrEqual(128);
  });
});
