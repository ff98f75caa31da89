import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** Installs from the lock file where node_modules is not what it says; Node's own modules only, because nothing else may be there yet. */
export const setUp = () => {
  const missing = missingPackages();
  if (missing.length === 0) return;
  console.error(`Installing from package-lock.json (${missing.length} packages missing or of another version) …`);
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    console.error('npm ci failed (its message is above). Check the network, then run this command again.');
    process.exit(status ?? 1);
  }
};

/** The locked packages that are not installed in that version; those for other platforms do not count. @returns {string[]} */
const missingPackages = () => {
  const installedLock = 'node_modules/.package-lock.json';
  const wanted = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages;
  const present = existsSync(installedLock) ? JSON.parse(readFileSync(installedLock, 'utf8')).packages : {};
  return Object.keys(wanted).filter(
    (at) => at !== '' && !wanted[at].optional && present[at]?.version !== wanted[at].version,
  );
};

/** The least Node, as package.json has it (">=20.20"). */
const least = JSON.parse(readFileSync('package.json', 'utf8')).engines.node.replace('>=', '');
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
const [leastMajor, leastMinor] = least.split('.').map(Number);
if (major < leastMajor || (major === leastMajor && minor < leastMinor)) {
  console.error(`Node ${process.versions.node} is too old. Install Node ${least} or newer from nodejs.org.`);
  process.exit(1);
}
setUp();
