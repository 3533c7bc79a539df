/** What tests do in an open notebook, through the application's own commands. */
import type { Page } from 'playwright';
import type { Notebook } from '../notebook-file.js';

/** Runs every cell and waits until the kernel has answered them all. */
export async function runAllCells(page: Page): Promise<void> {
  await waitForKernel(page);
  await page.evaluate(() => window.jupyterapp.commands.execute('notebook:run-all-cells'));
  await waitForKernel(page);
}

/** Waits for the kernel itself: the toolbar's idle comes too early behind a gateway. */
export async function waitForKernel(page: Page): Promise<void> {
  await page.waitForFunction(
    () => {
      const kernel = window.jupyterapp.shell.currentWidget?.sessionContext?.session?.kernel;
      return kernel?.connectionStatus === 'connected' && kernel.status === 'idle';
    },
    null,
    { timeout: 60_000 }
  );
}

/** Restarts the kernel, says yes to the question about it, and waits until every cell has run. */
export async function restartAndRunAll(page: Page): Promise<void> {
  await waitForKernel(page);
  await Promise.all([
    page.evaluate(() => window.jupyterapp.commands.execute('notebook:restart-run-all')),
    page.locator('.jp-Dialog .jp-mod-accept').click()
  ]);
  await waitForKernel(page);
}

/** The notebook as the front end holds it. */
export function notebookModel(page: Page): Promise<Notebook> {
  return page.evaluate(() => {
    const context = window.jupyterapp.shell.currentWidget?.context;
    if (!context) throw new Error('no notebook is in front');
    return context.model.toJSON();
  });
}

/** Whether every cell of the notebook is trusted; outputs of others may not run scripts. */
export function isTrusted(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const cells = window.jupyterapp.shell.currentWidget?.context?.model.cells ?? [];
    return [...cells].every(cell => cell.trusted);
  });
}

/** What a line of code prints in the kernel of the notebook, without a cell. */
export function printedByKernel(page: Page, code: string): Promise<string> {
  return page.evaluate(async source => {
    const kernel = window.jupyterapp.shell.currentWidget?.sessionContext?.session?.kernel;
    if (!kernel) throw new Error('the notebook has no kernel');
    const request = kernel.requestExecute({ code: source, store_history: false });
    let printed = '';
    request.onIOPub = ({ header, content }) => {
      if (header.msg_type === 'stream') printed += content.text ?? '';
      if (header.msg_type === 'error') printed += content.traceback?.join('\n') ?? '';
    };
    await request.done;
    return printed;
  }, code);
}

/** Takes away the question which kernel to use. */
export async function withoutKernel(page: Page): Promise<void> {
  await page.locator('.jp-Dialog').getByRole('button', { name: 'No Kernel' }).click();
  await page.locator('.jp-Dialog').waitFor({ state: 'detached' });
}

export type Theme = 'JupyterLab Light' | 'JupyterLab Dark' | 'JupyterLab Dark High Contrast';

export function setTheme(page: Page, theme: Theme) {
  return page.evaluate(
    name => window.jupyterapp.commands.execute('apputils:change-theme', { theme: name }),
    theme
  );
}

/** A message as JupyterLab's kernel connection shows it. */
export interface PageMessage {
  msg: {
    header: { msg_type: string };
    parent_header: { msg_type?: string };
    content: { execution_state?: string };
  };
}

type Listener = (sender: unknown, message: PageMessage) => void;

interface PageKernel {
  anyMessage: { connect(listener: Listener): void; disconnect(listener: Listener): void };
  connectionStatus: string;
  status: string;
  requestComplete(content: object): Promise<{ content: unknown }>;
  requestInspect(content: object): Promise<{ content: unknown }>;
  interrupt(): Promise<void>;
  requestExecute(content: object): {
    onIOPub: (message: {
      header: { msg_type: string };
      content: { text?: string; traceback?: string[] };
    }) => void;
    done: Promise<unknown>;
  };
}

declare global {
  interface Window {
    /** Exposed by the server's `expose_app_in_browser`. */
    jupyterapp: {
      commands: { execute(command: string, options?: object): Promise<unknown> };
      shell: {
        currentWidget: {
          sessionContext?: { session?: { kernel?: PageKernel | null } | null };
          context?: {
            model: { dirty: boolean; cells: Iterable<{ trusted: boolean }>; toJSON(): Notebook };
          };
        } | null;
      };
    };
  }
}
