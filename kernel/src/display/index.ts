export { activationsOf, timestepsOf, toMimeBundles } from './mime.js';
