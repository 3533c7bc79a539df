import { PROTOCOL_VERSION, type Content } from '../../wire/message.js';

/** Replaced by the build with the version in package.json. */
declare const TSTEPS_VERSION: string;

export const KERNEL_INFO: Content = {
  status: 'ok',
  protocol_version: PROTOCOL_VERSION,
  implementation: 'tsteps',
  implementation_version: TSTEPS_VERSION,
  language_info: {
    name: 'typescript',
    // The language cells are compiled as: tslab 1.0.22 carries TypeScript 5.0.4.
    version: '5.0.4',
    mimetype: 'text/typescript',
    file_extension: '.ts',
    codemirror_mode: 'typescript',
    nbconvert_exporter: 'script'
  },
  banner: `tsteps ${TSTEPS_VERSION}: TypeScript notebooks that show every timestep`,
  help_links: [],
  supported_features: []
};
