/** Hears of every value that was drawn with a fingerprint, so that it can be asked about later. */
type Listener = (fingerprint: string, value: object) => void;

let listener: Listener | null = null;

/** The host listens; without a host nobody can ask. */
export function onShown(listen: Listener): void {
  listener = listen;
}

/** A payload with this fingerprint was made of this value. */
export function announceShown(fingerprint: string, value: object): void {
  listener?.(fingerprint, value);
}
