/** A factory call as the user would type it: `Dense(64, { activation: 'relu' })`. */
export function printCall(
  factory: string,
  positional: readonly unknown[],
  options: object = {}
): string {
  const shown = (Object.entries(options) as [string, unknown][])
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}: ${printValue(value)}`);
  const parts = [
    ...positional.map(printValue),
    ...(shown.length > 0 ? [`{ ${shown.join(', ')} }`] : [])
  ];
  return `${factory}(${parts.join(', ')})`;
}

function printValue(value: unknown): string {
  if (typeof value === 'string') return `'${value}'`;
  if (Array.isArray(value)) return `[${value.map(printValue).join(', ')}]`;
  const isThing = typeof value === 'function' || (typeof value === 'object' && value !== null);
  // A layer, an initializer, a regularizer …: the call that made it.
  if (isThing && 'expression' in value) return String(value.expression);
  if (typeof value === 'function') return value.name || 'a function';
  return String(value);
}
