import { defineConfig } from 'vitest/config';
import { softwareGpuEnvironment } from './engines/software-gpu.js';

/** Node 20 has a WebSocket, but only when it is asked for. */
const WEB_SOCKET = ['--experimental-websocket'];

/** One project per kind of test; `npm test` runs them all, `npx vitest --project unit` one of them. */
export default defineConfig({
  resolve: { conditions: ['tsteps-source'] },
  ssr: { resolve: { conditions: ['tsteps-source', 'node', 'import', 'module', 'default'] } },
  test: {
    root: new URL('..', import.meta.url).pathname,
    pool: 'forks',
    projects: [
      project('unit', { testTimeout: 60_000 }),
      project('engines', { testTimeout: 120_000, env: softwareGpuEnvironment() }),
      project('golden', { testTimeout: 60_000 }),
      project('golden-gpu', {
        include: ['test/golden/**/*.test.ts'],
        setupFiles: ['test/golden/on-gpu.ts'],
        testTimeout: 60_000,
        env: softwareGpuEnvironment()
      }),
      // Real kernel processes and real front ends: one file at a time, they measure and wait.
      project('kernel', {
        testTimeout: 120_000,
        hookTimeout: 120_000,
        fileParallelism: false,
        execArgv: WEB_SOCKET
      }),
      // Minutes each: `npm run test:long`, not part of `npm test`.
      project('long', {
        testTimeout: 900_000,
        hookTimeout: 900_000,
        execArgv: WEB_SOCKET,
        env: softwareGpuEnvironment()
      }),
      project('browser', { testTimeout: 180_000, hookTimeout: 180_000, fileParallelism: false })
    ]
  }
});

function project(name: string, options: Record<string, unknown>) {
  return {
    extends: true as const,
    test: { name, include: [`test/${name}/**/*.test.ts`], ...options }
  };
}
