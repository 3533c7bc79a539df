import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { errorOf, KERNEL, KernelClient, resultText, streamText } from './client.js';
import { writeConnectionFile } from './connection-file.js';

describe('a kernel process', () => {
  const kernels: KernelClient[] = [];
  afterEach(async () => {
    for (const kernel of kernels.splice(0)) await kernel.close();
  });
  async function start(options?: Parameters<typeof KernelClient.start>[0]) {
    const kernel = await KernelClient.start(options);
    kernels.push(kernel);
    return kernel;
  }

  it('describes itself, on control too', async () => {
    const kernel = await start();
    for (const channel of ['shell', 'control'] as const) {
      const info = await kernel.request('kernel_info_request', {}, channel);
      expect(info).toMatchObject({
        status: 'ok',
        protocol_version: '5.5',
        implementation: 'tsteps',
        language_info: { name: 'typescript', mimetype: 'text/typescript', file_extension: '.ts' }
      });
    }
    expect(kernel.received.every(m => m.version === '5.5')).toBe(true);
  });

  it('answers what it does not offer honestly', async () => {
    const kernel = await start();
    expect(await kernel.request('comm_info_request', {})).toEqual({ status: 'ok', comms: {} });
    expect(await kernel.request('connect_request', {})).toMatchObject({
      shell_port: expect.any(Number) as number
    });
    expect(await kernel.request('debug_request', {}, 'control')).toMatchObject({ status: 'error' });
    const opened = kernel.send('comm_open', { comm_id: 'c1', target_name: 'nobody', data: {} });
    const closed = await kernel.waitFor(m => m.parentId === opened && m.type === 'comm_close');
    expect(closed.content.comm_id).toBe('c1');
  });

  it('drops bad frames and signatures, counts them, and lives on', async () => {
    const kernel = await start();
    const forged = kernel.send('execute_request', { code: '1' }, { key: 'wrong' });
    await kernel.sendFrames(['nonsense']);
    await kernel.sendFrames(['<IDS|MSG>', '', '{', '{}', '{}', '{}']);
    expect(resultText(await kernel.execute('1 + 1'))).toBe('2');
    expect(kernel.received.some(m => m.parentId === forged)).toBe(false);
    expect(kernel.stderr).toMatch(/dropped message 1 on shell: bad signature/);
    expect(kernel.stderr).toMatch(/dropped message 3 on shell/);
  });

  it('answers well-signed nonsense, or ignores it, and lives on', async () => {
    const kernel = await start();
    const types = [
      'execute_request',
      'complete_request',
      'inspect_request',
      'is_complete_request',
      'comm_open',
      'comm_msg',
      'history_request',
      'no_such_request',
      '__proto__'
    ];
    const contents = [
      {},
      { code: 7, cursor_pos: 'x', user_expressions: 'abc', comm_id: {} },
      { code: '\u0000\ud800', cursor_pos: -1, user_expressions: [1], silent: 'no' },
      { code: 'x'.repeat(1e5), cursor_pos: 1e12, stop_on_error: false, detail_level: null }
    ];
    const sent = types.flatMap(type => contents.map(content => kernel.send(type, content)));
    await Promise.all(sent.map(id => kernel.idle(id)));
    expect(resultText(await kernel.execute('1 + 1'))).toBe('2');
    expect(kernel.stderr).toBe('');
  });

  it.each(['shell', 'control'] as const)('replies to shutdown on %s and exits', async channel => {
    const kernel = await start();
    const exited = once(kernel.process, 'exit');
    expect(await kernel.request('shutdown_request', { restart: true }, channel)).toEqual({
      status: 'ok',
      restart: true
    });
    expect(await exited).toEqual([0, null]);
  });

  it('shuts down in the middle of an endless loop', async () => {
    const kernel = await start();
    const id = kernel.sendCell('console.log("go"); while (true) {}');
    await kernel.waitFor(m => m.parentId === id && m.type === 'stream');
    const exited = once(kernel.process, 'exit');
    expect(await kernel.request('shutdown_request', { restart: false }, 'control')).toMatchObject({
      status: 'ok'
    });
    await exited;
  });

  it('ends a cell that calls process.exit, not the kernel', async () => {
    const kernel = await start();
    const exited = await kernel.execute('const before = 7; process.exit(3); const after = 8;');
    expect(errorOf(exited)).toMatchObject({ ename: 'ProcessExit' });
    expect(errorOf(exited).evalue).toMatch(/process\.exit\(3\) ended this cell, not the kernel/);
    expect(resultText(await kernel.execute('before'))).toBe('7');
  });

  it('survives errors outside of cells, and shows them', async () => {
    const kernel = await start();
    const id = kernel.sendCell(
      'setTimeout(() => { throw new Error("in a timer"); }, 1); void Promise.reject(new Error("unhandled"));'
    );
    const seen = (text: string) =>
      kernel.waitFor(
        m => m.parentId === id && m.type === 'stream' && m.content.text.includes(text),
        text
      );
    await seen('unhandled');
    await seen('in a timer');
    expect(resultText(await kernel.execute('1'))).toBe('1');
  });

  it.each([
    ['idle', '1'],
    ['in a loop', 'console.log("go"); while (true) {}']
  ])('ends at once at SIGTERM, %s', async (_state, code) => {
    const kernel = await start();
    const id = kernel.sendCell(code);
    await kernel.waitFor(m => m.parentId === id && m.type === 'execute_input');
    const exited = once(kernel.process, 'exit');
    kernel.process.kill('SIGTERM');
    expect(await exited).toEqual([null, 'SIGTERM']);
    expect(kernel.stderr).toBe('');
  });

  it('shows an error of a timer or a promise under the cell that started it', async () => {
    const kernel = await start();
    const { reply } = await kernel.execute(
      `setTimeout(() => { throw new Error('from the timer'); }, 150);
       (async () => { await new Promise(r => setTimeout(r, 200)); throw new Error('from the promise'); })();
       undefined`
    );
    expect(reply.status).toBe('ok');
    const owner = kernel.received.filter(m => m.type === 'execute_input').at(-1)?.parentId ?? '';
    const other = await kernel.execute('await new Promise(r => setTimeout(r, 400))');
    expect(streamText(other, 'stderr')).toBe('');
    const shown = streamText({ published: kernel.publishedFor(owner) }, 'stderr');
    expect(shown).toMatch(/from the timer[^]*cell 1, line 1[^]*from the promise[^]*cell 1, line 2/);
  });

  it('ends within 2 s when its parent is killed, even in an endless loop', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'tsteps-test-'));
    const { connection, file } = await writeConnectionFile(folder);
    const script = `
      const child = require('child_process').spawn(process.execPath, ${JSON.stringify([KERNEL, file])}, { stdio: 'ignore' });
      console.log(child.pid);
      setInterval(() => {}, 1000);`;
    const parent = spawn(process.execPath, ['-e', script], {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'inherit']
    });
    const [line] = (await once(parent.stdout, 'data')) as [Buffer];
    const pid = Number(String(line));
    const kernel = KernelClient.attach(folder, parent, connection);
    kernels.push(kernel);
    await kernel.connect(connection);
    const id = kernel.sendCell('console.log("go"); while (true) {}');
    await kernel.waitFor(m => m.parentId === id && m.type === 'stream');
    parent.kill('SIGKILL');
    const killed = Date.now();
    await expect.poll(() => isRunning(pid), { timeout: 10_000, interval: 20 }).toBe(false);
    expect(Date.now() - killed).toBeLessThan(2000);
  });
});

it('a kernel that starts while its server ends ends with it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'tsteps-test-'));
  const { file } = await writeConnectionFile(folder);
  const script = `
    const child = require('child_process').spawn(process.execPath, ${JSON.stringify([KERNEL, file])}, {
      stdio: 'ignore',
      env: { ...process.env, JPY_PARENT_PID: String(process.pid) }
    });
    console.log(child.pid);
    setInterval(() => {}, 1000);`;
  const parent = spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [line] = (await once(parent.stdout, 'data')) as [Buffer];
  parent.kill('SIGKILL');
  const pid = Number(String(line));
  await expect.poll(() => isRunning(pid), { timeout: 20_000, interval: 50 }).toBe(false);
});

/** An orphan that has ended may stay listed until process 1 looks after it: state Z. */
function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  const stat = `/proc/${pid}/stat`;
  return !(existsSync(stat) && /\) Z /.test(readFileSync(stat, 'utf8')));
}
