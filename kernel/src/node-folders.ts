import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where this user's own data of tsteps lies; the launcher and `tsteps install gpu` agree on it. */
export function userDataFolder(): string {
  return userFolder(process.env['XDG_DATA_HOME'], ['.local', 'share'], 'Application Support');
}

/** Where lies what can be made again at any time. */
export function userCacheFolder(): string {
  return userFolder(process.env['XDG_CACHE_HOME'], ['.cache'], 'Caches');
}

/** Each system's own place: what XDG says or its default, on macOS a folder of the library, on Windows the local data. */
function userFolder(xdg: string | undefined, inHome: string[], inLibrary: string): string {
  const home = homedir();
  let base = xdg || join(home, ...inHome);
  if (process.platform === 'win32') {
    base = process.env['LOCALAPPDATA'] ?? join(home, 'AppData', 'Local');
  }
  if (process.platform === 'darwin') base = join(home, 'Library', inLibrary);
  return join(base, 'tsteps');
}
