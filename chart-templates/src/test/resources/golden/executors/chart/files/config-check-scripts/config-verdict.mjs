// What the release itself says of a config, asked by its own program: nothing else knows all that it refuses.
//
// Tried on 2026.2.26, 2026.3.31, 2026.5.28, 2026.6.11, 2026.7.1, 2026.8.2 and 2026.9.6: 2 to 8 seconds, up to 430 MB.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { isObject } from './json-file.mjs';

const LIMIT_MS = 240_000; // 2026.2.26 compiles plugins first

// Releases from 2026.3.2 have a command for it; before, each command that reads the config refuses a broken one.
const COMMANDS = { validate: ['config', 'validate', '--json'], read: ['config', 'get', 'gateway.mode'] };

// Up to 2026.3.2 a variable that is missing makes a config invalid, so those of Secrets get a value that is none. It is a URL, since a
// config may say an address by a variable. The verdict knows no secret, and none can be in its words.
const VARIABLE = /\$\{([A-Z_][A-Z0-9_]*)\}/g;
const PLACEHOLDER = 'https://value-of-a-secret.invalid';

// Refused where a plugin lies on the volume alone, which is not here; 2026.9.6 merely warns of the first.
const OF_ABSENT_PLUGINS = /plugin path not found|plugin not found|plugin not installed/i;

// The reasons for which the release refuses a config, each in one line; none when it takes it. `way` is validate or read; the release gets a
// new directory below `scratch` for its state. Throws when there is no answer.
export function reasonsAgainst(config, way, scratch) {
  const room = fs.mkdtempSync(path.join(scratch, 'config-')); // of a name that nobody can have made a link of
  try {
    return ask(config, way, room);
  } finally {
    fs.rmSync(room, { recursive: true, force: true });
  }
}

function ask(config, way, room) {
  const file = path.join(room, 'openclaw.json');
  fs.writeFileSync(file, config, { mode: 0o600 });
  const { status, stdout, stderr, error } = spawnSync('openclaw', COMMANDS[way], {
    encoding: 'utf8',
    timeout: LIMIT_MS,
    env: { ...placeholders(config), ...process.env, OPENCLAW_STATE_DIR: room, HOME: room, OPENCLAW_CONFIG_PATH: file },
  });
  if (error !== undefined) throw error;
  if (status === 0) return [];
  const reasons = way === 'validate' ? reported(stdout) : listed(stderr);
  if (reasons.length === 0) throw new Error(`openclaw ended with ${status} and no reason: ${stderr.slice(-500)}`);
  return reasons.filter(reason => !OF_ABSENT_PLUGINS.test(reason));
}

const placeholders = config => Object.fromEntries([...config.matchAll(VARIABLE)].map(([, name]) => [name, PLACEHOLDER]));

function reported(stdout) {
  const { issues } = parsed(stdout);
  return Array.isArray(issues) ? issues.filter(isObject).map(issue => `${issue.path}: ${issue.message}`) : [];
}

function parsed(stdout) {
  try {
    return JSON.parse(stdout);
  } catch {
    return {};
  }
}

// The first of a list stands on a line of its own only in the second of the two lists that 2026.2.26 prints.
const listed = stderr => [...new Set(stderr.split(/\n|\\n/).map(line => line.trim()).filter(line => line.startsWith('- ')).map(line => line.slice(2)))];
