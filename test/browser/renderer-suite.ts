import type { Browser, Locator, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe } from 'vitest';
import { openBlankPage } from './blank-page.js';
import type { BlankPage, BlankPageOptions } from './blank-page.js';
import { hasChromium, launchChromium } from './chromium.js';

/** The page of the running test: opened by it, closed after it. */
export interface SuitePage extends Omit<BlankPage, 'page'> {
  open(options?: BlankPageOptions): Promise<Page>;
}

/** A suite in one browser, skipped by name where there is none; each test has a page of its own. */
export function describeRenderer(name: string, tests: (blank: SuitePage) => void): void {
  describe.skipIf(!hasChromium())(name, () => {
    let browser: Browser;
    let current: BlankPage;

    beforeAll(async () => {
      browser = await launchChromium();
    });

    afterEach(() => current.page.close());

    afterAll(() => browser.close());

    tests({
      open: async options => {
        current = await openBlankPage(browser, options);
        return current.page;
      },
      get requests() {
        return current.requests;
      },
      get errors() {
        return current.errors;
      },
      releasePlotly: () => current.releasePlotly()
    });
  });
}

/** Adds an output to a notebook of the page; the number names the view. */
export function add(page: Page, payload: unknown, notebook = 'one'): Promise<number> {
  return page.evaluate(({ json, name }) => window.renderers.add(json, name), {
    json: payload,
    name: notebook
  });
}

export function viewOf(page: Page, index = 0): Locator {
  return page.locator('.jp-tsteps-View').nth(index);
}

/** Waits until plotly has finished a view. */
export function drawn(view: Locator): Promise<void> {
  const finished = view.and(view.page().locator('[data-drawn="true"]'));
  return finished.waitFor({ state: 'attached', timeout: 20_000 });
}
