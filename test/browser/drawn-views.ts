import type { Page } from 'playwright';
import { drawn } from './renderer-suite.js';

/** All that can be told of a drawn view without knowing its kind. */
export interface DrawnView {
  /** Its data attributes: view, cursor, value, pattern, verdict … */
  data: Record<string, string | undefined>;
  nodes: number;
  text: string;
  /** Pixels of its canvases, and plotly's picture. */
  pictures: number[];
}

/** Waits until every view of the notebook in front is drawn, and tells what each shows. */
export async function viewsOf(page: Page, count: number): Promise<DrawnView[]> {
  const cells = page.locator('.jp-Notebook .jp-Cell');
  const views: DrawnView[] = [];
  for (let index = 0; index < count; index++) {
    // Cells outside the window are built when they come into it.
    await cells.nth(index).scrollIntoViewIfNeeded();
    const view = cells.nth(index).locator('.jp-tsteps-View');
    await drawn(view);
    views.push(
      await view.evaluate(node => {
        const pixels = Array.from(node.querySelectorAll('canvas'), canvas => canvas.toDataURL());
        const pictures = Array.from(
          node.querySelectorAll('image'),
          image => image.getAttribute('href') ?? image.getAttribute('xlink:href') ?? ''
        );
        return {
          data: { ...(node as HTMLElement).dataset },
          nodes: node.querySelectorAll('*').length,
          text: (node as HTMLElement).innerText,
          pictures: [...pixels, ...pictures].map(data => data.length)
        };
      })
    );
  }
  return views;
}
