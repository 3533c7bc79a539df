import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { KernelClient } from './client.js';
import { writeConnectionFile, type Connection } from './connection-file.js';

/** What `kernel.json` says, as far as starting a kernel goes. */
interface KernelSpec {
  argv: string[];
  env?: Record<string, string>;
}

export interface StartOptions {
  /** Where the kernel runs; a new temporary folder unless told. It is removed when the client closes. */
  folder?: string;
  /** Fields of the connection file that differ: `{ transport: 'ipc', ip: '/path/prefix' }`. */
  connection?: Partial<Connection>;
  /** In place of what kernel.json says. */
  argv?: string[];
}

/**
 * Starts the kernel of a kernelspec folder as a front end without jupyter_client does (VS Code, nteract): reads kernel.json,
 * fills in its argv, spawns it, opens the sockets. Does not wait for anything.
 */
export async function startFromSpec(
  specFolder: string,
  options: StartOptions = {}
): Promise<KernelClient> {
  const folder = options.folder ?? mkdtempSync(join(tmpdir(), 'tsteps-spec-'));
  const { connection, file } = await writeConnectionFile(folder, options.connection);
  const spec = JSON.parse(readFileSync(join(specFolder, 'kernel.json'), 'utf8')) as KernelSpec;
  const values: Record<string, string> = { connection_file: file, resource_dir: specFolder };
  const [program, ...args] = (options.argv ?? spec.argv).map(part =>
    part.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole)
  );
  // PREFIX/share/jupyter/kernels/NAME: `python` in argv is the one of the same environment.
  const bin = join(specFolder, '..', '..', '..', '..', 'bin');
  const kernel = spawn(program, args, {
    cwd: folder,
    env: { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH ?? ''}`, ...spec.env },
    stdio: ['ignore', 'ignore', 'pipe']
  });
  const client = KernelClient.attach(folder, kernel, connection);
  client.open(connection);
  return client;
}

/** Asks who the kernel is, until the answer's idle comes: then it is there, and listened to, whether it says welcome or not. */
export async function untilReady(kernel: KernelClient, limitMs = 30_000): Promise<void> {
  const end = Date.now() + limitMs;
  while (Date.now() < end) {
    const asked = kernel.send('kernel_info_request', {});
    await kernel.reply(asked);
    const isHeard = await Promise.race([
      kernel.idle(asked).then(() => true),
      new Promise<boolean>(resolve => setTimeout(() => resolve(false), 200))
    ]);
    if (isHeard) return;
  }
  throw new Error(`not ready in ${limitMs} ms; stderr: ${kernel.stderr}`);
}
