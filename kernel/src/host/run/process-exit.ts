/** What `process.exit` in a cell throws: it ends a script, and here a cell is the script. */
class ProcessExit extends Error {
  override readonly name = 'ProcessExit';

  constructor(code: string) {
    super(
      `process.exit(${code}) ended this cell, not the kernel.\n` +
        '  kept      all variables\n' +
        '  fix       to end the kernel: Kernel → Shut Down Kernel, or Restart Kernel'
    );
  }
}

/** Keeps `process.exit` of cells, and of packages they use, from taking the notebook with it. */
export function guardProcessExit(): void {
  process.exit = (code?: number | string | null): never => {
    throw new ProcessExit(code === undefined || code === null ? '' : String(code));
  };
}
