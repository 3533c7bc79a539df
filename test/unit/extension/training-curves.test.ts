import { describe, expect, it } from 'vitest';
import { curvePath } from '../../../extension/src/figures/curve-path.js';
import { curveScale, isLogOffered } from '../../../extension/src/figures/curve-scale.js';
import { payloadCode } from '../../../extension/src/figures/payload-code.js';
import { payloadCsv } from '../../../extension/src/figures/payload-csv.js';
import { curvePanels, epochEnd } from '../../../extension/src/figures/training-curves.js';
import {
  epochNumbers,
  firstOddEpoch,
  nearest
} from '../../../extension/src/figures/training-words.js';
import { trainingPayload } from '../contract/view-payloads.js';

describe('curves of a training', () => {
  it('losses share a panel, each metric has one with its twin over validation data', () => {
    const panels = curvePanels(trainingPayload());
    expect(panels.map(({ name, curves }) => [name, ...curves.map(curve => curve.name)])).toEqual([
      ['loss', 'loss', 'valLoss'],
      ['accuracy', 'accuracy', 'valAccuracy']
    ]);
    expect(panels[0]?.curves.map(({ colour, isValidation }) => [colour, isValidation])).toEqual([
      [0, false],
      [1, true]
    ]);
  });

  it('a metric has its panel before it has numbers', () => {
    const curve = { count: 0, epochs: '', series: [] };
    expect(curvePanels(trainingPayload({ curve })).map(({ name }) => name)).toEqual([
      'loss',
      'accuracy'
    ]);
  });

  it.each([
    [0, 1, 55, true, 10],
    [11, 1, 55, true, 20],
    [21, 1, 55, true, 50],
    [51, 1, 55, true, 55],
    [3, 1, 4, true, 4],
    [12, 11, 100, true, 20],
    [37, 1, 55, false, 37]
  ])(
    '%i epochs from %i on, of %i (running: %s), end the axis at %i',
    (done, first, planned, runs, end) => {
      expect(epochEnd(done, first, planned, runs)).toBe(end);
    }
  );

  it('gaps stand for what is not finite, and a value between gaps is a dot', () => {
    const values = [0, 1, NaN, 0.5, Infinity];
    expect(curvePath([0, 10, 20, 30, 40], values, curveScale(values, false), 100)).toBe(
      'M0.0 100.0L10.0 0.0M30.0 50.0h0.01'
    );
  });
});

describe('the scale of a curve', () => {
  it('has round labels within its range', () => {
    const scale = curveScale([0.12, 0.93], false);
    expect(scale.ticks.map(({ text }) => text)).toEqual(['0.25', '0.5', '0.75']);
    expect([scale.shareOf(0.12), scale.shareOf(0.93)]).toEqual([0, 1]);
  });

  it('is offered as a log scale above two powers of ten, and only for positive values', () => {
    expect(isLogOffered([1, 100])).toBe(false);
    expect(isLogOffered([1, 101, NaN])).toBe(true);
    expect(isLogOffered([-1, 101])).toBe(false);
    const scale = curveScale([0.01, 100], true);
    expect(scale.shareOf(1)).toBeCloseTo(0.5, 12);
    expect(scale.ticks.map(({ text }) => text)).toEqual(['10⁻²', '10⁰', '10²']);
  });

  it.each([
    ['one value', [3, 3]],
    ['no value', []],
    ['nothing finite', [NaN, Infinity]],
    ['the largest doubles', [-1e308, 1e308]],
    ['the smallest doubles', [5e-324, 1e-323]]
  ])('of %s draws without an error, at few labels', (_, values) => {
    for (const isLog of [false, true]) {
      const scale = curveScale(values, isLog);
      expect(scale.ticks.length).toBeLessThan(12);
      expect(() => curvePath([0, 1], values, scale, 100)).not.toThrow();
    }
  });
});

describe('words and copies of a training', () => {
  it('an epoch is told by its numbers, the nearest one is found, and the first that is not finite', () => {
    const payload = trainingPayload();
    expect(epochNumbers(payload, 4)).toBe(
      'loss 0.25 · accuracy 0.875 · valLoss 0.35 · valAccuracy 0.8'
    );
    expect(epochNumbers(payload, 99)).toBe('');
    expect([nearest([1, 4, 9], 6), nearest([1, 4, 9], 7), nearest([], 7)]).toEqual([4, 9, null]);
    expect(firstOddEpoch(payload)).toBeNull();
    const series = [{ name: 'loss', data: '1 Infinity NaN' }];
    const curve = { count: 3, epochs: '5 6 7', series };
    expect(firstOddEpoch(trainingPayload({ curve }))).toBe(6);
  });

  it('CSV has a line per epoch; code goes on where another training ended', async () => {
    const table = (await payloadCsv(trainingPayload(), 0)).split('\r\n');
    expect(table.slice(0, 2)).toEqual([
      'epoch,loss,accuracy,valLoss,valAccuracy',
      '1,1,0.5,0.38,0.5'
    ]);
    expect(table).toHaveLength(14);
    expect(payloadCode(trainingPayload({ firstEpoch: 11, plannedEpochs: 20 }), 0)).toBe(
      'await model.fit(x, y, { epochs: 20, initialEpoch: 10 })'
    );
  });
});
