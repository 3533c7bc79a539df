/** A failure that a person can act on: its message is one line with the fix, and no stack is printed. */
export class SetupError extends Error {}

/** Runs the main function of a command; a SetupError becomes its one line and exit code 1. */
export async function runCommand(main) {
  try {
    await main();
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    console.error(`tsteps: ${error.message}`);
    process.exitCode = 1;
  }
}
