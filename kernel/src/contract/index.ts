export * from './base64.js';
export * from './codes.js';
export * from './colour-maps.js';
export * from './decode-tile.js';
export * from './payload.js';
export { validatePayload } from './validate.js';
