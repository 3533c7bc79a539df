// `npm start`: sets everything up, then opens JupyterLab on the first tutorial. Arguments after `--` go to JupyterLab.
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { runCommand, SetupError } from './fail.mjs';
import { ROOT, venvProgram } from './paths.mjs';
import { setUp } from './setup.mjs';

const TUTORIAL = join(ROOT, 'notebooks', '01-dense-and-time-distributed.ipynb');

await runCommand(async () => {
  const args = process.argv.slice(2);
  await checkPort(args);
  await setUp('lab');
  const isRoot = process.getuid?.() === 0;
  const flags = ['--LabApp.extension_manager=readonly', ...(isRoot ? ['--allow-root'] : [])];
  const lab = spawn(venvProgram('jupyter'), ['lab', TUTORIAL, ...flags, ...args], {
    stdio: 'inherit'
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => lab.kill(signal));
  lab.on('exit', code => {
    process.exitCode = code ?? 0;
  });
});

/** A port that was asked for and is taken is said before the set-up; without one JupyterLab finds a free port. */
async function checkPort(args) {
  const given = args.find(arg => /^--(ServerApp\.)?port=\d+$/.test(arg));
  if (!given) return;
  const port = Number(given.split('=')[1]);
  const isFree = await new Promise(resolve => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
  if (!isFree) {
    throw new SetupError(
      `port ${port} is taken. Fix: npm start -- --port=${port + 1}, or no --port.`
    );
  }
}
