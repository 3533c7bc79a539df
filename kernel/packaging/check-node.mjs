import { SetupError } from './fail.mjs';

const MINIMUM = [20, 19];

/** Refuses a Node that is too old, this one by default. */
export function checkNode(version = process.versions.node) {
  const [major, minor] = version.split('.').map(Number);
  if (major > MINIMUM[0] || (major === MINIMUM[0] && minor >= MINIMUM[1])) return;
  throw new SetupError(
    `needs Node ${MINIMUM.join('.')} or newer, this is ${version} (${process.execPath}). Fix: install a newer Node from nodejs.org or your package manager.`
  );
}
