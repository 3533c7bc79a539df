import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where this user's own data of tsteps lies; the launcher and `tsteps install gpu` agree on it. */
export function userDataFolder(): string {
  const { LOCALAPPDATA, XDG_DATA_HOME } = process.env;
  const home = homedir();
  let base = XDG_DATA_HOME || join(home, '.local', 'share');
  if (process.platform === 'win32') base = LOCALAPPDATA ?? join(home, 'AppData', 'Local');
  if (process.platform === 'darwin') base = join(home, 'Library', 'Application Support');
  return join(base, 'tsteps');
}
