/** What Node warns of when a script of ours imports; whoever imports in a cell has not chosen it. */
const OWN = 'vm.USE_MAIN_CONTEXT_DEFAULT_LOADER';

/** Keeps Node's warnings about the kernel's own ways out of the notebook; those about the user's code stay. */
export function hideOwnWarnings(): void {
  const emitWarning = process.emitWarning.bind(process) as (...parameters: unknown[]) => void;
  process.emitWarning = (...parameters: unknown[]): void => {
    if (!String(parameters[0]).includes(OWN)) emitWarning(...parameters);
  };
}
