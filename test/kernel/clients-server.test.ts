/** Kernels behind a server: Kernel Gateway, and a Jupyter server that ends idle kernels. */
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COMM_TARGET } from '../../kernel/src/contract/index.js';
import { hasVenv } from '../venv.js';
import { KernelServer, type KernelModel, type ServerChannel } from './server.js';

const ready = hasVenv();
const POLL_MS = 250;

describe.skipIf(!ready)('Kernel Gateway', () => {
  let server: KernelServer;
  beforeAll(async () => {
    server = await KernelServer.start('jupyter-kernelgateway', port => [
      '--KernelGatewayApp.ip=127.0.0.1',
      `--KernelGatewayApp.port=${port}`,
      '--KernelGatewayApp.port_retries=0'
    ]);
  });
  afterAll(() => server?.stop());

  it('runs a cell for a websocket client, with prints, value and picture', async () => {
    const { id } = await server.startKernel();
    const channel = await server.connect(id);
    const cell = channel.sendCell('console.log("over the gateway"); ones([1, 2, 3]).name("h")');
    await channel.idle(cell);
    expect((await channel.reply(cell)).content.status).toBe('ok');
    const published = channel.published(cell);
    expect(published.find(m => m.header.msg_type === 'stream')?.content.text).toBe(
      'over the gateway\n'
    );
    const result = published.find(m => m.header.msg_type === 'execute_result');
    expect(Object.keys(result?.content.data ?? {}).sort()).toEqual([
      'application/vnd.tsteps.tensor.v1+json',
      'image/png',
      'text/plain'
    ]);
    channel.close();
  });
});

describe.skipIf(!ready)('a server that ends kernels idle for 5 s', () => {
  const CELL_SECONDS = 12;
  let server: KernelServer;
  let kernel: KernelModel;
  let channel: ServerChannel;
  beforeAll(async () => {
    server = await KernelServer.start('jupyter-server', (port, home) => [
      '--no-browser',
      '--allow-root',
      '--ip=127.0.0.1',
      `--port=${port}`,
      '--ServerApp.port_retries=0',
      '--IdentityProvider.token=',
      '--ServerApp.disable_check_xsrf=True',
      `--ServerApp.root_dir=${home}`,
      '--MappingKernelManager.cull_idle_timeout=5',
      '--MappingKernelManager.cull_interval=1',
      '--MappingKernelManager.cull_connected=True',
      '--MappingKernelManager.cull_busy=False'
    ]);
    kernel = await server.startKernel();
    channel = await server.connect(kernel.id);
  });
  afterAll(async () => {
    channel?.close();
    await server?.stop();
  });

  it('sees it busy from a cell’s start to its end, whatever is asked meanwhile, and ends it when it is idle', async () => {
    const cell = channel.sendCell(
      `console.log("go"); const end = Date.now() + ${1000 * CELL_SECONDS}; while (Date.now() < end) {}`
    );
    await channel.waitFor(cell, m => m.header.msg_type === 'stream');
    const comm = { comm_id: 'beside', data: {} };
    const asked = [
      channel.send('complete_request', { code: 'Math.', cursor_pos: 5 }),
      channel.send('inspect_request', { code: 'Math', cursor_pos: 2, detail_level: 0 }),
      channel.send('comm_open', { ...comm, target_name: COMM_TARGET }),
      channel.send('comm_msg', comm)
    ];
    for (const id of asked) await channel.idle(id);
    const hasEnded = () => channel.published(cell).some(m => m.content.execution_state === 'idle');
    const states: (string | undefined)[] = [];
    while (!hasEnded()) {
      const seen = (await server.kernel(kernel.id))?.execution_state;
      if (!hasEnded()) states.push(seen);
      await delay(POLL_MS);
    }
    expect(new Set(states)).toEqual(new Set(['busy']));
    expect((await channel.reply(cell)).content.status).toBe('ok');
    expect((await server.kernel(kernel.id))?.execution_state).toBe('idle');
    while (await server.kernel(kernel.id)) await delay(POLL_MS);
  });
});
