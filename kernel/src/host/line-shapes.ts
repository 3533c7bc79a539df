/** Shapes named behind one line at most; the line has room for few. */
const MAX_NAMES = 4;

/** The tensors that a line of code names, each with its shape: `h  batch 32 × timesteps 700   y  …`. */
export function lineShapes(code: string, shapeOf: (name: string) => string | null): string {
  const names = new Set(code.match(/[\p{L}_$][\p{L}\p{N}_$]*/gu));
  return joinShapes([...names].map(name => [name, shapeOf(name)]));
}

/** Names with their shapes, in order; names without one are left out. */
export function joinShapes(
  shapes: readonly (readonly [name: string, shape: string | null])[]
): string {
  return shapes
    .flatMap(([name, shape]) => (shape === null ? [] : [`${name}  ${shape}`]))
    .slice(0, MAX_NAMES)
    .join('   ');
}

/** Characters of a hint: it stands behind code, on one line. */
const MAX_HINT = 200;

/** A sentence with the shapes of the tensors in question behind it. */
export function errorHint(reason: string, shapes: string): string {
  const [sentence = ''] = reason.split('\n');
  return (shapes ? `${sentence}  (${shapes})` : sentence).slice(0, MAX_HINT);
}
