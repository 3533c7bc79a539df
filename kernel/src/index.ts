/** The package entry for plain Node: the same names as in a cell, so that a notebook can grow into a script. */
import { setUpNode } from './node.js';

setUpNode();

export * from './api/index.js';
export { gpuReport } from './node.js';
