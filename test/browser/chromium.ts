import { existsSync } from 'node:fs';
import { chromium } from 'playwright';
import type { Browser } from 'playwright';

const EXECUTABLE = process.env.TSTEPS_CHROMIUM ?? '/usr/bin/chromium';

/** No sandbox (containers), and nothing that looks for updates or other machines. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync'
];

/**
 * Whether browser tests can run; says loudly why not. In CI a missing browser is a failure of the machine, so there
 * the tests run and fail.
 */
export function hasChromium(): boolean {
  if (existsSync(EXECUTABLE) || process.env.CI === 'true') return true;
  process.stderr.write(
    `SKIPPED: browser tests, no Chromium at ${EXECUTABLE}. Fix: apt install chromium, or set TSTEPS_CHROMIUM to one\n`
  );
  return false;
}

export function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: EXECUTABLE, args: FLAGS });
}
