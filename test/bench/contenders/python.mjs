/**
 * torch, and Keras on JAX, for orientation: each a process of its own that is asked for some calls when it is its turn, and
 * takes the time itself; null where peers-python/.venv has it not.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const folder = join(import.meta.dirname, '..', 'peers-python');
const bin = process.platform === 'win32' ? ['Scripts', 'python.exe'] : ['bin', 'python'];
const python = join(folder, '.venv', ...bin);

/** Threads of torch look for work for about 5 ms after a call. */
const QUIET_MS = 15;

/** `library` is `torch` or `keras`: what peers-python has cases of. */
export async function createPython(library, threads) {
  if (!existsSync(python)) return null;
  const ask = conversation([join(folder, 'contender.py'), library, String(threads)]);
  const { missing, version, kinds } = await ask();
  if (missing) return null;
  const time = async calls => ((await ask({ calls })).seconds * 1000) / calls;
  const prepare = async options => {
    const { hasValue } = await ask({ prepare: options });
    const value = async () => floats((await ask({ value: true })).value);
    return { time, quietMs: QUIET_MS, value: hasValue ? value : undefined };
  };
  return { name: library, version, kinds: Object.fromEntries(kinds.map(kind => [kind, prepare])) };
}

/** Sends a message, if there is one, and gives the next line of the answers. */
function conversation(args) {
  const child = spawn(python, args, { stdio: ['pipe', 'pipe', 'inherit'] });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return async message => {
    if (message) child.stdin.write(`${JSON.stringify(message)}\n`);
    const { value, done } = await lines.next();
    if (done) throw new Error(`${args.join(' ')} ended with ${await endOf(child)}`);
    return JSON.parse(value);
  };
}

async function endOf(child) {
  return child.exitCode ?? (await once(child, 'exit'))[0];
}

function floats(base64) {
  const bytes = Buffer.from(base64, 'base64');
  return new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
}
