/** In ms, so that a kernel is gone within two seconds of its server. */
const INTERVAL = 250;

/**
 * Calls back once when the process that started this kernel is gone, however it ended. Seen with every server that was
 * killed: the Node kernel lived on.
 */
export function watchParent(onOrphaned: () => void): void {
  const parent = process.ppid;
  const server = Number(process.env['JPY_PARENT_PID']);
  // On Windows the variable holds a handle rather than a process id.
  const watchesServer = process.platform !== 'win32' && Number.isInteger(server) && server > 1;
  const timer = setInterval(() => {
    if (process.ppid === parent && isAlive(parent) && (!watchesServer || isAlive(server))) return;
    clearInterval(timer);
    onOrphaned();
  }, INTERVAL);
}

function isAlive(pid: number): boolean {
  // The parent in a container may be 0: a process outside of it.
  if (pid <= 1) return true;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
