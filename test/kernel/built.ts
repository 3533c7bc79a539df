import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type * as LanguageThread from '../../kernel/src/host/language-thread.js';

/** Folder of what the build has made: these tests hold what ships, with tslab steered as the build does it. */
export const DIST = fileURLToPath(new URL('../../kernel/dist', import.meta.url));
export const TYPES = `${DIST}/types`;
export const LANGUAGE_SCRIPT = `${DIST}/node/language.cjs`;
/** What that script runs, to be called without a thread. */
const LANGUAGE_CODE = `${DIST}/node/language.code.cjs`;

export const { TslabCompiler } = createRequire(import.meta.url)(
  LANGUAGE_CODE
) as typeof LanguageThread;
