/** What a person reads whose machine lacks something: one line with the fix, exit code 1, no stack. */
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const PACKAGING = new URL('../../../kernel/packaging/', import.meta.url);

interface Ended {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** Runs one step of the set-up as its commands do. */
function runStep(module: string, call: string, env: Record<string, string> = {}): Ended {
  const script = `
    import { runCommand } from ${JSON.stringify(new URL('fail.mjs', PACKAGING).href)};
    import * as step from ${JSON.stringify(new URL(module, PACKAGING).href)};
    await runCommand(() => { console.log(${call}); });`;
  return spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    encoding: 'utf8',
    env: { ...process.env, ...env }
  });
}

function expectOneLine({ status, stdout, stderr }: Ended, line: RegExp): void {
  expect(stderr).toMatch(line);
  expect(stderr).toMatch(/^tsteps: .+ Fix: .+\n$/);
  expect(stdout).toBe('');
  expect(status).toBe(1);
}

describe('the set-up', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'tsteps-setup-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  /** A Python that answers the set-up's question with this. */
  function fakePython(name: string, version: string, exitCode: number): string {
    const path = join(folder, name);
    writeFileSync(path, `#!/bin/sh\necho ${version}\nexit ${exitCode}\n`);
    chmodSync(path, 0o755);
    return path;
  }

  it.each(['18.20.8', '20.18.3'])('refuses Node %s', version => {
    expectOneLine(
      runStep('check-node.mjs', `step.checkNode('${version}')`),
      new RegExp(`needs Node 20.19 or newer, this is ${version.replaceAll('.', '\\.')} `)
    );
  });

  it.each(['20.19.0', '22.0.0', '24.1.0'])('takes Node %s', version => {
    expect(runStep('check-node.mjs', `step.checkNode('${version}')`)).toMatchObject({
      status: 0,
      stderr: ''
    });
  });

  it('refuses a Python that is too old, naming what it found', () => {
    const python = fakePython('python-old', '3.9', 0);
    expectOneLine(
      runStep('find-python.mjs', 'step.findPython()', { TSTEPS_PYTHON: python }),
      /needs Python 3\.10 or newer, found .*python-old is 3\.9\. Fix: install one, or set TSTEPS_PYTHON/
    );
  });

  it('refuses a Python without venv, naming the package to install', () => {
    const python = fakePython('python-bare', '3.11', 1);
    expectOneLine(
      runStep('find-python.mjs', 'step.findPython()', { TSTEPS_PYTHON: python }),
      /python-bare 3\.11 lacks the venv module\. Fix: apt install python3-venv/
    );
  });

  it('says so where there is no Python at all', () => {
    expectOneLine(
      runStep('find-python.mjs', 'step.findPython()', { TSTEPS_PYTHON: join(folder, 'nothing') }),
      /needs Python 3\.10 or newer, found none\. Fix: /
    );
  });

  it('takes a Python that has what it needs', () => {
    const python = fakePython('python-good', '3.12', 0);
    expect(
      runStep('find-python.mjs', 'step.findPython()', { TSTEPS_PYTHON: python })
    ).toMatchObject({ status: 0, stdout: `${python}\n` });
  });

  it('npm start with a port that is taken says so before it sets anything up', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const { port } = taken.address() as AddressInfo;
    try {
      const start = new URL('start.mjs', PACKAGING).pathname;
      expectOneLine(
        spawnSync(process.execPath, [start, `--port=${port}`], {
          encoding: 'utf8',
          timeout: 30_000
        }),
        new RegExp(`port ${port} is taken\\. Fix: npm start -- --port=${port + 1}, or no --port`)
      );
    } finally {
      taken.close();
    }
  });
});
