/** What the host takes from the library, in one place. */
export * as api from '../api/index.js';
export { capture } from '../api/capture.js';
export { setNotebook } from '../api/notebook.js';
export { setOutlet } from '../api/outlet.js';
export { onShown } from '../display/shown-values.js';
export { platform } from '../engines/platform.js';
export { toMimeBundles } from '../display/index.js';
export { setUpNode } from '../node.js';
export { setStopCheck } from '../training/stop.js';
