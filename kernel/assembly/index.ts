/** What kernel/src/engines/wasm/module.ts calls. Pointers and strides are bytes; nothing here allocates. */
export { adam } from './adam';
export { binaryRows } from './binary';
export { chooseRows } from './choices';
export { compareRows } from './compare';
export { activateRows, dense, denseScratch } from './dense';
export { elementwise } from './elementwise';
export { activateBack, elementwiseBack } from './gradients';
export { gruMixBack, gruReset, gruResetBack, gruScale, gruStepAfter, gruStepBefore } from './gru';
export { lstmStep, lstmStepBack } from './lstm';
export { addOuterProducts, outerScratch } from './outer-products';
export { largestOfRows } from './places';
export { pack } from './product';
export { addProduct, addRows, copyRows, zeroRows } from './recurrent';
export { addUpRows, extremesOfRows } from './reductions';
export { addToRows, gatherRows } from './rows';
export { softmaxBack, softmaxRows } from './softmax';
export { packTransposed, transpose } from './transpose';
