import { rendererPlugin } from './renderer-plugin.js';

/** JupyterLab reads the plugins from a default export. */
export default [rendererPlugin];
