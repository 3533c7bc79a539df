let check: () => void = () => undefined;

/** The host says how to find out that the user wants to stop: a function that throws then. */
export function setStopCheck(throwIfStopped: () => void): void {
  check = throwIfStopped;
}

/** Throws when the user has asked to stop. */
export function throwIfStopped(): void {
  check();
}
