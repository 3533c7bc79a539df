import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** The 12 tests of jupyter_kernel_test's main class, and the one of its class for iopub_welcome. */
export const SUITE_TESTS = [
  'test_clear_output',
  'test_completion',
  'test_display_data',
  'test_error',
  'test_execute_result',
  'test_execute_stderr',
  'test_execute_stdout',
  'test_history',
  'test_inspect',
  'test_is_complete',
  'test_kernel_info',
  'test_pager',
  'test_recv_iopub_welcome_msg'
] as const;

export interface SuiteResult {
  name: string;
  outcome: 'passed' | 'failed' | 'skipped';
  why: string;
}

export interface SuiteOptions {
  /** The Python that has jupyter_kernel_test. */
  python: string;
  /** Where suite.py is. */
  folder: string;
  /** Name of the kernelspec, and of its samples. */
  name: string;
  /** What one test may take, in seconds; more is a failure. */
  limitSeconds: number;
  /** Where kernels run. */
  cwd: string;
  env?: NodeJS.ProcessEnv;
}

/** Runs jupyter_kernel_test against one kernel. A suite that never ends is killed; what it had not come to has failed. */
export async function runSuite(options: SuiteOptions): Promise<SuiteResult[]> {
  const { python, folder, name, limitSeconds, cwd, env } = options;
  const suite = spawn(python, [join(folder, 'suite.py'), name, String(limitSeconds)], {
    cwd,
    env: { ...process.env, ...env, PYTHONPATH: folder },
    stdio: ['ignore', 'pipe', 'pipe']
  });
  const killer = setTimeout(() => suite.kill('SIGKILL'), 1000 * limitSeconds * SUITE_TESTS.length);
  let printed = '';
  let complaints = '';
  suite.stdout.on('data', text => (printed += String(text)));
  suite.stderr.on('data', text => (complaints += String(text)));
  await once(suite, 'close');
  clearTimeout(killer);
  const results = printed
    .split('\n')
    .filter(line => line.startsWith('{"name"'))
    .map(line => JSON.parse(line) as SuiteResult);
  const missing = {
    outcome: 'failed' as const,
    why: `not run; stderr: ${complaints.slice(-2000)}`
  };
  return SUITE_TESTS.map(
    test => results.find(result => result.name === test) ?? { name: test, ...missing }
  );
}
