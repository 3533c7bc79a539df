import type { IForbiddenRuleType } from 'dependency-cruiser';

/** Folders of kernel/src in processing order, and what each may import beside itself. */
export const MAY_IMPORT: Record<string, string[]> = {
  contract: [],
  tensor: [],
  engines: ['tensor'],
  ops: ['tensor', 'engines/(engine|buffer|platform|registry)[.]ts'],
  autograd: ['tensor', 'ops', 'engines/engine[.]ts'],
  layers: ['tensor', 'ops', 'autograd'],
  training: ['tensor', 'ops', 'autograd', 'layers', 'engines/platform[.]ts'],
  files: ['tensor', 'ops', 'layers', 'engines/platform[.]ts'],
  analysis: ['tensor', 'ops', 'layers'],
  display: ['contract', 'tensor', 'analysis', 'engines/platform[.]ts'],
  api: [
    'contract',
    'tensor',
    'engines',
    'ops',
    'autograd',
    'layers',
    'training',
    'files',
    'analysis',
    'display'
  ],
  cells: [],
  wire: ['contract'],
  host: ['.*']
};

const KERNEL = 'kernel/src';

/** Each folder imports only what its row allows. */
const folderRules: IForbiddenRuleType[] = Object.entries(MAY_IMPORT).map(([folder, allowed]) => ({
  name: `${folder}-imports-only-what-it-may`,
  severity: 'error',
  from: { path: `^${KERNEL}/${folder}/` },
  to: {
    path: `^${KERNEL}/`,
    pathNot: [folder, ...allowed].map(part => `^${KERNEL}/${part}`)
  }
}));

const rules: IForbiddenRuleType[] = [
  {
    name: 'no-cycles',
    severity: 'error',
    from: { path: '^(kernel|extension)/src/' },
    to: { circular: true }
  },
  {
    name: 'no-sibling-engines',
    severity: 'error',
    from: { path: `^${KERNEL}/engines/(wasm|webgpu)/` },
    to: { path: `^${KERNEL}/engines/(wasm|webgpu)/`, pathNot: `^${KERNEL}/engines/$1/` }
  },
  {
    name: 'node-only-at-the-edge',
    comment: 'a browser kernel is then a thin host',
    severity: 'error',
    from: {
      path: `^${KERNEL}/`,
      pathNot: `^${KERNEL}/(host/|wire/transport/|node(-collector|-files|-folders|-gpu|-threads)?[.]ts$)`
    },
    to: { dependencyTypes: ['core'] }
  },
  {
    name: 'gpujs-in-one-folder',
    severity: 'error',
    from: { path: `^${KERNEL}/`, pathNot: `^${KERNEL}/engines/webgpu/gpujs/` },
    to: { path: 'node_modules/gpu[.]js' }
  },
  {
    name: 'tslab-behind-the-cell-compiler',
    severity: 'error',
    from: { path: `^${KERNEL}/`, pathNot: `^${KERNEL}/(cells|host)/` },
    to: { path: 'node_modules/(tslab|@tslab)/' }
  },
  {
    name: 'extension-knows-the-contract-only',
    severity: 'error',
    from: { path: '^extension/src/' },
    to: { path: `^${KERNEL}/`, pathNot: `^${KERNEL}/contract/` }
  },
  {
    name: 'figures-are-pure',
    severity: 'error',
    from: { path: '^extension/src/figures/' },
    to: { path: '^extension/src/(renderer|cursor)/|@jupyterlab/|@lumino/' }
  },
  {
    name: 'the-product-needs-no-tests',
    severity: 'error',
    from: { path: '^(kernel|extension)/src/' },
    to: { path: '^test/' }
  }
];

export const forbidden: IForbiddenRuleType[] = [...folderRules, ...rules];
