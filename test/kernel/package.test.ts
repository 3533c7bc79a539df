import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { DIST } from './built.js';

describe('what the build makes', () => {
  it('works in plain Node, as a script', () => {
    const script = `
      import { Dense, TimeDistributed, ones } from ${JSON.stringify(pathToFileURL(join(DIST, 'index.mjs')).href)};
      console.log(JSON.stringify(TimeDistributed(Dense(4))(ones([2, 5, 3])).shape));`;
    const printed = execFileSync(process.execPath, ['--input-type=module', '-e', script]);
    expect(String(printed)).toBe('[2,5,4]\n');
  });

  it('holds one zeromq add-on for each system, the one that loads on glibc 2.25', () => {
    const manifest = JSON.parse(
      readFileSync(join(DIST, 'build', 'manifest.json'), 'utf8')
    ) as Record<string, string>;
    const systems = Object.keys(manifest).map(key => {
      const { os, arch, libc } = JSON.parse(key) as Record<string, string>;
      return `${os} ${arch} ${libc}`;
    });
    expect(new Set(systems).size).toBe(systems.length);
    expect(systems).toContain('linux x64 glibc');
    for (const path of Object.values(manifest)) {
      expect(statSync(join(DIST, 'build', path)).size).toBeGreaterThan(0);
    }
    const addon = readFileSync(
      join(DIST, 'build', manifest[Object.keys(manifest)[systems.indexOf('linux x64 glibc')]])
    ).toString('latin1');
    const needed = [...addon.matchAll(/GLIBC_2\.(\d+)/g)].map(([, minor]) => Number(minor));
    expect(Math.max(...needed)).toBeLessThanOrEqual(28);
  });

  it('names no folder of the machine it was made on', () => {
    const home = join(DIST, '..', '..');
    const bundles = ['kernel', 'protocol', 'language'].flatMap(name => [
      `node/${name}.cjs`,
      `node/${name}.code.cjs`
    ]);
    for (const file of [...bundles, 'index.mjs']) {
      expect(readFileSync(join(DIST, file), 'utf8').includes(home), file).toBe(false);
    }
  });
});
