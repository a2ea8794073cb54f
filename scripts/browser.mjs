// Finds or arranges a Chromium for the browser tests: one on the machine, else Playwright's, else Debian's package.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { bin, root, run } from './steps.mjs';

const KNOWN = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

function works(executable) {
  try {
    return /\d+\.\d+/.test(
      execFileSync(executable, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
    );
  } catch {
    return false;
  }
}

const onMachine = () =>
  [process.env.CHROMIUM_PATH, ...KNOWN].find(
    (candidate) => candidate && fs.existsSync(candidate) && works(candidate),
  );

/** Playwright keeps its browser in the checkout, so that a clone does not depend on the user's cache. */
const ownFolder = path.join(root, '.data', 'browsers');

async function playwrightBrowser(say) {
  say('No Chromium found; asking Playwright for one …');
  const env = { PLAYWRIGHT_BROWSERS_PATH: ownFolder };
  await run(bin('playwright'), ['install', 'chromium', '--only-shell'], { env });
  const found = fs
    .readdirSync(ownFolder, { recursive: true, encoding: 'utf8' })
    .map((name) => path.join(ownFolder, name))
    .find(
      (file) =>
        /(headless_shell|chrome-headless-shell|chrome)$/.test(file) &&
        fs.statSync(file).isFile() &&
        works(file),
    );
  return found;
}

async function debianBrowser(say) {
  if (process.getuid?.() !== 0 || !fs.existsSync('/usr/bin/apt-get')) return undefined;
  say('Installing the Debian package chromium …');
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update'], { env });
  await run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], { env });
  return onMachine();
}

/** Path of a Chromium that starts. Throws with what to do when none can be had. */
export async function arrangeBrowser(say) {
  const found =
    onMachine() ??
    (await playwrightBrowser(say).catch(() => undefined)) ??
    (await debianBrowser(say).catch(() => undefined));
  if (found) return found;
  throw new Error(
    'No Chromium for the browser tests. Install Chromium or Chrome, or set CHROMIUM_PATH to one.',
  );
}
