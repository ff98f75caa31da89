import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const usualPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];
const isRoot = process.getuid?.() === 0;
// Without these, a browser in a closed network keeps trying to call home.
const quiet = ['--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

/** @param {string} name @returns {string | null} */
const onPath = (name) => {
  try {
    return (
      execFileSync(process.platform === 'win32' ? 'where' : 'which', [name], { stdio: ['ignore', 'pipe', 'ignore'] })
        .toString()
        .split(/\r?\n/)[0]
        ?.trim() || null
    );
  } catch {
    return null;
  }
};

/** The system's Chrome or Chromium with the arguments it needs here; a null path means that the test tool's own download is used. @returns {{ path: string | null, args: string[] }} */
export const findBrowser = () => {
  const named = process.env['CHROME_PATH'];
  const path =
    named && existsSync(named)
      ? named
      : (names.map(onPath).find((found) => found !== null) ?? usualPlaces.find(existsSync) ?? null);
  return { path, args: isRoot ? [...quiet, '--no-sandbox'] : quiet };
};

/** Finds a browser or installs one: Debian's package as root, else the test tool's own download; throws with what to do where none can be had. @returns {{ path: string | null, args: string[] }} */
export const ensureBrowser = () => {
  const found = findBrowser();
  if (found.path) return found;
  if (isRoot && onPath('apt-get')) {
    console.error('No Chrome or Chromium found: installing the package chromium …');
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    spawnSync('apt-get', ['update', '-qq'], { stdio: ['ignore', 2, 2], env });
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-liberation'], {
      stdio: ['ignore', 2, 2],
      env,
    });
    const installed = findBrowser();
    if (installed.path) return installed;
  }
  console.error("No Chrome or Chromium found: fetching the test tool's own …");
  const { status } = spawnSync('npx', ['playwright', 'install', 'chromium'], {
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (status !== 0)
    throw new Error(
      'The tests need a browser. Install Chrome or Chromium, or set CHROME_PATH to its program, and run npm test again.',
    );
  return findBrowser();
};
