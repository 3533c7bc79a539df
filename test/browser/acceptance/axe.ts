import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'playwright';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe-core finds wrong inside the elements that match, contrast included: "rule: element". */
export async function axeViolations(page: Page, selectors: string[]): Promise<string[]> {
  await page.evaluate(`${SOURCE}; 0`);
  return page.evaluate(async within => {
    const { axe: checker } = window as unknown as { axe: typeof axe };
    const { violations } = await checker.run(
      { include: within.filter(selector => document.querySelector(selector) !== null) },
      { resultTypes: ['violations'], rules: { 'color-contrast': { enabled: true } } }
    );
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, any }) => `${id}: ${html.slice(0, 160)} ${any[0]?.message ?? ''}`)
    );
  }, selectors);
}
