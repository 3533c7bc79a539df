/** Entry of the bundle that a cell's `import 'tslab'` gets: tslab's display API without its compiler and sockets. */
export * as tslab from 'tslab';
export { setWriter } from './tslab-jupyter.js';
