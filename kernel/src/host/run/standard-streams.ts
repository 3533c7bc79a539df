/** Sends what is written to `process.stdout` and `process.stderr` to the notebook, `console` included. */
export function captureStandardStreams(
  write: (name: 'stdout' | 'stderr', text: string) => void
): void {
  // Our `write` never fails, and `console` need not listen for errors around each of its lines: half of its time.
  Object.assign(console, { _ignoreErrors: false });
  for (const name of ['stdout', 'stderr'] as const) {
    const decoder = new TextDecoder();
    process[name].write = (
      chunk: Uint8Array | string,
      encoding?: BufferEncoding | ((error?: Error) => void),
      callback?: (error?: Error) => void
    ): boolean => {
      const text = typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
      if (text !== '') write(name, text);
      const done = typeof encoding === 'function' ? encoding : callback;
      if (done) queueMicrotask(() => done());
      return true;
    };
  }
}
