import { expect, it } from 'vitest';
import { exampleView } from './examples.js';
import type { ExampleName } from './examples.js';
import type { LiveNotebook } from './live-notebook.js';
import { numbersOf, savedPayload } from './payloads.js';

/** Largest relative distance of a stored mean. */
const MEAN_TOLERANCE = 1e-6;

/** Cards say of a tensor what the kernel says of it. */
export function cards(live: () => LiveNotebook): void {
  it('counts of NaN and of both infinities are the ones in the tensor, printed and stored', async () => {
    const values = await numbersOf(
      live(),
      '(await odd.data()).map(v => Number.isFinite(v) ? 0 : v > 0 ? 1 : v < 0 ? 2 : 3)'
    );
    const count = (kind: number) => values.filter(value => value === kind).length;
    const [nan, positiveInfinity, negativeInfinity] = [count(3), count(1), count(2)];
    expect([nan, positiveInfinity, negativeInfinity]).toEqual([3, 1, 2]);
    const { statistics } = savedPayload(live(), 'odd', 'card');
    expect(statistics).toMatchObject({ nan, positiveInfinity, negativeInfinity });
    const words = (await exampleView(live().page, 'odd').textContent())?.replace(/\s+/g, ' ');
    expect(words).toContain('NaN 3');
    expect(words).toContain('Inf 1 +, 2 −');
  });

  it('means are those of the tensor', async () => {
    const [ints = NaN, noise = NaN, activations = NaN, finite = NaN] = await numbersOf(
      live(),
      `[
        2 + 1 / 3 - 11 / 6,
        (await x.mean().data())[0],
        (await h.mean().data())[0],
        (values => values.reduce((a, b) => a + b, 0) / values.length)(Array.from(await odd.data()).filter(Number.isFinite))
      ]`
    );
    const means = {
      ints: savedPayload(live(), 'ints', 'card'),
      x: savedPayload(live(), 'x', 'activations'),
      h: savedPayload(live(), 'h', 'activations'),
      odd: savedPayload(live(), 'odd', 'card')
    };
    const expected = { ints, x: noise, h: activations, odd: finite };
    for (const name of ['ints', 'x', 'h', 'odd'] as const) {
      const { mean } = means[name].statistics;
      const distance = Math.abs((mean ?? NaN) / expected[name] - 1);
      expect(distance, name).toBeLessThanOrEqual(MEAN_TOLERANCE);
    }
  });

  it.each<[ExampleName, string]>([
    ['scalar', '2.5'],
    ['bools', 'true false true'],
    ['ints', '3 −1 4 1 5 −9'],
    ['nothing', 'NaN NaN NaN NaN NaN NaN'],
    ['empty', '']
  ])('%s: every element is printed', async (name, elements) => {
    const values = await exampleView(live().page, name)
      .locator('.jp-tsteps-Value')
      .allTextContents();
    expect(values.join(' ')).toBe(elements);
    expect(await exampleView(live().page, name).getAttribute('data-drawn')).toBe('true');
  });
}
