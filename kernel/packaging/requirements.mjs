import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './paths.mjs';

/** The Python packages that setup.cfg names for the wheel itself and for one of its extras. */
export function requirementsOf(extra) {
  const lines = readFileSync(join(ROOT, 'setup.cfg'), 'utf8').split('\n');
  return [...listUnder(lines, 'install_requires'), ...listUnder(lines, extra, 'extras_require')];
}

/** The indented lines below `key =`, in the section `options.<section>` if one is given. */
function listUnder(lines, key, section) {
  const from = section ? lines.indexOf(`[options.${section}]`) : 0;
  const start = lines.indexOf(`${key} =`, from) + 1;
  const end = lines.findIndex((line, i) => i >= start && !line.startsWith('    '));
  return lines.slice(start, end).map(line => line.trim());
}
