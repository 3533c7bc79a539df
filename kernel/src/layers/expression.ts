/** A factory call as the user would type it: `Dense(64, { activation: 'relu' })`. */
export function printCall(
  factory: string,
  positional: readonly unknown[],
  options: object = {}
): string {
  const shown = (Object.entries(options) as [string, unknown][]).map(
    ([name, value]) => `${name}: ${printValue(value)}`
  );
  const parts = [
    ...positional.map(printValue),
    ...(shown.length > 0 ? [`{ ${shown.join(', ')} }`] : [])
  ];
  return `${factory}(${parts.join(', ')})`;
}

function printValue(value: unknown): string {
  if (typeof value === 'string') return `'${value}'`;
  // A layer: the call that made it.
  if (typeof value === 'function' && 'expression' in value) return String(value.expression);
  return Array.isArray(value) ? `[${value.join(', ')}]` : String(value);
}
