import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Copies zeromq's prebuilt add-ons, one per system, processor and C library: the one with the highest ABI in the
 * manifest, which its loader tries first and which loads in every later Node (N-API). For linux-x64 that is
 * `glibc-127`, good from GLIBC 2.25 on; those for ABI 115 and 147 need 2.38.
 */
export function copyZeromq(zeromq, target) {
  const manifest = JSON.parse(readFileSync(join(zeromq, 'build', 'manifest.json'), 'utf8'));
  const best = new Map();
  for (const [key, path] of Object.entries(manifest)) {
    const config = JSON.parse(key);
    if (config.arch === 'ia32') continue;
    const system = [config.os, config.arch, config.libc].join(' ');
    if ((best.get(system)?.config.abi ?? 0) >= config.abi) continue;
    // The manifest's Windows paths have backslashes.
    best.set(system, { key, config, path: path.replaceAll('\\', '/') });
  }
  const kept = {};
  for (const { key, path } of best.values()) {
    mkdirSync(dirname(join(target, path)), { recursive: true });
    cpSync(join(zeromq, 'build', path), join(target, path));
    kept[key] = path;
  }
  writeFileSync(join(target, 'manifest.json'), JSON.stringify(kept));
}
