/** Prototype chains end; those of proxies need not. */
const MAX_PROTOTYPES = 20;

/** A property's value, own or inherited, if it is data. Accessors are not called: they may do anything. */
export function dataProperty(value: object, name: PropertyKey): unknown {
  let at: object | null = value;
  for (let depth = 0; at && depth < MAX_PROTOTYPES; depth++) {
    const descriptor = Reflect.getOwnPropertyDescriptor(at, name);
    if (descriptor) return descriptor.value;
    at = Reflect.getPrototypeOf(at);
  }
  return undefined;
}

/** Whether a value is an object as a literal makes it. */
export function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype = Reflect.getPrototypeOf(value);
  return (
    prototype === null ||
    // Of any realm: only Object.prototype has no prototype and this method.
    (Reflect.getPrototypeOf(prototype) === null && Object.hasOwn(prototype, 'hasOwnProperty'))
  );
}
