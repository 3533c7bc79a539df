/** Layers that only apply another one, whose weights they use. */
const WRAPPERS = new Set(['TimeDistributed', 'Bidirectional']);

/** The class that holds the weights of a layer written as code, in lower case: "dense" for `TimeDistributed(Dense(64))`. */
export function weightedClass(expression: string): string {
  const classes = expression.match(/[A-Za-z_]\w*(?=\()/g) ?? [];
  return (classes.find(name => !WRAPPERS.has(name)) ?? 'layer').toLowerCase();
}
