/**
 * `npm run bench:gpu`: the GPU engine through the public library, own WGSL (`webgpu`) beside Dense by gpu.js (`gpujs`) and
 * the CPU engine; torch on CUDA where there is one. Runs on the Node that the kernel ships with where there is one.
 *
 * A software adapter computes on the CPU and its figures are no GPU's: the bench then says "not measured", unless
 * TSTEPS_ALLOW_SOFTWARE_GPU=1 asks for them.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundleForNode, kernelNode } from './library.mjs';
import { MACHINE, saveResults, table } from './report.mjs';

const here = import.meta.dirname;
const folder = mkdtempSync(join(tmpdir(), 'tsteps-bench-'));
const library = join(folder, 'library.mjs');
await bundleForNode({
  source: "export * from './kernel/src/index.ts'",
  from: 'kernel/src/index.ts',
  outfile: library
});
const { status, stdout } = spawnSync(
  kernelNode(),
  [join(here, 'gpu-measure.mjs'), pathToFileURL(library).href],
  { stdio: ['ignore', 'pipe', 'inherit'], encoding: 'utf8', maxBuffer: 2 ** 24 }
);
rmSync(folder, { recursive: true });
if (status !== 0) process.exit(status ?? 1);
report(JSON.parse(stdout.trim().split('\n').at(-1)));

function report({ absent, versions, rows }) {
  if (absent) {
    console.log(`not measured: ${absent}`);
    return;
  }
  const torch = torchTimes();
  const milliseconds = value => (value === undefined ? '-' : `${value.toFixed(3)} ms`);
  const lines = [
    `${MACHINE}; Node ${versions.node}; tsteps ${versions.tsteps}`,
    `webgpu: ${versions.webgpu}; gpujs: ${versions.gpujs}; cpu: ${versions.cpu}`,
    ...(torch ? [`torch ${torch.version} on ${torch.device}, float32 without TF32`] : []),
    'Medians; many calls in a row, then one wait for the device, divided by their number.',
    '',
    ...table([
      ['case', 'webgpu', 'gpujs', 'cpu', ...(torch ? ['torch CUDA'] : []), 'webgpu GFLOP/s'],
      ...rows.map(({ name, flop, times }) => [
        name,
        milliseconds(times.webgpu),
        milliseconds(times.gpujs),
        milliseconds(times.cpu),
        ...(torch ? [milliseconds(torch.times[name])] : []),
        flop ? (flop / times.webgpu / 1e6).toFixed(0) : '-'
      ])
    ])
  ];
  console.log(lines.join('\n'));
  saveResults({ machine: MACHINE, versions, rows, torch }, 'gpu-');
}

/** Null where there is no torch with a CUDA device. */
function torchTimes() {
  const { status, stdout } = spawnSync('python3', [join(here, 'peers-python', 'gpu.py')], {
    encoding: 'utf8'
  });
  return status === 0 ? JSON.parse(stdout) : null;
}
