// A user of the machine that is not root, and the chart's scripts run by that user.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { fileURLToPath } from 'node:url';
import { SCRIPTS } from './scripts.mjs';

const NOBODY = 65_534;
const CHAIN = fileURLToPath(new URL('scripts-of-user.mjs', import.meta.url));
export const CONTAINER_MEMORY = 128 * 1024 * 1024;
const HANG_MS = 120_000;

export const UID = process.getuid() === 0 ? NOBODY : process.getuid();

// Gives all files below to the user, links themselves and not what they lead to.
export function give(...directories) {
  if (process.getuid() === 0 && directories.length > 0) check(spawnSync('chown', ['-Rh', `${UID}:${UID}`, ...directories]));
}

// Runs groups of [script, argument, …] one after the other in one process: {statuses, output, maxRss} for each. `scripts` is a
// directory that the user can read; `command` goes before Node.js, to limit it.
export function runAsUser(scripts, groups, { command = [], fault, env = {} } = {}) {
  const [program, ...args] = [...command, process.execPath, '--max-old-space-size=64', '--expose-gc', CHAIN];
  const result = spawnSync(program, args, {
    input: JSON.stringify({ directory: scripts, uid: UID, groups, fault }),
    stdio: ['pipe', 'pipe', 'pipe', 'pipe'],
    timeout: HANG_MS,
    killSignal: 'SIGKILL',
    maxBuffer: 64 * 1024 * 1024,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  if (!result.output?.[3]) throw new Error(`ended by ${result.signal ?? result.status} in ${result.stdout.match(/group \d+\n$/)}: ${result.stderr}`);
  return JSON.parse(result.output[3]);
}

// The scripts where the user can read them, as a ConfigMap is.
export function mountScripts(directory) {
  fs.cpSync(SCRIPTS, directory, { recursive: true });
  return directory;
}

export function check({ status, stderr, error }) {
  if (status !== 0) throw error ?? new Error(String(stderr));
}
