import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync
} from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Browser, Page } from 'playwright';
import type { Notebook } from '../notebook-file.js';
import { ROOT, VENV, venvProgram } from '../venv.js';

export type FrontEndName = 'lab' | 'notebook';

const LABEXTENSION = join(ROOT, 'extension', 'labextension');

const START_TIMEOUT_MS = 60_000;
const POLL_MS = 100;
/** A server told to stop waits for its kernels; after this it is killed. */
const STOP_TIMEOUT_MS = 5_000;

export interface FrontEndOptions {
  /** Notebooks by file name, written into the server's root. */
  notebooks?: Record<string, object>;
  /** Kernelspec folders by kernel name, for kernels that the environment does not have. */
  kernelspecs?: Record<string, string>;
  /** The only kernels the server offers; all that the environment has unless told. */
  allowedKernels?: string[];
  /** The checkout's labextension instead of the environment's; true unless told. */
  useCheckout?: boolean;
  /** Our extension is switched off, as on a machine that does not have it. */
  hasNoExtension?: boolean;
}

/** A running Jupyter server with nothing of this machine's user in it. */
export interface FrontEnd {
  name: FrontEndName;
  /** A notebook as it lies in the server's folder. */
  read(notebook: string): Notebook;
  /** Where a notebook opens. */
  url(notebook: string): string;
  /** Opens a notebook and waits until its cells are there. */
  open(browser: Browser, notebook: string): Promise<Page>;
  stop(): Promise<void>;
}

/** Whether real front ends can run; says loudly why not. In CI they always run, and fail where something is missing. */
export function hasFrontEnds(): boolean {
  const missing = [venvProgram('jupyter'), LABEXTENSION].filter(path => !existsSync(path));
  if (missing.length === 0 || process.env.CI === 'true') return true;
  process.stderr.write(`SKIPPED: front ends, they need ${missing.join(' and ')} (npm run setup)\n`);
  return false;
}

/** Whether the environment has the kernel itself; says loudly why not. */
export function hasKernel(): boolean {
  const path = join(VENV, 'share', 'jupyter', 'kernels', 'tsteps');
  if (existsSync(path) || process.env.CI === 'true') return true;
  process.stderr.write(`SKIPPED: live notebooks, they need ${path} (npm run setup)\n`);
  return false;
}

/** Starts `jupyter lab` or `jupyter notebook` on a free port, in folders of its own. */
export async function startFrontEnd(
  name: FrontEndName,
  options: FrontEndOptions = {}
): Promise<FrontEnd> {
  const home = mkdtempSync(join(tmpdir(), 'tsteps-front-end-'));
  const folder = join(home, 'notebooks');
  mkdirSync(folder);
  for (const [file, notebook] of Object.entries(options.notebooks ?? {})) {
    writeFileSync(join(folder, file), JSON.stringify(notebook));
  }
  const port = await freePort();
  const server = spawn(venvProgram('jupyter'), serverArguments(name, folder, port, options), {
    cwd: folder,
    env: { ...process.env, ...environment(home, options) },
    stdio: ['ignore', 'pipe', 'pipe'],
    // A process group of its own, so that kernels end with it.
    detached: true
  });
  let log = '';
  for (const stream of [server.stdout, server.stderr]) {
    stream.on('data', (text: Buffer) => (log = (log + text.toString()).slice(-8_000)));
  }
  const stop = async () => {
    await stopGroup(server);
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    await waitForServer(server, port);
  } catch (error) {
    await stop();
    throw new Error(`${name} did not start\n${log}`, { cause: error });
  }
  const path = name === 'lab' ? 'lab/tree' : 'notebooks';
  const url = (notebook: string) =>
    `http://127.0.0.1:${port}/${path}/${encodeURIComponent(notebook)}`;
  return {
    name,
    url,
    read: notebook => JSON.parse(readFileSync(join(folder, notebook), 'utf8')) as Notebook,
    stop,
    open: (browser, notebook) => openNotebook(browser, url(notebook))
  };
}

function serverArguments(
  name: FrontEndName,
  folder: string,
  port: number,
  { allowedKernels = [] }: FrontEndOptions
): string[] {
  return [
    name,
    '--no-browser',
    '--allow-root',
    '--ip=127.0.0.1',
    `--port=${port}`,
    '--ServerApp.port_retries=0',
    '--IdentityProvider.token=',
    '--ServerApp.password=',
    '--ServerApp.disable_check_xsrf=True',
    `--ServerApp.root_dir=${folder}`,
    '--LabApp.extension_manager=readonly',
    ...allowedKernels.map(kernel => `--KernelSpecManager.allowed_kernelspecs=${kernel}`),
    name === 'lab'
      ? '--LabApp.expose_app_in_browser=True'
      : '--JupyterNotebookApp.expose_app_in_browser=True'
  ];
}

function environment(home: string, options: FrontEndOptions): Record<string, string> {
  const share = join(home, 'share');
  const link = (from: string, ...to: string[]) => {
    const target = join(share, ...to);
    mkdirSync(dirname(target), { recursive: true });
    symlinkSync(from, target);
  };
  if (options.useCheckout !== false) link(LABEXTENSION, 'labextensions', '@tsteps', 'jupyterlab');
  for (const [kernel, folder] of Object.entries(options.kernelspecs ?? {})) {
    link(folder, 'kernels', kernel);
  }
  const settings = join(home, 'settings');
  const news = join(settings, '@jupyterlab', 'apputils-extension');
  mkdirSync(news, { recursive: true });
  // Every new profile would be asked whether it wants Jupyter's news.
  writeFileSync(join(news, 'notification.jupyterlab-settings'), '{"fetchNews":"false"}');
  const config = join(home, 'config');
  if (options.hasNoExtension) {
    mkdirSync(join(config, 'labconfig'), { recursive: true });
    const disabled = { disabledExtensions: { '@tsteps/jupyterlab': true } };
    writeFileSync(join(config, 'labconfig', 'page_config.json'), JSON.stringify(disabled));
  }
  return {
    HOME: home,
    JUPYTER_CONFIG_DIR: config,
    JUPYTER_DATA_DIR: join(home, 'data'),
    JUPYTER_RUNTIME_DIR: join(home, 'runtime'),
    JUPYTERLAB_SETTINGS_DIR: settings,
    JUPYTERLAB_WORKSPACES_DIR: join(home, 'workspaces'),
    JUPYTER_PATH: share,
    PATH: `${join(VENV, 'bin')}:${process.env.PATH ?? ''}`
  };
}

async function openNotebook(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 1400 } });
  await page.goto(url);
  await page.locator('.jp-Notebook .jp-Cell').first().waitFor({ timeout: 60_000 });
  return page;
}

function freePort(): Promise<number> {
  return new Promise((done, failed) => {
    const probe = createServer();
    probe.once('error', failed);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => done(port));
    });
  });
}

async function waitForServer(server: ChildProcess, port: number): Promise<void> {
  const end = Date.now() + START_TIMEOUT_MS;
  while (Date.now() < end) {
    if (server.exitCode !== null) throw new Error(`it ended with ${server.exitCode}`);
    const answer = await fetch(`http://127.0.0.1:${port}/api/status`).catch(() => null);
    if (answer?.ok) return;
    await delay(POLL_MS);
  }
  throw new Error(`no answer in ${START_TIMEOUT_MS} ms`);
}

async function stopGroup(server: ChildProcess): Promise<void> {
  if (server.pid === undefined || server.exitCode !== null) return;
  const ended = new Promise<void>(done => server.once('exit', () => done()));
  process.kill(-server.pid, 'SIGTERM');
  const stopper = new AbortController();
  await Promise.race([
    ended,
    delay(STOP_TIMEOUT_MS, undefined, { signal: stopper.signal }).catch(() => {})
  ]);
  stopper.abort();
  if (server.exitCode === null && server.signalCode === null) process.kill(-server.pid, 'SIGKILL');
}
