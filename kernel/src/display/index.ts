export { activationsOf, toMimeBundles } from './mime.js';
