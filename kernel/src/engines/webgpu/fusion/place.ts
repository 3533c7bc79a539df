import { mergeAxes, sizeOf } from '../../strided.js';

/** Where an operand is read for element `i` of a result: at `i`, at its first element, or through strides. */
export type Place = 'same' | 'first' | StridedPlace;

interface StridedPlace {
  readonly start: number;
  readonly sizes: readonly number[];
  readonly strides: readonly number[];
}

/** The place of an operand that is read from `start` through strides over the shape of a result. */
export function placeOf(
  strides: readonly number[],
  shape: readonly number[],
  start: number
): Place {
  if (sizeOf(shape) === 1 && start === 0) return 'same';
  const walk = mergeAxes({ shape, strides: [strides] });
  const place = { start, sizes: walk.shape, strides: walk.strides[0] ?? [] };
  const [stride] = place.strides;
  if (start !== 0 || place.sizes.length > 1 || (stride !== 0 && stride !== 1)) return place;
  return stride === 1 ? 'same' : 'first';
}

/** Whether two operands of one array, of results of one size, are read alike. */
export function isSamePlace(a: Place, b: Place): boolean {
  if (typeof a === 'string' || typeof b === 'string') return a === b;
  return placeNumbers(a).join() === placeNumbers(b).join();
}

/** Everything that the text of a shader knows of a place. */
export function placeName(place: Place): string {
  return typeof place === 'string' ? place : `rank ${place.sizes.length}`;
}

/** Uniforms for the place of a named operand: where it starts, sizes of all axes but the outermost, all strides. */
export function placeFields(name: string, place: Place): string[] {
  if (typeof place === 'string') return [];
  const axes = [...place.sizes.keys()];
  return [
    `${name}_start : i32`,
    ...axes.slice(1).map(axis => `${name}_size${axis} : u32`),
    ...axes.map(axis => `${name}_stride${axis} : i32`)
  ];
}

/** What to put into `placeFields`. */
export function placeNumbers(place: Place): number[] {
  if (typeof place === 'string') return [];
  return [place.start, ...place.sizes.slice(1), ...place.strides];
}

/** A WGSL function `<name>_at` from the number of an element to where a named operand is read for it. */
export function placeFunction(name: string, { sizes }: StridedPlace): string {
  const lines = ['var rest = i;', `var at = u.${name}_start;`];
  for (let axis = sizes.length - 1; axis > 0; axis--) {
    lines.push(`at += i32(rest % u.${name}_size${axis}) * u.${name}_stride${axis};`);
    lines.push(`rest /= u.${name}_size${axis};`);
  }
  lines.push(`return at + i32(rest) * u.${name}_stride0;`);
  return `fn ${name}_at(i : u32) -> i32 {\n${lines.map(line => `  ${line}`).join('\n')}\n}`;
}
