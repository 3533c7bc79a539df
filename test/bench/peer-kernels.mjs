/** The kernels that ours is compared with, installed for that alone, and ours: each as a kernelspec folder. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { kernelNode, ROOT } from './library.mjs';

const PEERS = join(import.meta.dirname, 'peers-kernels');
const PEER_BIN = join(PEERS, '.venv', 'bin');
export const PYTHON = join(ROOT, '.venv', 'bin', 'python');
const JUPYTER = join(ROOT, '.venv', 'share', 'jupyter');

/** Name, folder of the kernelspec and version of each kernel; installs what is missing, ours first through `npm run setup`. */
export function comparedKernels() {
  const ours = join(JUPYTER, 'kernels', 'tsteps');
  if (!existsSync(ours)) throw new Error(`${ours} is missing. Fix: npm run setup`);
  installPeers();
  return [
    { name: 'tsteps', spec: ours, version: manifestOf(join(ROOT, 'package.json')).version },
    {
      name: 'ipykernel',
      spec: kernelspec('ipykernel', [
        join(PEER_BIN, 'python'),
        ...['-m', 'ipykernel_launcher', '-f', '{connection_file}']
      ]),
      version: versionOf('ipykernel')
    },
    {
      name: 'tslab',
      spec: kernelspec('tslab', [
        process.execPath,
        join(PEERS, 'node_modules', 'tslab', 'bin', 'tslab'),
        ...['kernel', '--config-path={connection_file}']
      ]),
      version: manifestOf(join(PEERS, 'node_modules', 'tslab', 'package.json')).version
    },
    {
      name: 'deno',
      spec: kernelspec('deno', [
        join(PEER_BIN, 'deno'),
        ...['jupyter', '--kernel', '--conn', '{connection_file}']
      ]),
      version: versionOf('deno')
    }
  ];
}

/** Where a peer finds kernelspecs, ours among them. */
export const JUPYTER_PATH = [join(PEERS, 'share', 'jupyter'), JUPYTER].join(':');

/** A new folder in which kernels run; below the peers, so that tslab finds Node's types as in a project. */
export function workFolder(name) {
  const folder = join(PEERS, 'work', name);
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** The client of the tests, or what is built on it, as a module for Node. */
export async function importTestModule(path) {
  // Below node_modules, so that zeromq is found, which cannot be bundled.
  const outfile = join(ROOT, 'node_modules', '.cache', 'tsteps', path.replace(/\.ts$/, '.mjs'));
  await build({
    entryPoints: [join(ROOT, path)],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    external: ['zeromq'],
    logLevel: 'warning'
  });
  return import(outfile);
}

/** What each kernel runs on; Deno is its own. */
export function platforms() {
  const versionOn = program =>
    spawnSync(program, ['--version'], { encoding: 'utf8' }).stdout.trim();
  const python = versionOn(join(PEER_BIN, 'python'));
  return `tsteps on Node ${versionOn(kernelNode())}, ipykernel on ${python}, tslab on Node ${process.version}`;
}

function kernelspec(name, argv) {
  const folder = join(PEERS, 'share', 'jupyter', 'kernels', name);
  mkdirSync(folder, { recursive: true });
  const language = name === 'ipykernel' ? 'python' : 'typescript';
  const spec = { argv, display_name: name, language };
  writeFileSync(join(folder, 'kernel.json'), JSON.stringify(spec, null, 2));
  return folder;
}

/** Some 250 MB that nobody else needs. */
function installPeers() {
  const done = join(PEERS, '.venv', 'installed');
  const wanted = ['requirements.txt', 'package-lock.json']
    .map(name => readFileSync(join(PEERS, name), 'utf8'))
    .join('');
  if (existsSync(done) && readFileSync(done, 'utf8') === wanted) return;
  console.log('Installing the kernels to compare with (once) …');
  run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund']);
  run('python3', ['-m', 'venv', '.venv']);
  run(join(PEER_BIN, 'python'), ['-m', 'pip', 'install', '--quiet', '-r', 'requirements.txt']);
  writeFileSync(done, wanted);
}

function run(program, args) {
  const { status, error } = spawnSync(program, args, { cwd: PEERS, stdio: 'inherit' });
  if (status !== 0) throw new Error(`${program} ended with ${status}`, { cause: error });
}

function manifestOf(path) {
  return JSON.parse(readFileSync(path, 'utf8'));
}

/** The pinned version of a Python package. */
function versionOf(name) {
  const pins = readFileSync(join(PEERS, 'requirements.txt'), 'utf8');
  return new RegExp(`^${name}==(.*)$`, 'm').exec(pins)[1];
}
