/** JupyterHub with two users at once; hub and proxy are installed for this test alone, into a folder that is kept. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freePort, KernelApi, type ServerChannel } from '../kernel/server.js';
import { hasVenv, ROOT, VENV, venvProgram } from '../venv.js';

const HUB = 'jupyterhub==6.1.1';
const PROXY = 'configurable-http-proxy@5.3.0';
const CACHE = join(ROOT, 'node_modules', '.cache', 'tsteps', 'hub');
const TOKEN = 'a-token-for-this-test';
const START_TIMEOUT_MS = 120_000;
const POLL_MS = 250;

function install(): void {
  const done = join(CACHE, 'installed');
  if (existsSync(done)) return;
  mkdirSync(CACHE, { recursive: true });
  // A package of its own, or npm would add the proxy to the workspace.
  writeFileSync(join(CACHE, 'package.json'), '{ "private": true }');
  run('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', PROXY]);
  // Beside .venv, not into it: users' servers are the ones of .venv, with our kernel.
  run(venvProgram('python'), ['-m', 'pip', 'install', '--quiet', '--target', 'python', HUB]);
  writeFileSync(done, '');
}

function run(program: string, args: string[]): void {
  const { status, stderr } = spawnSync(program, args, { cwd: CACHE, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${program} ended with ${status}: ${stderr}`);
}

function configuration(home: string, [port, hubPort, proxyPort]: number[]): string {
  const proxy = join(
    CACHE,
    'node_modules',
    'configurable-http-proxy',
    'bin',
    'configurable-http-proxy'
  );
  const scopes = ['admin:users', 'admin:servers', 'access:servers', 'tokens'];
  const settings: Record<string, unknown> = {
    'JupyterHub.authenticator_class': 'dummy',
    'Authenticator.allow_all': 'TRUE',
    'JupyterHub.spawner_class': 'simple',
    'JupyterHub.bind_url': `http://127.0.0.1:${port}/hubbase/`,
    'JupyterHub.hub_port': hubPort,
    'JupyterHub.services': [{ name: 'test', api_token: TOKEN }],
    'JupyterHub.load_roles': [{ name: 'test', scopes, services: ['test'] }],
    'ConfigurableHTTPProxy.api_url': `http://127.0.0.1:${proxyPort}`,
    'ConfigurableHTTPProxy.command': [process.execPath, proxy],
    'SimpleLocalProcessSpawner.home_dir_template': join(home, 'users', '{username}'),
    'Spawner.cmd': [venvProgram('python'), '-m', 'jupyterhub.singleuser'],
    'Spawner.args': ['--allow-root'],
    'Spawner.environment': { JUPYTERHUB_SINGLEUSER_APP: 'jupyter_server.serverapp.ServerApp' },
    'Spawner.start_timeout': START_TIMEOUT_MS / 1000,
    'Spawner.http_timeout': START_TIMEOUT_MS / 1000
  };
  return Object.entries(settings)
    .map(([name, value]) => `c.${name} = ${JSON.stringify(value).replace('"TRUE"', 'True')}`)
    .join('\n');
}

describe.skipIf(!hasVenv())('JupyterHub', () => {
  const users = ['ada', 'grace'];
  let home: string;
  let hub: ChildProcess;
  let base: string;
  let log = '';

  beforeAll(async () => {
    install();
    home = mkdtempSync(join(tmpdir(), 'tsteps-hub-'));
    const ports = await Promise.all([freePort(), freePort(), freePort()]);
    writeFileSync(join(home, 'config.py'), configuration(home, ports));
    base = `127.0.0.1:${ports[0]}/hubbase`;
    hub = spawn(venvProgram('python'), ['-m', 'jupyterhub', '-f', 'config.py'], {
      cwd: home,
      env: {
        ...process.env,
        HOME: home,
        PYTHONPATH: join(CACHE, 'python'),
        JUPYTER_PATH: join(VENV, 'share', 'jupyter'),
        PATH: `${join(VENV, 'bin')}:${process.env.PATH ?? ''}`
      },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true
    });
    for (const stream of [hub.stdout, hub.stderr]) {
      stream?.on('data', text => (log = (log + String(text)).slice(-8_000)));
    }
    await until(async () => (await fetch(`http://${base}/hub/api`)).ok, 'the hub');
  });

  afterAll(() => {
    if (hub?.pid !== undefined && hub.exitCode === null) process.kill(-hub.pid, 'SIGKILL');
    if (home) rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  });

  async function until(isSo: () => Promise<boolean>, what: string): Promise<void> {
    const end = Date.now() + START_TIMEOUT_MS;
    while (Date.now() < end) {
      if (await isSo().catch(() => false)) return;
      await delay(POLL_MS);
    }
    throw new Error(`waited ${START_TIMEOUT_MS} ms for ${what}\n${log}`);
  }

  async function ask(method: string, path: string): Promise<unknown> {
    const headers = { Authorization: `token ${TOKEN}` };
    const answer = await fetch(`http://${base}/hub/api/${path}`, { method, headers });
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status}\n${log}`);
    const text = await answer.text();
    return text === '' ? undefined : JSON.parse(text);
  }

  /** A user's own server, once it is there. */
  async function serverOf(user: string): Promise<KernelApi> {
    await ask('POST', `users/${user}`);
    await ask('POST', `users/${user}/server`);
    const { token } = (await ask('POST', `users/${user}/tokens`)) as { token: string };
    const api = new KernelApi(`${base}/user/${user}`, token);
    await until(async () => Array.isArray(await api.kernels()), `the server of ${user}`);
    return api;
  }

  /** Text of a cell's value. */
  async function valueOf(channel: ServerChannel, code: string): Promise<string | undefined> {
    const cell = channel.sendCell(code);
    await channel.idle(cell);
    const result = channel.published(cell).find(m => m.header.msg_type === 'execute_result');
    return result?.content.data['text/plain'];
  }

  it('gives two users a kernel each, with variables of their own; none is left when the hub stops', async () => {
    const channels = await Promise.all(
      users.map(async user => {
        const server = await serverOf(user);
        return server.connect((await server.startKernel()).id);
      })
    );
    const cells = users.map((user, i) => valueOf(channels[i], `const own = '${user}'; own.length`));
    expect(await Promise.all(cells)).toEqual(users.map(user => String(user.length)));
    const seen = await Promise.all(channels.map(channel => valueOf(channel, 'own')));
    expect(seen).toEqual(users.map(user => `'${user}'`));
    const pids = await Promise.all(
      channels.map(async channel => Number(await valueOf(channel, 'process.pid')))
    );
    expect(pids.filter(isAlive)).toEqual(pids);
    expect(new Set(pids).size).toBe(2);
    for (const channel of channels) channel.close();

    const ended = once(hub, 'exit');
    hub.kill('SIGTERM');
    await ended;
    await until(() => Promise.resolve(!pids.some(isAlive)), 'the kernels to end');
  });
});

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
