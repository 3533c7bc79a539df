import type { UserFunction } from '../../engines/engine.js';
import type { FunctionSource } from './function-source.js';
import { literal } from './expressions.js';
import type { Constants, Ends } from './options.js';
import { translate, translateHelper } from './translate.js';

/** A kernel in gpu.js's JavaScript: it computes the element of the result at `this.thread`. */
export interface KernelText {
  /** Its parameters are the arrays, then integers. */
  text: string;
  /** Functions it calls. */
  functions: UserFunction[];
  /** Lists of constants, the last ones of its arrays. */
  tables: Float32Array[];
}

/** `y[i] = f(a[i], b[i], …)` over flat arrays. */
export function mapText(source: FunctionSource, inputs: number, constants: Constants): KernelText {
  const arrays = Array.from({ length: inputs }, (_, i) => `values${i}`);
  const numbers = arrays.map(array => `${array}[this.thread.x]`);
  const { functions, body, tables } = translate(source, { numbers }, constants);
  return { text: kernel([...arrays, ...namesOf(tables)], body), functions, tables };
}

/** `f(f(f(first, x[1]), x[2]), …)` along the middle axis of `[outer, axis, inner]`, from the first element or `initial` on. */
export function reduceText(
  source: FunctionSource,
  initial: number | undefined,
  constants: Constants
): KernelText {
  const { name, functions } = translateHelper(source, 2, constants);
  const element = (k: string): string => `values[this.thread.y][${k}][this.thread.x]`;
  const isGiven = initial !== undefined;
  const body = `let total = ${isGiven ? literal(initial) : element('0')};
for (let k = ${isGiven ? 0 : 1}; k < steps; k++) {
total = ${name}(total, ${element('k')});
}
return total;`;
  return { text: kernel(['values', 'steps'], body), functions, tables: [] };
}

/** `y[t] = f(k => x[t + k], t)` along the middle axis of `[outer, axis, inner]`. */
export function stencilText(source: FunctionSource, ends: Ends, constants: Constants): KernelText {
  const own = ends === 'wrap' ? 'wrapOf' : 'indexOf';
  const place = (offset: string): string => `((this.thread.y / 1) + Math.trunc(${offset}))`;
  const element = (index: string): string => `values[this.thread.z][${index}][this.thread.x]`;
  const readAt = (offset: string): string => {
    const at = place(offset);
    const read = element(`${own}(${at}, steps / 1)`);
    return ends === 'zeros' ? `((${at} >= 0 && ${at} < steps) ? ${read} : 0)` : read;
  };
  const numbers = ['(this.thread.y / 1)'];
  const { functions, body, tables } = translate(
    source,
    { numbers, readAt, uses: [own] },
    constants
  );
  return { text: kernel(['values', ...namesOf(tables), 'steps'], body), functions, tables };
}

function namesOf(tables: readonly Float32Array[]): string[] {
  return tables.map((_, i) => `table${i}`);
}

function kernel(parameters: readonly string[], body: string): string {
  return `function userKernel(${parameters.join(', ')}) {\n${body}\n}`;
}
