// What the tests share: a temporary directory, and the chart's scripts as child processes.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const SCRIPTS = fileURLToPath(new URL('../../main/resources/chart/files/scripts/', import.meta.url));

export const script = name => path.join(SCRIPTS, name);

// A directory that goes away after the test.
export function temporaryDirectory(test) {
  const directory = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'scripts-')));
  test.after(() => fs.rmSync(directory, { recursive: true, force: true }));
  return directory;
}

// Runs a script to its end: {status, stdout, stderr}.
export function run(name, args, env = {}) {
  return spawnSync(process.execPath, [script(name), ...args], { encoding: 'utf8', env: { ...process.env, ...env } });
}

export function writeFiles(root, files) {
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(root, name);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  }
}

export const readJson = (...names) => JSON.parse(fs.readFileSync(path.join(...names), 'utf8'));

// A declared job as the chart ships it, with some fields changed.
export function job(id, changes = {}) {
  return {
    id: `chart_${id}`,
    declarationKey: `chart:${id}`,
    agentId: 'main',
    name: id,
    schedule: { kind: 'cron', expr: '0 9 * * *', tz: 'UTC' },
    sessionTarget: 'isolated',
    wakeMode: 'now',
    payload: { kind: 'agentTurn', message: 'Look' },
    delivery: { mode: 'none' },
    ...changes,
  };
}
