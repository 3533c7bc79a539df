import { inspect } from 'node:util';

/** Bookkeeping that Node 20 leaves on promises, enumerable, as soon as an AsyncLocalStorage is in use. */
const BOOKKEEPING = new Set(['async_id_symbol', 'trigger_async_id_symbol', 'kResourceStore']);

/** Prints promises as they print elsewhere: `Promise { 7 }`, without Node's bookkeeping. */
export function hideBookkeepingOfPromises(): void {
  Reflect.defineProperty(Promise.prototype, inspect.custom, {
    configurable: true,
    writable: true,
    value(this: Promise<unknown>, depth: number, options: object, print: typeof inspect): string {
      for (const symbol of Object.getOwnPropertySymbols(this)) {
        if (!BOOKKEEPING.has(symbol.description ?? '')) continue;
        Reflect.defineProperty(this, symbol, { enumerable: false });
      }
      // Hides this very method from the inner call, which would come back here.
      Reflect.defineProperty(this, inspect.custom, { value: undefined, configurable: true });
      try {
        return print(this, { ...options, depth });
      } finally {
        Reflect.deleteProperty(this, inspect.custom);
      }
    }
  });
}
