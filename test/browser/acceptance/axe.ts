import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'playwright';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe-core finds wrong inside an element, contrast included: "rule: element". */
export async function axeViolations(page: Page, selector: string): Promise<string[]> {
  await page.evaluate(`if (!window.axe) { ${SOURCE} }; 0`);
  return page.evaluate(async within => {
    const { axe: checker } = window as unknown as { axe: typeof axe };
    // JupyterLab's body has no height and hides what overflows it: axe-core would take every text for hidden.
    document.body.style.height = '100vh';
    const { violations } = await checker.run(within, {
      resultTypes: ['violations'],
      rules: { 'color-contrast': { enabled: true } }
    });
    document.body.style.height = '';
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, any }) => `${id}: ${html.slice(0, 160)} ${any[0]?.message ?? ''}`)
    );
  }, selector);
}
