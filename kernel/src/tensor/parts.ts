/**
 * The method by which a value asks to be shown as several, one under the other: it returns them in order.
 * A result of many tensors (a trace) is shown so without knowing how a tensor is drawn.
 */
export const PARTS = Symbol.for('tsteps.parts');
