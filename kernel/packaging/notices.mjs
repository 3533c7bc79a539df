import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What travels without being bundled by esbuild: copied files, and libraries compiled into zeromq's add-ons. */
const COPIED = ['@tslab/typescript-for-tslab', '@types/node', 'undici-types', 'zeromq'];
const COMPILED_IN = [
  {
    name: 'libzmq',
    license: 'MPL-2.0',
    text: 'In the zeromq add-ons, unchanged. Source: https://github.com/zeromq/libzmq\nLicence: https://www.mozilla.org/MPL/2.0/'
  },
  {
    name: 'libsodium',
    license: 'ISC',
    text: 'In the zeromq add-ons, unchanged. Copyright (c) 2013-2026 Frank Denis <j at pureftpd dot org>\nSource: https://github.com/jedisct1/libsodium'
  },
  {
    name: 'ColorBrewer RdBu',
    license: 'Apache-2.0',
    text: 'This product includes color specifications and designs developed by Cynthia Brewer (http://colorbrewer.org/).\nLicence: https://www.apache.org/licenses/LICENSE-2.0'
  },
  {
    name: 'Scientific colour maps: berlin',
    license: 'MIT',
    text: 'Copyright (c) 2023 Fabio Crameri. Scientific colour maps, https://doi.org/10.5281/zenodo.1243862'
  }
];

const PACKAGE = /node_modules\/((?:@[^/]+\/)?[^/]+)\//g;

/** Writes name, version, licence and licence text of everything third-party in the bundles. */
export function writeNotices(nodeModules, metafiles, target) {
  const bundled = metafiles.flatMap(({ inputs }) => Object.keys(inputs)).flatMap(packagesOf);
  const names = [...new Set([...bundled, ...COPIED])].sort();
  const parts = [
    ...names.map(name => noticeOf(join(nodeModules, name), name)),
    ...COMPILED_IN.map(({ name, license, text }) => section(name, license, text))
  ];
  const head = 'tsteps contains the following third-party software.\n';
  writeFileSync(target, [head, ...parts].join('\n'));
}

function packagesOf(input) {
  const last = [...input.matchAll(PACKAGE)].at(-1);
  return last ? [last[1]] : [];
}

function noticeOf(folder, name) {
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const files = readdirSync(folder).filter(file => /^(licen[cs]e|copying|notice)/i.test(file));
  const texts = files
    .filter(file => existsSync(join(folder, file)))
    .map(file => readFileSync(join(folder, file), 'utf8').trim());
  return section(`${name} ${version}`, license ?? 'see text', texts.join('\n\n'));
}

function section(title, license, text) {
  return `${'='.repeat(80)}\n${title} (${license})\n${'='.repeat(80)}\n${text}\n`;
}
