/** tslab's TypeScript, imported here alone: every module that imports a CommonJS package copies its 3,000 names. */
import ts from '@tslab/typescript-for-tslab';

export default ts;
