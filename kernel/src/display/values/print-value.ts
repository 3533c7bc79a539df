import { platform } from '../../engines/platform.js';
import { dataProperty } from './data-property.js';
import { cut, more } from './shorten.js';

/** Items of a list, and properties of an object, that are printed. */
const MAX_ITEMS = 100;
/** Objects inside objects; deeper ones are named only. Node's own choice. */
const MAX_DEPTH = 2;
/** Characters of all that is printed; then only counts follow. */
const MAX_TEXT = 20_000;
/** Characters of an item that shares its line with others. */
const MAX_FILLED = 24;
const MAX_STRING = 10_000;
const MAX_INNER_STRING = 1000;
/** Characters of what another program prints: a class with its own way of being printed. */
const MAX_FOREIGN = 10_000;
/** Characters of a line. */
const LINE = 76;

const INSPECT = Symbol.for('nodejs.util.inspect.custom');
/** What only the engine can look into. */
const OPAQUE = [
  ...[Date, RegExp, Promise, WeakMap, WeakSet, WeakRef, Error],
  ...[ArrayBuffer, SharedArrayBuffer, String]
];

/**
 * Any value as text, in the form of Node's console, but never longer than 20,000 characters: long lists, long texts and
 * wide objects end with a count of what is left out. Getters are not called, and nothing that a value does can throw.
 */
export function printValue(value: unknown): string {
  try {
    return cut(new Printer().print(value, 0), 2 * MAX_TEXT);
  } catch {
    return '[a value that cannot be printed]';
  }
}

class Printer {
  /** Objects around the one being printed. */
  readonly #path = new Set<object>();
  #left = MAX_TEXT;

  print(value: unknown, depth: number): string {
    return typeof value === 'object' && value !== null
      ? this.#printObject(value, depth)
      : printPrimitive(value, depth === 0 ? MAX_STRING : MAX_INNER_STRING);
  }

  #printObject(value: object, depth: number): string {
    if (this.#path.has(value)) return '[Circular]';
    this.#path.add(value);
    try {
      return this.#printParts(value, depth);
    } catch {
      // A proxy or an accessor has thrown.
      return '[an object that cannot be printed]';
    } finally {
      this.#path.delete(value);
    }
  }

  #printParts(value: object, depth: number): string {
    if (isOpaque(value)) return printForeign(value);
    const name = classNameOf(value);
    const isDeep = depth > MAX_DEPTH;
    if (Array.isArray(value)) {
      return isDeep ? '[Array]' : block(prefix(name, 'Array'), '[]', this.#items(value, depth));
    }
    if (ArrayBuffer.isView(value)) {
      if (!('length' in value)) return printForeign(value);
      const list = value as unknown as ArrayLike<number | bigint>;
      return block(`${name}(${list.length}) `, '[]', this.#elements(list));
    }
    if (isDeep) return `[${name || 'Object'}]`;
    if (value instanceof Map) {
      return block(`${name || 'Map'}(${value.size}) `, '{}', this.#entries(value, depth));
    }
    if (value instanceof Set) {
      return block(`${name || 'Set'}(${value.size}) `, '{}', this.#members(value, depth));
    }
    const properties = this.#properties(value, Reflect.ownKeys(value), depth);
    // An iterator, a generator: it shows what it is by other means.
    if (properties.length === 0 && name !== 'Object') return printForeign(value);
    return block(prefix(name, 'Object'), '{}', properties);
  }

  #items(array: readonly unknown[], depth: number): string[] {
    const texts: string[] = [];
    let index = 0;
    let empty = 0;
    for (; index < array.length && this.#hasRoom(index); index++) {
      const property = Reflect.getOwnPropertyDescriptor(array, index);
      if (property) texts.push(...printEmpty(empty), this.#count(this.#property(property, depth)));
      empty = property ? 0 : empty + 1;
    }
    texts.push(...printEmpty(empty));
    const named =
      array.length <= MAX_ITEMS
        ? Reflect.ownKeys(array).filter(key => key !== 'length' && !/^\d+$/.test(String(key)))
        : [];
    return [...texts, ...more(array.length - index), ...this.#properties(array, named, depth)];
  }

  #elements(list: ArrayLike<number | bigint>): string[] {
    const texts: string[] = [];
    let index = 0;
    for (; index < list.length && this.#hasRoom(index); index++) {
      texts.push(this.#count(printPrimitive(list[index], MAX_INNER_STRING)));
    }
    return [...texts, ...more(list.length - index)];
  }

  #entries(map: Map<unknown, unknown>, depth: number): string[] {
    const texts: string[] = [];
    for (const [key, value] of Map.prototype.entries.call(map)) {
      if (!this.#hasRoom(texts.length)) break;
      const text = `${this.print(key, depth + 1)} => ${this.print(value, depth + 1)}`;
      texts.push(this.#count(text));
    }
    return [...texts, ...more(map.size - texts.length)];
  }

  #members(set: Set<unknown>, depth: number): string[] {
    const texts: string[] = [];
    for (const value of Set.prototype.values.call(set)) {
      if (!this.#hasRoom(texts.length)) break;
      texts.push(this.#count(this.print(value, depth + 1)));
    }
    return [...texts, ...more(set.size - texts.length)];
  }

  #properties(value: object, keys: readonly PropertyKey[], depth: number): string[] {
    const texts: string[] = [];
    let looked = 0;
    for (const key of keys) {
      if (!this.#hasRoom(texts.length)) break;
      looked++;
      const property = Reflect.getOwnPropertyDescriptor(value, key);
      if (!property?.enumerable) continue;
      texts.push(this.#count(`${printKey(key)}: ${this.#property(property, depth)}`));
    }
    return [...texts, ...more(keys.length - looked)];
  }

  #property(property: PropertyDescriptor, depth: number): string {
    if (property.get) return property.set ? '[Getter/Setter]' : '[Getter]';
    return property.set ? '[Setter]' : this.print(property.value, depth + 1);
  }

  #hasRoom(printed: number): boolean {
    return printed < MAX_ITEMS && this.#left > 0;
  }

  /** Every text is counted once for each object around it, which makes deep values shorter, not longer. */
  #count(text: string): string {
    this.#left -= text.length;
    return text;
  }
}

function printPrimitive(value: unknown, longest: number): string {
  if (typeof value === 'string') {
    const kept = platform().inspect(value.slice(0, longest));
    const [left] = more(value.length - longest, 'characters');
    return left === undefined ? kept : `${kept} ${left}`;
  }
  if (typeof value === 'function') return printFunction(value);
  if (typeof value === 'bigint') return `${cut(String(value), longest)}n`;
  return Object.is(value, -0) ? '-0' : cut(String(value), longest);
}

/** A layer says what it is; of others the name. */
function printFunction(value: object): string {
  if (typeof dataProperty(value, INSPECT) === 'function') return printForeign(value);
  const kind = Function.prototype.toString.call(value).startsWith('class') ? 'class' : 'Function:';
  const name = dataProperty(value, 'name');
  return `[${kind} ${typeof name === 'string' && name !== '' ? name : '(anonymous)'}]`;
}

function isOpaque(value: object): boolean {
  return (
    OPAQUE.some(type => value instanceof type) || typeof dataProperty(value, INSPECT) === 'function'
  );
}

/** What the value or the platform says of it. */
function printForeign(value: object): string {
  return cut(platform().inspect(value), MAX_FOREIGN);
}

function classNameOf(value: object): string {
  const prototype = Reflect.getPrototypeOf(value);
  if (prototype === null) return '[Object: null prototype]';
  const constructor = dataProperty(prototype, 'constructor');
  const name = typeof constructor === 'function' ? dataProperty(constructor, 'name') : '';
  return typeof name === 'string' ? name : '';
}

/** The class of an object, unless a bracket says it already. */
function prefix(name: string, usual: string): string {
  return name === usual || name === '' ? '' : `${name} `;
}

function printKey(key: PropertyKey): string {
  if (typeof key === 'symbol') return `[${String(key)}]`;
  const text = cut(String(key), MAX_INNER_STRING);
  return /^[A-Za-z_$][\w$]*$/.test(text) ? text : platform().inspect(text);
}

function printEmpty(count: number): string[] {
  return count === 0 ? [] : [`<${count} empty>`];
}

/** Items between brackets: in one line, in filled lines where all are short, or a line each. */
function block(name: string, brackets: string, items: readonly string[]): string {
  const [open = '', close = ''] = brackets;
  if (items.length === 0) return `${name}${brackets}`;
  const line = `${name}${open} ${items.join(', ')} ${close}`;
  if (line.length <= LINE && !line.includes('\n')) return line;
  const isShort =
    open === '[' && items.every(item => item.length <= MAX_FILLED || item.startsWith('…'));
  const lines = isShort ? fill(items) : items;
  const body = lines.map(text => `  ${text.replaceAll('\n', '\n  ')}`).join(',\n');
  return `${name}${open}\n${body}\n${close}`;
}

/** Short items in lines, aligned to the right as columns of numbers are. */
function fill(items: readonly string[]): string[] {
  const last = items.at(-1) ?? '';
  const hasCount = last.startsWith('…');
  const cells = hasCount ? items.slice(0, -1) : items;
  const width = Math.max(...cells.map(({ length }) => length));
  const perLine = Math.max(1, Math.floor(LINE / (width + 2)));
  const lines: string[] = [];
  for (let start = 0; start < cells.length; start += perLine) {
    const row = cells.slice(start, start + perLine).map(cell => cell.padStart(width));
    lines.push(row.join(', '));
  }
  return hasCount ? [...lines, last] : lines;
}
