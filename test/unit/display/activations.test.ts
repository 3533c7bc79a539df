import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import {
  decodeTile,
  MASKED_CODE,
  MAX_OUTPUT_BYTES,
  TENSOR_MIME,
  validatePayload,
  type ActivationsPayload,
  type MimeBundle
} from '../../../kernel/src/contract/index.js';
import { activationsOf, timestepsOf, toMimeBundles } from '../../../kernel/src/display/index.js';
import {
  Dense,
  Masking,
  ones,
  randomNormal,
  seed,
  SimpleRNN,
  tensor,
  zeros,
  type ActivationsOptions,
  type AnyTensor
} from '../../../kernel/src/index.js';

function bundleOf(x: AnyTensor): MimeBundle {
  const bundles = toMimeBundles(x);
  if (bundles instanceof Promise) throw new Error('a tensor on the CPU needs no wait');
  expect(bundles).toHaveLength(1);
  return bundles[0];
}

function payloadOf(x: AnyTensor): ActivationsPayload {
  const result = validatePayload(JSON.parse(JSON.stringify(bundleOf(x).data[TENSOR_MIME])));
  if ('problem' in result) throw new Error(result.problem);
  if (result.payload.view !== 'activations') throw new Error(`view ${result.payload.view}`);
  return result.payload;
}

/** Bytes of an output in a notebook file: JSON with an indent of 1, as nbformat writes it. */
function bytesInNotebook(bundle: MimeBundle): number {
  return Buffer.byteLength(JSON.stringify({ ...bundle, output_type: 'execute_result' }, null, 1));
}

describe('the activations of [32, 700, 200]', () => {
  seed(5);
  const h = SimpleRNN(200, { returnSequences: true })(randomNormal([32, 700, 1])).name('h');

  it('take at most 256 KiB in the notebook, smooth or noise', () => {
    expect(bytesInNotebook(bundleOf(h))).toBeLessThanOrEqual(MAX_OUTPUT_BYTES);
    expect(bytesInNotebook(bundleOf(randomNormal([32, 700, 200])))).toBeLessThanOrEqual(
      MAX_OUTPUT_BYTES
    );
  });

  it('carry payload, picture and text, and no HTML', () => {
    expect(Object.keys(bundleOf(h).data).sort()).toEqual([TENSOR_MIME, 'image/png', 'text/plain']);
  });

  it('decode to the true value within the stated error, at every step and unit of the first sample', async () => {
    const [tile] = payloadOf(h).tiles;
    const decoded = await decodeTile(tile);
    const values = await h.data();
    const clipped = new Set(tile.clipped.map(([row, column]) => row * tile.columns + column));
    expect([tile.stepsPerColumn, tile.unitsPerRow]).toEqual([1, 1]);
    let worst = 0;
    for (let unit = 0; unit < 200; unit++) {
      for (let t = 0; t < 700; t++) {
        if (clipped.has(unit * 700 + t)) continue;
        worst = Math.max(worst, Math.abs(decoded.valueAt(unit, t) - values[t * 200 + unit]));
      }
    }
    expect(worst).toBeLessThanOrEqual(tile.error * 1.0001);
    expect(tile.error).toBeLessThanOrEqual(0.0021 * (tile.high - tile.low));
  });

  it('name the axes so that views of one sequence move together', () => {
    const y = Dense(64)(h);
    const key = (x: AnyTensor): string | undefined => {
      const payload = payloadOf(x);
      return payload.axes[payload.timeAxis]?.key;
    };
    expect(key(h)).toBe('timesteps:700');
    expect(key(y)).toBe(key(h));
  });

  it('draw a picture of real size', () => {
    const png = Buffer.from(bundleOf(h).data['image/png'] as string, 'base64');
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect(png.readUInt32BE(16)).toBeGreaterThanOrEqual(640);
    const from = png.indexOf('IDAT') + 4;
    const length = png.readUInt32BE(from - 8);
    const pixels = inflateSync(png.subarray(from, from + length));
    expect(pixels.length).toBe((png.readUInt32BE(16) + 1) * png.readUInt32BE(20));
    expect(new Set(pixels).size).toBeGreaterThan(20);
  });

  it('tell shape, range and counts in the text', () => {
    const text = bundleOf(h).data['text/plain'] as string;
    expect(text).toContain('h  batch 32 × timesteps 700 × features 200');
    expect(text).toMatch(/float32 {2}17\.1 MiB {2}cpu .* 0 NaN/);
    expect(text.match(/[▁▂▃▄▅▆▇█]{60}/g)).toHaveLength(3);
  });

  it('begin with the sample that was asked for', () => {
    const [bundle] = activationsOf(h, { sample: 20 }) as MimeBundle[];
    expect((bundle.data[TENSOR_MIME] as ActivationsPayload).tiles[0].sample).toBe(20);
    expect(() => activationsOf(h, { sample: 32 })).toThrow('There is no sample 32');
    expect(() => activationsOf(zeros([2, 3]), {})).toThrow('one of timesteps');
  });
});

describe('unusual values', () => {
  it('NaN and infinities have codes of their own, and their sample is shown first', async () => {
    const values = new Float32Array(3 * 4 * 2).map((_, i) => i / 10);
    values.set([NaN, Infinity, -Infinity], 17);
    const payload = payloadOf(tensor(values, [3, 4, 2]));
    expect(payload.statistics).toMatchObject({ nan: 1, positiveInfinity: 1, negativeInfinity: 1 });
    expect(payload.tiles[0].sample).toBe(2);
    const decoded = await decodeTile(payload.tiles[0]);
    expect([decoded.valueAt(1, 0), decoded.valueAt(0, 1), decoded.valueAt(1, 1)]).toEqual([
      NaN,
      Infinity,
      -Infinity
    ]);
  });

  it('one outlier does not flatten the rest, and is exact', async () => {
    const values = new Float32Array(700).map((_, t) => Math.sin(t));
    values[350] = 1e6;
    const [tile] = payloadOf(tensor(values, [1, 700, 1])).tiles;
    expect(tile.high).toBeLessThan(2);
    expect(tile.clipped).toEqual([[0, 350, 1e6]]);
    expect((await decodeTile(tile)).valueAt(0, 350)).toBe(1e6);
  });

  it('a spike of one step in 7,000 is seen', async () => {
    const values = new Float32Array(7000 * 4);
    values[3333 * 4 + 2] = 1;
    const [tile] = payloadOf(tensor(values, [1, 7000, 4])).tiles;
    const decoded = await decodeTile(tile);
    expect(decoded.valueAt(2, Math.floor(3333 / tile.stepsPerColumn))).toBeCloseTo(1, 2);
  });

  it.each([
    ['empty', zeros([0, 5, 3])],
    ['scalar', tensor(3)],
    ['bool', tensor([true, false])],
    ['int32', tensor(Int32Array.of(1, 2))],
    ['all NaN', tensor(new Float32Array(6).fill(NaN), [1, 3, 2])],
    ['constant', zeros([2, 5, 3])],
    ['one timestep', zeros([2, 1, 3])],
    ['rank 5', zeros([2, 3, 4, 5, 2])]
  ])('%s tensors draw', (_, x) => {
    const { data } = bundleOf(x);
    expect(validatePayload(JSON.parse(JSON.stringify(data[TENSOR_MIME])))).not.toHaveProperty(
      'problem'
    );
    expect(Buffer.from(data['image/png'] as string, 'base64').length).toBeGreaterThan(100);
  });
});

describe('a tensor with a mask', () => {
  it('has its padded timesteps stored as masked, in every sample', async () => {
    const rows = [
      [1, 2, 0, 0],
      [3, 4, 5, 0]
    ];
    const x = Masking()(tensor(rows.map(row => row.map(value => [value]))));
    const { tiles } = payloadOf(x);
    const codes = await Promise.all(tiles.map(async tile => [...(await decodeTile(tile)).codes]));
    expect(codes.map(row => row.map(code => code === MASKED_CODE))).toEqual([
      [false, false, true, true],
      [false, false, false, true]
    ]);
  });
});

describe('any two axes of a tensor', () => {
  const x = randomNormal([2, 3, 8, 16]).name('scores');

  function chosen(options: ActivationsOptions): ActivationsPayload {
    const [bundle] = activationsOf(x, options) as MimeBundle[];
    return bundle.data[TENSOR_MIME] as ActivationsPayload;
  }

  it('can be shown, the others choose the sample', async () => {
    const payload = chosen({ time: 'axis1', units: 'axis2', sample: [1, 5] });
    expect([payload.timeAxis, payload.unitAxis]).toEqual([1, 2]);
    expect(payload.tiles[0].sample).toBe(1 * 16 + 5);
    const decoded = await decodeTile(payload.tiles[0]);
    const values = await x.data();
    const truth = values[((1 * 3 + 2) * 8 + 6) * 16 + 5];
    expect(Math.abs(decoded.valueAt(6, 2) - truth)).toBeLessThanOrEqual(payload.tiles[0].error);
  });

  it.each([
    [{ time: 'axis9' }, 'an axis named axis9'],
    [{ time: 'axis2', units: 'axis2' }, 'two axes'],
    [{ time: 'axis2', sample: [2, 0] }, 'There is no sample [2, 0].'],
    [{ time: 'axis2', labels: ['a'] }, 'one label for each timestep']
  ])('%j is an error that says what is there', (options, message) => {
    expect(() => chosen(options)).toThrow(message);
  });

  it('keep labels of timesteps and the units asked for', () => {
    const [bundle] = timestepsOf(ones([1, 3, 9]), { units: [4, 0], labels: 'abc' }) as MimeBundle[];
    const payload = bundle.data[TENSOR_MIME] as ActivationsPayload;
    expect(payload).toMatchObject({ layout: 'lines', lines: [4, 0], labels: ['a', 'b', 'c'] });
    expect(() => timestepsOf(ones([1, 3, 9]), { units: [9] })).toThrow('1 to 5 units');
  });
});
