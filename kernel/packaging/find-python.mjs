import { spawnSync } from 'node:child_process';
import { SetupError } from './fail.mjs';

const ASK = 'import sys; print("%d.%d" % sys.version_info[:2]); import venv, ensurepip';

/** A Python of 3.10 or newer that can make virtual environments: TSTEPS_PYTHON, else the first on PATH. */
export function findPython() {
  const chosen = process.env.TSTEPS_PYTHON;
  const candidates = chosen ? [chosen] : ['python3', 'python'];
  const found = [];
  for (const command of candidates) {
    const asked = spawnSync(command, ['-c', ASK], { encoding: 'utf8' });
    const version = asked.stdout?.trim();
    if (asked.error || !version) continue;
    const [major, minor] = version.split('.').map(Number);
    if (major < 3 || (major === 3 && minor < 10)) {
      found.push(`${command} is ${version}`);
      continue;
    }
    if (asked.status !== 0) {
      throw new SetupError(
        `${command} ${version} lacks the venv module. Fix: apt install python3-venv (Debian, Ubuntu), or set TSTEPS_PYTHON to a full Python.`
      );
    }
    return command;
  }
  throw new SetupError(
    `needs Python 3.10 or newer, found ${found.join(', ') || 'none'}. Fix: install one, or set TSTEPS_PYTHON to its path.`
  );
}
