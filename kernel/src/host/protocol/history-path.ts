import { join } from 'node:path';
import { userDataFolder } from '../../node-folders.js';

/** Where the history is kept; null when the user wants none. */
export function historyPath(): string | null {
  const chosen = process.env['TSTEPS_HISTORY'];
  if (chosen === 'off') return null;
  return chosen || join(userDataFolder(), 'history.jsonl');
}
