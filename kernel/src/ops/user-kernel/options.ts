/**
 * What users write down about their kernels. In a file of its own: types that cells see must not lead to acorn's, for with
 * a package's types cells would read all of Node's.
 */

/** What a function may use from outside: numbers, lists of numbers, and functions of numbers. */
export type Constant = number | ArrayLike<number> | ((...numbers: number[]) => number);
export type Constants = Readonly<Record<string, Constant>>;

/** What a stencil reads beyond the first and the last timestep. */
export type Ends = 'nearest' | 'zeros' | 'wrap';
