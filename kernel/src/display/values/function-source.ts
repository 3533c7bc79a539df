import type { Bundles } from '../join-bundles.js';
import { dataProperty } from './data-property.js';
import { cut, more } from './shorten.js';
import { textBundle } from './text-bundle.js';

const MAX_LINES = 12;
const MAX_LINE = 200;
const INSPECT = Symbol.for('nodejs.util.inspect.custom');

/** A function or class as the first lines of its source. */
export function functionSource(value: object): Bundles | null {
  // A layer is a function too, and says what it is.
  if (typeof value !== 'function' || typeof dataProperty(value, INSPECT) === 'function')
    return null;
  const lines = asWritten(Function.prototype.toString.call(value)).split('\n');
  const shown = lines.slice(0, MAX_LINES).map(line => cut(line, MAX_LINE));
  return [textBundle([...shown, ...more(lines.length - MAX_LINES, 'lines')].join('\n'))];
}

/** What a cell's code gets when it is compiled is not the user's: tests of the stop flag, and the way to other cells. */
function asWritten(source: string): string {
  return source
    .replace(/if \(__stop\[0\]\)\s*__tsteps\.stop\(\);\s*/g, '')
    .replace(/\(__stop\[0\] && __tsteps\.stop\(\), ([^\n]*)\)/g, '$1')
    .replace(/\(0, exports\.(\w+)\)/g, '$1')
    .replace(/\bexports\.(\w+)/g, '$1');
}
