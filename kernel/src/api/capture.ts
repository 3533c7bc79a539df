/** For compiled cells, which tell what their functions use of the names around them. */
export { capture } from '../ops/user-kernel/captured.js';
