/** What kernel/src/engines/wasm/module.ts calls. Pointers and strides are bytes; nothing here allocates. */
export { dense, denseScratch } from './dense';
export { elementwise } from './elementwise';
export { pack } from './product';
export { simpleRnn, simpleRnnScratch } from './simple-rnn';
export { softmaxRows } from './softmax';
