// A user of the machine that is not root, and the chart's scripts run by that user.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { SCRIPTS } from './scripts.mjs';

const NOBODY = 65_534;
const CHAIN = fileURLToPath(new URL('scripts-of-user.mjs', import.meta.url));
const CONTAINER_MEMORY = 128 * 1024 * 1024;
const HANG_MS = 60_000;

export const UID = process.getuid() === 0 ? NOBODY : process.getuid();

// Gives all files below to the user, links themselves and not what they lead to.
export function give(directory) {
  if (process.getuid() === 0) check(spawnSync('chown', ['-Rh', `${UID}:${UID}`, directory]));
}

// Runs [script, argument, …] one after the other: {statuses, maxRss, output}. `scripts` is a directory that the user can read.
// `command` goes before Node.js, to limit it.
export function runAsUser(scripts, runs, { command = [], fault, env = {} } = {}) {
  const [program, ...args] = [...command, process.execPath, '--max-old-space-size=64', '--disable-warning=ExperimentalWarning', CHAIN];
  const result = spawnSync(program, args, {
    input: JSON.stringify({ directory: scripts, uid: UID, runs, fault }),
    stdio: ['pipe', 'pipe', 'pipe', 'pipe'],
    timeout: HANG_MS,
    killSignal: 'SIGKILL',
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  const output = `${result.stdout}${result.stderr}`;
  if (!result.output?.[3]) throw new Error(`${runs.map(([script]) => script)} ended by ${result.signal ?? result.status}: ${output}`);
  return { ...JSON.parse(result.output[3]), output };
}

// The scripts where the user can read them, as a ConfigMap is.
export function mountScripts(directory) {
  fs.cpSync(SCRIPTS, directory, { recursive: true });
  return directory;
}

export function check({ status, stderr, error }) {
  if (status !== 0) throw error ?? new Error(String(stderr));
}

export { CONTAINER_MEMORY };
