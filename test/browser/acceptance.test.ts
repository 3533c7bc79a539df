/** The acceptance table of the views, row by row, on what a live kernel sends to real front ends. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { activations } from './acceptance/activations.js';
import { cards } from './acceptance/cards.js';
import { copying } from './acceptance/copying.js';
import { everyView, lookBeforeAndAfterPlotly } from './acceptance/every-view.js';
import type { Looks } from './acceptance/every-view.js';
import { openLiveNotebook } from './acceptance/live-notebook.js';
import type { LiveNotebook } from './acceptance/live-notebook.js';
import { models } from './acceptance/models.js';
import { hasChromium } from './chromium.js';
import { hasFrontEnds, hasKernel } from './lab.js';
import type { FrontEndName } from './lab.js';

const ready = hasChromium() && hasFrontEnds() && hasKernel();

describe.skipIf(!ready).each<FrontEndName>(['lab', 'notebook'])('views in jupyter %s', name => {
  let live: LiveNotebook;
  let looks: Looks;

  beforeAll(async () => {
    live = await openLiveNotebook(name);
    looks = await lookBeforeAndAfterPlotly(live);
  });

  afterAll(() => live?.stop());

  describe('every view', () =>
    everyView(
      () => live,
      () => looks
    ));
  describe('cards', () => cards(() => live));
  describe('activations', () => activations(() => live));
  describe('models', () => models(() => live));
  describe('copies', () => copying(() => live));

  it('nothing of all this asked another machine, or failed on the page', () => {
    expect([...live.origins]).toEqual([new URL(live.page.url()).origin]);
    expect(live.errors).toEqual([]);
  });
});
