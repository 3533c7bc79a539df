/** Names that only cells of a notebook have. Whatever a cell showed may be in them. */
/* eslint-disable @typescript-eslint/no-explicit-any */

/** The last value that a cell showed. */
declare const _: any;
/** Values that cells showed, by execution count. Beyond the last ten, what no variable holds is gone. */
declare const Out: Readonly<Record<number, any>>;
/** Sources of the cells that ran, by execution count. */
declare const In: readonly string[];
