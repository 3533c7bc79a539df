import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { notebookOf } from '../notebook-file.js';
import { hasChromium, launchChromium } from './chromium.js';
import { hasFrontEnds, hasKernel, startFrontEnd } from './lab.js';
import type { FrontEnd } from './lab.js';
import { waitForKernel, type PageMessage } from './notebook-page.js';

const ready = hasChromium() && hasFrontEnds() && hasKernel();

/** What JupyterLab's toolbar and the server's kernel list say of the one kernel. */
interface Status {
  toolbar: string | null;
  server: string;
}

async function statusOf(page: Page): Promise<Status> {
  return page.evaluate(async () => {
    const indicator = document.querySelector('.jp-Notebook-ExecutionIndicator');
    const answer = await fetch('/api/kernels');
    const [kernel] = (await answer.json()) as { execution_state: string }[];
    return {
      toolbar: indicator?.getAttribute('data-status') ?? null,
      server: kernel?.execution_state ?? 'no kernel'
    };
  });
}

/**
 * Asks something of the notebook's kernel through JupyterLab's own connection. Resolves with the reply when, after the
 * request's own idle, the kernel has said again that the cell is running.
 */
async function ask(page: Page, request: 'complete' | 'inspect', code: string): Promise<unknown> {
  return page.evaluate(
    async ([what, text]) => {
      const kernel = window.jupyterapp.shell.currentWidget?.sessionContext?.session?.kernel;
      if (!kernel) throw new Error('the notebook has no kernel');
      const busyAgain = new Promise<void>(done => {
        let isAnswered = false;
        const listen = (_: unknown, { msg }: PageMessage): void => {
          if (msg.header.msg_type !== 'status') return;
          const parent = msg.parent_header.msg_type;
          const state = msg.content.execution_state;
          if (parent === `${what}_request` && state === 'idle') isAnswered = true;
          if (!isAnswered || parent !== 'execute_request' || state !== 'busy') return;
          kernel.anyMessage.disconnect(listen);
          done();
        };
        kernel.anyMessage.connect(listen);
      });
      const reply =
        what === 'complete'
          ? await kernel.requestComplete({ code: text, cursor_pos: text.length })
          : await kernel.requestInspect({ code: text, cursor_pos: text.length, detail_level: 0 });
      await busyAgain;
      return reply.content;
    },
    [request, code] as const
  );
}

const BUSY: Status = { toolbar: 'busy', server: 'busy' };

describe.skipIf(!ready)('while a cell runs in JupyterLab', () => {
  let browser: Browser;
  let frontEnd: FrontEnd;
  let page: Page;

  beforeAll(async () => {
    browser = await launchChromium();
    const notebook = notebookOf(['let steps = 0;\nwhile (true) steps++;']);
    frontEnd = await startFrontEnd('lab', { notebooks: { 'busy.ipynb': notebook } });
    page = await frontEnd.open(browser, 'busy.ipynb');
    await waitForKernel(page);
    await page.evaluate(() => void window.jupyterapp.commands.execute('notebook:run-cell'));
  });

  afterAll(async () => {
    await browser?.close();
    await frontEnd?.stop();
  });

  it('toolbar and server say busy', async () => {
    await expect.poll(() => statusOf(page), { timeout: 30_000 }).toEqual(BUSY);
  });

  it('completion and inspection answer, and toolbar and server still say busy', async () => {
    for (const round of [1, 2, 3]) {
      const completed = (await ask(page, 'complete', 'randomN')) as { matches: string[] };
      expect(completed.matches, `round ${round}`).toContain('randomNormal');
      await expect.poll(() => statusOf(page), { timeout: 5_000 }).toEqual(BUSY);
      expect(await ask(page, 'inspect', 'Dense')).toMatchObject({ found: true });
      await expect.poll(() => statusOf(page), { timeout: 5_000 }).toEqual(BUSY);
    }
  });

  it('Stop ends it, and then both say idle', async () => {
    await page.evaluate(() =>
      window.jupyterapp.shell.currentWidget?.sessionContext?.session?.kernel?.interrupt()
    );
    await expect
      .poll(() => statusOf(page), { timeout: 10_000 })
      .toEqual({ toolbar: 'idle', server: 'idle' });
    expect(await page.locator('.jp-OutputArea-output').innerText()).toContain('Stopped');
  });
});
