/** A factory call as the user would type it: `Dense(64, { activation: 'relu' })`. */
export function printCall(factory: string, first: unknown, options: object = {}): string {
  const shown = (Object.entries(options) as [string, unknown][]).map(
    ([name, value]) => `${name}: ${printValue(value)}`
  );
  const parts = [
    ...(first === undefined ? [] : [printValue(first)]),
    ...(shown.length > 0 ? [`{ ${shown.join(', ')} }`] : [])
  ];
  return `${factory}(${parts.join(', ')})`;
}

function printValue(value: unknown): string {
  if (typeof value === 'string') return `'${value}'`;
  return Array.isArray(value) ? `[${value.join(', ')}]` : String(value);
}
